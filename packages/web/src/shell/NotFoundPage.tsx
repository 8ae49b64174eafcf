// An address that leads nowhere.
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { EmptyPage } from '../ui/PageState.tsx';
import { TopBar } from './TopBar.tsx';
import { useTitle } from './use-title.ts';

export function NotFoundPage() {
  const { t } = useWords();
  useTitle(t('app.notFound.what'));
  return (
    <>
      <TopBar crumbs={[]} />
      <EmptyPage title={t('app.notFound.what')} text={t('app.notFound.do')}>
        <Link className="btn btn-1" to="/bild">
          {t('signIn.go')}
        </Link>
      </EmptyPage>
    </>
  );
}
