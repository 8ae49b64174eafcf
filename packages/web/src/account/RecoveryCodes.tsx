// Recovery codes, shown this once: to print, or to keep elsewhere.
import { useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** While the sheet is there, printing prints it alone. */
export function usePrinting(): void {
  useEffect(() => {
    document.documentElement.classList.add('printing');
    return () => document.documentElement.classList.remove('printing');
  }, []);
}

export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const { t } = useWords();
  usePrinting();
  return (
    <section className="sheet prints" aria-labelledby="account-codes">
      <h2 id="account-codes">{t('account.recovery')}</h2>
      <p role="status">{t('account.recovery.once')}</p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <span className="deeds row">
        <button type="button" className="btn" onClick={() => print()}>
          {t('account.print')}
        </button>
        <button type="button" className="btn btn-1" onClick={onKept}>
          {t('account.recovery.kept')}
        </button>
      </span>
    </section>
  );
}
