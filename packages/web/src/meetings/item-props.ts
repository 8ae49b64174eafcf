// What every part of an item's panel gets.
import type { MeetingView } from '@samsyn/domain';

export interface ItemProps {
  readonly meeting: MeetingView;
  readonly item: MeetingView['items'][number];
  readonly mayWrite: boolean;
}
