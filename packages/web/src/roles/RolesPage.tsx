// The matrix role × class of data on one screen, with an organisation's own rules under the rule for all. A cell is changed where it stands.
import {
  type Access,
  accessWords,
  capital,
  type DataClass,
  dataClasses,
  dataClassWords,
  type MatrixRule,
  type MatrixView,
  matrix,
  type Role,
  roles,
  roleWords,
} from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { RuleDialog } from './RuleDialog.tsx';

const marks: Readonly<Record<Access, { readonly icon: IconName; readonly tone: string }>> = {
  none: { icon: 'minus', tone: 'rc-n' },
  own: { icon: 'own', tone: 'rc-o' },
  shared: { icon: 'shared', tone: 'rc-g' },
  read: { icon: 'read', tone: 'rc-r' },
  write: { icon: 'write', tone: 'rc-w' },
};

export function RolesPage() {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { data, error, refetch } = useQuery({ queryKey: ['matrix'], queryFn: () => ask(matrix, '/api/matrix') });
  const [chosen, setChosen] = useState<MatrixRule | null>(null);
  useTitle(t('settings.roles'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const mayChange = session?.rights.includes('access.write') ?? false;
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('settings.roles') }]} />
      <div className="page s16">
        <SettingsNav />
        <header className="finding">
          <h1>{t('roles.finding')}</h1>
          <p className="how">{t('roles.lead')}</p>
        </header>
        <section className="fig rm">
          <header>
            <h2>{t('roles.title')}</h2>
            <Legend />
          </header>
          <MatrixTable view={data} mayChange={mayChange} onChoose={setChosen} />
        </section>
        {chosen ? <RuleDialog view={data} rule={chosen} onClose={() => setChosen(null)} /> : null}
      </div>
    </>
  );
}

function Legend() {
  const { lang } = useWords();
  const shown: readonly Access[] = ['write', 'read', 'own', 'shared', 'none'];
  return (
    <p className="mk">
      {shown.map((access) => (
        <span key={access} className={marks[access].tone}>
          <Icon name={marks[access].icon} />
          {accessWords[access][lang]}
        </span>
      ))}
    </p>
  );
}

interface TableProps {
  readonly view: MatrixView;
  readonly mayChange: boolean;
  readonly onChoose: (rule: MatrixRule) => void;
}

function MatrixTable({ view, mayChange, onChoose }: TableProps) {
  const { t, lang } = useWords();
  return (
    <ScrollFrame label={t('roles.matrix')}>
      <table className="tbl roles">
        <thead>
          <tr>
            <th scope="col">{t('roles.role')}</th>
            {dataClasses.map((dataClass) => (
              <th key={dataClass} scope="col">
                {capital(dataClassWords[dataClass][lang])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(view).map(({ role, organisation }) => (
            <tr key={`${role} ${organisation?.id ?? ''}`}>
              <th scope="row">
                {capital(roleWords[role][lang])}
                <span className="sub">{organisation?.name ?? t('roles.everywhere')}</span>
              </th>
              {dataClasses.map((dataClass) => (
                <RuleCell
                  key={dataClass}
                  rule={ruleOf(view, role, organisation?.id ?? null, dataClass)}
                  inherited={organisation !== null && !has(view, role, organisation.id, dataClass)}
                  mayChange={mayChange && role !== view.ownRole}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface CellProps {
  readonly rule: MatrixRule;
  readonly inherited: boolean;
  readonly mayChange: boolean;
  readonly onChoose: (rule: MatrixRule) => void;
}

function RuleCell({ rule, inherited, mayChange, onChoose }: CellProps) {
  const { t, lang } = useWords();
  const { icon, tone } = marks[rule.access];
  const word = capital(accessWords[rule.access][lang]);
  const limits = rule.areas === null ? null : <span className="sub">{t('roles.areas', { n: rule.areas.length })}</span>;
  const names = { role: roleWords[rule.role][lang], dataClass: dataClassWords[rule.dataClass][lang], access: word };
  return (
    <td className={`rc ${tone}${inherited ? ' muted' : ''}`}>
      {mayChange ? (
        <button type="button" className="rcb" aria-label={t('roles.cell', names)} onClick={() => onChoose(rule)}>
          <Icon name={icon} />
          {word}
        </button>
      ) : (
        <>
          <Icon name={icon} />
          {word}
        </>
      )}
      {limits}
    </td>
  );
}

const has = ({ rules }: MatrixView, role: Role, organisationId: string | null, dataClass: DataClass): boolean =>
  rules.some((rule) => rule.role === role && rule.organisationId === organisationId && rule.dataClass === dataClass);

/** The organisation's own rule, else the one for all, shown as this organisation's. */
function ruleOf(view: MatrixView, role: Role, organisationId: string | null, dataClass: DataClass): MatrixRule {
  const of = (id: string | null) =>
    view.rules.find((rule) => rule.role === role && rule.organisationId === id && rule.dataClass === dataClass);
  const found = of(organisationId) ?? of(null);
  return { role, organisationId, dataClass, access: found?.access ?? 'none', areas: found?.areas ?? null };
}

/** A row for each role, and under it one for each organisation that has rules of its own. */
function rowsOf({ rules, organisations }: MatrixView) {
  return roles.flatMap((role) => {
    const own = new Set(rules.filter((rule) => rule.role === role).map((rule) => rule.organisationId));
    return [{ role, organisation: null }, ...organisations.filter(({ id }) => own.has(id)).map((organisation) => ({ role, organisation }))];
  });
}
