// The chain: a column for each generation, with what was promised, done, reached and carried on.
import type { AgreementRow } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { DoneMark, EffectMark } from './OutcomeMark.tsx';
import { yearsOf } from './years-of.ts';

export function ChainTable({ rows }: { readonly rows: readonly AgreementRow[] }) {
  const { t, lang } = useWords();
  const promised = rows.flatMap((row) => row.promised);
  const settled = (row: AgreementRow): boolean => row.promised.some((one) => one.outcome !== 'open');
  const list = (row: AgreementRow, pick: (one: AgreementRow['promised'][number]) => string | null) => {
    const said = row.promised.flatMap((one) => pick(one) ?? []);
    return said.length === 0 ? null : (
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  };
  return (
    <section className="fig chain">
      <header>
        <h2>
          {t('agreement.chain', {
            n: rows.length,
            promised: promised.length,
            done: promised.filter((one) => one.outcome === 'done').length,
            effect: promised.filter((one) => one.effect === 'fell').length,
          })}
        </h2>
        {rows.length > 1 ? (
          <Link className="small" to="/overenskommelse/jamfor">
            {t('agreement.compareTwo')}
          </Link>
        ) : null}
      </header>
      <ScrollFrame label={t('agreement.chain.label')}>
        <table className="tbl cht">
          <thead>
            <tr>
              <th scope="col">{t('agreement.chain.period')}</th>
              {rows.map((row) => (
                <th scope="col" key={row.id}>
                  <span className="yr">
                    <i className={row.state === 'signed' || row.state === 'ended' ? 'nd' : 'nd now'} />
                    <Link to="/overenskommelse/$id" params={{ id: row.id }}>
                      {yearsOf(row)}
                    </Link>
                  </span>
                  <span className="sub">
                    {t(`agreement.state.${row.state}`)}, {t('agreement.chain.parties', { n: row.parties })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('agreement.chain.promised')}</th>
              {rows.map((row) => (
                <td key={row.id}>{list(row, (one) => one.what[lang]) ?? t('agreement.chain.nothing')}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('agreement.chain.done')}</th>
              {rows.map((row) => (
                <td key={row.id}>
                  <DoneMark row={row} />
                  <span className="sub">{list(row, (one) => (one.outcome === 'open' ? null : one.note[lang] || null))}</span>
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('agreement.chain.reached')}</th>
              {rows.map((row) => (
                <td key={row.id}>
                  {row.promised.some((one) => one.effect !== null) ? (
                    <ul>
                      {row.promised.map((one) =>
                        one.effect === null ? null : (
                          <li key={one.id}>
                            <EffectMark effect={one.effect} />
                            <span className="sub">{one.effectNote[lang]}</span>
                          </li>
                        ),
                      )}
                    </ul>
                  ) : (
                    <span className="muted">{t('agreement.chain.notYet')}</span>
                  )}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('agreement.chain.carried')}</th>
              {rows.map((row) => (
                <td key={row.id}>
                  {list(row, (one) => (one.carryOn ? one.what[lang] : null)) ?? (
                    <span className="muted">{t(settled(row) ? 'agreement.chain.nothing' : 'agreement.chain.notYet')}</span>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
