// What the classes of data are called, and what is in each.
import type { RetentionClass } from './retention-classes.ts';

export const retentionWords: Readonly<
  Record<RetentionClass, Readonly<Record<'sv' | 'en', { readonly name: string; readonly what: string }>>>
> = {
  rows: {
    sv: {
      name: 'Rader ur källorna',
      what: 'Händelser med tid och plats. Antal per område och månad finns kvar; känsliga brott per kommun och år.',
    },
    en: {
      name: 'Rows of the sources',
      what: 'Incidents with time and place. Counts per area and month remain; sensitive offences per municipality and year.',
    },
  },
  quarantine: {
    sv: {
      name: 'Karantän',
      what: 'Rader som inte gick att läsa in: maskerade värden, och de celler som behövs för att rätta dem, utan personuppgifter.',
    },
    en: {
      name: 'Quarantine',
      what: 'Rows that could not be imported: masked values, and the cells needed to correct them, without personal data.',
    },
  },
  uploads: {
    sv: { name: 'Filer som inte lästes in', what: 'Filer som ligger och väntar på att någon läser in eller avbryter.' },
    en: { name: 'Files never stored', what: 'Files that wait for somebody to store or cancel them.' },
  },
  photos: {
    sv: { name: 'Bilder från fältarbetet', what: 'Inga bilder lagras än. Regeln gäller från den första.' },
    en: { name: 'Photos from field work', what: 'No photos are stored yet. The rule holds from the first one.' },
  },
  invitations: {
    sv: {
      name: 'Inbjudningar',
      what: 'Använda, återkallade och utgångna inbjudningar till konton, och skickade brev. Underskrifter som har begärts hos en leverantör och inte blev av. Inbjudningar till enkäter lagras inte än; regeln gäller även dem.',
    },
    en: {
      name: 'Invitations',
      what: 'Used, revoked and expired invitations to accounts, and sent mail. Signatures asked for at a provider that were never given. Survey invitations are not stored yet; the rule holds for them too.',
    },
  },
  accounts: {
    sv: { name: 'Konton som inte används', what: 'Medlemskap avslutas när personen inte har loggat in så länge.' },
    en: { name: 'Accounts not used', what: 'A membership ends when the person has not signed in for so long.' },
  },
  log: {
    sv: { name: 'Logg', what: 'De äldsta posterna. Kedjan går att räkna om från den topp där de slutar.' },
    en: { name: 'Log', what: 'The oldest entries. The chain can be recomputed from the head where they end.' },
  },
  archive: {
    sv: {
      name: 'Undertecknade överenskommelser, protokoll och beslut',
      what: 'Förseglade dokument och skanningar, justerade protokoll med beslut, inställda möten. Bevaras enligt arkivreglerna: ingen tid gäller förrän kommunen har beslutat en. Det som något annat hänvisar till är kvar så länge det gör det.',
    },
    en: {
      name: 'Signed agreements, minutes and decisions',
      what: 'Sealed documents and scans, adjusted minutes with their decisions, cancelled meetings. Kept as the archive rules say: no term holds before the municipality has decided one. What something else refers to stays as long as it does.',
    },
  },
  drafts: {
    sv: {
      name: 'Utkast som aldrig undertecknades',
      what: 'Överenskommelser som ingen har ändrat så länge och som inte skrevs under av alla, med alla lydelser.',
    },
    en: {
      name: 'Drafts never signed',
      what: 'Agreements that nobody has changed for so long and that were not signed by all, with every wording.',
    },
  },
  reviews: {
    sv: {
      name: 'Granskningar och belysning',
      what: 'Avslutade granskningar av planer och platser, utkast till sådana, belysningsbehov som är åtgärdade eller avslagna, och iakttagelser.',
    },
    en: {
      name: 'Reviews and lighting',
      what: 'Closed reviews of plans and places, drafts of them, lighting needs that are fixed or declined, and observations.',
    },
  },
  presence: {
    sv: { name: 'Närvaroplaner som inte valdes', what: 'Räknade förslag till pass som inte blev åtgärder.' },
    en: { name: 'Presence plans never chosen', what: 'Counted proposals of shifts that did not become measures.' },
  },
  calendars: {
    sv: { name: 'Kalenderadresser som inte används', what: 'Adresser som ingen kalender har hämtat så länge, och avslutade.' },
    en: { name: 'Calendar addresses not used', what: 'Addresses that no calendar has fetched for so long, and ended ones.' },
  },
  visits: {
    sv: {
      name: 'Senaste besöket',
      what: 'När en person senast såg startsidan i sin roll, för ”sedan ditt senaste besök”. Två tidpunkter.',
    },
    en: { name: 'The last visit', what: 'When a person last saw the start page in her role, for “since your last visit”. Two moments.' },
  },
};
