// The delivery's state as one sentence, and what is known of the file as another.
import type { ImportPreview } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { shownState } from './delivery-state.ts';

const delimiters = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' } as const;

function isDelimiter(value: string | null): value is keyof typeof delimiters {
  return value !== null && value in delimiters;
}

/** As people write it: UTF-8, Windows-1252. */
const encodingName = (name: string) => name.replace(/^[a-z]+/, (word) => (word === 'windows' ? 'Windows' : word.toUpperCase()));

export function useDeliverySentence(given: ImportPreview): { title: string; file: string } {
  const { t, n, bytes, lang, dates } = useWords();
  const accepted = n(given.rows?.accepted ?? 0);
  const quarantined = given.rows?.quarantined ?? 0;
  const title = {
    reading: () => t('import.reading'),
    storing: () => t('import.storing'),
    previewed: () =>
      given.asks.length > 0
        ? t('import.understood.asks', { accepted, n: given.asks.length })
        : given.rows?.accepted === 0
          ? t('import.understood.none')
          : quarantined > 0
            ? t('import.understood.quarantine', { accepted, quarantined: n(quarantined) })
            : t('import.understood', { accepted, rows: given.rows?.accepted ?? 0 }),
    stored: () => t('import.stored', { accepted, rows: given.rows?.accepted ?? 0 }),
    undone: () => t('import.undone'),
    refused: () => t(shownState(given) === 'columns' ? 'mapping.ask' : 'data.state.refused'),
    cancelled: () => t('import.cancelled'),
  }[given.state]();
  const facts = [
    bytes(given.bytes),
    ...(given.encoding ? [encodingName(given.encoding)] : []),
    ...(isDelimiter(given.delimiter) ? [t(`import.delimiter.${delimiters[given.delimiter]}`)] : []),
    ...(given.decimalComma ? [t('import.decimalComma')] : []),
  ].join(', ');
  const sentences = [
    `${facts}.`,
    ...(given.profileName ? [t('import.recognised', { profile: given.profileName[lang] })] : []),
    ...(given.savedProfile ? [t('profile.saved', { name: given.savedProfile.name, version: given.savedProfile.version })] : []),
    ...(given.sender ? [t('delivery.by', { name: given.sender })] : []),
    ...(given.period ? [t('import.period', { days: dates(given.period.from, given.period.to) })] : []),
    ...(given.state === 'previewed' ? [t('import.notStored')] : []),
  ];
  return { title, file: sentences.join(' ') };
}
