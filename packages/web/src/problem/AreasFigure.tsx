// Where: counts, shares and, by an exposure of one's choice, rates with their intervals against the whole or the other areas.

import type { Picture, PictureViewQuery, Problem } from '@samsyn/domain';
import { capital, exposureName, figureSource, numberWord } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { PictureFilter } from '../picture/picture-filter.ts';
import { ratesQuery } from '../picture/view-queries.ts';
import { Choice } from '../ui/Choice.tsx';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { AreasTable } from './AreasTable.tsx';
import { areaCells } from './area-cells.ts';
import { RatesTable } from './RatesTable.tsx';

const shown = 15;

interface Props {
  readonly id: string;
  readonly view: PictureViewQuery;
  readonly filter: PictureFilter;
  readonly picture: Picture;
  readonly problem: Problem;
}

export function AreasFigure({ id, view, filter, picture, problem }: Props) {
  const words = useWords();
  const { t, n, lang, documents } = words;
  const [unit, setUnit] = useState<'rate' | 'count'>('rate');
  const { data: known } = useQuery(ratesQuery(id, {}, undefined));
  const { data: chosen } = useQuery({ ...ratesQuery(id, view, filter.per), enabled: filter.per !== undefined });
  const own = chosen?.rate ? chosen.problems.find(({ rank }) => rank === problem.rank) : undefined;
  const areas = own ? own.areas : problem.evidence.areas;
  const rate = own && chosen?.rate ? { ...chosen.rate, all: null } : problem.evidence.rate;
  const about = problem.evidence.notes.filter((note) => /^(where\.(?!cells|conc)|rate)/.test(note.key));
  const exposed = about.find((note) => note.key === 'rate.denomSource');
  // sentences of rates are about the exposure that the picture was made with
  const notes = about.filter((note) => note !== exposed && (!own || note.key !== 'rate'));
  if (areas.length < 2 && notes.length === 0) return null;
  const sorted = [...areas].sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (a.area < b.area ? -1 : 1));
  const ratable = rate !== null && areas.some((area) => area.rate !== null);
  const rated = ratable && unit === 'rate';
  const rows = rated ? [...sorted].sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1)) : sorted;
  const above = areas.filter((area) => area.against === 'above').length;
  const title =
    rated && rate
      ? t('problem.areas.above', { count: above, word: capital(numberWord(above, lang)), exposure: exposureName(rate.kind, lang) })
      : documents.where;
  const counted = areas.reduce((sum, area) => sum + (area.count ?? 0), 0);
  const told =
    own && chosen?.rate
      ? `${t('view.rates.told', {
          per: n(chosen.rate.per),
          exposure: exposureName(chosen.rate.kind, lang),
          year: chosen.rate.year === null ? 'none' : String(chosen.rate.year),
          source: chosen.rate.source,
        })} ${t('problem.rates.against')}`
      : exposed?.[lang];
  const source = [...(rated ? [told, t('problem.areas.source')] : []), figureSource(picture, picture.window, counted, lang)]
    .filter(Boolean)
    .join(' ');
  return (
    <Figure
      title={title}
      aside={
        <div className="figpick">
          <ExposurePick kinds={known?.kinds ?? []} filter={filter} kind={rate?.kind ?? null} shown={rated} />
          {ratable ? (
            <Choice
              className="seg-s"
              label={t('view.units')}
              value={unit}
              options={[
                { value: 'rate', text: t('view.units.rate') },
                { value: 'count', text: t('view.units.count') },
              ]}
              onChoose={setUnit}
            />
          ) : null}
          <CopyTable table={areaCells(picture, rows, rated ? rate : null, title, words)} />
        </div>
      }
      source={source}
    >
      {areas.length > 1 ? (
        <ScrollFrame label={documents.where}>
          {rated && rate ? (
            <RatesTable picture={picture} rows={rows.slice(0, shown)} rate={rate} />
          ) : (
            <AreasTable picture={picture} rows={rows.slice(0, shown)} />
          )}
        </ScrollFrame>
      ) : null}
      {rows.length > shown ? <p className="small muted">{t('problem.areas.more', { count: rows.length - shown })}</p> : null}
      {notes.map((note) => (
        <p className="note" key={note.key}>
          <Icon name="info" />
          <span>{note[lang]}</span>
        </p>
      ))}
    </Figure>
  );
}

interface PickProps {
  readonly kinds: readonly string[];
  readonly filter: PictureFilter;
  readonly kind: string | null;
  readonly shown: boolean;
}

/** Which exposure, where there is more than one to choose from. */
function ExposurePick({ kinds, filter, kind, shown: rated }: PickProps) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  if (!rated || kinds.length < 2) return null;
  return (
    <label className="pick">
      <em>{t('view.exposure')}</em>
      <select
        value={kind ?? ''}
        onChange={(event) => void navigate({ to: '.', search: { ...filter, per: event.target.value }, replace: true, resetScroll: false })}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {exposureName(one, lang)}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </label>
  );
}
