// Words of the form for one incident by hand.
export const handEventWords = {
  'hand.title': { sv: 'Registrera en händelse', en: 'Enter one incident' },
  'hand.head': { sv: 'Vad hände, var och när?', en: 'What happened, where and when?' },
  'hand.lead': {
    sv: 'Händelsen blir en rad i en egen källa och kan tas bort igen. Inga namn och ingen fri text. Finns en källa som redan räknar samma slags brott räknas händelsen inte ihop med den.',
    en: 'The incident becomes a row in a source of its own and can be removed again. No names and no free text. Where a source already counts that kind of offence, the incident is not added to it.',
  },
  'hand.what': { sv: 'Vad', en: 'What' },
  'hand.place': { sv: 'Slags plats', en: 'Kind of place' },
  'hand.where': { sv: 'Var', en: 'Where' },
  'hand.map.help': {
    sv: 'Klicka på kartan. Med tangenter: pilarna flyttar korset, Enter sätter platsen.',
    en: 'Click on the map. By keys: the arrows move the cross, Enter sets the place.',
  },
  'hand.area': { sv: 'Område', en: 'Area' },
  'hand.area.byPoint': { sv: 'Efter platsen på kartan', en: 'By the place on the map' },
  'hand.from': { sv: 'När, tidigast', en: 'When, earliest' },
  'hand.to': { sv: 'Senast (om tiden inte är känd)', en: 'Latest (if the time is not known)' },
  'hand.origin': { sv: 'Vem berättade', en: 'Who told of it' },
  'hand.read': {
    sv: '{what}, {from}{to, select, none {} other { till senast {to}}}.',
    en: '{what}, {from}{to, select, none {} other { until {to} at the latest}}.',
  },
  'hand.lack.from': { sv: 'Ange när det hände.', en: 'State when it happened.' },
  'hand.lack.to': { sv: 'Senast kan inte vara före tidigast.', en: 'The latest time cannot be before the earliest.' },
  'hand.lack.position': { sv: 'Positionen går inte att läsa.', en: 'The position cannot be read.' },
  'hand.lack.place': { sv: 'Visa platsen på kartan eller välj ett område.', en: 'Show the place on the map or choose an area.' },
  'hand.save': { sv: 'Spara händelsen', en: 'Save the incident' },
  'hand.saved': {
    sv: '{area, select, none {Händelsen är sparad.} other {Händelsen är sparad i {area}.}}',
    en: '{area, select, none {The incident is saved.} other {The incident is saved in {area}.}}',
  },
  'hand.undone': { sv: 'Händelsen är borttagen.', en: 'The incident is removed.' },
} as const;
