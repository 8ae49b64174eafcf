// Measures that reach people: those who have been harmed, children and their parents, owners of things.
import type { MeasureType } from '../measure-type.ts';

export const peopleTypes: readonly MeasureType[] = [
  {
    key: 'property-marking',
    approach: 'situational',
    name: { sv: 'Märkning av egendom', en: 'Property marking' },
    description: {
      sv: 'Hushåll eller föreningar märker stöldbegärliga saker och sätter upp dekaler som säger det.',
      en: 'Households or associations mark things that are often stolen and put up stickers that say so.',
    },
    mechanism: { sv: 'Märkt gods är svårare att sälja. Dekalen avskräcker.', en: 'Marked goods are harder to sell. The sticker deters.' },
    conditions: {
      sv: 'De flesta märker och sätter upp dekal. Den som hittar godset läser märkningen.',
      en: 'Most mark and put up a sticker. Whoever finds the goods reads the mark.',
    },
    evidence: 'mixed',
    evidenceWhy: {
      sv: 'Artikeln går igenom tidigare studier och kallar resultaten blandade: de äldre pekar åt olika håll, nyare med spårbar vätska visar oftare färre inbrott. I ett danskt försök klingade effekten av.',
      en: 'The article goes through earlier studies and calls the results mixed: the older point different ways, newer ones with traceable liquid more often show fewer burglaries. In a Danish trial the effect faded.',
    },
    costs: {
      sv: 'Märksatser, utdelning dörr till dörr, dekaler och skyltar.',
      en: 'Marking kits, handing out door to door, stickers and signs.',
    },
    dose: {
      sv: 'Minst en tredjedel av hushållen i området, påminnelse efter ett år.',
      en: 'At least a third of the households in the area, a reminder after a year.',
    },
    sideEffects: {
      sv: 'Falsk trygghet. De som inte har råd står utanför.',
      en: 'False security. Those who cannot afford it are left out.',
    },
    displacement: { sv: 'Till omärkta hushåll intill. Följ dem.', en: 'To unmarked households nearby. Follow them.' },
    source: {
      title: 'A quasi-experimental evaluation of the impact of forensic property marking in decreasing burglaries',
      publisher: 'Security Journal (Chainey)',
      year: 2022,
      address: 'https://doi.org/10.1057/s41284-021-00308-z',
    },
  },
  {
    key: 'school-climate',
    approach: 'social',
    name: { sv: 'Program mot mobbning i skolan', en: 'School programmes against bullying' },
    description: {
      sv: 'Hela skolan arbetar efter ett program: regler, föräldramöten, bättre uppsikt på raster och uppföljning av fall.',
      en: 'The whole school works by a programme: rules, parent meetings, better watch in breaks and follow-up of cases.',
    },
    mechanism: {
      sv: 'Vuxna ser och agerar lika varje gång. Kamraters normer ändras.',
      en: 'Adults see and act alike every time. Norms among pupils change.',
    },
    conditions: {
      sv: 'Rektor leder, hela personalen är med, programmet följs i flera år.',
      en: 'The head leads, all staff take part, the programme is kept for years.',
    },
    evidence: 'strong',
    evidenceWhy: {
      sv: 'Systematisk översikt med 44 prövningar: mobbning minskade i snitt med 20–23 procent. Mätt i enkäter till elever, inte i anmälda brott.',
      en: 'A systematic review with 44 tests: bullying fell by 20–23% on average. Measured in pupil surveys, not in reported crime.',
    },
    costs: { sv: 'Lärares tid, utbildning, enkäter varje år.', en: 'Teachers’ time, training, surveys every year.' },
    dose: {
      sv: 'Hela skolan i minst två år; mer intensiva program gav mer.',
      en: 'The whole school for at least two years; more intensive programmes gave more.',
    },
    sideEffects: {
      sv: 'Översikten fann att arbete där kamrater ska ingripa hängde samman med mer utsatthet.',
      en: 'The review found that work where peers are to step in went with more victimisation.',
    },
    displacement: { sv: 'Från skolgård till nätet. Fråga om båda.', en: 'From the school yard to the internet. Ask about both.' },
    source: {
      title: 'Effectiveness of school-based programs to reduce bullying: a systematic and meta-analytic review',
      publisher: 'Journal of Experimental Criminology (Ttofi, Farrington)',
      year: 2011,
      address: 'https://doi.org/10.1007/s11292-010-9109-1',
    },
  },
  {
    key: 'parent-training',
    approach: 'social',
    name: { sv: 'Föräldrastöd i grupp', en: 'Parent training' },
    description: {
      sv: 'Kurser eller hembesök för föräldrar till små barn, öppna för alla eller erbjudna där behovet är stort.',
      en: 'Courses or home visits for parents of young children, open to all or offered where the need is great.',
    },
    mechanism: {
      sv: 'Föräldrar får sätt att möta och styra barnet. Utåtagerande minskar tidigt.',
      en: 'Parents get ways to meet and guide the child. Acting out falls early.',
    },
    conditions: {
      sv: 'Utbildade ledare, beprövat program, familjer som kommer hela vägen.',
      en: 'Trained leaders, a tested programme, families who stay to the end.',
    },
    evidence: 'strong',
    evidenceWhy: {
      sv: 'Systematisk översikt med 55 studier av föräldrar till barn under fem år: färre beteendeproblem, och i de studier som följt barnen länge också färre brott. Effekten på brott syns först efter många år.',
      en: 'A systematic review with 55 studies of parents of children under five: fewer behaviour problems and, in studies that followed the children for long, less crime too. The effect on crime shows only after many years.',
    },
    costs: { sv: 'Ledare, lokal, barnpassning, licens för programmet.', en: 'Leaders, premises, child care, a licence for the programme.' },
    dose: { sv: '10–12 träffar per grupp, minst två grupper per år.', en: '10–12 sessions per group, at least two groups a year.' },
    sideEffects: {
      sv: 'Familjer kan känna sig utpekade när det bara erbjuds vissa.',
      en: 'Families may feel singled out when only some are offered it.',
    },
    displacement: { sv: 'Ingen känd.', en: 'None known.' },
    source: {
      title: 'Effects of early family/parent training programs on antisocial behavior and delinquency',
      publisher: 'Campbell Systematic Reviews (Piquero, Farrington, Welsh, Tremblay, Jennings)',
      year: 2008,
      address: 'https://doi.org/10.4073/csr.2008.11',
    },
  },
  {
    key: 'repeat-victim-support',
    approach: 'situational',
    name: { sv: 'Stöd och skydd efter upprepad utsatthet', en: 'Support and protection after repeat victimisation' },
    description: {
      sv: 'Den som drabbats kontaktas snabbt och får skydd som passar det som hänt: lås, larm på lån, råd till grannar, stöd från jouren.',
      en: 'Those who were harmed are contacted soon and get protection that fits what happened: locks, an alarm on loan, advice to neighbours, victim support.',
    },
    mechanism: {
      sv: 'Den som drabbats löper större risk strax efteråt. Skyddet sätts där nästa brott annars sker.',
      en: 'Those who were harmed are at higher risk soon after. Protection goes where the next crime would be.',
    },
    conditions: {
      sv: 'Kontakt inom dagar. Skyddet kommer på plats, inte bara råd. Uppgifter om personer stannar hos den som har dem.',
      en: 'Contact within days. Protection is put in place, not advice alone. Data on persons stay with whoever holds them.',
    },
    evidence: 'promising',
    evidenceWhy: {
      sv: 'Systematisk översikt med 31 studier: brotten minskade med en sjättedel, mest för inbrott. Skydd på plats hjälpte mest, råd och utbildning mindre. För sexualbrott syntes ingen effekt.',
      en: 'A systematic review with 31 studies: crimes fell by a sixth, most for burglary. Protection in place helped most, advice and education less. No effect was seen for sexual offences.',
    },
    costs: {
      sv: 'Jourens tid, lås och larm, samordning med polis och bostadsbolag.',
      en: 'Victim support time, locks and alarms, coordination with police and housing companies.',
    },
    dose: {
      sv: 'Kontakt inom tre dagar, skydd inom två veckor, uppföljning efter tre månader.',
      en: 'Contact within three days, protection within two weeks, follow-up after three months.',
    },
    sideEffects: {
      sv: 'Oro kan öka när risken förklaras. Ansvar kan upplevas läggas på den drabbade.',
      en: 'Worry may rise when the risk is explained. Those harmed may feel made responsible.',
    },
    displacement: { sv: 'Till grannar utan skydd. Följ dem.', en: 'To neighbours without protection. Follow them.' },
    source: {
      title: 'Preventing repeat victimization: a systematic review',
      publisher: 'Brottsförebyggande rådet (Grove, Farrell, Farrington, Johnson)',
      year: 2012,
      address: 'https://repository.lboro.ac.uk/articles/book/Preventing_repeat_victimization_a_systematic_review/9471593/1',
    },
  },
  {
    key: 'prison-visits',
    approach: 'social',
    name: { sv: 'Avskräckande fängelsebesök för unga', en: 'Prison visits to deter young people' },
    description: {
      sv: 'Unga i riskzonen tas till ett fängelse för att se livet där och höra intagna berätta. Står här för att någon brukar föreslå det.',
      en: 'Young people at risk are taken to a prison to see life there and hear inmates. It stands here because somebody tends to propose it.',
    },
    mechanism: {
      sv: 'Tanken är att skrämma. Det har inte visat sig fungera så.',
      en: 'The thought is to frighten. It has not been found to work so.',
    },
    conditions: { sv: 'Inga kända där det hjälper.', en: 'None known in which it helps.' },
    evidence: 'harmful',
    evidenceWhy: {
      sv: 'Systematisk översikt med nio studier och 946 tonåringar i USA: de som var på besök begick oftare brott efteråt än de som inte var det, med 1,6–1,7 gånger så höga odds. Forskarna avråder.',
      en: 'A systematic review with nine studies and 946 teenagers in the USA: those who visited offended more often afterwards than those who did not, with odds 1.6–1.7 times as high. The authors advise against it.',
    },
    costs: { sv: 'Resor, personal, fängelsets tid.', en: 'Travel, staff, the prison’s time.' },
    dose: { sv: 'Ingen: bör inte göras.', en: 'None: should not be done.' },
    sideEffects: {
      sv: 'Fler brott bland dem som deltar. Unga pekas ut.',
      en: 'More offences among those who take part. Young people are singled out.',
    },
    displacement: { sv: 'Ingen känd.', en: 'None known.' },
    source: {
      title: '‘Scared Straight’ and other juvenile awareness programs for preventing juvenile delinquency',
      publisher: 'Campbell Systematic Reviews (Petrosino, Turpin-Petrosino, Hollis-Peel, Lavenberg)',
      year: 2013,
      address: 'https://doi.org/10.4073/csr.2013.5',
    },
  },
];
