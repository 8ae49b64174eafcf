// The place-safety checklist: what a plan or a place is held against. Own wording along the principles of crime prevention through environmental
// design (CPTED). Ids are kept for good: an answer belongs to its question, and a question that changes its sense gets a new id.
import type { Lang } from '../fault.ts';

type Words = Readonly<Record<Lang, string>>;
export const principles = ['overview', 'light', 'movement', 'access', 'ownership', 'activity', 'upkeep', 'targets'] as const;
export type Principle = (typeof principles)[number];
export const principleWords: Readonly<Record<Principle, Words>> = {
  overview: { sv: 'Överblick', en: 'Overview' },
  light: { sv: 'Ljus', en: 'Light' },
  movement: { sv: 'Vägar och orientering', en: 'Ways and orientation' },
  access: { sv: 'Tillträde', en: 'Access' },
  ownership: { sv: 'Ansvar och gränser', en: 'Ownership and borders' },
  activity: { sv: 'Liv och rörelse', en: 'Activity' },
  upkeep: { sv: 'Skötsel', en: 'Upkeep' },
  targets: { sv: 'Det som kan stjälas eller skadas', en: 'What can be stolen or damaged' },
};

export interface ChecklistItem {
  readonly id: string;
  readonly principle: Principle;
  readonly question: Words;
}
const item = (id: string, principle: Principle, sv: string, en: string): ChecklistItem => ({ id, principle, question: { sv, en } });

export const checklistVersion = '1';
export const checklist: readonly ChecklistItem[] = [
  item(
    'overview.windows',
    'overview',
    'Ser man platsen från fönster och entréer där någon brukar vara?',
    'Can the place be seen from windows and entrances where somebody usually is?',
  ),
  item(
    'overview.sight',
    'overview',
    'Ser man minst 20 meter framåt där folk går, utan skymmande växter, murar eller hörn?',
    'Can people see at least 20 metres ahead where they walk, without plants, walls or corners in the way?',
  ),
  item(
    'overview.hidden',
    'overview',
    'Saknas nischer och blinda hörn där någon kan stå dold?',
    'Are there no recesses and blind corners where somebody can stand unseen?',
  ),
  item(
    'overview.parking',
    'overview',
    'Är parkering för cyklar och bilar synlig från hus eller gångväg?',
    'Can parking for bicycles and cars be seen from buildings or paths?',
  ),
  item(
    'light.even',
    'light',
    'Är ljuset jämnt längs hela vägen, utan mörka hål och bländning?',
    'Is the light even all the way, without dark gaps and glare?',
  ),
  item(
    'light.faces',
    'light',
    'Kan man se en mötande persons ansikte på tio meters håll i mörker?',
    'Can a face be seen at ten metres after dark?',
  ),
  item(
    'light.trees',
    'light',
    'Står stolpar och träd så att kronorna inte skymmer ljuset, även om tio år?',
    'Do poles and trees stand so that crowns do not hide the light, also ten years from now?',
  ),
  item('light.hours', 'light', 'Är platsen upplyst de timmar då den används?', 'Is the place lit during the hours when it is used?'),
  item(
    'movement.choice',
    'movement',
    'Finns en annan väg för den som inte vill gå genom parken eller tunneln?',
    'Is there another way for those who do not wish to go through the park or tunnel?',
  ),
  item(
    'movement.tunnel',
    'movement',
    'Är gångtunnlar korta och raka, så att man ser ut i andra änden?',
    'Are underpasses short and straight, so that the other end can be seen?',
  ),
  item(
    'movement.find',
    'movement',
    'Är det lätt att förstå var man är och hur man kommer vidare?',
    'Is it easy to understand where one is and how to go on?',
  ),
  item(
    'movement.stop',
    'movement',
    'Ligger hållplatser där folk rör sig, med fri sikt och ljus väg dit?',
    'Are stops where people move about, in clear view and with a lit way there?',
  ),
  item(
    'access.entrances',
    'access',
    'Är entréer få, synliga från gatan och lätta att känna igen?',
    'Are entrances few, seen from the street and easy to recognise?',
  ),
  item(
    'access.locked',
    'access',
    'Kan förråd, källare, tvättstugor och cykelrum låsas och ändå överblickas?',
    'Can stores, cellars, laundries and bicycle rooms be locked and still be looked into?',
  ),
  item(
    'access.roof',
    'access',
    'Saknas lätta vägar upp på tak och in genom baksidor?',
    'Are there no easy ways up to roofs and in through the back?',
  ),
  item(
    'ownership.borders',
    'ownership',
    'Syns det var det gemensamma slutar och gårdens eller husets mark börjar?',
    'Can one see where the public ends and the ground of the yard or building begins?',
  ),
  item(
    'ownership.who',
    'ownership',
    'Finns det för varje yta någon som äger den och svarar för skötseln?',
    'Does each surface have an owner who answers for its upkeep?',
  ),
  item(
    'ownership.left',
    'ownership',
    'Saknas restytor som ingen har nytta av?',
    'Are there no leftover surfaces that nobody has any use for?',
  ),
  item(
    'activity.mix',
    'activity',
    'Finns verksamhet eller bostäder som ger folk i rörelse både dag och kväll?',
    'Are there activities or homes that bring people both by day and in the evening?',
  ),
  item(
    'activity.all',
    'activity',
    'Finns plats för olika åldrar utan att de stör varandra?',
    'Is there room for different ages without disturbing each other?',
  ),
  item(
    'activity.ground',
    'activity',
    'Har bottenvåningarna fönster och dörrar mot det gemensamma?',
    'Do ground floors have windows and doors towards the public side?',
  ),
  item(
    'upkeep.material',
    'upkeep',
    'Tål ytor och möbler slitage, och går de att laga och klottersanera snabbt?',
    'Do surfaces and furniture bear wear, and can they be mended and cleaned of graffiti quickly?',
  ),
  item(
    'upkeep.green',
    'upkeep',
    'Finns en skötselplan för växter som håller sikten fri?',
    'Is there an upkeep plan for plants that keeps the view open?',
  ),
  item(
    'upkeep.building',
    'upkeep',
    'Är byggtiden planerad: ljus, stängsel och tillfälliga vägar?',
    'Is the time of building planned: light, fences and temporary ways?',
  ),
  item(
    'targets.bikes',
    'targets',
    'Går cyklar att låsa fast i ramen, nära entrén och i sikte?',
    'Can bicycles be locked by the frame, near the entrance and in view?',
  ),
  item(
    'targets.changing',
    'targets',
    'Har omklädningsrum och skolor låsbara skåp för det som folk har med sig?',
    'Do changing rooms and schools have lockers for what people bring?',
  ),
  item(
    'targets.deliveries',
    'targets',
    'Är varuintag, paketskåp och sopor placerade så att de inte ger dolda platser?',
    'Are deliveries, parcel lockers and refuse placed so that they make no hidden places?',
  ),
];

export const answerValues = ['yes', 'partly', 'no', 'not_relevant'] as const;
export type AnswerValue = (typeof answerValues)[number];
export const answerWords: Readonly<Record<AnswerValue, Words>> = {
  yes: { sv: 'Ja', en: 'Yes' },
  partly: { sv: 'Delvis', en: 'Partly' },
  no: { sv: 'Nej', en: 'No' },
  not_relevant: { sv: 'Inte aktuellt', en: 'Not relevant' },
};
