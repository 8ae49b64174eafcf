// Offered to whoever has only a password or a link: something more that protects the account. Can be put away until the next sign-in.
import type { Session } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

const place = 'samsyn.second-factor-later';

function putAway(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}

/** Not in the demo: there is nothing to protect. */
export function SecondFactorOffer({ session }: { readonly session: Session }) {
  const { t } = useWords();
  const [away, setAway] = useState(putAway);
  if (away || session.secondFactor || session.municipality.demo) return null;
  const later = () => {
    setAway(true);
    try {
      sessionStorage.setItem(place, '1');
    } catch {
      // then it is away until the page is loaded anew
    }
  };
  return (
    <aside className="strip info" aria-label={t('account.offer.label')}>
      <Icon name="lock" />
      <span>
        {t('account.offer')} <Link to="/installningar/konto">{t('account.offer.go')}</Link>
      </span>
      <span className="sp" />
      <button type="button" className="linkbtn" onClick={later}>
        {t('account.offer.later')}
      </button>
    </aside>
  );
}
