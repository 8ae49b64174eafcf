// Under the map: where and when the chosen problem happens, and the way to its evidence.
import type { Picture, Problem } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { countedWhere } from './counted-where.ts';
import { HourBars } from './HourBars.tsx';
import type { PictureFilter } from './picture-filter.ts';

interface Props {
  readonly id: string;
  readonly filter: PictureFilter;
  readonly picture: Picture;
  readonly problem: Problem;
  readonly onNarrow: (part: { omrade?: string | undefined; tid?: PictureFilter['tid'] | undefined }) => void;
}

export function ChosenProblem({ id, filter, picture, problem, onNarrow }: Props) {
  const { t, n, lang, percent, documents } = useWords();
  const places = problem.where.filter((place) => place.area !== undefined).slice(0, 4);
  const counted = countedWhere(picture, problem);
  const when = problem.evidence.notes.filter((note) => note.key.startsWith('when.')).map((note) => note[lang]);
  return (
    <div className="under">
      <div>
        <h3 className="side-h">
          <span className="rank on">{problem.rank}</span>
          {counted === null ? documents.where : t('picture.where', { count: n(counted) })}
        </h3>
        <table className="tbl tbl-s bare">
          <tbody>
            {places.map((place) => (
              <tr key={place.area}>
                <td>
                  <AreaButton
                    picture={picture}
                    area={place.area ?? ''}
                    chosen={filter.omrade}
                    onChoose={(omrade) => onNarrow({ omrade })}
                  />
                </td>
                <td className="num">{place.count === null ? documents.hidden : n(place.count)}</td>
                <td className="num">{place.share === null ? '' : percent(place.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small after">
          <Link to="/bild/$id/problem/$rank" params={{ id, rank: String(problem.rank) }} search={filter}>
            {t('picture.open')}
          </Link>
        </p>
      </div>
      <div>
        <h3 className="side-h">{t('picture.when')}</h3>
        {problem.evidence.week ? (
          <HourBars
            week={problem.evidence.week}
            label={when[0] ?? t('picture.when')}
            chosen={filter.tid}
            onChoose={(tid) => onNarrow({ tid })}
          />
        ) : null}
        <p className="small">{when[0] ?? t('problem.when.none')}</p>
      </div>
    </div>
  );
}

interface AreaProps {
  readonly picture: Picture;
  readonly area: string;
  readonly chosen: string | undefined;
  readonly onChoose: (area: string | undefined) => void;
}

/** An area's name: pressed, list and map are about it; pressed again, about all of it. */
function AreaButton({ picture, area, chosen, onChoose }: AreaProps) {
  const { t, lang } = useWords();
  const name = picture.labels.area[area]?.[lang] ?? area;
  const on = area === chosen;
  return (
    <button
      type="button"
      className="linkbtn"
      aria-pressed={on}
      title={t(on ? 'maps.table.letGo' : 'picture.where.only', { area: name })}
      onClick={() => onChoose(on ? undefined : area)}
    >
      {name}
    </button>
  );
}
