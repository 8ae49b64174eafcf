// A table with numbers, ratios and verdicts: a chosen row, a hollow dot, a dashed whisker, a sum.
import { ratioDots } from '@samsyn/charts';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

const rows = [
  { label: 'Norrhamnshallen', count: 39, ratio: 1.9, interval: [1.35, 2.4], verdict: 'rise' },
  { label: 'Lindängshallen', count: 6, ratio: 0.9, interval: [0.5, 1.7], verdict: 'no_clear_change' },
  { label: 'Strandhallen', count: 2, ratio: 1.1, interval: [0.3, 3.9], verdict: 'cannot_tell' },
] as const;

export function TableParts() {
  const { t, n, lang, documents } = useWords();
  const table = {
    caption: t('gallery.table'),
    head: [t('gallery.hall'), t('gallery.thefts'), t('gallery.ratio'), t('gallery.verdict')],
    rows: rows.map((row) => [row.label, n(row.count), n(row.ratio, 2), documents.verdicts[row.verdict]]),
  };
  return (
    <Figure title={t('gallery.table')} aside={<CopyTable table={table} />}>
      <ScrollFrame label={t('gallery.table')}>
        <table className="tbl">
          <thead>
            <tr>
              {table.head.map((name, i) => (
                <th key={name} scope="col" className={i === 1 ? 'num' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row.label} className={i === 0 ? 'on' : undefined}>
                <th scope="row">{row.label}</th>
                <td className="num">{n(row.count)}</td>
                <td>
                  <Drawing
                    svg={ratioDots([{ ...row, interval: [...row.interval] }], {
                      width: 136,
                      rowHeight: 32,
                      lang,
                      ticks: false,
                      title: t('picture.ratio.label', { ratio: n(row.ratio, 2), low: n(row.interval[0], 2), high: n(row.interval[1], 2) }),
                    })}
                  />
                </td>
                <td>
                  <VerdictMark verdict={row.verdict} />
                </td>
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{t('gallery.all')}</th>
              <td className="num">{n(96)}</td>
              <td />
              <td />
            </tr>
          </tbody>
        </table>
      </ScrollFrame>
    </Figure>
  );
}
