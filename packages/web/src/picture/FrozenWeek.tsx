// The hours of the week of a finding in a frozen picture, from which list and map are picked: nothing in it is searched anew.
import { type Daypart, figureSource, type Picture, type Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { WeekGrid } from '../maps/WeekGrid.tsx';
import type { WhenChoice } from '../maps/when-choice.ts';
import { Figure } from '../ui/Figure.tsx';

interface Props {
  readonly picture: Picture;
  readonly problem: Problem;
  readonly chosen: Daypart | undefined;
  readonly onPress: (at: WhenChoice) => void;
  readonly onLetGo: () => void;
}

export function FrozenWeek({ picture, problem, chosen, onPress, onLetGo }: Props) {
  const { t, lang } = useWords();
  const { week, timeKnown } = problem.evidence;
  if (!week?.some((value) => value > 0)) return null;
  const title = t('maps.when.title', { where: problem.title[lang] });
  return (
    <div className="when single">
      <Figure title={title} source={`${t('picture.week.how')} ${figureSource(picture, picture.window, timeKnown, lang)}`}>
        <WeekGrid
          // each event is spread over the time it may have happened: tenths are as fine as it is known
          week={week.map((value) => Math.round(value * 10) / 10)}
          label={title}
          choice={chosen === undefined ? {} : { daypart: chosen }}
          partsAlone
          onPress={onPress}
          onLetGo={onLetGo}
        />
      </Figure>
    </div>
  );
}
