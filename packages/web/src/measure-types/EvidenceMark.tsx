// A level of the scale as icon and word.
import { type EvidenceLevel, evidenceScale } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

const marks: Readonly<Record<EvidenceLevel, { icon: IconName; className: string }>> = {
  strong: { icon: 'check', className: 'v v-ok' },
  promising: { icon: 'plus', className: 'v v-ok' },
  mixed: { icon: 'no_clear_change', className: 'v v-flat' },
  unknown: { icon: 'cannot_tell', className: 'v v-unsure' },
  harmful: { icon: 'warning', className: 'v v-warn' },
};

export function EvidenceMark({ level }: { readonly level: EvidenceLevel }) {
  const { lang } = useWords();
  return (
    <span className={marks[level].className}>
      <Icon name={marks[level].icon} />
      <span>{evidenceScale[level][lang].name}</span>
    </span>
  );
}
