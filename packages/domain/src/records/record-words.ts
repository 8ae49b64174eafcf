// The words of the register as a file.
import type { Lang } from '../fault.ts';

const sv = {
  register: 'Diarium',
  registerOf: (municipality: string) => `Diarium för Samsyn i ${municipality}`,
  internal: 'Internt, med utkast och sekretessmarkeringar.',
  publicNote: 'Visar vilka handlingar som finns. Handlingarnas innehåll lämnas ut efter prövning.',
  columns: ['Diarienummer', 'Upprättad', 'Slag', 'Handling', 'Organisation'],
  internalColumns: ['Läge', 'Rubriken hemlig', 'Sekretess', 'Markerad', 'Av', 'Anmärkning'],
  titleLeftOut: 'Rubriken är utelämnad (OSL 5 kap. 3 §)',
  kinds: {
    picture: 'Fryst problembild',
    dpia: 'Konsekvensbedömning',
    processing: 'Registerförteckning',
    'log-answer': 'Svar ur loggen',
    'source-export': 'Utdrag ur källa',
    minutes: 'Protokoll',
    agreement: 'Överenskommelse',
    other: 'Annan handling',
  },
  states: { draft: 'Utkast', finished: 'Upprättad' },
};

const en: typeof sv = {
  register: 'Register',
  registerOf: (municipality) => `Register of Samsyn in ${municipality}`,
  internal: 'Internal, with drafts and secrecy marks.',
  publicNote: 'Shows which documents exist. Their content is given out after trial.',
  columns: ['Register number', 'Drawn up', 'Kind', 'Document', 'Organisation'],
  internalColumns: ['State', 'Title secret', 'Secrecy', 'Marked', 'By', 'Note'],
  titleLeftOut: 'Title left out (OSL 5 kap. 3 §)',
  kinds: {
    picture: 'Frozen problem picture',
    dpia: 'Impact assessment',
    processing: 'Record of processing',
    'log-answer': 'Answer from the log',
    'source-export': 'Extract of a source',
    minutes: 'Minutes',
    agreement: 'Agreement',
    other: 'Other document',
  },
  states: { draft: 'Draft', finished: 'Drawn up' },
};

export type RecordWords = typeof sv;
export const recordWords: Readonly<Record<Lang, RecordWords>> = { sv, en };
