// The sections' first text in both languages: plain, short, and true of any partnership until somebody writes what is special with this one.
import { longDate } from '../calendar/long-date.ts';
import type { AgreementContent } from '../routes/agreements.ts';
import { agreementWords } from './agreement-words.ts';

export interface PrefillSections {
  readonly starts: string;
  readonly ends: string;
  readonly municipality: string;
  readonly police: string;
  /** the agreement before: how many of its promises were kept */
  readonly previous: {
    readonly nth: number;
    readonly sinceYear: number;
    readonly n: number;
    readonly done: number;
    readonly partly: number;
    readonly not: number;
    readonly carried: number;
    /** each promise, and how it went */
    readonly promises: readonly KeptPromise[];
  } | null;
}
export interface KeptPromise {
  readonly organisation: string;
  readonly what: Words;
  readonly outcome: 'open' | 'done' | 'partly' | 'not';
  readonly note: Words;
  readonly effect: 'fell' | 'no_clear_change' | 'rose' | 'cannot_tell' | null;
  readonly effectNote: Words;
  readonly carryOn: boolean;
}
type Words = { readonly sv: string; readonly en: string };

type Texts = AgreementContent['sections'];

export function prefillSections({ starts, ends, municipality, police, previous }: PrefillSections): Texts {
  const day = (at: string, lang: 'sv' | 'en'): string => longDate(at, lang);
  const last = previous && {
    sv: `${agreementWords.sv.previous(agreementWords.sv.nth[previous.nth - 1] ?? `${previous.nth}:e`, previous.sinceYear, previous.n, previous.done, previous.partly, previous.not)}${previous.carried > 0 ? ` ${previous.carried} av dem förs vidare hit.` : ''}`,
    en: `${agreementWords.en.previous(agreementWords.en.nth[previous.nth - 1] ?? `${previous.nth}th`, previous.sinceYear, previous.n, previous.done, previous.partly, previous.not)}${previous.carried > 0 ? ` ${previous.carried} of them are carried on here.` : ''}`,
  };
  const went = previous ? { sv: promiseLines(previous.promises, 'sv'), en: promiseLines(previous.promises, 'en') } : { sv: '', en: '' };
  return {
    parties: {
      sv: 'Fler organisationer kan ansluta sig genom egen underskrift.',
      en: 'More organisations may accede by a signature of their own.',
    },
    background: {
      sv: `${last ? last.sv : agreementWords.sv.first}${went.sv}\n\nLagen om kommuners ansvar för brottsförebyggande arbete (SFS 2023:196) säger att kommunen ska ta fram en lägesbild, besluta en åtgärdsplan, verka för överenskommelser med relevanta aktörer och följa upp arbetet.`,
      en: `${last ? last.en : agreementWords.en.first}${went.en}\n\nThe act on the responsibility of municipalities for crime prevention (SFS 2023:196) says that the municipality is to draw up a strategic assessment, decide on an action plan, work for agreements with relevant actors and follow up the work.`,
    },
    purpose: {
      sv: 'Parterna ska tillsammans minska brotten och öka tryggheten genom att arbeta mot troliga orsaker till några få prioriterade problem, och ärligt följa om det hjälper.',
      en: 'The parties will together reduce offences and increase safety by working against the likely causes of a few priority problems, and follow honestly whether it helps.',
    },
    period: {
      sv: `Överenskommelsen gäller från ${day(starts, 'sv')} till ${day(ends, 'sv')}. Parterna ser över den varje år, och när en ny problembild ändrar vad den vilar på.`,
      en: `The agreement holds from ${day(starts, 'en')} to ${day(ends, 'en')}. The parties review it every year, and when a new problem picture changes what it rests on.`,
    },
    picture: {
      sv: 'Parterna har en gemensam problembild. Den räknar anmälda brott och rapporterade händelser, jämför med vad tidigare år ger att vänta, och säger var underlaget inte räcker. Många brott anmäls inte. Hela bilden finns i bilaga 1.',
      en: 'The parties share one problem picture. It counts reported offences and events, compares with what earlier years lead to, and says where the data are not enough. Many offences are not reported. The whole picture is in annex 1.',
    },
    problems: { sv: '', en: '' },
    commitments: {
      sv: 'Åtagandena är åtgärder i den gemensamma åtgärdsplanen, bilaga 2. Där står omfattning, tider och resurser.',
      en: 'The commitments are measures of the shared action plan, annex 2, which holds how much, when and with what resources.',
    },
    organisation: {
      sv: `– Styrgrupp: ledningen för ${municipality} och ${police}. Följer arbetet och beslutar om resurser.\n– Rådet: alla parter. Beslutar om prioriteringar och följer upp, minst fyra möten om året.\n– Beredning: samordnaren och kommunpolisen. Förbereder rådets möten.\n– Arbetsgrupper: en för varje prioriterat problem.`,
      en: `– Steering group: the leadership of ${municipality} and ${police}. Follows the work and decides on resources.\n– The council: all parties. Decides on priorities and follows up, at least four meetings a year.\n– Preparation: the coordinator and the municipal police officer. Prepare the council’s meetings.\n– Working groups: one for each priority problem.`,
    },
    resources: {
      sv: 'Varje part bär kostnaden för sina åtaganden inom sin egen budget. Arbetstid och kostnad per åtgärd står i åtgärdsplanen.',
      en: 'Each party bears the cost of its commitments within its own budget. Hours and cost per measure stand in the action plan.',
    },
    information: {
      sv: 'Varje part bestämmer hur fint dess uppgifter visas för de andra. Små antal döljs. Röjs en uppgift av misstag meddelas den som äger uppgiften samma dag.',
      en: 'Each party decides how finely its data are shown to the others. Small counts are hidden. Should anything be disclosed by mistake, its owner is told the same day.',
    },
    communication: {
      sv: 'Parterna berättar gemensamt om arbetet, och ger medborgarna ett löfte som går att följa, bilaga 6.',
      en: 'The parties tell about the work together, and make the public a promise that can be followed, annex 6.',
    },
    documentation: {
      sv: 'Varje åtgärd dokumenteras när den görs: vad, var, när och hur mycket. Möten protokollförs. Underlag sparas i frysta bilder som inte ändras.',
      en: 'Each measure is documented when it is done: what, where, when and how much. Meetings have minutes. What decisions rest on is kept in frozen pictures that do not change.',
    },
    followup: {
      sv: 'Samordnaren följer upp åtgärdsplanen inför varje möte i rådet och gör en uppföljningsrapport varje år. Mått, utgångsläge, jämförelse och metod låses innan åtgärderna börjar. Rapporten säger vad som gjordes, vad som ändrades och hur säkert det är.',
      en: 'The coordinator follows up the action plan before each meeting of the council and makes a follow-up report every year. Indicator, baseline, comparison and method are locked before the measures begin. The report says what was done, what changed and how certain that is.',
    },
    changes: {
      sv: 'Ändringar görs som en ny lydelse med skäl, och undertecknas på nytt.',
      en: 'Changes are made as a new wording with reasons, and are signed anew.',
    },
    signatures: {
      sv: 'Parterna undertecknar genom sina företrädare.',
      en: 'The parties sign through their representatives.',
    },
  };
}

/** A section holds this much; what is noted of each promise is left out where they are too many for it. */
const room = 6500;

function promiseLines(promises: readonly KeptPromise[], lang: 'sv' | 'en'): string {
  const whole = promises.map((one) => promiseLine(one, lang, true)).join('');
  return whole.length <= room
    ? whole
    : promises
        .map((one) => promiseLine(one, lang, false))
        .join('')
        .slice(0, room);
}

function promiseLine({ organisation, what, outcome, note, effect, effectNote, carryOn }: KeptPromise, lang: 'sv' | 'en', noted: boolean) {
  const w = agreementWords[lang];
  const withNote = (said: string, more: string): string => (noted && more.trim() ? `${said} (${more.trim().replace(/\.$/, '')})` : said);
  const parts = [
    `${organisation}, ${what[lang].replace(/\.$/, '')}: ${withNote(w.outcomes[outcome], note[lang])}.`,
    effect === null ? '' : w.reached(withNote(w.effects[effect], effectNote[lang])),
    carryOn ? w.carriedOn : '',
  ];
  return `\n– ${parts.filter(Boolean).join(' ')}`;
}
