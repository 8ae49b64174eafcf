// Says that something in the agreement did not come from the council's priorities and plan, and why.
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function HandMark({ why }: { readonly why: string | null }) {
  const { t } = useWords();
  if (why === null) return null;
  return (
    <p className="mnote">
      <Icon name="info" />
      <span>{t('agreement.hand.mark', { why })}</span>
    </p>
  );
}
