// What was not chosen, and why: kept with the round.
import { capital, groundWords, isGround, type RoundDetail } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';

export function NotChosen({ round }: { readonly round: RoundDetail }) {
  const { t, lang } = useWords();
  const rest = round.problems.filter(({ priority }) => priority === null);
  if (rest.length === 0) return null;
  return (
    <section>
      <table className="tbl">
        <caption>{t('priority.why')}</caption>
        <tbody>
          {rest.map(({ id, number, name, notChosen, ground }) => (
            <tr key={id}>
              <th scope="row">
                <span className="rank">{number}</span>
              </th>
              <td>
                <Link to="/prioriteringar/problem/$id" params={{ id }}>
                  {name}
                </Link>
                <span className="sub">{isGround(ground) ? notChosen : capital(groundWords[ground]?.[lang] ?? '')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
