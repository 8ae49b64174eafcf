// The form of a new presence plan: the picture, what is to be met, who there is and under which rules, and today's shifts beside.
import { type Picture, plannableProblems, presenceAnswer, presenceKindWords } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { write } from '../api/ask.ts';
import { pictureQuery, picturesQuery } from '../api/picture-queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CannotTell } from './CannotTell.tsx';
import { MeasureNav } from './MeasureNav.tsx';
import { ProblemChoice } from './ProblemChoice.tsx';
import { areasOf, draftOf, type PlanDraft, planOf, usualResource } from './plan-draft.ts';
import { planQuery } from './queries.ts';
import { ResourceFields } from './ResourceFields.tsx';
import { TodayFields } from './TodayFields.tsx';

/** @param from an earlier plan to start from */
export function NewPlanPage({ from }: { readonly from: string | null }) {
  const { t, lang } = useWords();
  useTitle(t('presence.new'));
  const pictures = useQuery(picturesQuery);
  const earlier = useQuery({ ...planQuery(from ?? ''), enabled: from !== null });
  const frozen = pictures.data?.filter((row) => row.frozen) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? earlier.data?.picture ?? frozen[0]?.id ?? null;
  const ready = pictures.data !== undefined && (from === null || earlier.data !== undefined);
  const picture = useQuery({ ...pictureQuery(id ?? ''), enabled: ready && id !== null });
  const error = pictures.error ?? earlier.error ?? picture.error;
  const name = (row: (typeof frozen)[number]) => row.name ?? t('picture.frozen');
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('measureNav.measures'), to: '/atgarder' },
          { name: t('presence.title'), to: '/atgarder/narvaro' },
          { name: t('presence.new') },
        ]}
      />
      {error ? <FaultPage raised={error} /> : null}
      {!error && (!ready || (id !== null && !picture.data)) ? <Loading /> : null}
      {ready && !error ? (
        <div className="page s4 presence">
          <MeasureNav />
          <header className="finding">
            <h1>{t('presence.formTitle')}</h1>
            <p className="how">{t('presence.formHow')}</p>
          </header>
          {frozen.length === 0 ? (
            <div className="state">
              <p>{t('presence.noPictures')}</p>
              <Link className="btn btn-1" to="/bild">
                {t('import.toPicture')}
              </Link>
            </div>
          ) : null}
          {id !== null && picture.data ? (
            <>
              <SelectField
                label={t('presence.picture')}
                value={id}
                options={frozen.map((row) => ({ value: row.id, text: name(row) }))}
                onChange={setChosen}
              />
              <PlanForm
                key={id}
                picture={picture.data}
                start={
                  earlier.data
                    ? { ...draftOf(earlier.data, picture.data, earlier.data.name), picture: id }
                    : firstDraft(id, picture.data, presenceKindWords.guards.many[lang])
                }
              />
            </>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function firstDraft(id: string, picture: Picture, guards: string): PlanDraft {
  const offered = plannableProblems(picture).slice(0, 6);
  return {
    name: '',
    picture: id,
    problems: Object.fromEntries(offered.map(({ rank }) => [rank, '1'])),
    resources: [usualResource('guards', guards)],
    today: [],
  };
}

function PlanForm({ picture, start }: { readonly picture: Picture; readonly start: PlanDraft }) {
  const { t, lang } = useWords();
  const [draft, setDraft] = useState(start);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const change = (part: Partial<PlanDraft>) => setDraft({ ...draft, ...part });
  const { leaves, districts } = areasOf(picture, lang);
  const plan = useMutation({
    mutationFn: () => write(presenceAnswer, 'POST', '/api/presence/plans', planOf(draft, picture)),
    onSuccess: async (answer) => {
      if (!answer.planned) return;
      await queries.invalidateQueries({ queryKey: ['presence'] });
      await navigate({ to: '/atgarder/narvaro/$id', params: { id: answer.plan.id } });
    },
  });
  const removeResource = (key: number) => {
    const gone = draft.resources.findIndex((one) => one.key === key);
    const today = draft.today
      .filter((shift) => shift.resource !== gone)
      .map((shift) => (shift.resource > gone ? { ...shift, resource: shift.resource - 1 } : shift));
    change({ resources: draft.resources.filter((one) => one.key !== key), today });
  };
  return (
    <form
      className="stack plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        plan.mutate();
      }}
    >
      <TextField
        label={t('presence.planName')}
        help={t('presence.planNameHelp')}
        value={draft.name}
        required
        maxLength={120}
        onChange={(name) => change({ name })}
      />
      <Part title={t('presence.meet')} lede={t('presence.meetHow')}>
        <ProblemChoice picture={picture} chosen={draft.problems} onChange={(problems) => change({ problems })} />
      </Part>
      <Part title={t('presence.resources')} lede={t('presence.resourcesHow')}>
        {draft.resources.map((resource) => (
          <ResourceFields
            key={resource.key}
            resource={resource}
            districts={districts}
            onChange={(next) => change({ resources: draft.resources.map((one) => (one.key === resource.key ? next : one)) })}
            onRemove={draft.resources.length > 1 ? () => removeResource(resource.key) : null}
          />
        ))}
        <button
          type="button"
          className="btn"
          disabled={draft.resources.length >= 12}
          onClick={() => change({ resources: [...draft.resources, usualResource('officers', presenceKindWords.officers.many[lang])] })}
        >
          {t('presence.addResource')}
        </button>
      </Part>
      <Part title={t('presence.todayList')} lede={t('presence.todayHow')}>
        <TodayFields shifts={draft.today} resources={draft.resources} leaves={leaves} onChange={(today) => change({ today })} />
      </Part>
      {plan.error ? <FaultNote raised={plan.error} /> : null}
      {plan.data && !plan.data.planned ? <CannotTell outcome={plan.data} /> : null}
      <div className="row">
        <button type="submit" className="btn btn-1" disabled={plan.isPending || Object.keys(draft.problems).length === 0}>
          {t('presence.plan.make')}
        </button>
        <span className="small muted" role="status">
          {plan.isPending ? t('presence.working') : ''}
        </span>
      </div>
    </form>
  );
}

function Part({ title, lede, children }: { readonly title: string; readonly lede: string; readonly children: ReactNode }) {
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      <p className="lede">{lede}</p>
      {children}
    </section>
  );
}
