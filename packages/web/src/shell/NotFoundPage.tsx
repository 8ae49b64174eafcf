// An address that leads nowhere.
import { useWords } from '../i18n/use-words.ts';
import { EmptyPage } from '../ui/PageState.tsx';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <main className="alone">
      <EmptyPage title={t('app.notFound.what')} text={t('app.notFound.do')}>
        <a className="btn btn-1" href="/bild">
          {t('signIn.go')}
        </a>
      </EmptyPage>
    </main>
  );
}
