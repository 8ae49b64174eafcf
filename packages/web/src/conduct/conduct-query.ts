// What the code of conduct asks the server for.
import { conductView } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const conductQuery = queryOptions({ queryKey: ['conduct'], queryFn: () => ask(conductView, '/api/conduct') });
