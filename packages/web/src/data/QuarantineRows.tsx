// One fault in one column: a row when all are alike, else a row for all of them and one for each value.
import type { CorrectionKind, GivenCorrection, QuarantineGroup } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { correctionName, faultMeaning, faultName } from './correction-words.ts';

type Value = QuarantineGroup['values'][number];
interface Props {
  readonly id: string;
  readonly group: QuarantineGroup;
  readonly correctable: boolean;
  readonly busy: boolean;
  readonly onCorrect: (given: Omit<GivenCorrection, 'fault'> & { readonly fault: string }) => void;
}

const shownAtFirst = 4;

export function QuarantineRows(props: Props) {
  const { group } = props;
  const { t, n } = useWords();
  const [all, setAll] = useState(false);
  const [only] = group.values;
  if (group.different === 1 && only) return <Line {...props} value={only} first />;
  const shown = all ? group.values : group.values.slice(0, shownAtFirst);
  const hidden = group.different - group.values.length;
  return (
    <>
      <Line {...props} value={null} first />
      {shown.map((value) => (
        <Line key={value.value} {...props} value={value} first={false} />
      ))}
      {group.values.length > shownAtFirst || hidden > 0 ? (
        <tr className="more">
          <td />
          <td />
          <td colSpan={4}>
            {group.values.length > shownAtFirst ? (
              <button type="button" className="linkbtn" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? t('quarantine.showFew') : `${t('quarantine.showAll')} (${n(group.values.length)})`}
              </button>
            ) : null}
            {all && hidden > 0 ? <span className="muted small"> {t('quarantine.more', { n: hidden })}</span> : null}
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** @param value  null: the line for every value of the group */
function Line({
  id,
  group,
  value,
  first,
  correctable,
  busy,
  onCorrect,
}: Props & { readonly value: Value | null; readonly first: boolean }) {
  const { t, n, lang } = useWords();
  const [asking, setAsking] = useState(false);
  const personal = group.fault === 'import.personal';
  const kind = value ? value.suggested : group.suggested;
  const replacement = kind === 'replace' ? (value?.replacement ?? null) : null;
  const rows = value?.rows ?? group.rows;
  const proposed = (suggested: CorrectionKind): string =>
    suggested === 'replace' ? t('correct.replaceWith', { value: replacement ?? '' }) : correctionName(t, group.fault, suggested);
  return (
    <tr className={first ? undefined : 'value'}>
      <td>
        {first ? (
          <span className={`v ${personal ? 'v-fault' : 'v-warn'}`}>
            <Icon name={personal ? 'fault' : 'warning'} />
            <span>{faultName(t, group.fault)}</span>
          </span>
        ) : null}
      </td>
      <td>{first ? <code>{group.column}</code> : null}</td>
      <td>
        {value === null ? (
          <span className="muted">{t('quarantine.different', { n: group.different })}</span>
        ) : (
          <code className="bad">{personal ? t('quarantine.hidden') : value.value || t('quarantine.empty')}</code>
        )}
      </td>
      <td>
        {meaning(value)} <span className="muted small">{t('quarantine.line', { line: value?.line ?? group.line })}</span>
      </td>
      <td className="num">{n(rows)}</td>
      {correctable ? (
        <td className="num fixes">
          {kind ? (
            <button
              type="button"
              className="linkbtn"
              disabled={busy}
              onClick={() => onCorrect({ fault: group.fault, column: group.column, value: value?.value ?? null, kind, replacement })}
            >
              {proposed(kind)}
            </button>
          ) : null}
          {group.kinds.length > 1 || !kind ? (
            <button type="button" className="linkbtn" disabled={busy} onClick={() => setAsking(true)}>
              {t('quarantine.other')}
            </button>
          ) : null}
          {asking ? (
            <CorrectDialog id={id} group={group} value={value?.value ?? null} rows={rows} onClose={() => setAsking(false)} />
          ) : null}
        </td>
      ) : null}
    </tr>
  );

  function meaning(one: Value | null): string {
    if (one === null) return group.suggested === 'swapDayMonth' ? t('quarantine.means.swapAll') : faultMeaning(t, lang, group.fault, '');
    if (one.suggested === 'swapDayMonth') return t('quarantine.means.swap', { value: one.replacement ?? '' });
    if (one.suggested === 'replace')
      return one.meaning
        ? t('quarantine.means.nearCode', { value: one.replacement ?? '', name: one.meaning[lang] })
        : t('quarantine.means.near', { value: one.replacement ?? '' });
    return faultMeaning(t, lang, group.fault, one.value);
  }
}
