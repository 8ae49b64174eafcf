// The code of conduct that a person accepts before the first sight of rows. A change of these sentences needs a new number: then everyone
// is asked again.

const base = 1;

const ours = {
  sv: [
    'Jag öppnar rader bara när jag behöver dem för det ändamål som källan delas för.',
    'Jag söker inte efter enskilda personer, adresser eller ärenden, och försöker inte lista ut vem en händelse gäller.',
    'Jag kopierar inte rader till andra system, mejl eller papper.',
    'Jag lämnar uppgifter vidare bara som Samsyn visar dem för mottagaren, eller som offentlig kopia.',
    'Jag skriver inte namn eller annat som pekar ut någon i fritext.',
    'Jag delar inte min inloggning och låser skärmen när jag går.',
    'Ser jag en uppgift som inte borde finnas här, eller har jag gjort fel, säger jag det genast till dataskyddsombudet.',
    'Jag vet att allt jag öppnar, ändrar och tar ut skrivs i loggen, och att den granskas.',
  ],
  en: [
    'I open rows only when I need them for the purpose the source is shared for.',
    'I do not search for individuals, addresses or cases, and do not try to work out whom an incident concerns.',
    'I do not copy rows to other systems, mail or paper.',
    'I pass data on only as Samsyn shows them to the receiver, or as a public copy.',
    'I do not write names, or anything else that points someone out, in free text.',
    'I do not share my sign-in, and I lock the screen when I leave.',
    'If I see something that should not be here, or have made a mistake, I tell the data protection officer at once.',
    'I know that everything I open, change and take out is written to the log, and that the log is examined.',
  ],
} as const;

/** All sentences in order: ours, then the municipality's own, which it writes in its own language. */
export function conductText(own: readonly string[]): { readonly sv: readonly string[]; readonly en: readonly string[] } {
  return { sv: [...ours.sv, ...own], en: [...ours.en, ...own] };
}

/** What is accepted: our text's number and the municipality's. @param own 0 when it has added nothing */
export const conductVersion = (own: number): string => `${base}.${own}`;
