// One event written by hand: the same columns and rules as a delivered file of one row, so that it is read, checked and undone as any delivery is.
import { z } from 'zod';
import { categories } from '../category/categories.ts';
import { placeTypes } from '../category/place-types.ts';
import type { MappingFile } from '../profile/mapping-file.ts';

/** Who told of it. Each is a source of its own: what neighbours tell is not counted with what staff write down. */
export const handOrigins = ['staff', 'residents', 'association', 'other'] as const;
export type HandOrigin = (typeof handOrigins)[number];

export const originWords: Readonly<Record<HandOrigin, { readonly sv: string; readonly en: string }>> = {
  staff: { sv: 'personalen', en: 'staff' },
  residents: { sv: 'boende och besökare', en: 'residents and visitors' },
  association: { sv: 'en förening', en: 'an association' },
  other: { sv: 'annan', en: 'other' },
};

const wallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'YYYY-MM-DDTHH:MM')
  .refine(
    (text) => !Number.isNaN(Date.parse(`${text}Z`)) && new Date(`${text}Z`).toISOString().startsWith(text),
    'a day and time that exist',
  );

export const newHandEvent = z
  .object({
    category: z.enum(categories.map(({ key }) => key)),
    placeType: z.enum(placeTypes.map(({ key }) => key)),
    /** longitude and latitude; null: the area alone is known */
    at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).nullable(),
    area: z.string().min(1).max(120).nullable(),
    /** wall time */
    from: wallTime,
    to: wallTime.nullable(),
    origin: z.enum(handOrigins),
  })
  .refine(({ at, area }) => at !== null || area !== null, { path: ['at'], message: 'a position or an area' })
  .refine(({ from, to }) => to === null || to >= from, { path: ['to'], message: 'after it began' });
export type NewHandEvent = z.infer<typeof newHandEvent>;

const columns = {
  Id: 'id',
  Vad: 'category',
  Plats: 'placeType',
  Longitud: 'longitude',
  Latitud: 'latitude',
  Område: 'area',
  Från: 'from',
  Till: 'to',
} as const;

/** The event as a file of one row. @param id makes the row one of its own: two alike on one day are two */
export function handEventFile(id: string, { category, placeType, at, area, from, to }: NewHandEvent): string {
  const time = (text: string) => text.replace('T', ' ');
  const cells = [id, category, placeType, at?.[0] ?? '', at?.[1] ?? '', area ?? '', time(from), time(to ?? from)];
  return `${Object.keys(columns).join(';')}\r\n${cells.join(';')}\r\n`;
}

/** How such a file is read; the source is the organisation's own. */
export function handEventMapping(organisation: string, origin: HandOrigin): MappingFile {
  const same = (keys: readonly { readonly key: string }[]) => Object.fromEntries(keys.map(({ key }) => [key, key]));
  const words = originWords[origin];
  return {
    name: { sv: `Inlagt för hand, ${organisation}: ${words.sv}`, en: `Entered by hand, ${organisation}: ${words.en}` },
    kind: 'other',
    dateOrder: 'ymd',
    columns: { ...columns },
    categories: same(categories),
    placeTypes: same(placeTypes),
  };
}
