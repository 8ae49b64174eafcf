// Location descriptions of the City of Chicago's crime data as kinds of place. Spelling changed over the years, so spaces around
// slashes and hyphens do not count. Airports, government, banks, worship, farms, vacant land and "other" fit no kind and are left out.

const places: Readonly<Record<string, readonly string[]>> = {
  boat: ['BOAT/WATERCRAFT'],
  'campsite-beach': ['LAKEFRONT/WATERFRONT/RIVERBANK', 'RIVER BANK'],
  'construction-site': ['CONSTRUCTION SITE'],
  'culture-youth': ['BANQUET HALL', 'BOWLING ALLEY', 'MOVIE HOUSE/THEATER', 'POOL ROOM'],
  dwelling: [
    'APARTMENT',
    'CHA APARTMENT',
    'CHA HALLWAY/STAIRWELL/ELEVATOR',
    'CHA LOBBY',
    'COLLEGE/UNIVERSITY-RESIDENCE HALL',
    'COLLEGE/UNIVERSITY RESIDENCE HALL',
    'HOUSE',
    'PORCH',
    'RESIDENCE',
    'RESIDENCE PORCH/HALLWAY',
    'RESIDENCE-PORCH/HALLWAY',
    'RESIDENCE-YARD (FRONT/BACK)',
    'RESIDENTIAL YARD (FRONT/BACK)',
    'DRIVEWAY-RESIDENTIAL',
  ],
  garage: ['GARAGE', 'RESIDENCE-GARAGE'],
  'health-care': ['HOSPITAL BUILDING/GROUNDS', 'MEDICAL/DENTAL OFFICE', 'NURSING/RETIREMENT HOME', 'NURSING HOME/RETIREMENT HOME'],
  hotel: ['HOTEL', 'HOTEL/MOTEL'],
  industry: ['FACTORY/MANUFACTURING BUILDING', 'WAREHOUSE'],
  office: ['COMMERCIAL/BUSINESS OFFICE', 'OFFICE'],
  park: ['FOREST PRESERVE', 'PARK PROPERTY'],
  parking: [
    'AIRPORT PARKING LOT',
    'CHA PARKING LOT',
    'CHA PARKING LOT/GROUNDS',
    'PARKING LOT',
    'PARKING LOT/GARAGE (NON RESIDENTIAL)',
    'PARKING LOT/GARAGE(NON.RESID.)',
    'POLICE FACILITY/VEH PARKING LOT',
    'POLICE FACILITY/VEHICLE PARKING LOT',
  ],
  'public-transport': [
    'AIRPORT TRANSPORTATION SYSTEM (ATS)',
    'CTA "L" TRAIN',
    'CTA BUS',
    'CTA BUS STOP',
    'CTA GARAGE/OTHER PROPERTY',
    'CTA PLATFORM',
    'CTA PROPERTY',
    'CTA STATION',
    'CTA TRACKS-RIGHT OF WAY',
    'CTA TRAIN',
    'OTHER COMMERCIAL TRANSPORTATION',
    'OTHER RAILROAD PROP/TRAIN DEPOT',
    'OTHER RAILROAD PROPERTY/TRAIN DEPOT',
    'VEHICLE-COMMERCIAL: TROLLEY BUS',
  ],
  restaurant: ['BAR OR TAVERN', 'RESTAURANT', 'TAVERN'],
  school: [
    'COLLEGE/UNIVERSITY-GROUNDS',
    'COLLEGE/UNIVERSITY GROUNDS',
    'DAY CARE CENTER',
    'LIBRARY',
    'PUBLIC GRAMMAR SCHOOL',
    'SCHOOL-PRIVATE BUILDING',
    'SCHOOL-PRIVATE GROUNDS',
    'SCHOOL-PUBLIC BUILDING',
    'SCHOOL-PUBLIC GROUNDS',
    'SCHOOL, PRIVATE, BUILDING',
    'SCHOOL, PRIVATE, GROUNDS',
    'SCHOOL, PUBLIC, BUILDING',
    'SCHOOL, PUBLIC, GROUNDS',
  ],
  shop: [
    'APPLIANCE STORE',
    'AUTO/BOAT/RV DEALERSHIP',
    'CLEANING STORE',
    'CONVENIENCE STORE',
    'DEPARTMENT STORE',
    'DRUG STORE',
    'GAS STATION',
    'GAS STATION DRIVE/PROP.',
    'GROCERY FOOD STORE',
    'LIQUOR STORE',
    'NEWSSTAND',
    'PAWN SHOP',
    'RETAIL STORE',
    'SMALL RETAIL STORE',
  ],
  'sports-facility': ['ATHLETIC CLUB', 'SPORTS ARENA/STADIUM'],
  street: ['ALLEY', 'BRIDGE', 'HIGHWAY/EXPRESSWAY', 'SIDEWALK', 'STREET'],
  vehicle: [
    'AUTO',
    'TAXICAB',
    'TRUCK',
    'VEHICLE-COMMERCIAL',
    'VEHICLE-DELIVERY TRUCK',
    'VEHICLE NON-COMMERCIAL',
    'VEHICLE-OTHER RIDE SERVICE',
    'VEHICLE-OTHER RIDE SHARE SERVICE (E.G., UBER, LYFT)',
    'VEHICLE-OTHER RIDE SHARE SERVICE (LYFT, UBER, ETC.)',
  ],
};

const byName = new Map(Object.entries(places).flatMap(([key, names]) => names.map((name) => [name, key] as const)));

export const chicagoPlaceNames = [...byName.keys()];

/** null: empty, or no kind of place fits */
export function chicagoPlaceType(location: string): string | null {
  return (
    byName.get(
      location
        .trim()
        .toUpperCase()
        .replace(/\s*([/-])\s*/g, '$1'),
    ) ?? null
  );
}
