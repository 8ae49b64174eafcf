// What the log calls the events of areas, exposures, facilities and addresses.
import { type EventWords, plain, counted as rows } from '../event-words.ts';

export const areaEvents: Readonly<Record<string, EventWords>> = {
  'area.stored': plain('Lagrade en områdesindelning', 'Stored a division into areas'),
  'area.drawn': plain('Ritade ett område', 'Drew an area'),
  'area.drawnRemoved': plain('Tog bort ett ritat område ur en ny version', 'Left a drawn area out of a new version'),
  'area.changeOrdered': plain('Beställde byte av områdesindelning', 'Ordered a change of division into areas'),
  'area.changeCancelled': plain('Avbröt ett byte av områdesindelning', 'Cancelled a change of division into areas'),
  'area.activated': plain('Bytte vilken områdesindelning som gäller', 'Changed which division into areas is used'),
  'area.exported': plain('Hämtade en områdesindelning som fil', 'Took a division into areas out as a file'),
  'exposure.changed': rows('Ändrade exponering,', 'Changed exposures,'),
  'exposure.stored': rows('Läste in exponering från en fil,', 'Read exposures from a file,'),
  'facility.added': plain('Lade in en anläggning', 'Entered a facility'),
  'facility.changed': plain('Ändrade en anläggning', 'Changed a facility'),
  'facility.removed': plain('Tog bort en anläggning', 'Removed a facility'),
  'facility.stored': rows('Läste in anläggningar från en fil,', 'Read facilities from a file,'),
  'facility.distance': plain(
    'Ändrade hur långt från en anläggning en händelse får ligga',
    'Changed how far from a facility an incident may lie',
  ),
  'facility.exported': rows('Hämtade anläggningarna som fil,', 'Took the facilities out as a file,'),
  'facility.queueOpened': rows('Såg händelser som väntar på anläggning,', 'Saw incidents waiting for a facility,'),
  'facility.placed': rows('Sade vilken anläggning händelser hör till,', 'Said which facility incidents belong to,'),
  'facility.unplaced': rows('Ångrade vilken anläggning händelser hör till,', 'Undid which facility incidents belong to,'),
  'facility.counted': plain('Såg antal per anläggning', 'Saw counts by facility'),
  'address.stored': rows('Läste in ett adressregister,', 'Read an address register,'),
  'address.activated': plain('Valde vilket adressregister som gäller', 'Chose which address register is used'),
};
