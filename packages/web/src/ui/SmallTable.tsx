// The table beside a drawing: the same numbers as text.
import type { ChartTable } from '@samsyn/charts';
import { HeadRow } from './HeadRow.tsx';

export function SmallTable({ table }: { readonly table: ChartTable }) {
  return (
    <table className="tbl tbl-s">
      <caption className="sr">{table.caption}</caption>
      <thead>
        <HeadRow names={table.head} />
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, i) => (
              <td key={table.head[i]} className={i > 0 ? 'num' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
