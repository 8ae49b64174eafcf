// The way in. A link from the terminal also works, and is what there is before anyone has an account.

import { Suspense } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Brand } from '../shell/Brand.tsx';
import { lazyRoom } from '../shell/lazy-room.ts';
import { useTitle } from '../shell/use-title.ts';
import { SignInForm } from './SignInForm.tsx';
import './sign-in.css';

// the words of all faults come with it
const FaultSaid = lazyRoom(() => import('./FaultSaid.tsx'), 'FaultSaid');

interface Props {
  /** a one-time link that had been used already */
  readonly used?: boolean;
  /** the code of what the organisation's sign-in ended in */
  readonly fault?: string | undefined;
}

export function SignInPage({ used = false, fault }: Props) {
  const { t } = useWords();
  useTitle(t('signIn.heading'));
  // the page that was asked for is shown when one is in; the page of sign-in itself is no such page
  const here = `${location.pathname}${location.search}`;
  const back = used || fault !== undefined ? '/' : here;
  return (
    <main className="alone">
      <div className="state signin-box">
        <span className="brand">
          <Brand />
        </span>
        {used ? (
          <div className="strip" role="alert">
            <span>
              <b>{t('signIn.again.title')}</b> {t('signIn.again.text')} <a href="/">{t('signIn.go')}</a>
            </span>
          </div>
        ) : null}
        <Suspense>{fault ? <FaultSaid code={fault} /> : null}</Suspense>
        <SignInForm heading={t('signIn.heading')} back={back} onIn={() => location.assign(back)} />
        <details className="small">
          <summary>{t('signIn.forgotten')}</summary>
          <p>{t('signIn.forgotten.text')}</p>
        </details>
        <p className="small">{t('signIn.link')}</p>
      </div>
    </main>
  );
}
