// The four parts of the day in words.
import type { Daypart } from './incident-months.ts';
import type { Bilingual } from './picture-words.ts';

export const daypartNames: Readonly<Record<Daypart, { readonly label: Bilingual; readonly during: Bilingual }>> = {
  night: { label: { sv: 'Natt 00–06', en: 'Night 00:00–06:00' }, during: { sv: 'på natten', en: 'at night' } },
  morning: { label: { sv: 'Morgon 06–12', en: 'Morning 06:00–12:00' }, during: { sv: 'på morgonen', en: 'in the morning' } },
  afternoon: {
    label: { sv: 'Eftermiddag 12–18', en: 'Afternoon 12:00–18:00' },
    during: { sv: 'på eftermiddagen', en: 'in the afternoon' },
  },
  evening: { label: { sv: 'Kväll 18–24', en: 'Evening 18:00–24:00' }, during: { sv: 'på kvällen', en: 'in the evening' } },
};
