// Counts per area and month. A hidden count is hatched and said; a month without data says that it is missing, and is never 0.
import type { AreaMonthTable } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

interface Props {
  readonly table: AreaMonthTable;
  /** inside another figure: without a frame of its own */
  readonly bare?: boolean;
}

export function AreaMonthFigure({ table, bare = false }: Props) {
  const { t, n, lang } = useWords();
  const all = table.areas.length * table.months.length;
  const hidden = table.cells.flat().filter((cell) => cell.hidden).length;
  const month = (key: string) =>
    new Intl.DateTimeFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', { month: 'short', year: '2-digit' }).format(new Date(`${key}-15`));
  const content = (
    <>
      <ScrollFrame label={t('source.table')}>
        <table className="tbl tbl-s counts">
          <caption className={bare ? 'sr' : undefined}>{t('source.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('source.area')}</th>
              {table.months.map((key) => (
                <th key={key} scope="col" className="num">
                  {month(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.areas.map((area, i) => (
              <tr key={area.key ?? ''}>
                <th scope="row">{area[lang]}</th>
                {table.months.map((key, j) => (
                  <Cell key={key} cell={table.cells[i]?.[j]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="src">
        {table.k === null ? t('source.exactNote') : t('source.tableNote', { k: table.k, hidden: n(hidden), all: n(all) })}
      </p>
    </>
  );
  return bare ? content : <section className="fig">{content}</section>;
}

function Cell({ cell }: { readonly cell: AreaMonthTable['cells'][number][number] | undefined }) {
  const { t, n } = useWords();
  if (cell?.hidden)
    return (
      <td className="num hid">
        <svg width="28" height="16" aria-hidden="true">
          <rect width="28" height="16" fill="url(#hatch)" />
        </svg>
        <span className="sr">{t('source.hidden')}</span>
      </td>
    );
  return <td className="num">{cell?.n == null ? <span className="muted small">{t('source.missing')}</span> : n(cell.n)}</td>;
}
