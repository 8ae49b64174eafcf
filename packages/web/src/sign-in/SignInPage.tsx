// The way in: there is no form, only the link from the terminal.
import { useWords } from '../i18n/use-words.ts';
import { Brand } from '../shell/Brand.tsx';
import { useTitle } from '../shell/use-title.ts';

export function SignInPage({ used = false }: { readonly used?: boolean }) {
  const { t } = useWords();
  const title = t(used ? 'signIn.again.title' : 'signIn.title');
  useTitle(title);
  return (
    <main className="alone">
      <div className="state">
        <span className="brand" style={{ padding: 0 }}>
          <Brand />
        </span>
        <h1>{title}</h1>
        <p>{t(used ? 'signIn.again.text' : 'signIn.text')}</p>
        {used ? (
          <a className="btn" href="/">
            {t('signIn.go')}
          </a>
        ) : null}
      </div>
    </main>
  );
}
