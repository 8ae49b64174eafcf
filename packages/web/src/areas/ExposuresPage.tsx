// What incidents are set against, area by area and year by year: written cell by cell, pasted from a spreadsheet, or read from a file.
import { type ExposureChange, type ExposureTable, exposureName, exposureTable, pastedCells } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { ExposureCell } from './ExposureCell.tsx';
import { ExposureUpload } from './ExposureUpload.tsx';
import { exposureGrid } from './exposure-cells.ts';
import { GroundNav } from './GroundNav.tsx';
import { exposuresQuery } from './queries.ts';

export function ExposuresPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(exposuresQuery);
  useTitle(t('exposures.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('exposures.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? data.areas.length === 0 ? <WithoutAreas /> : <Exposures table={data} /> : null}
    </>
  );
}

const suggested = ['inhabitants', 'dwellings', 'cars', 'licences', 'visits', 'pupils'];

/** Before the municipality has areas there is nothing to write figures for. */
function WithoutAreas() {
  const { t } = useWords();
  return (
    <div className="page s4">
      <GroundNav />
      <div className="state">
        <h1>{t('exposures.noAreas')}</h1>
        <p>{t('exposures.how')}</p>
        <Link className="btn btn-1" to="/data/omraden/ny">
          {t('areas.upload')}
        </Link>
      </div>
    </div>
  );
}

function Exposures({ table }: { readonly table: ExposureTable }) {
  const { t, lang, n } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const writes = session?.rights.includes('area.write') ?? false;
  const there = [...new Set(table.cells.map((cell) => cell.kind))];
  const [kind, setKind] = useState(there[0] ?? 'inhabitants');
  const [more, setMore] = useState(0);
  const [source, setSource] = useState<string | null>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const grid = exposureGrid(table, kind, more);
  const change = useChange(table);
  const from = source ?? grid.source;
  const put = (cells: readonly { readonly row: number; readonly column: number; readonly value: number | null }[]) => {
    const changed = cells.flatMap(({ row, column, value }) => {
      const [area, year] = [grid.rows[row]?.area.key, grid.years[column]];
      return area !== undefined && year !== undefined && (value ?? null) !== (grid.rows[row]?.values[column] ?? null)
        ? [{ area, year, kind, value, source: from.length < 3 ? t('exposures.unsaidSource') : from }]
        : [];
    });
    if (changed.length > 0) change.mutate({ cells: changed });
  };
  const paste = (text: string, row: number, column: number) => {
    const pasted = pastedCells(text, { row, column, rows: grid.rows.length, columns: grid.years.length });
    setWrong(
      pasted.wrong.map((one) =>
        t('exposures.wrongCell', {
          text: one.text,
          area: grid.rows[one.row]?.area[lang] ?? t('exposures.below'),
          year: grid.years[one.column] ?? 0,
        }),
      ),
    );
    put(pasted.cells);
  };
  const kindName = exposureName(kind, lang);
  return (
    <div className="page s4">
      <GroundNav />
      <header className="finding">
        <h1>{t('exposures.finding', { kind: kindName, n: grid.holes, first: grid.years[0] ?? 0, last: grid.years.at(-1) ?? 0 })}</h1>
        <p className="how">{t('exposures.how')}</p>
      </header>
      <div className="twofields">
        <SelectField
          label={t('exposures.kind')}
          value={kind}
          options={[...new Set([...there, ...(writes ? suggested : [])])].map((value) => ({
            value,
            text: there.includes(value) ? exposureName(value, lang) : t('exposures.newKind', { kind: exposureName(value, lang) }),
          }))}
          onChange={(next) => {
            setKind(next);
            setMore(0);
            setSource(null);
            setWrong([]);
          }}
        />
        {writes ? (
          <TextField label={t('exposures.source')} help={t('exposures.sourceHelp')} maxLength={200} value={from} onChange={setSource} />
        ) : null}
      </div>
      {change.error ? <FaultNote raised={change.error} /> : null}
      {wrong.length > 0 ? (
        <ul className="strips areafaults" role="alert">
          {wrong.slice(0, 12).map((one) => (
            <li className="strip warn" key={one}>
              {one}
            </li>
          ))}
          {wrong.length > 12 ? <li className="strip warn">{t('exposures.wrongMore', { n: wrong.length - 12 })}</li> : null}
        </ul>
      ) : null}
      {grid.rows.length > 0 ? (
        <ScrollFrame label={t('exposures.table', { kind: kindName })}>
          <table className="tbl tbl-s exposures">
            <caption>{t('exposures.table', { kind: kindName })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('areas.area')}</th>
                {grid.years.map((year) => (
                  <th scope="col" className="num" key={year}>
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grid.rows.map(({ area, values }, row) => (
                <tr key={area.key}>
                  <th scope="row">{area[lang]}</th>
                  {values.map((value, column) => (
                    <td className="num" key={grid.years[column]}>
                      {writes ? (
                        <ExposureCell
                          label={t('exposures.cell', { area: area[lang], year: grid.years[column] ?? 0 })}
                          value={value}
                          onWritten={(next) => put([{ row, column, value: next }])}
                          onPasted={(text) => paste(text, row, column)}
                        />
                      ) : value === null ? (
                        <span className="hole">
                          <span className="sr">{t('exposures.unknown')}</span>
                        </span>
                      ) : (
                        n(value)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      ) : null}
      {grid.rows.length > 0 ? (
        <p className="src">
          {t('exposures.src', { source: grid.source || t('areas.unsaid') })}{' '}
          {writes ? (
            <button type="button" className="linkbtn" onClick={() => setMore(more + 1)}>
              {t('exposures.addYear', { year: (grid.years.at(-1) ?? 0) + 1 })}
            </button>
          ) : null}
        </p>
      ) : null}
      {writes ? <ExposureUpload /> : null}
    </div>
  );
}

/** What stood there before is what an undo writes back. */
function useChange(table: ExposureTable) {
  const { t } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const mutation = useMutation({
    mutationFn: (change: ExposureChange) => write(exposureTable, 'PUT', '/api/exposures', change),
    onSuccess: (next, { cells }) => {
      const before = new Map(table.cells.map((cell) => [`${cell.area}|${cell.kind}|${cell.year}`, cell]));
      const back = cells.map((cell) => {
        const was = before.get(`${cell.area}|${cell.kind}|${cell.year}`);
        return { ...cell, value: was?.value ?? null, source: was?.source ?? cell.source };
      });
      queries.setQueryData(['exposures'], next);
      toast({ text: t('exposures.changed', { n: cells.length }), undo: () => mutation.mutate({ cells: back }) });
    },
  });
  return mutation;
}
