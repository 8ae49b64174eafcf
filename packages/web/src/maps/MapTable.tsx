// The table beside the map: the same content, row by row. An area's row shows it on the map, and lights up when it is pointed at there.
import type { ChartTable } from '@samsyn/charts';
import type { Verdict } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import type { MapAddress } from './map-address.ts';
import { PointingContext, useIsPointed } from './pointing.ts';

export interface MapRow {
  /** of an area that can be shown on the map; null for other rows */
  readonly area: string | null;
  readonly cells: readonly string[];
  /** stands for the last cell, with its icon */
  readonly verdict?: Verdict;
}

interface Props {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly MapRow[];
  readonly address: MapAddress;
  readonly note?: string;
}

export function MapTable({ title, head, rows, address, note }: Props) {
  const copied: ChartTable = { caption: title, head: [...head], rows: rows.map(({ cells }) => [...cells]) };
  return (
    <Figure title={title} aside={<CopyTable table={copied} />} {...(note === undefined ? {} : { source: note })}>
      <ScrollFrame label={title}>
        <table className="tbl tbl-s maptable">
          <caption className="sr">{title}</caption>
          <thead>
            <tr>
              {head.map((name, i) => (
                <th key={name} scope="col" className={i > 0 && !(rows[0]?.verdict && i === head.length - 1) ? 'num' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two places may have the same name
              <Row key={`${at}-${row.area ?? row.cells[0]}`} {...row} head={head} address={address} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </Figure>
  );
}

function Row({ area, verdict, cells, head, address }: MapRow & Pick<Props, 'head' | 'address'>) {
  const { t } = useWords();
  const pointing = useContext(PointingContext);
  const lit = useIsPointed(area);
  const [name = '', ...rest] = cells;
  const chosen = area !== null && area === address.vald;
  const { vald: _chosen, ...without } = address;
  const light = area === null ? {} : { onMouseEnter: () => pointing.at(area), onMouseLeave: () => pointing.at(null) };
  return (
    <tr className={chosen ? 'on' : lit ? 'lit' : undefined} {...light}>
      <th scope="row">
        {area === null ? (
          name
        ) : (
          <Link
            to="/karta"
            search={chosen ? without : { ...address, vald: area }}
            replace
            resetScroll={false}
            aria-current={chosen ? 'true' : undefined}
            title={t(chosen ? 'maps.table.letGo' : 'maps.table.show', { area: name })}
            onFocus={() => pointing.at(area)}
            onBlur={() => pointing.at(null)}
          >
            {name}
          </Link>
        )}
      </th>
      {rest.map((cell, i) => (
        <td key={head[i + 1]} className={verdict && i === rest.length - 1 ? 'verdict' : 'num'}>
          {verdict && i === rest.length - 1 ? <VerdictMark verdict={verdict} /> : cell}
        </td>
      ))}
    </tr>
  );
}
