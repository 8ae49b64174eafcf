// What has been corrected in a delivery, by whom, and how many rows it took in.
import { categoryWords, type ImportPreview } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { correctionName } from './correction-words.ts';
import { useDeliveryMutation } from './delivery-mutation.ts';

type Correction = ImportPreview['corrections'][number];

export function CorrectionsTable({ given }: { readonly given: ImportPreview }) {
  const { t, n, lang, date } = useWords();
  const withdraw = useDeliveryMutation(given.id);
  const open = given.state === 'previewed';
  const readAs = ({ fault, kind, replacement }: Correction): string => {
    if (kind === 'replace') return replacement ?? '';
    const named = kind === 'category' && replacement !== null ? (categoryWords[replacement]?.[lang].many ?? replacement) : null;
    return named === null ? correctionName(t, fault, kind) : `${correctionName(t, fault, kind)} ${named}`;
  };
  return (
    <section className="corrections">
      <ScrollFrame label={t('correct.done')}>
        <table className="tbl">
          <caption>{t('correct.done')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.quarantine.column')}</th>
              <th scope="col">{t('correct.from')}</th>
              <th scope="col">{t('correct.to')}</th>
              <th scope="col">{t('correct.by')}</th>
              <th scope="col">{t('correct.when')}</th>
              <th scope="col" className="num">
                {t('import.quarantine.rows')}
              </th>
              {open ? (
                <th scope="col">
                  <span className="sr">{t('correct.withdraw')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {given.corrections.map((one) => (
              <tr key={one.id}>
                <td>
                  <code>{one.column}</code>
                </td>
                <td>{one.value === null ? t('correct.every') : <code className="bad">{one.value || t('quarantine.empty')}</code>}</td>
                <td>{readAs(one)}</td>
                <td>{one.by[lang]}</td>
                <td>{date(one.at)}</td>
                <td className="num">{n(one.rows)}</td>
                {open ? (
                  <td className="num">
                    <button
                      type="button"
                      className="linkbtn"
                      disabled={withdraw.isPending}
                      onClick={() => withdraw.mutate({ method: 'DELETE', path: `corrections/${one.id}` })}
                    >
                      {t('correct.withdraw')}
                    </button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {withdraw.error ? <FaultNote raised={withdraw.error} /> : null}
    </section>
  );
}
