// How a delivery's state looks: its icon and tone; the word comes from the messages.
import type { ImportSummary } from '@samsyn/domain';
import type { IconName } from '../ui/Icon.tsx';

/** As a person sees it: a layout met for the first time is nothing that went wrong, it waits to be told what its columns are. */
export type ShownState = ImportSummary['state'] | 'columns';

export const stateMarks: Record<ShownState, { readonly icon: IconName; readonly tone: string }> = {
  reading: { icon: 'clock', tone: 'v-flat' },
  columns: { icon: 'info', tone: 'v-warn' },
  previewed: { icon: 'info', tone: 'v-warn' },
  storing: { icon: 'clock', tone: 'v-flat' },
  stored: { icon: 'check', tone: 'v-ok' },
  undone: { icon: 'out', tone: 'v-flat' },
  refused: { icon: 'fault', tone: 'v-fault' },
  cancelled: { icon: 'out', tone: 'v-flat' },
};

export function shownState({ state, fault }: Pick<ImportSummary, 'state' | 'fault'>): ShownState {
  return state === 'refused' && fault?.code === 'import.unknownProfile' ? 'columns' : state;
}
