// Any two agreements side by side: what each chose to work on, its goals, and how its commitments went.
import type { AgreementRow } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { agreementsQuery } from './agreement-queries.ts';
import { EffectMark, OutcomeMark } from './OutcomeMark.tsx';
import { yearsOf } from './years-of.ts';

interface Props {
  readonly a?: string;
  readonly b?: string;
}

export function CompareAgreementsPage(chosen: Props) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(agreementsQuery);
  useTitle(t('agreement.compareTwo'));
  const crumbs = [{ name: t('room.agreement'), to: '/overenskommelse' }, { name: t('agreement.compareTwo') }];
  return (
    <>
      <TopBar crumbs={crumbs} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : data ? <Compared rows={data} {...chosen} /> : <Loading />}
    </>
  );
}

function Compared({ rows, a, b }: Props & { readonly rows: readonly AgreementRow[] }) {
  const { t, lang, date } = useWords();
  const navigate = useNavigate();
  const generations = rows.filter((row) => row.amendsId === null);
  const one = rows.find((row) => row.id === a) ?? generations.at(-2);
  const other = rows.find((row) => row.id === b) ?? generations.at(-1);
  if (!one || !other)
    return (
      <EmptyPage title={t('agreement.compare.few')} text={t('agreement.none.text')}>
        <Link className="btn btn-1" to="/overenskommelse">
          {t('room.agreement')}
        </Link>
      </EmptyPage>
    );
  const name = (row: AgreementRow): string =>
    row.amendsId === null ? yearsOf(row) : `${yearsOf(row)}, ${t('agreement.wordingFrom', { day: date(row.starts) })}`;
  const options = rows.map((row) => ({ value: row.id, text: name(row) }));
  const go = (next: Props) => void navigate({ to: '/overenskommelse/jamfor', search: { a: one.id, b: other.id, ...next } });
  const shared = new Set(one.focus.map(({ title }) => title.sv).filter((title) => other.focus.some((focus) => focus.title.sv === title)));
  const cells = (of: (row: AgreementRow) => ReactNode) =>
    [one, other].map((row, i) => <td key={`${row.id} ${i === 0 ? 'a' : 'b'}`}>{of(row)}</td>);
  return (
    <div className="page s14">
      <header className="finding">
        <h1>{t('agreement.compare.title', { a: name(one), b: name(other) })}</h1>
        <p className="how">{t('agreement.compare.how')}</p>
      </header>
      <div className="filters pickers">
        <SelectField label={t('agreement.compare.first')} value={one.id} options={options} onChange={(id) => go({ a: id })} />
        <SelectField label={t('agreement.compare.second')} value={other.id} options={options} onChange={(id) => go({ b: id })} />
      </div>
      <ScrollFrame label={t('agreement.compareTwo')}>
        <table className="tbl two">
          <thead>
            <tr>
              <td />
              <th scope="col">{name(one)}</th>
              <th scope="col">{name(other)}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('agreement.compare.priorities')}</th>
              {cells((row) => (
                <ul>
                  {row.focus.map(({ title }) => (
                    <li key={title.sv}>
                      {title[lang]} {shared.has(title.sv) ? <span className="muted">({t('agreement.compare.both')})</span> : null}
                    </li>
                  ))}
                </ul>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('agreement.compare.goals')}</th>
              {cells((row) => (
                <ul>
                  {row.focus
                    .flatMap(({ goals }) => goals)
                    .map((goal) => (
                      <li key={goal.sv}>{goal[lang]}</li>
                    ))}
                </ul>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('agreement.compare.results')}</th>
              {cells((row) => (
                <ul>
                  {row.promised.map((promise) => (
                    <li key={promise.id}>
                      {promise.organisation}: {promise.what[lang]}
                      <span className="marks">
                        <OutcomeMark outcome={promise.outcome} />
                        {promise.effect ? <EffectMark effect={promise.effect} /> : null}
                      </span>
                      <span className="sub">{[promise.note[lang], promise.effectNote[lang]].filter(Boolean).join('. ')}</span>
                    </li>
                  ))}
                </ul>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}
