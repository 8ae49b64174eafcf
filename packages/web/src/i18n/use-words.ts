// One short way to say something on a page: t('data.title'), numbers and bytes in the form of the language.
import { numberText } from '@samsyn/charts';
import { type DocumentWords, documentWords, type Lang } from '@samsyn/domain';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { usePreferences } from '../preferences/Preferences.tsx';
import type { MessageKey } from './messages.ts';
import { allWords } from './spoken-words.ts';

export interface Words {
  readonly lang: Lang;
  readonly t: (key: MessageKey, values?: Record<string, string | number>) => string;
  readonly n: (value: number, digits?: number) => string;
  readonly percent: (share: number, digits?: number) => string;
  readonly bytes: (size: number) => string;
  readonly date: (iso: string) => string;
  /** "1–30 september 2026": what the days share is said once */
  readonly dates: (from: string, to: string) => string;
  readonly documents: DocumentWords;
}

export function useWords(): Words {
  const intl = useIntl();
  const { lang } = usePreferences();
  return useMemo(() => {
    const n = (value: number, digits = 0) => numberText(value, lang, digits);
    return {
      lang,
      n,
      t(key, values) {
        if (key in intl.messages) return intl.formatMessage({ id: key }, values);
        // of a room further in: it is said as soon as its words are here
        void allWords();
        return '';
      },
      percent: (share, digits = 0) => `${n(share * 100, digits)}${lang === 'sv' ? '\u00a0%' : '%'}`,
      bytes: (size) => (size < 1_000_000 ? `${n(Math.max(1, size / 1000))}\u00a0kB` : `${n(size / 1_000_000, 1)}\u00a0MB`),
      date: (iso) => intl.formatDate(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
      dates: (from, to) =>
        intl
          .formatDateTimeRange(new Date(from), new Date(to), { day: 'numeric', month: 'long', year: 'numeric' })
          .replace(/\s*–\s*/, '–')
          .replace(/(\d) (?=\p{L})/gu, '$1\u00a0'),
      documents: documentWords[lang],
    };
  }, [intl, lang]);
}
