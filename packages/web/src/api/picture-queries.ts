// What the pages ask for of problem pictures: one, and the list of them.
import { pictureListRow, picture as pictureSchema } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export const pictureQuery = (id: string) =>
  queryOptions({ queryKey: ['picture', id], queryFn: () => ask(pictureSchema, `/api/pictures/${id}`), staleTime: 60_000 });

export const picturesQuery = queryOptions({ queryKey: ['pictures'], queryFn: () => ask(pictureListRow.array(), '/api/pictures') });
