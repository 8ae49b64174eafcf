// Pages without content yet: loading, a fault that fills the page, or an empty room with its next step.
import { type ReactNode, Suspense } from 'react';
import { askNow, useConnection } from '../api/connection.ts';
import { spoken } from '../api/fault-error.ts';
import { useWords } from '../i18n/use-words.ts';
import { lazyRoom } from '../shell/lazy-room.ts';

// met once, before the first sight of rows
const ConductPage = lazyRoom(() => import('../conduct/ConductPage.tsx'), 'ConductPage');

export function Loading() {
  const { t } = useWords();
  if (useConnection() === 'lost')
    return (
      <EmptyPage title={t('connection.page')} text={t('connection.page.text')}>
        <button type="button" className="btn btn-1" onClick={askNow}>
          {t('connection.ask')}
        </button>
      </EmptyPage>
    );
  return <WaitingLines className="page wait" />;
}

/** Stands where a part of a page is on its way. */
export function WaitingLines({ className = 'wait' }: { readonly className?: string }) {
  const { t } = useWords();
  return (
    <div className={className} role="status">
      <span className="sr">{t('app.loading')}</span>
      {Array.from({ length: 8 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: eight equal lines that never change place
        <i key={i} />
      ))}
    </div>
  );
}

export function EmptyPage({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="page state">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}

export function FaultPage({ raised, again }: { readonly raised: unknown; readonly again?: () => void }) {
  const { t, lang } = useWords();
  const body = spoken(raised);
  // rows are seen once the code of conduct is accepted: then what was asked for is asked for again
  if (body.code === 'conduct.notAccepted' && again)
    return (
      <Suspense fallback={<Loading />}>
        <ConductPage onAccepted={again} />
      </Suspense>
    );
  return (
    <EmptyPage title={body[lang].what} text={body[lang].do}>
      {again ? (
        <button type="button" className="btn btn-1" onClick={again}>
          {t('app.again')}
        </button>
      ) : null}
      <p className="small">{t('app.code', { code: body.code })}</p>
    </EmptyPage>
  );
}
