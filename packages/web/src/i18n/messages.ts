// The interface's own words by language. Words of findings, faults and documents come from the domain.
import type { Lang } from '@samsyn/domain';
import { en } from './en.ts';
import { sv } from './sv.ts';

export type MessageKey = keyof typeof sv;

export const messages: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { sv, en };
