// A verdict as icon and word, in its own colour.
import type { Verdict } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from './Icon.tsx';

/** The colour class of a verdict. */
export const verdictTone: Record<Verdict, string> = {
  rise: 'v-rise',
  fall: 'v-fall',
  no_clear_change: 'v-flat',
  cannot_tell: 'v-unsure',
  not_comparable: 'v-nocomp',
};

export function VerdictMark({ verdict, boxed = false }: { readonly verdict: Verdict; readonly boxed?: boolean }) {
  const { documents } = useWords();
  return (
    <span className={`v ${verdictTone[verdict]}${boxed ? ' v-box' : ''}`}>
      <Icon name={verdict} />
      <span>{documents.verdicts[verdict]}</span>
    </span>
  );
}
