// Pages without content yet: loading, a fault that fills the page, or an empty room with its next step.
import type { ReactNode } from 'react';
import { askNow, useConnection } from '../api/connection.ts';
import { spoken } from '../api/fault-error.ts';
import { ConductPage } from '../conduct/ConductPage.tsx';
import { useWords } from '../i18n/use-words.ts';

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
  return (
    <div className="page wait" role="status">
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
  if (body.code === 'conduct.notAccepted' && again) return <ConductPage onAccepted={again} />;
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
