// Everything that has a page of its own and a name: what the search looks through. Asked for when it opens, as far as the reader may see.
import type { Right } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { agreementsQuery } from '../agreements/agreement-queries.ts';
import { sourcesQuery } from '../api/delivery-queries.ts';
import { picturesQuery } from '../api/picture-queries.ts';
import { sessionQuery } from '../api/session-query.ts';
import { planQuery } from '../duties/duty-queries.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';
import { meetingsQuery } from '../meetings/queries.ts';
import { problemsQuery } from '../problems/problem-queries.ts';
import { settingsRooms } from '../settings/settings-rooms.ts';
import { rooms } from './rooms.ts';

export interface Place {
  readonly to: string;
  readonly name: string;
  readonly kind: string;
}

export function usePlacesToGo(): Place[] {
  const { t, lang, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const may = (right: Right | null): boolean => right === null || (session?.rights.includes(right) ?? false);
  const problems = useQuery({ ...problemsQuery, enabled: may('problem.read') });
  const plan = useQuery({ ...planQuery, enabled: may('measure.read') });
  const meetings = useQuery({ ...meetingsQuery(null), enabled: may('meeting.read') });
  const pictures = useQuery({ ...picturesQuery, enabled: may('picture.read') });
  const agreements = useQuery({ ...agreementsQuery, enabled: may('agreement.read') });
  const sources = useQuery({ ...sourcesQuery, enabled: may('source.read') });
  const place = (kind: MessageKey, to: string, name: string): Place => ({ kind: t(kind), to, name });
  return [
    ...rooms.filter(({ right }) => may(right)).map(({ to, name }) => place('goto.room', to, t(name))),
    ...(may('picture.read') ? [place('goto.room', '/data/kalender', t('calendar.room'))] : []),
    ...settingsRooms.filter(({ right }) => may(right)).map(({ to, name }) => place('goto.room', to, t(name))),
    ...(problems.data?.problems ?? []).map(({ id, name }) => place('goto.problem', `/prioriteringar/problem/${id}`, name)),
    ...(plan.data?.measures ?? []).map(({ id, title }) => place('goto.measure', `/atgarder/${id}`, title)),
    ...(meetings.data?.meetings ?? []).map(({ id, body, startsAt }) =>
      place('goto.meeting', `/radet/mote/${id}`, `${body.name} ${date(startsAt)}`),
    ),
    ...(pictures.data ?? []).flatMap(({ id, name, frozen }) => (frozen ? [place('goto.picture', `/bild/${id}`, name ?? '')] : [])),
    ...(agreements.data ?? []).map(({ id, title }) => place('goto.agreement', `/overenskommelse/${id}`, title[lang])),
    ...(sources.data ?? []).map(({ id, name }) => place('goto.source', `/data/kalla/${id}`, name)),
  ];
}
