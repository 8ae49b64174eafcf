// How a delivery's state looks: its icon and tone; the word comes from the messages.
import type { ImportSummary } from '@samsyn/domain';
import type { IconName } from '../ui/Icon.tsx';

export const stateMarks: Record<ImportSummary['state'], { readonly icon: IconName; readonly tone: string }> = {
  reading: { icon: 'clock', tone: 'v-flat' },
  previewed: { icon: 'info', tone: 'v-warn' },
  storing: { icon: 'clock', tone: 'v-flat' },
  stored: { icon: 'check', tone: 'v-ok' },
  undone: { icon: 'out', tone: 'v-flat' },
  refused: { icon: 'fault', tone: 'v-fault' },
  cancelled: { icon: 'out', tone: 'v-flat' },
};
