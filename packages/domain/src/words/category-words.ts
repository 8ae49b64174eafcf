// Names of kinds: one, many (the title), the known ones, and the noun they are counted in.

export interface SwedishNoun {
  /** with article: "en stöld" */
  readonly one: string;
  /** title form: "stölder" */
  readonly many: string;
  /** second mention: "stölderna" */
  readonly the: string;
  readonly countOne: string;
  readonly countMany: string;
  /** gender of the counted noun: n "1 anmäld stöld", t "1 anmält rån" */
  readonly gender: 'n' | 't';
  /** the title form when a place follows */
  readonly withPlace?: string;
}

export interface EnglishNoun {
  readonly one: string;
  readonly many: string;
  readonly countMany: string;
  /** the verb after the title form: thefts are, violence is */
  readonly plural: boolean;
  readonly withPlace?: string;
}

export const categoryWords: Readonly<Record<string, { readonly sv: SwedishNoun; readonly en: EnglishNoun }>> = {
  violence: {
    sv: { one: 'ett våldsbrott', many: 'våld', the: 'våldsbrotten', countOne: 'våldsbrott', countMany: 'våldsbrott', gender: 't' },
    en: { one: 'violent offence', many: 'violence', countMany: 'violent offences', plural: false },
  },
  'violence/lethal': {
    sv: {
      one: 'ett fall av mord, dråp eller försök',
      many: 'mord och dråp, även försök',
      the: 'morden, dråpen och försöken',
      countOne: 'fall av mord, dråp eller försök',
      countMany: 'fall',
      gender: 't',
    },
    en: { one: 'homicide or attempt', many: 'homicide, including attempts', countMany: 'homicides or attempts', plural: false },
  },
  'violence/assault': {
    sv: {
      one: 'en misshandel',
      many: 'misshandel',
      the: 'fallen av misshandel',
      countOne: 'fall av misshandel',
      countMany: 'fall av misshandel',
      gender: 't',
    },
    en: { one: 'assault', many: 'assaults', countMany: 'assaults', plural: true },
  },
  'violence/repeated-abuse': {
    sv: {
      one: 'en grov fridskränkning',
      many: 'grova fridskränkningar',
      the: 'de grova fridskränkningarna',
      countOne: 'grov fridskränkning',
      countMany: 'grova fridskränkningar',
      gender: 'n',
    },
    en: {
      one: 'case of repeated abuse',
      many: 'repeated abuse in close relationships',
      countMany: 'cases of repeated abuse',
      plural: false,
    },
  },
  'violence/against-official': {
    sv: {
      one: 'ett fall av våld mot tjänsteman',
      many: 'våld mot tjänsteman',
      the: 'fallen av våld mot tjänsteman',
      countOne: 'fall av våld mot tjänsteman',
      countMany: 'fall',
      gender: 't',
    },
    en: {
      one: 'assault on a public servant',
      many: 'violence against public servants',
      countMany: 'assaults on public servants',
      plural: false,
    },
  },
  theft: {
    sv: { one: 'en stöld', many: 'stölder', the: 'stölderna', countOne: 'stöld', countMany: 'stölder', gender: 'n' },
    en: { one: 'theft', many: 'thefts', countMany: 'thefts', plural: true },
  },
  'theft/bicycle': {
    sv: { one: 'en cykelstöld', many: 'cykelstölder', the: 'cykelstölderna', countOne: 'stöld', countMany: 'stölder', gender: 'n' },
    en: { one: 'bicycle theft', many: 'bicycle thefts', countMany: 'thefts', plural: true },
  },
  'theft/boat': {
    sv: {
      one: 'en båtstöld',
      many: 'båtstölder (båt, motor eller ur båt)',
      the: 'båtstölderna',
      countOne: 'stöld',
      countMany: 'stölder',
      gender: 'n',
    },
    en: { one: 'boat theft', many: 'boat thefts (boat, engine or contents)', countMany: 'thefts', plural: true },
  },
  'theft/burglary': {
    sv: { one: 'ett inbrott', many: 'inbrott', the: 'inbrotten', countOne: 'inbrott', countMany: 'inbrott', gender: 't' },
    en: { one: 'burglary', many: 'burglaries', countMany: 'burglaries', plural: true },
  },
  'theft/dwelling-burglary': {
    sv: {
      one: 'ett bostadsinbrott',
      many: 'bostadsinbrott',
      the: 'bostadsinbrotten',
      countOne: 'inbrott',
      countMany: 'inbrott',
      gender: 't',
    },
    en: { one: 'domestic burglary', many: 'domestic burglaries', countMany: 'burglaries', plural: true },
  },
  'theft/from-vehicle': {
    sv: {
      one: 'en stöld ur fordon',
      many: 'stölder ur och från fordon',
      the: 'stölderna ur fordon',
      countOne: 'stöld',
      countMany: 'stölder',
      gender: 'n',
    },
    en: { one: 'theft from a vehicle', many: 'thefts from vehicles', countMany: 'thefts', plural: true },
  },
  'theft/fuel': {
    sv: {
      one: 'en drivmedelsstöld',
      many: 'drivmedelsstölder',
      the: 'drivmedelsstölderna',
      countOne: 'stöld',
      countMany: 'stölder',
      gender: 'n',
    },
    en: { one: 'fuel theft', many: 'fuel thefts', countMany: 'thefts', plural: true },
  },
  'theft/other': {
    sv: { one: 'en annan stöld', many: 'övriga stölder', the: 'de övriga stölderna', countOne: 'stöld', countMany: 'stölder', gender: 'n' },
    en: { one: 'other theft', many: 'other thefts', countMany: 'thefts', plural: true },
  },
  'theft/other-burglary': {
    sv: {
      one: 'ett inbrott (inte i bostad)',
      many: 'inbrott i annat än bostad',
      the: 'inbrotten',
      countOne: 'inbrott',
      countMany: 'inbrott',
      gender: 't',
      withPlace: 'inbrott',
    },
    en: { one: 'non-domestic burglary', many: 'non-domestic burglaries', countMany: 'burglaries', plural: true, withPlace: 'burglaries' },
  },
  'theft/pickpocket': {
    sv: {
      one: 'en fickstöld',
      many: 'fickstölder och väskryckningar',
      the: 'fickstölderna',
      countOne: 'stöld',
      countMany: 'stölder',
      gender: 'n',
    },
    en: { one: 'theft from the person', many: 'thefts from the person', countMany: 'thefts', plural: true },
  },
  'theft/premises': {
    sv: {
      one: 'en stöld utan inbrott',
      many: 'stölder utan inbrott',
      the: 'stölderna',
      countOne: 'stöld',
      countMany: 'stölder',
      gender: 'n',
      withPlace: 'stölder',
    },
    en: { one: 'theft without break-in', many: 'thefts without break-in', countMany: 'thefts', plural: true, withPlace: 'thefts' },
  },
  'theft/shoplifting': {
    sv: { one: 'en butiksstöld', many: 'butiksstölder', the: 'butiksstölderna', countOne: 'stöld', countMany: 'stölder', gender: 'n' },
    en: { one: 'shop theft', many: 'shop thefts', countMany: 'thefts', plural: true },
  },
  'theft/vehicle': {
    sv: {
      one: 'en stöld av motorfordon',
      many: 'stölder av motorfordon',
      the: 'stölderna av motorfordon',
      countOne: 'stöld',
      countMany: 'stölder',
      gender: 'n',
    },
    en: { one: 'vehicle theft', many: 'vehicle thefts', countMany: 'thefts', plural: true },
  },
  'theft/vehicle-any': {
    sv: {
      one: 'en stöld av eller ur fordon',
      many: 'stölder av och ur fordon',
      the: 'stölderna av och ur fordon',
      countOne: 'stöld',
      countMany: 'stölder',
      gender: 'n',
    },
    en: { one: 'vehicle crime', many: 'vehicle crime', countMany: 'vehicle offences', plural: false },
  },
  robbery: {
    sv: { one: 'ett rån', many: 'rån', the: 'rånen', countOne: 'rån', countMany: 'rån', gender: 't' },
    en: { one: 'robbery', many: 'robberies', countMany: 'robberies', plural: true },
  },
  'robbery/person': {
    sv: { one: 'ett personrån', many: 'personrån', the: 'personrånen', countOne: 'rån', countMany: 'rån', gender: 't' },
    en: { one: 'personal robbery', many: 'personal robberies', countMany: 'robberies', plural: true },
  },
  'robbery/premises': {
    sv: {
      one: 'ett rån mot verksamhet',
      many: 'rån mot butiker och andra verksamheter',
      the: 'rånen mot verksamheter',
      countOne: 'rån',
      countMany: 'rån',
      gender: 't',
      withPlace: 'rån',
    },
    en: { one: 'business robbery', many: 'business robberies', countMany: 'robberies', plural: true, withPlace: 'robberies' },
  },
  damage: {
    sv: {
      one: 'en skadegörelse',
      many: 'skadegörelse',
      the: 'skadegörelsen',
      countOne: 'fall av skadegörelse',
      countMany: 'fall',
      gender: 't',
    },
    en: { one: 'case of criminal damage', many: 'criminal damage', countMany: 'cases', plural: false },
  },
  'damage/vandalism': {
    sv: {
      one: 'en skadegörelse',
      many: 'skadegörelse (inte brand eller klotter)',
      the: 'skadegörelsen',
      countOne: 'fall av skadegörelse',
      countMany: 'fall',
      gender: 't',
      withPlace: 'skadegörelse',
    },
    en: {
      one: 'case of criminal damage',
      many: 'criminal damage (not fire or graffiti)',
      countMany: 'cases',
      plural: false,
      withPlace: 'criminal damage',
    },
  },
  'damage/fire': {
    sv: { one: 'en brand', many: 'anlagda eller vållade bränder', the: 'bränderna', countOne: 'brand', countMany: 'bränder', gender: 'n' },
    en: { one: 'deliberate or reckless fire', many: 'deliberate and reckless fires', countMany: 'fires', plural: true },
  },
  'damage/graffiti': {
    sv: { one: 'ett fall av klotter', many: 'klotter', the: 'klottret', countOne: 'fall av klotter', countMany: 'fall', gender: 't' },
    en: { one: 'case of graffiti', many: 'graffiti', countMany: 'cases', plural: false },
  },
  sexual: {
    sv: {
      one: 'ett sexualbrott',
      many: 'sexualbrott',
      the: 'sexualbrotten',
      countOne: 'sexualbrott',
      countMany: 'sexualbrott',
      gender: 't',
    },
    en: { one: 'sexual offence', many: 'sexual offences', countMany: 'sexual offences', plural: true },
  },
  'sexual/rape': {
    sv: {
      one: 'en våldtäkt',
      many: 'våldtäkter, även försök',
      the: 'våldtäkterna',
      countOne: 'våldtäkt',
      countMany: 'våldtäkter',
      gender: 'n',
    },
    en: { one: 'rape or attempt', many: 'rape, including attempts', countMany: 'rapes or attempts', plural: false },
  },
  'sexual/molestation': {
    sv: {
      one: 'ett sexuellt ofredande',
      many: 'sexuella ofredanden',
      the: 'de sexuella ofredandena',
      countOne: 'sexuellt ofredande',
      countMany: 'sexuella ofredanden',
      gender: 't',
    },
    en: { one: 'case of sexual molestation', many: 'sexual molestation', countMany: 'cases', plural: false },
  },
  'sexual/other': {
    sv: {
      one: 'ett annat sexualbrott',
      many: 'övriga sexualbrott',
      the: 'de övriga sexualbrotten',
      countOne: 'sexualbrott',
      countMany: 'sexualbrott',
      gender: 't',
    },
    en: { one: 'other sexual offence', many: 'other sexual offences', countMany: 'sexual offences', plural: true },
  },
  'violence-sexual': {
    sv: {
      one: 'ett vålds- eller sexualbrott',
      many: 'vålds- och sexualbrott',
      the: 'vålds- och sexualbrotten',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'violent or sexual offence', many: 'violence and sexual offences', countMany: 'offences', plural: true },
  },
  threats: {
    sv: {
      one: 'ett hot eller annat fridsbrott',
      many: 'hot, ofredande och fridsbrott',
      the: 'hoten och fridsbrotten',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'threat or related offence', many: 'threats and harassment', countMany: 'offences', plural: true },
  },
  'threats/threat': {
    sv: { one: 'ett fall av olaga hot', many: 'olaga hot', the: 'hoten', countOne: 'fall av olaga hot', countMany: 'fall', gender: 't' },
    en: { one: 'threat', many: 'threats', countMany: 'threats', plural: true },
  },
  'threats/molestation': {
    sv: { one: 'ett ofredande', many: 'ofredanden', the: 'ofredandena', countOne: 'ofredande', countMany: 'ofredanden', gender: 't' },
    en: { one: 'harassment offence', many: 'harassment', countMany: 'harassment offences', plural: false },
  },
  'threats/trespass': {
    sv: {
      one: 'ett intrång',
      many: 'hemfridsbrott och olaga intrång',
      the: 'intrången',
      countOne: 'fall av intrång',
      countMany: 'fall',
      gender: 't',
    },
    en: { one: 'trespass offence', many: 'trespass', countMany: 'trespass offences', plural: false },
  },
  'threats/other': {
    sv: {
      one: 'ett annat fridsbrott',
      many: 'övriga brott mot frihet och frid',
      the: 'de övriga fridsbrotten',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'other offence against liberty', many: 'other offences against liberty and peace', countMany: 'offences', plural: true },
  },
  fraud: {
    sv: { one: 'ett bedrägeri', many: 'bedrägerier', the: 'bedrägerierna', countOne: 'bedrägeri', countMany: 'bedrägerier', gender: 't' },
    en: { one: 'fraud', many: 'fraud', countMany: 'fraud offences', plural: false },
  },
  economic: {
    sv: {
      one: 'ett ekonomiskt brott',
      many: 'ekonomiska brott',
      the: 'de ekonomiska brotten',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'economic offence', many: 'economic offences', countMany: 'offences', plural: true },
  },
  drugs: {
    sv: {
      one: 'ett narkotikabrott',
      many: 'narkotikabrott',
      the: 'narkotikabrotten',
      countOne: 'narkotikabrott',
      countMany: 'narkotikabrott',
      gender: 't',
    },
    en: { one: 'drug offence', many: 'drug offences', countMany: 'drug offences', plural: true },
  },
  alcohol: {
    sv: {
      one: 'ett brott mot alkohollagen',
      many: 'brott mot alkohollagen',
      the: 'brotten mot alkohollagen',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'alcohol offence', many: 'offences under the Alcohol Act', countMany: 'offences', plural: true },
  },
  smuggling: {
    sv: {
      one: 'ett smugglingsbrott',
      many: 'smugglingsbrott',
      the: 'smugglingsbrotten',
      countOne: 'smugglingsbrott',
      countMany: 'smugglingsbrott',
      gender: 't',
    },
    en: { one: 'smuggling offence', many: 'smuggling offences', countMany: 'smuggling offences', plural: true },
  },
  'public-order': {
    sv: {
      one: 'ett ordningsbrott',
      many: 'brott mot allmän ordning',
      the: 'ordningsbrotten',
      countOne: 'ordningsbrott',
      countMany: 'ordningsbrott',
      gender: 't',
    },
    en: { one: 'public order offence', many: 'public order offences', countMany: 'public order offences', plural: true },
  },
  'children-family': {
    sv: {
      one: 'ett brott mot familj',
      many: 'brott mot familj',
      the: 'brotten mot familj',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'family offence', many: 'family offences', countMany: 'offences', plural: true },
  },
  traffic: {
    sv: {
      one: 'ett trafikbrott',
      many: 'trafikbrott',
      the: 'trafikbrotten',
      countOne: 'trafikbrott',
      countMany: 'trafikbrott',
      gender: 't',
    },
    en: { one: 'traffic offence', many: 'traffic offences', countMany: 'traffic offences', plural: true },
  },
  'traffic/impaired': {
    sv: {
      one: 'ett fall av rattfylleri',
      many: 'rattfylleri och sjöfylleri',
      the: 'fallen av rattfylleri',
      countOne: 'fall av rattfylleri',
      countMany: 'fall',
      gender: 't',
    },
    en: { one: 'drink or drug driving offence', many: 'drink and drug driving', countMany: 'offences', plural: false },
  },
  'traffic/other': {
    sv: {
      one: 'ett annat trafikbrott',
      many: 'övriga trafikbrott',
      the: 'de övriga trafikbrotten',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'other traffic offence', many: 'other traffic offences', countMany: 'offences', plural: true },
  },
  weapons: {
    sv: {
      one: 'ett vapenbrott',
      many: 'vapen- och sprängbrott',
      the: 'vapen- och sprängbrotten',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'weapons offence', many: 'weapons and explosives offences', countMany: 'offences', plural: true },
  },
  'weapons/firearm': {
    sv: {
      one: 'ett brott mot vapenlagen',
      many: 'brott mot vapenlagen',
      the: 'brotten mot vapenlagen',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'firearms offence', many: 'firearms offences', countMany: 'offences', plural: true },
  },
  'weapons/knife': {
    sv: {
      one: 'ett brott mot knivlagen',
      many: 'brott mot knivlagen',
      the: 'brotten mot knivlagen',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'knife possession offence', many: 'knife possession offences', countMany: 'offences', plural: true },
  },
  'weapons/explosives': {
    sv: {
      one: 'ett brott med sprängmedel',
      many: 'sprängningar och brott med explosiva varor',
      the: 'sprängbrotten',
      countOne: 'brott',
      countMany: 'brott',
      gender: 't',
    },
    en: { one: 'explosives offence', many: 'explosives offences', countMany: 'offences', plural: true },
  },
  other: {
    sv: { one: 'ett annat brott', many: 'övriga brott', the: 'de övriga brotten', countOne: 'brott', countMany: 'brott', gender: 't' },
    en: { one: 'other offence', many: 'other offences', countMany: 'offences', plural: true },
  },
  disorder: {
    sv: {
      one: 'en ordningsstörning',
      many: 'ordningsstörningar',
      the: 'ordningsstörningarna',
      countOne: 'ordningsstörning',
      countMany: 'ordningsstörningar',
      gender: 'n',
    },
    en: { one: 'incident of disorder', many: 'disorder', countMany: 'incidents', plural: false },
  },
  'disorder/antisocial': {
    sv: {
      one: 'en störning av andra',
      many: 'störande beteende',
      the: 'störningarna',
      countOne: 'händelse',
      countMany: 'händelser',
      gender: 'n',
    },
    en: { one: 'anti-social behaviour incident', many: 'anti-social behaviour', countMany: 'incidents', plural: false },
  },
  'disorder/brawl': {
    sv: { one: 'ett bråk', many: 'bråk', the: 'bråken', countOne: 'händelse', countMany: 'händelser', gender: 'n' },
    en: { one: 'brawl', many: 'brawls', countMany: 'incidents', plural: true },
  },
  'disorder/intoxication': {
    sv: {
      one: 'ett omhändertagande för fylleri',
      many: 'omhändertaganden för fylleri',
      the: 'omhändertagandena',
      countOne: 'händelse',
      countMany: 'händelser',
      gender: 'n',
    },
    en: { one: 'case of public drunkenness', many: 'public drunkenness', countMany: 'incidents', plural: false },
  },
  event: {
    sv: { one: 'en händelse', many: 'andra händelser', the: 'händelserna', countOne: 'händelse', countMany: 'händelser', gender: 'n' },
    en: { one: 'event', many: 'other events', countMany: 'events', plural: true },
  },
  'event/traffic-accident': {
    sv: { one: 'en trafikolycka', many: 'trafikolyckor', the: 'trafikolyckorna', countOne: 'olycka', countMany: 'olyckor', gender: 'n' },
    en: { one: 'road accident', many: 'road accidents', countMany: 'accidents', plural: true },
  },
  'event/accident': {
    sv: { one: 'en annan olycka', many: 'andra olyckor', the: 'olyckorna', countOne: 'olycka', countMany: 'olyckor', gender: 'n' },
    en: { one: 'other accident', many: 'other accidents', countMany: 'accidents', plural: true },
  },
  'event/fire': {
    sv: {
      one: 'en brand utan känd orsak',
      many: 'bränder utan känd orsak',
      the: 'bränderna',
      countOne: 'brand',
      countMany: 'bränder',
      gender: 'n',
    },
    en: { one: 'fire of unknown cause', many: 'fires of unknown cause', countMany: 'fires', plural: true },
  },
  'event/explosion': {
    sv: {
      one: 'en explosion',
      many: 'explosioner och detonationer',
      the: 'explosionerna',
      countOne: 'händelse',
      countMany: 'händelser',
      gender: 'n',
    },
    en: { one: 'explosion', many: 'explosions and detonations', countMany: 'events', plural: true },
  },
  'event/gunfire': {
    sv: {
      one: 'en skottlossning',
      many: 'skottlossningar',
      the: 'skottlossningarna',
      countOne: 'händelse',
      countMany: 'händelser',
      gender: 'n',
    },
    en: { one: 'shooting', many: 'shootings', countMany: 'events', plural: true },
  },
  'event/missing-person': {
    sv: {
      one: 'en försvunnen person',
      many: 'försvunna personer',
      the: 'fallen',
      countOne: 'händelse',
      countMany: 'händelser',
      gender: 'n',
    },
    en: { one: 'missing person', many: 'missing persons', countMany: 'events', plural: true },
  },
  'event/rescue': {
    sv: {
      one: 'en räddningsinsats',
      many: 'räddningsinsatser',
      the: 'räddningsinsatserna',
      countOne: 'insats',
      countMany: 'insatser',
      gender: 'n',
    },
    en: { one: 'rescue', many: 'rescues', countMany: 'events', plural: true },
  },
  'event/police-work': {
    sv: {
      one: 'en polisinsats',
      many: 'kontroller och polisinsatser',
      the: 'insatserna',
      countOne: 'insats',
      countMany: 'insatser',
      gender: 'n',
    },
    en: { one: 'police operation', many: 'checks and police operations', countMany: 'events', plural: true },
  },
  'event/other': {
    sv: {
      one: 'en annan händelse',
      many: 'övriga händelser',
      the: 'de övriga händelserna',
      countOne: 'händelse',
      countMany: 'händelser',
      gender: 'n',
    },
    en: { one: 'other event', many: 'other events', countMany: 'events', plural: true },
  },
};
