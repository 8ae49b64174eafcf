// Types of the events that the Swedish police publish, in our tree. Left unmapped on purpose: Åldringsbrott (theft or fraud),
// Ofredande/förargelse (offence or disorder), Larm Överfall, Larm Inbrott (alarms, not offences found).
import type { MappedValue } from './source-value.ts';

const types: Readonly<Record<string, string>> = {
  Alkohollagen: 'alcohol',
  'Anträffad död': 'event/other',
  'Anträffat gods': 'event/other',
  Arbetsplatsolycka: 'event/accident',
  Bedrägeri: 'fraud',
  Bombhot: 'public-order',
  Brand: 'event/fire',
  'Brand automatlarm': 'event/other',
  Bråk: 'disorder/brawl',
  Detonation: 'event/explosion',
  Djur: 'event/other',
  'Efterlyst person': 'event/other',
  Ekobrott: 'economic',
  Explosion: 'event/explosion',
  'Farligt föremål, misstänkt': 'event/other',
  Fjällräddning: 'event/rescue',
  'Fylleri/LOB': 'disorder/intoxication',
  'Försvunnen person': 'event/missing-person',
  Hemfridsbrott: 'threats/trespass',
  'Hets mot folkgrupp': 'public-order',
  Häleri: 'other',
  Inbrott: 'theft/burglary',
  'Inbrott, försök': 'theft/burglary',
  Knivlagen: 'weapons/knife',
  'Kontroll person/fordon': 'event/police-work',
  'Lagen om hundar och katter': 'other',
  Luftfartslagen: 'other',
  Miljöbrott: 'other',
  Misshandel: 'violence/assault',
  'Misshandel, grov': 'violence/assault',
  'Missbruk av urkund': 'other',
  'Mord/dråp': 'violence/lethal',
  'Mord/dråp, försök': 'violence/lethal',
  'Motorfordon, anträffat stulet': 'event/other',
  'Motorfordon, stöld': 'theft/vehicle',
  Narkotikabrott: 'drugs',
  'Olaga frihetsberövande/människorov': 'threats/other',
  'Olaga hot': 'threats/threat',
  'Olaga intrång': 'threats/trespass',
  'Olovlig körning': 'traffic/other',
  Ordningslagen: 'public-order',
  'Polisinsats/kommendering': 'event/police-work',
  Rattfylleri: 'traffic/impaired',
  Räddningsinsats: 'event/rescue',
  Rån: 'robbery',
  'Rån väpnat': 'robbery',
  'Rån övrigt': 'robbery',
  'Rån, försök': 'robbery',
  'Sabotage mot blåljusverksamhet': 'violence/against-official',
  Sedlighetsbrott: 'sexual',
  'Sjukdom/olycksfall': 'event/accident',
  Sjölagen: 'traffic/other',
  Skadegörelse: 'damage',
  Skottlossning: 'event/gunfire',
  'Skottlossning, misstänkt': 'event/gunfire',
  Skyddslagen: 'other',
  'Spridning smitta/kemikalier': 'event/other',
  Stöld: 'theft',
  'Stöld, försök': 'theft',
  'Stöld/inbrott': 'theft',
  Trafikbrott: 'traffic',
  Trafikhinder: 'event/other',
  Trafikkontroll: 'event/police-work',
  Trafikolycka: 'event/traffic-accident',
  'Trafikolycka, personskada': 'event/traffic-accident',
  'Trafikolycka, singel': 'event/traffic-accident',
  'Trafikolycka, smitning från': 'event/traffic-accident',
  'Trafikolycka, vilt': 'event/traffic-accident',
  Utlänningslagen: 'other',
  Vapenlagen: 'weapons/firearm',
  'Varningslarm/haveri': 'event/other',
  'Våld/hot mot tjänsteman': 'violence/against-official',
  Våldtäkt: 'sexual/rape',
  'Våldtäkt, försök': 'sexual/rape',
  'Vållande till kroppsskada': 'other',
  Övrigt: 'event/other',
};

/** Types that are left unmapped on purpose: they are listed for someone to choose. */
export const polisenUnmapped: readonly string[] = ['Larm Inbrott', 'Larm Överfall', 'Ofredande/förargelse', 'Åldringsbrott'];

export const polisenTypes = Object.keys(types);

/** Spaces around a type are no part of it. Summaries and updates are no incidents. null: unmapped. */
export function mapPolisenEvent(type: string): MappedValue | null {
  const plain = type.trim();
  if (/^Sammanfattning( |$)/.test(plain)) return { notIncident: 'summary' };
  if (plain === 'Uppdatering') return { notIncident: 'update' };
  const category = Object.hasOwn(types, plain) ? types[plain] : undefined;
  return category === undefined ? null : { category };
}
