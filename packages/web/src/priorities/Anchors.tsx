// The criteria of a round and what 1 to 5 mean of each, as they were fixed.
import { anchorsOf, criterionWords, type RoundDetail } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function Anchors({ round }: { readonly round: RoundDetail }) {
  const { t, lang } = useWords();
  return (
    <ScrollFrame label={t('priority.anchors')}>
      <table className="tbl anchors">
        <caption>{t('priority.anchors')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('priority.criterion')}</th>
            {[1, 2, 3, 4, 5].map((score) => (
              <th key={score} scope="col">
                {score}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {round.criteria.map((criterion) => {
            const anchors = anchorsOf(criterion, lang);
            const { name, question } = criterionWords[criterion.key][lang];
            return (
              <tr key={criterion.key}>
                <th scope="row">
                  {name}
                  <span className="sub">{question}</span>
                </th>
                {anchors.length === 0 ? (
                  <td colSpan={5} className="muted">
                    {t('priority.unscored')}
                  </td>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place is the score
                  anchors.map((text, i) => <td key={i}>{text}</td>)
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
