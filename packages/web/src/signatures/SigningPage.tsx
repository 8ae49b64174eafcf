// Where an agreement stands in signing: one sentence, the steps in order, what happened, and the seal.
import { capital, type SigningView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { EventsTable } from './EventsTable.tsx';
import { ExternalReturn } from './ExternalReturn.tsx';
import { PaperForm } from './PaperForm.tsx';
import { pdfPath, signingQuery } from './queries.ts';
import { SealPart } from './SealPart.tsx';
import { SigningActs } from './SigningActs.tsx';
import { StartForm } from './StartForm.tsx';
import { StepList } from './StepList.tsx';

export function SigningPage({ id }: { readonly id: string }) {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(signingQuery(id));
  useTitle(t('signing.title'));
  const crumbs = [
    { name: t('signing.room'), to: '/overenskommelse' },
    ...(data ? [{ name: data.agreement.title[lang], to: `/overenskommelse/${id}` }] : []),
    { name: t('signing.title') },
  ];
  return (
    <>
      <TopBar crumbs={crumbs} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Signing view={data} /> : null}
    </>
  );
}

function Signing({ view }: { readonly view: SigningView }) {
  const { t, lang, date } = useWords();
  const { agreement, signing, may } = view;
  const hash = (signing?.contentHash ?? agreement.contentHash).slice(0, 12);
  return (
    <div className="page signing">
      <header className="finding">
        <h1>{useFinding(view)}</h1>
        <p className="how">
          {t('signing.how', { title: agreement.title[lang], version: signing?.version ?? agreement.version, hash })}{' '}
          {signing?.due ? t('signing.due', { date: date(signing.due) }) : null}{' '}
          {signing?.reason ? t('signing.reason', { reason: signing.reason }) : null}
        </p>
        <div className="acts">
          <a className="btn" href={pdfPath(agreement.id, lang)} target="_blank" rel="noreferrer">
            {t('signing.read')}
          </a>
          <SigningActs view={view} />
          {!signing && view.hinders > 0 ? (
            <Link className="btn btn-1" to="/overenskommelse/$id" params={{ id: agreement.id }}>
              {t('signing.hinders')}
            </Link>
          ) : null}
        </div>
      </header>
      {view.provider ? <ExternalReturn id={agreement.id} name={view.provider} /> : null}
      {may.start ? <StartForm view={view} /> : null}
      {may.register ? <PaperForm id={agreement.id} earlier acceding={view.parties.filter(({ part }) => part === 'accedes')} /> : null}
      {signing ? (
        <div className="signing-parts">
          <StepList view={view} signing={signing} />
          <div className="signing-side">
            <SealPart id={agreement.id} signing={signing} />
            {may.manage ? (
              <PaperForm
                id={agreement.id}
                acceding={signing.steps.filter(({ part, state }) => part === 'accedes' && state === 'waiting')}
              />
            ) : null}
          </div>
          <EventsTable events={signing.events} />
        </div>
      ) : null}
    </div>
  );
}

function useFinding({ agreement, signing, hinders, may }: SigningView): string {
  const { t, lang } = useWords();
  if (!signing && (agreement.state === 'signed' || agreement.state === 'ended')) return t('signing.elsewhere');
  if (!signing) return hinders > 0 ? t('signing.hindered', { n: hinders }) : t(may.start ? 'signing.ready' : 'signing.notStarted');
  const { steps, state } = signing;
  const done = steps.filter((step) => step.state === 'signed').length;
  const out = steps.filter((step) => step.state === 'declined' && step.part === 'accedes').length;
  const named = (step: (typeof steps)[number] | undefined): string => capital(step?.function[lang] ?? '–');
  const yet = steps.filter((step) => step.state === 'absent').length;
  if (state === 'sealed') return t('signing.sealed', { n: done, out, yet });
  if (state === 'complete') return t('signing.complete');
  if (state === 'declined')
    return t('signing.declined', { who: named(steps.find((step) => step.state === 'declined' && step.part === 'signs')) });
  return t('signing.open', { done, out, all: steps.length, who: named(steps.find((step) => step.turn)) });
}
