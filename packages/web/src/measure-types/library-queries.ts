// What the library's page asks for.
import { measureTypeList } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export const libraryQuery = queryOptions({ queryKey: ['measure-types'], queryFn: () => ask(measureTypeList, '/api/measure-types') });
