// The areas of a problem without an exposure to see them against: counts and shares.
import type { Evidence, Picture } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function AreasTable({ picture, rows }: { readonly picture: Picture; readonly rows: Evidence['areas'] }) {
  const { n, lang, percent, documents } = useWords();
  return (
    <table className="tbl by-place">
      <thead>
        <tr>
          <th scope="col">{documents.area}</th>
          <th scope="col" className="num">
            {documents.count}
          </th>
          <th scope="col" className="num">
            {documents.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((area) => (
          <tr key={area.area}>
            <th scope="row">{picture.labels.area[area.area]?.[lang] ?? area.area}</th>
            <td className="num">{area.count === null ? documents.hidden : n(area.count)}</td>
            <td className="num">{area.share === null ? '' : percent(area.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
