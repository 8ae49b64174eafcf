// Names of place types: a label for lists and the phrase that a sentence adds to a kind ("i butiker", "in shops").

export interface PlaceWords {
  readonly label: string;
  /** with its preposition; '' is left out */
  readonly in: string;
}

export const placeTypeWords: Readonly<Record<string, { readonly sv: PlaceWords; readonly en: PlaceWords }>> = {
  unknown: { sv: { label: 'Plats inte angiven', in: '' }, en: { label: 'Place not given', in: '' } },
  boat: { sv: { label: 'Båt', in: 'i båtar' }, en: { label: 'Boat', in: 'in boats' } },
  'campsite-beach': {
    sv: { label: 'Camping och badstrand', in: 'på campingplatser och badstränder' },
    en: { label: 'Campsite and beach', in: 'at campsites and beaches' },
  },
  'cellar-attic': {
    sv: { label: 'Källare och vind', in: 'i källare och på vindar' },
    en: { label: 'Cellar and attic', in: 'in cellars and attics' },
  },
  'construction-site': {
    sv: { label: 'Byggarbetsplats', in: 'på byggarbetsplatser' },
    en: { label: 'Building site', in: 'at building sites' },
  },
  'culture-youth': {
    sv: { label: 'Kultur, nöje, fritidslokal', in: 'i kultur-, nöjes- och fritidslokaler' },
    en: { label: 'Culture, entertainment, youth venue', in: 'in culture, entertainment and youth venues' },
  },
  dwelling: { sv: { label: 'Bostad', in: 'i bostäder' }, en: { label: 'Home', in: 'in homes' } },
  garage: { sv: { label: 'Garage', in: 'i garage' }, en: { label: 'Garage', in: 'in garages' } },
  'health-care': { sv: { label: 'Vård', in: 'i vårdlokaler' }, en: { label: 'Health care', in: 'in health-care premises' } },
  hotel: { sv: { label: 'Hotell', in: 'på hotell' }, en: { label: 'Hotel', in: 'in hotels' } },
  indoors: { sv: { label: 'Inomhus', in: 'inomhus' }, en: { label: 'Indoors', in: 'indoors' } },
  industry: { sv: { label: 'Industri', in: 'i industrilokaler' }, en: { label: 'Industry', in: 'in industrial premises' } },
  office: { sv: { label: 'Kontor', in: 'på kontor' }, en: { label: 'Office', in: 'in offices' } },
  online: { sv: { label: 'Internet', in: 'på internet' }, en: { label: 'Online', in: 'online' } },
  outdoors: { sv: { label: 'Utomhus', in: 'utomhus' }, en: { label: 'Outdoors', in: 'outdoors' } },
  'public-transport': {
    sv: { label: 'Kollektivtrafik', in: 'i kollektivtrafiken' },
    en: { label: 'Public transport', in: 'on public transport' },
  },
  restaurant: {
    sv: { label: 'Restaurang och kafé', in: 'på restauranger och kaféer' },
    en: { label: 'Restaurant and café', in: 'in restaurants and cafés' },
  },
  school: {
    sv: { label: 'Skola, förskola, bibliotek', in: 'i skolor, förskolor och bibliotek' },
    en: { label: 'School, preschool, library', in: 'in schools, preschools and libraries' },
  },
  shop: { sv: { label: 'Butik', in: 'i butiker' }, en: { label: 'Shop', in: 'in shops' } },
  'sports-facility': {
    sv: { label: 'Idrotts- och badanläggning', in: 'i idrotts- och badanläggningar' },
    en: { label: 'Sports and swimming facility', in: 'in sports and swimming facilities' },
  },
  'summer-house': { sv: { label: 'Fritidshus', in: 'i fritidshus' }, en: { label: 'Holiday home', in: 'in holiday homes' } },
  vehicle: { sv: { label: 'Fordon', in: 'i fordon' }, en: { label: 'Vehicle', in: 'in vehicles' } },
  street: { sv: { label: 'Gata', in: 'på gator' }, en: { label: 'Street', in: 'in streets' } },
  parking: { sv: { label: 'Parkering', in: 'på parkeringar' }, en: { label: 'Car park', in: 'in car parks' } },
  park: {
    sv: { label: 'Park och grönområde', in: 'i parker och grönområden' },
    en: { label: 'Park and green space', in: 'in parks and green spaces' },
  },
};
