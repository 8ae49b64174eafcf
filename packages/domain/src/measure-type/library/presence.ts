// Measures that put people where and when things happen.
import type { MeasureType } from '../measure-type.ts';

export const presenceTypes: readonly MeasureType[] = [
  {
    key: 'premises-inspection',
    approach: 'situational',
    name: { sv: 'Krogtillsyn med utbildad personal', en: 'Inspection of licensed premises with trained staff' },
    description: {
      sv: 'Kommunens inspektörer och polisen besöker krogar under öppettid, efter ett schema som följer risken. Personalen utbildas i ansvarsfull alkoholservering och brister följs upp med erinran, varning eller återkallelse.',
      en: 'The municipality’s inspectors and the police visit licensed premises during opening hours, on a schedule that follows risk. Staff are trained in responsible service, and faults are followed up by reminder, warning or revocation.',
    },
    mechanism: {
      sv: 'Färre gäster serveras när de är märkbart påverkade. Då minskar våldet inne på krogen och i kön utanför.',
      en: 'Fewer guests are served when visibly drunk, so violence falls inside and in the queue outside.',
    },
    conditions: {
      sv: 'Tillsyn, utbildning och samsyn med branschen hänger ihop. Sanktionerna måste gå att genomföra.',
      en: 'Enforcement, training and agreement with the trade belong together. Sanctions must be possible to carry through.',
    },
    evidence: 'promising',
    evidenceWhy: {
      sv: 'Programmet i Stockholm: 29 procent färre polisanmälda våldsbrott än i kontrollområdet. Gäller helheten: utbildning, tillsyn och samverkan. Vad enbart tillsyn ger är inte prövat där.',
      en: 'The Stockholm programme: 29% fewer police-reported violent crimes than in the control area. It holds for the whole: training, enforcement and cooperation. What inspections alone give was not tested there.',
    },
    costs: {
      sv: 'Inspektörernas kvälls- och nattimmar, polistid, utbildningsdagar.',
      en: 'Inspectors’ evening and night hours, police time, training days.',
    },
    dose: {
      sv: 'Minst ett besök per krog och år, fler där risken är högre; utbildning när personal byts.',
      en: 'At least one visit per premises a year, more where risk is higher; training when staff change.',
    },
    sideEffects: {
      sv: 'Fler anmälda brott i början, när mer upptäcks. Kan uppfattas som kontroll av enskilda krögare.',
      en: 'More reported offences at first, as more is found. May be felt as control of single owners.',
    },
    displacement: {
      sv: 'Gäster kan gå till ställen med mindre tillsyn eller dricka hemma. Följ krogarna runt om.',
      en: 'Guests may go to places with less enforcement or drink at home. Follow the premises around.',
    },
    source: {
      title: 'Alcohol prevention targeting licensed premises: a study of effects on violence',
      publisher: 'Journal of Studies on Alcohol (Wallin, Norström, Andréasson)',
      year: 2003,
      address: 'https://doi.org/10.15288/jsa.2003.64.270',
    },
  },
  {
    key: 'night-walk',
    approach: 'social',
    name: { sv: 'Nattvandring', en: 'Night walks by adults' },
    description: {
      sv: 'Vuxna i väst går i grupp där unga samlas helgkvällar, pratar och hjälper till hem.',
      en: 'Adults in vests walk in groups where young people gather on weekend nights, talk and help them home.',
    },
    mechanism: {
      sv: 'Fler vuxna ser och märks. Bråk lugnas innan de växer och hjälp kommer snabbare.',
      en: 'More adults see and are seen. Quarrels calm before they grow, and help comes sooner.',
    },
    conditions: {
      sv: 'Aldrig ensam, 2–5 per grupp, genomgång före och efter. Inga anteckningar om personer. Föreningar som orkar hela året.',
      en: 'Never alone, 2–5 per group, a briefing before and after. No notes on persons. Associations that last the year.',
    },
    evidence: 'unknown',
    evidenceWhy: {
      sv: 'Länsstyrelsen skriver att någon utvärdering av effekten inte hade gjorts tidigare när den beställdes 2022. Vi känner inte till någon kontrollerad studie av brott.',
      en: 'The county administrative board writes that no evaluation of the effect had been made before when one was ordered in 2022. We know of no controlled study of crime.',
    },
    costs: {
      sv: 'Ersättning till föreningar per natt, samordning, västar, utbildning.',
      en: 'Payment to associations per night, coordination, vests, training.',
    },
    dose: {
      sv: 'Fredag och lördag ungefär 20–01 på de platser och kvällar där det händer mest.',
      en: 'Friday and Saturday about 20–01, at the places and nights where most happens.',
    },
    sideEffects: {
      sv: 'Vandrare kan hamna i hotfulla lägen. Oro kan öka där många västar syns.',
      en: 'Walkers may meet threats. Worry may rise where many vests are seen.',
    },
    displacement: {
      sv: 'Unga kan byta plats. Bestäm i förväg vilka platser runt om som följs.',
      en: 'Young people may change places. Decide beforehand which places around are followed.',
    },
    source: {
      title: 'Ökar vuxnas närvaro på stan tryggheten?',
      publisher: 'Länsstyrelsen Kalmar län',
      year: 2022,
      address:
        'https://www.lansstyrelsen.se/kalmar/om-oss/nyheter-och-press/nyheter---kalmar/2022-03-03-okar-vuxnas-narvaro-pa-stan-tryggheten.html',
    },
  },
  {
    key: 'hot-spot-patrol',
    approach: 'situational',
    name: { sv: 'Riktad närvaro på heta platser', en: 'Focused patrol at hot spots' },
    description: {
      sv: 'Polis, eller ordningsvakter där de får verka, besöker ett fåtal små platser där brotten är många, kort och oregelbundet.',
      en: 'Police, or order guards where they may serve, visit a few small places with many offences, briefly and at irregular times.',
    },
    mechanism: {
      sv: 'Risken att bli sedd ökar just där och då. Verkan sitter kvar en stund efter besöket.',
      en: 'The risk of being seen rises there and then. It stays for a while after the visit.',
    },
    conditions: {
      sv: 'Platserna är små (ett kvarter, en hall) och valda på data. Besöken loggas. Bemötandet är gott.',
      en: 'The places are small (a block, a hall) and chosen on data. Visits are logged. People are treated well.',
    },
    evidence: 'strong',
    evidenceWhy: {
      sv: 'Systematisk översikt med 78 prövningar i 65 studier: liten men tydlig minskning vid platserna. Nästan alla är från andra länder än Sverige.',
      en: 'A systematic review with 78 tests in 65 studies: a small but clear fall at the places. Nearly all are from other countries than Sweden.',
    },
    costs: {
      sv: 'Personaltimmar på kvällar och nätter, analys av var och när.',
      en: 'Staff hours in evenings and nights, analysis of where and when.',
    },
    dose: {
      sv: 'Ungefär 15 minuter per plats och besök, minst varannan timme när risken är hög. Minuterna kommer från en studie i Minneapolis (Koper 1995) och bör prövas lokalt.',
      en: 'About 15 minutes per place and visit, at least every other hour while risk is high. The minutes come from a study in Minneapolis (Koper 1995) and should be tested locally.',
    },
    sideEffects: {
      sv: 'Fler kontroller av dem som vistas där, också de som inget gjort. Förtroendet kan ta skada.',
      en: 'More checks of those who spend time there, also of those who have done nothing. Trust may suffer.',
    },
    displacement: {
      sv: 'Översikten fann oftare att nytta spred sig till grannkvarteren än att brott flyttade. Följ ändå områdena runt om.',
      en: 'The review found more often that benefits spread to blocks nearby than that crime moved. Follow the surroundings all the same.',
    },
    source: {
      title: 'Hot spots policing of small geographic areas effects on crime',
      publisher: 'Campbell Systematic Reviews (Braga, Turchan, Papachristos, Hureau)',
      year: 2019,
      address: 'https://doi.org/10.1002/cl2.1046',
    },
  },
  {
    key: 'neighbourhood-watch',
    approach: 'social',
    name: { sv: 'Grannsamverkan', en: 'Neighbourhood watch' },
    description: {
      sv: 'Grannar håller uppsikt, har kontaktperson hos polisen och delar råd om skydd. Skyltar visar att området är med.',
      en: 'Neighbours keep an eye out, have a contact at the police and share advice on protection. Signs show that the area takes part.',
    },
    mechanism: {
      sv: 'Fler ser och ringer. Bostäder verkar bebodda. Grannar känner igen varandra.',
      en: 'More people see and call. Homes look lived in. Neighbours know each other.',
    },
    conditions: {
      sv: 'De flesta hushåll är med, någon håller i det och polisen svarar. Svårast där behovet är störst.',
      en: 'Most households take part, somebody holds it together and the police answer. Hardest where the need is greatest.',
    },
    evidence: 'promising',
    evidenceWhy: {
      sv: 'Systematisk översikt: färre brott i snitt i områdena än i kontrollområden, men utslaget skiljer sig mellan studierna och de flesta är från 1980-talet.',
      en: 'A systematic review: on average fewer crimes in the areas than in control areas, but studies differ in size and most are from the 1980s.',
    },
    costs: { sv: 'Kontaktpersonens tid, polisens tid, skyltar, möten.', en: 'Time of the contact person and the police, signs, meetings.' },
    dose: {
      sv: 'Minst hälften av hushållen, möte vår och höst, svar på tips inom en vecka.',
      en: 'At least half of the households, a meeting in spring and autumn, tips answered within a week.',
    },
    sideEffects: {
      sv: 'Oro kan öka av påminnelser om brott. Främmande kan misstänkliggöras.',
      en: 'Reminders of crime may raise worry. Strangers may be suspected without ground.',
    },
    displacement: {
      sv: 'Inbrott kan flytta till gator utan grannsamverkan. Följ dem.',
      en: 'Burglary may move to streets without a watch. Follow them.',
    },
    source: {
      title: 'The effectiveness of neighborhood watch',
      publisher: 'Campbell Systematic Reviews (Bennett, Holloway, Farrington)',
      year: 2008,
      address: 'https://doi.org/10.4073/csr.2008.18',
    },
  },
];
