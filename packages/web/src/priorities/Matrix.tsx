// Problems × criteria: joint score in bold, each party's own beside it, how far the data reach; then the places over all weightings.
import { capital, criterionWords, gapWords, isGround, isScorable, type Lang, numberWord, type RoundDetail } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Figure } from '../ui/Figure.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { PlaceHead } from './PlaceBars.tsx';

/** Compared within the municipality where there are figures; else why not. */
function leftWhy(round: RoundDetail, lang: Lang, within: string): string {
  const beside = round.problems.some(({ cells }) => cells.some(({ figure }) => figure?.known && figure.of === 'similar'));
  return beside ? within : (gapWords.no_comparison?.[lang] ?? '');
}

export function Matrix({ round }: { readonly round: RoundDetail }) {
  const { t, date, lang } = useWords();
  const comparable = round.problems.filter(({ ground }) => isGround(ground));
  const weak = round.problems.length - comparable.length;
  const { picture } = round;
  const leftOut = round.criteria.filter(({ key }) => !isScorable(key));
  return (
    <Figure
      title={t('priority.matrix', {
        n: comparable.length,
        word: capital(numberWord(comparable.length, lang)),
        weak,
        weakWord: numberWord(weak, lang),
      })}
      aside={<MatrixLegend parties={round.parties} />}
      source={[
        t('priority.source', {
          version: round.harmVersion,
          picture: picture.name ?? '',
          from: picture.window.from ? date(picture.window.from) : '',
          to: picture.window.to ? date(picture.window.to) : '',
          source: picture.source[lang],
        }),
        ...leftOut.map(({ key }) =>
          t('priority.left', { criterion: criterionWords[key][lang].name, why: leftWhy(round, lang, t('priority.similar.within.only')) }),
        ),
      ].join(' ')}
    >
      <svg width="0" height="0" className="defs" aria-hidden="true">
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.2" height="5" fill="var(--hatch)" />
          </pattern>
        </defs>
      </svg>
      <ScrollFrame label={t('priority.matrix.label')}>
        <table className="tbl mtx">
          <thead>
            <tr>
              <th scope="col">{t('priority.problem')}</th>
              {round.criteria.map(({ key }) => (
                <th key={key} scope="col" className="cr">
                  {criterionWords[key][lang].name}
                </th>
              ))}
              <th scope="col" className="st1">
                {t('priority.places')}
                <PlaceHead places={comparable.length} />
              </th>
              <th scope="col">{t('priority.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {round.problems.map((problem) => (
              <MatrixRow key={problem.id} round={round} problem={problem} places={comparable.length} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </Figure>
  );
}
