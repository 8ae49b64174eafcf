// The rows that wait: by fault and column, with the values they have there. One decision mends all that are alike.
import { capital, type ImportPreview, numberWord } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { faultName } from './correction-words.ts';
import { useDeliveryMutation } from './delivery-mutation.ts';
import { QuarantineDownload } from './QuarantineDownload.tsx';
import { QuarantineRows } from './QuarantineRows.tsx';
import { filtered, proposedFixes } from './quarantine-filter.ts';

/** More than this, and they are worth looking through by a filter. */
const manyValues = 6;

export function QuarantineTable({ given }: { readonly given: ImportPreview }) {
  const { t, lang } = useWords();
  const [fault, setFault] = useState('');
  const [text, setText] = useState('');
  const correct = useDeliveryMutation(given.id);
  const rows = given.rows?.quarantined ?? 0;
  const fixes = given.correctable ? proposedFixes(given.quarantine) : { fixes: 0, rows: 0 };
  const faultCount = given.quarantine.length;
  const counted = t('quarantine.title', { faults: faultCount, faultsWord: numberWord(faultCount, lang), rows });
  const title = [
    counted,
    ...(fixes.fixes > 0
      ? [t('quarantine.fixes', { fixes: fixes.fixes, fixesWord: capital(numberWord(fixes.fixes, lang)), rows: fixes.rows })]
      : []),
  ].join(' ');
  const shown = filtered(given.quarantine, fault, text);
  const values = given.quarantine.reduce((sum, group) => sum + group.different, 0);
  const faults = [...new Set(given.quarantine.map((group) => group.fault))];
  return (
    <section className="fig rule quarantine">
      <header>
        <h2>{title}</h2>
      </header>
      {values > manyValues ? (
        <div className="filters">
          <SelectField
            label={t('quarantine.filterFault')}
            value={fault}
            options={[{ value: '', text: t('quarantine.allFaults') }, ...faults.map((one) => ({ value: one, text: faultName(t, one) }))]}
            onChange={setFault}
          />
          <TextField label={t('quarantine.filter')} value={text} onChange={setText} maxLength={100} />
        </div>
      ) : null}
      <ScrollFrame label={counted}>
        <table className="tbl qt">
          <caption className="sr">{counted}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.quarantine.fault')}</th>
              <th scope="col">{t('import.quarantine.column')}</th>
              <th scope="col">{t('import.quarantine.value')}</th>
              <th scope="col">{t('quarantine.means')}</th>
              <th scope="col" className="num">
                {t('import.quarantine.rows')}
              </th>
              {given.correctable ? (
                <th scope="col" className="num">
                  {t('quarantine.fix')}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <QuarantineRows
                key={`${group.fault}|${group.column}`}
                id={given.id}
                group={group}
                correctable={given.correctable}
                busy={correct.isPending}
                onCorrect={(body) => correct.mutate({ method: 'POST', path: 'corrections', body })}
              />
            ))}
            {shown.length > 0 ? null : (
              <tr>
                <td colSpan={6} className="muted">
                  {t('quarantine.noneMatch')}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollFrame>
      {correct.error ? <FaultNote raised={correct.error} /> : null}
      <p className="after">
        <QuarantineDownload id={given.id} />
        <span className="muted small">{t(given.correctable ? 'import.quarantine.kept' : 'quarantine.gone')}</span>
      </p>
    </section>
  );
}
