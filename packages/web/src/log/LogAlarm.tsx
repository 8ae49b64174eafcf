// The chain of the log is broken: the auditor sees it on every page.
import type { Session } from '@samsyn/domain';
import { Link, useLocation } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function LogAlarm({ session }: { readonly session: Session }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  if (!session.logBroken || pathname === '/installningar/logg') return null;
  return (
    <div className="strip fault" role="alert">
      <Icon name="fault" />
      <span>
        <b>{t('log.chain.broken')}</b>
      </span>
      <span className="sp" />
      <Link to="/installningar/logg">{t('log.chain.open')}</Link>
    </div>
  );
}
