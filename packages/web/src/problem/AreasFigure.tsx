// Where: counts, shares and, where there is an exposure, rates with their intervals against the whole.

import type { Picture, Problem } from '@samsyn/domain';
import { capital, exposureName, figureSource, numberWord } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Figure } from '../ui/Figure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { AreasTable } from './AreasTable.tsx';
import { RatesTable } from './RatesTable.tsx';

const shown = 15;

export function AreasFigure({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, n, lang, documents } = useWords();
  const { areas, rate } = problem.evidence;
  const about = problem.evidence.notes.filter((note) => /^(where\.(?!cells|conc)|rate)/.test(note.key));
  const exposed = about.find((note) => note.key === 'rate.denomSource');
  const notes = about.filter((note) => note !== exposed);
  if (areas.length < 2 && notes.length === 0) return null;
  const sorted = [...areas].sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (a.area < b.area ? -1 : 1));
  const rated = rate !== null && areas.some((area) => area.rate !== null);
  const rows = rated ? [...sorted].sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1)) : sorted;
  const above = areas.filter((area) => area.against === 'above').length;
  const title = rated
    ? t('problem.areas.above', { count: above, word: capital(numberWord(above, lang)), exposure: exposureName(rate.kind, lang) })
    : documents.where;
  const counted = areas.reduce((sum, area) => sum + (area.count ?? 0), 0);
  const rates = rated ? [exposed?.[lang], t('problem.areas.source')] : [];
  const source = [...rates, figureSource(picture, picture.window, counted, lang)].filter(Boolean).join(' ');
  return (
    <Figure title={title} source={source}>
      {areas.length > 1 ? (
        <ScrollFrame label={documents.where}>
          {rated ? (
            <RatesTable picture={picture} rows={rows.slice(0, shown)} rate={rate} />
          ) : (
            <AreasTable picture={picture} rows={rows.slice(0, shown)} />
          )}
        </ScrollFrame>
      ) : null}
      {rows.length > shown ? <p className="small muted">{t('problem.areas.more', { count: n(rows.length - shown) })}</p> : null}
      {notes.map((note) => (
        <p className="note" key={note.key}>
          <Icon name="info" />
          <span>{note[lang]}</span>
        </p>
      ))}
    </Figure>
  );
}
