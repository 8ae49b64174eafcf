// Measures that change a place: what can be seen, who looks after it, what can be locked.
import type { MeasureType } from '../measure-type.ts';

const cityReport = {
  title: 'Trygg stadsmiljö i praktiken: visioner, exempel och tips',
  publisher: 'KTH (Ceccato, Petersson)',
  year: 2019,
  address: 'https://kth.diva-portal.org/smash/get/diva2:1368571/FULLTEXT01.pdf',
};

export const placeTypes: readonly MeasureType[] = [
  {
    key: 'safety-walk',
    approach: 'situational',
    name: { sv: 'Trygghetsvandring', en: 'Safety walk' },
    description: {
      sv: 'Boende och tjänstepersoner går ett område tillsammans, stannar på bestämda platser, skriver vad som bör ändras och får svar på varje punkt.',
      en: 'Residents and officials walk an area together, stop at set places, write down what should change and get an answer on every point.',
    },
    mechanism: {
      sv: 'Det som gör en plats otrygg hittas av dem som använder den och åtgärdas av dem som äger den.',
      en: 'What makes a place unsafe is found by those who use it and mended by those who own it.',
    },
    conditions: {
      sv: 'Grupper på 8–10, både ljus och mörker, svar med ansvarig och datum inom veckor. Utan åtgärd ingen verkan.',
      en: 'Groups of 8–10, both daylight and dark, answers with owner and date within weeks. Without repairs there is no effect.',
    },
    evidence: 'unknown',
    evidenceWhy: {
      sv: 'Artikeln prövar metoden i tre världsdelar, genom intervjuer med sex organisationer och det som skrivits: den kan leda till att miljön ändras, att de som deltar får inflytande och att myndigheter ser sitt ansvar. Sammanfattningen redovisar ingen mätning av brott, och vi känner inte till någon kontrollerad studie av det.',
      en: 'The article examines the method on three continents, by interviews with six organisations and what is written: it can lead to changes in the environment, give those who take part influence and make authorities see their responsibility. Its summary gives no measurement of crime, and we know of no controlled study of that.',
    },
    costs: {
      sv: 'Tjänstepersoners kvällar, protokoll, de åtgärder som beslutas.',
      en: 'Officials’ evenings, minutes, the repairs that are decided.',
    },
    dose: {
      sv: 'En vandring per område och år, återkoppling inom tre veckor, avstämning efter sex månader (Brås idéskrift 16 om trygghetsvandringar, 2008).',
      en: 'One walk per area a year, feedback within three weeks, a check after six months (the National Council’s booklet no. 16 on safety walks, 2008).',
    },
    sideEffects: {
      sv: 'Besvikelse när inget händer. De som deltar är inte alla som bor där.',
      en: 'Disappointment when nothing happens. Those who take part are not all who live there.',
    },
    displacement: {
      sv: 'Liten risk av vandringen själv. Beror på vad som åtgärdas.',
      en: 'Little risk from the walk itself. Depends on what is mended.',
    },
    source: {
      title: 'The effectiveness of women’s safety audits',
      publisher: 'Security Journal (Whitzman, Shaw, Andrew, Travers)',
      year: 2009,
      address: 'https://doi.org/10.1057/sj.2009.1',
    },
  },
  {
    key: 'planning-review',
    approach: 'situational',
    name: { sv: 'Trygghetsgranskning av planer', en: 'Safety review of plans' },
    description: {
      sv: 'Detaljplaner och ombyggnader läses mot en lista om sikt, entréer, stråk, belysning och skötsel innan de beslutas. Planeraren svarar på varje synpunkt.',
      en: 'Detailed plans and rebuilding are read against a list of sight, entrances, paths, lighting and upkeep before they are decided. The planner answers every comment.',
    },
    mechanism: {
      sv: 'Platser byggs så att de ses, används och har en ansvarig, i stället för att rättas efteråt.',
      en: 'Places are built to be seen, used and looked after, instead of being mended afterwards.',
    },
    conditions: {
      sv: 'Granskningen kommer tidigt, har en mottagare och följs upp i bygglov och drift.',
      en: 'The review comes early, has a receiver and is followed up in permits and upkeep.',
    },
    evidence: 'unknown',
    evidenceWhy: {
      sv: 'Rapporten visar samband mellan stadsmiljö och brott och ger exempel. Att själva granskningen minskar brott är inte prövat i den.',
      en: 'The report shows how built environment and crime go together and gives examples. That the review itself reduces crime is not tested in it.',
    },
    costs: {
      sv: 'Timmar per plan, utbildning, dyrare lösningar i vissa lägen.',
      en: 'Hours per plan, training, costlier designs in some cases.',
    },
    dose: {
      sv: 'Alla planer med bostäder, skolor, hallar eller stationer; ett svar per synpunkt.',
      en: 'Every plan with homes, schools, halls or stations; one answer per comment.',
    },
    sideEffects: {
      sv: 'Hårda skydd kan göra platser ödsliga eller stänga ute grupper.',
      en: 'Hard protection may make places bleak or shut groups out.',
    },
    displacement: {
      sv: 'Lång sikt och svårt att mäta. Jämför liknande områden.',
      en: 'Long term and hard to measure. Compare with similar areas.',
    },
    source: cityReport,
  },
  {
    key: 'lighting',
    approach: 'situational',
    name: { sv: 'Väg- och stigbelysning', en: 'Road and path lighting' },
    description: {
      sv: 'Trasiga lampor lagas och mörka stråk får ljus, i ordning efter behov: vandringar, felanmälningar, händelser efter mörkrets inbrott, skolvägar.',
      en: 'Broken lamps are mended and dark paths are lit, in order of need: walks, fault reports, incidents after dark, ways to school.',
    },
    mechanism: {
      sv: 'Det som händer syns. Ett omskött område visar att någon bryr sig, också på dagen.',
      en: 'What happens is seen. An area that is looked after shows that somebody cares, also by day.',
    },
    conditions: {
      sv: 'Ägaren är känd (kommun, Trafikverket, samfällighet, privat). Ljuset är jämnt och bländar inte. Lampor hålls hela.',
      en: 'The owner is known (municipality, state roads, association, private). Light is even and does not glare. Lamps are kept whole.',
    },
    evidence: 'promising',
    evidenceWhy: {
      sv: 'Systematisk översikt med 13 studier: färre brott i snitt, 38 procent i de brittiska studierna och 7 procent i de amerikanska. Brott minskade lika mycket på dagen, så det är inte bara ljuset.',
      en: 'A systematic review with 13 studies: fewer crimes on average, 38% in the British studies and 7% in the American. Crime fell as much by day, so it is not the light alone.',
    },
    costs: {
      sv: 'Stolpar, grävning, el, drift. Grävning är oftast dyrast.',
      en: 'Poles, digging, power, upkeep. Digging usually costs most.',
    },
    dose: {
      sv: 'Trasig lampa lagas inom två veckor; mörka stråk på den rangordnade listan varje år.',
      en: 'A broken lamp is mended within two weeks; dark paths on the ranked list every year.',
    },
    sideEffects: {
      sv: 'Ljus kan locka fler att vistas sent. Störande ljus i bostäder.',
      en: 'Light may draw more people late. Disturbing light in homes.',
    },
    displacement: { sv: 'Kan flytta till mörka stråk intill. Följ dem.', en: 'May move to dark paths nearby. Follow them.' },
    source: {
      title: 'Effects of improved street lighting on crime',
      publisher: 'Campbell Systematic Reviews (Welsh, Farrington)',
      year: 2008,
      address: 'https://doi.org/10.4073/csr.2008.13',
    },
  },
  {
    key: 'lockers',
    approach: 'situational',
    name: { sv: 'Låsbara skåp i idrottshallar', en: 'Lockers in sports halls' },
    description: {
      sv: 'Skåp med eget lås där folk byter om, inom synhåll för personal, och en plats för värdesaker under träningen.',
      en: 'Lockers with one’s own lock where people change, within sight of staff, and a place for valuables during practice.',
    },
    mechanism: {
      sv: 'Värdesaker ligger inte framme. Det tar längre tid och märks.',
      en: 'Valuables are not left out. It takes longer and is noticed.',
    },
    conditions: {
      sv: 'Skåpen syns, räcker till, är lätta att använda och lagas. Lagen vet om dem.',
      en: 'Lockers are seen, enough, easy to use and mended. Teams know of them.',
    },
    evidence: 'unknown',
    evidenceWhy: {
      sv: 'Guiden gäller stölder från gäster på kaféer och barer. Den beskriver när skåp borde fungera och säger att utvärderingar är för få för en slutsats. Studier i idrottshallar känner vi inte till.',
      en: 'The guide concerns thefts from customers in cafés and bars. It describes when lockers ought to work and says that evaluations are too few for a conclusion. We know of no studies in sports halls.',
    },
    costs: { sv: 'Inköp, montering, lås och nycklar, tillsyn.', en: 'Purchase, fitting, locks and keys, upkeep.' },
    dose: {
      sv: 'Minst ett skåp per samtidig besökare i de hallar där det stjäls mest.',
      en: 'At least one locker per visitor at the same time in the halls with most thefts.',
    },
    sideEffects: {
      sv: 'Skåp bryts upp: skadan kan bli större än stölden. Borttappade nycklar.',
      en: 'Lockers are forced: the damage may exceed the theft. Lost keys.',
    },
    displacement: {
      sv: 'Till hallar utan skåp, till kläder och cyklar utanför. Följ alla hallar.',
      en: 'To halls without lockers, to clothes and bicycles outside. Follow all halls.',
    },
    source: {
      title: 'Theft of customers’ personal property in cafés and bars (guide no. 60)',
      publisher: 'Center for Problem-Oriented Policing',
      year: 2010,
      address: 'https://popcenter.asu.edu/problems/cafe_bar_theft',
    },
  },
  {
    key: 'hall-hosts',
    approach: 'situational',
    name: { sv: 'Värdar i idrottshallar', en: 'Hosts in sports halls' },
    description: {
      sv: 'Någon står i entrén de kvällar det händer, hälsar, ser vilka som går in och håller omklädningsrummen låsta under träning.',
      en: 'Somebody stands at the entrance on the evenings when it happens, greets, sees who goes in and keeps changing rooms locked during practice.',
    },
    mechanism: {
      sv: 'Den som inte hör dit blir sedd. Dörrar står inte öppna.',
      en: 'Those who do not belong are seen. Doors are not left open.',
    },
    conditions: {
      sv: 'Värden är där de timmar stölderna sker och har nycklar, telefon och en tydlig uppgift.',
      en: 'The host is there the hours when thefts happen and has keys, a telephone and a clear task.',
    },
    evidence: 'unknown',
    evidenceWhy: {
      sv: 'Översikten fann att anställda som har uppsikt över en plats är lovande, på sex studier. Ingen av dem gäller värdar i idrottshallar.',
      en: 'The review found employees who watch over a place promising, on six studies. None of them concerns hosts in sports halls.',
    },
    costs: { sv: 'Timlön på kvällar, eller ersättning till föreningar.', en: 'Evening wages, or payment to associations.' },
    dose: {
      sv: 'Två kvällar i veckan i de hallar där det stjäls mest, under träningstid.',
      en: 'Two evenings a week in the halls with most thefts, during practice.',
    },
    sideEffects: { sv: 'Unga utan träning kan känna sig utestängda.', en: 'Young people without practice may feel shut out.' },
    displacement: { sv: 'Till kvällar och hallar utan värd. Följ dem.', en: 'To evenings and halls without a host. Follow them.' },
    source: {
      title: 'There has to be a better way: place managers for crime prevention in a surveillance society',
      publisher: 'International Journal of Comparative and Applied Criminal Justice (open copy at CrimRxiv)',
      year: 2020,
      address: 'https://www.crimrxiv.com/pub/pb1568g0/release/1',
    },
  },
  {
    key: 'place-management',
    approach: 'situational',
    name: { sv: 'Platssamverkan och fastighetsägarens ansvar', en: 'Place management' },
    description: {
      sv: 'Ägaren till en plats får en tydlig uppgift: regler, uppsikt, skötsel och vem som svarar när något går fel. Kommunen och polisen följer upp.',
      en: 'The owner of a place gets a clear task: rules, oversight, upkeep and who answers when something goes wrong. Municipality and police follow up.',
    },
    mechanism: {
      sv: 'De som rår över platsen ordnar, reglerar och ser den varje dag.',
      en: 'Those who control the place arrange, regulate and see it every day.',
    },
    conditions: {
      sv: 'Ägaren är känd och vill, eller kan förmås. Få platser med mycket brott.',
      en: 'The owner is known and willing, or can be made to. Few places with much crime.',
    },
    evidence: 'promising',
    evidenceWhy: {
      sv: 'Systematisk översikt om anställda med uppsikt över en plats (busschaufförer, vakter på parkeringar): lovande, på sex studier.',
      en: 'A systematic review of employees who watch over a place (bus drivers, car-park attendants): promising, on six studies.',
    },
    costs: {
      sv: 'Personal, skötsel, ombyggnad; kommunens tid för avtal och uppföljning.',
      en: 'Staff, upkeep, rebuilding; the municipality’s time for agreements and follow-up.',
    },
    dose: {
      sv: 'Avtal per plats, rond varje vecka, uppföljning varje kvartal.',
      en: 'An agreement per place, a round every week, follow-up every quarter.',
    },
    sideEffects: {
      sv: 'Grupper kan stängas ute från platser de har rätt att vara på.',
      en: 'Groups may be shut out of places where they have a right to be.',
    },
    displacement: { sv: 'Till platser intill med svagare ägare. Följ dem.', en: 'To places nearby with weaker owners. Follow them.' },
    source: {
      title: 'There has to be a better way: place managers for crime prevention in a surveillance society',
      publisher: 'International Journal of Comparative and Applied Criminal Justice (open copy at CrimRxiv)',
      year: 2020,
      address: 'https://www.crimrxiv.com/pub/pb1568g0/release/1',
    },
  },
  {
    key: 'cameras',
    approach: 'situational',
    name: { sv: 'Kamerabevakning av en plats', en: 'Camera surveillance of a place' },
    description: {
      sv: 'Kameror på en avgränsad plats, oftast en parkering eller ett garage, med någon som ser på bilderna och kan ingripa. Ansiktsigenkänning ingår inte.',
      en: 'Cameras at a limited place, mostly a car park or a garage, with somebody who watches and can step in. Face recognition is no part of it.',
    },
    mechanism: {
      sv: 'Risken att bli sedd och gripen ökar. Personal kan skickas dit medan det händer.',
      en: 'The risk of being seen and caught rises. Staff can be sent while it happens.',
    },
    conditions: {
      sv: 'Rättslig grund och bedömning av intrånget är klara. Någon ser på bilderna, ljuset räcker och annat görs samtidigt.',
      en: 'Legal ground and the weighing of intrusion are settled. Somebody watches, light is enough and other things are done too.',
    },
    evidence: 'promising',
    evidenceWhy: {
      sv: 'Systematisk översikt av 40 års utvärderingar, gjord med stöd av Brå: en måttlig minskning i snitt, störst och jämnast på parkeringar. Större där någon följde bilderna och där annat gjordes samtidigt. Utslaget skiljer sig mellan platser.',
      en: 'A systematic review of 40 years of evaluations, funded by the National Council: a modest fall on average, largest and most even in car parks. Larger where somebody watched and where other things were done too. How much differs between places.',
    },
    costs: {
      sv: 'Kameror, stolpar, lagring, personal som ser, tillståndsarbete och granskning.',
      en: 'Cameras, poles, storage, staff who watch, legal work and review.',
    },
    dose: {
      sv: 'Hela den avgränsade platsen, bemannad de timmar då det händer; omprövning varje år. Egen bedömning: källan anger ingen dos.',
      en: 'The whole limited place, watched during the hours when it happens; reconsidered every year. Our own judgement: the source gives no dose.',
    },
    sideEffects: {
      sv: 'Intrång för alla som vistas där. Fler brott upptäcks, så anmälningarna kan öka.',
      en: 'An intrusion for all who are there. More offences are found, so reports may rise.',
    },
    displacement: { sv: 'Till platser utan kamera intill. Följ dem.', en: 'To places nearby without a camera. Follow them.' },
    source: {
      title: 'CCTV surveillance for crime prevention: a 40-year systematic review with meta-analysis',
      publisher: 'Criminology & Public Policy (Piza, Welsh, Farrington, Thomas)',
      year: 2019,
      address: 'https://doi.org/10.1111/1745-9133.12419',
    },
  },
];
