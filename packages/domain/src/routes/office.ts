// The schemas of everything that crosses HTTP: the same objects drive the route, the OpenAPI page and the browser's client.
import { z } from 'zod';
import { deliveryRhythms } from '../import/next-delivery.ts';
import { undoOutcome } from './corrected-rows.ts';
import { columnAsk, importCorrection, quarantineGroup, readingFacts, savedProfile } from './imports.ts';

export const sourceRow = z.object({
  id: z.string(),
  name: z.string(),
  organisation: z.string(),
  profile: z.string(),
  grain: z.enum(['rows', 'points', 'area-month', 'counts']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  rows: z.number(),
  received: z.string().nullable(),
  /** days since it was received */
  age: z.number().nullable(),
  /** when the next delivery is expected */
  next: z.object({ on: z.string(), from: z.enum(['chosen', 'intervals']), late: z.number() }).nullable(),
  rhythm: z.enum(deliveryRhythms).nullable(),
  /** the own organisation's: its rhythm may be set */
  own: z.boolean(),
});

export const importSummary = z.object({
  id: z.string(),
  state: z.enum(['reading', 'previewed', 'storing', 'stored', 'undone', 'refused', 'cancelled']),
  file: z.string(),
  bytes: z.number(),
  source: z.string().nullable(),
  /** 0–1 while reading or storing */
  progress: z.number(),
  secondsLeft: z.number().nullable(),
  at: z.string(),
  fault: z
    .object({ code: z.string(), sv: z.object({ what: z.string(), do: z.string() }), en: z.object({ what: z.string(), do: z.string() }) })
    .nullable(),
  rows: z
    .object({
      read: z.number(),
      accepted: z.number(),
      quarantined: z.number(),
      alreadyKnown: z.number(),
      incidents: z.number(),
      notIncidents: z.record(z.string(), z.number()),
      withoutPlace: z.number(),
      withoutTime: z.number(),
    })
    .nullable(),
});

export const importPreview = importSummary.extend({
  /** refused, but a mapping file can mend it */
  mappable: z.boolean(),
  profile: z.string().nullable(),
  profileName: z.object({ sv: z.string(), en: z.string() }).nullable(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  decimalComma: z.boolean(),
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  /** what became of its rows when it was undone; null while it has not been */
  undo: undoOutcome.nullable(),
  columns: z.array(
    z.object({
      column: z.string(),
      field: z.string().nullable(),
      fieldName: z.object({ sv: z.string(), en: z.string() }).nullable(),
      examples: z.array(z.string()),
      parseRate: z.number().nullable(),
      empty: z.number(),
      note: z.object({ sv: z.string(), en: z.string() }).nullable(),
      personal: z.object({ sv: z.string(), en: z.string() }).nullable(),
    }),
  ),
  quarantine: z.array(quarantineGroup),
  /** the rows themselves are still there to be corrected */
  correctable: z.boolean(),
  corrections: z.array(importCorrection),
  /** columns that are not as in the last delivery, and that somebody must say something about before it is stored */
  asks: z.array(columnAsk),
  reading: readingFacts,
  /** the file lies here still: it can be read in another way */
  rereadable: z.boolean(),
  savedProfile: savedProfile.nullable(),
  /** the program or folder that delivered it */
  sender: z.string().nullable(),
  warnings: z.array(z.object({ sv: z.string(), en: z.string() })),
});

/** A mapping file as it goes to a person: settings left out have their defaults. The server checks what comes back. */
export const mappingProposal = z.looseObject({
  columns: z.record(z.string(), z.string()),
  categories: z.record(z.string(), z.string()),
  placeTypes: z.record(z.string(), z.string()).default({}),
  category: z.string().optional(),
});

export const pictureListRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  frozen: z.boolean(),
  made: z.string(),
  window: z.object({ from: z.string(), to: z.string() }),
  headline: z.object({ sv: z.string(), en: z.string() }),
  samsyn: z.string(),
  seed: z.number(),
  inputHash: z.string(),
  /** a copy for those who see less than its maker: counts below this are hidden; null = whole */
  k: z.number().nullable(),
  /** a sharing that it rests on has ended */
  ended: z.object({ source: z.string(), on: z.string() }).nullable(),
});

/**
 * The paths. Every one but /sign-in and /health needs a session; writes need the x-csrf-token header.
 *
 * GET    /sign-in?token=…                     one-time link → cookie, redirect to /
 * POST   /api/sign-out
 * GET    /health                              {"ok":true}
 * GET    /api/session                         session
 * GET    /api/sources                         sourceRow[]
 * GET    /api/imports                         importSummary[] (newest first)
 * POST   /api/imports?fileName=…              raw file as the body (application/octet-stream) → importSummary (state reading); reading goes on as a job
 * GET    /api/imports/:id                     importPreview
 * GET    /api/imports/:id/mapping              mappingProposal for a delivery that was not recognised
 * POST   /api/imports/:id/mapping              mappingFile → importSummary (state reading)
 * POST   /api/imports/:id/store               importSummary (state storing → stored; then a new current picture is made)
 * DELETE /api/imports/:id                     undo a stored delivery, or cancel one that is not stored → importSummary
 * GET    /api/imports/:id/quarantine.csv
 * GET    /api/pictures                        pictureListRow[]
 * GET    /api/pictures/current                picture (made when missing; 404 fault picture.none without data)
 * GET    /api/pictures/:id                    picture (`current` or a uuid)
 * GET    /api/pictures/:id.html|pdf|json?lang= the document
 * POST   /api/pictures/freeze                 {name, lang} → pictureListRow
 * GET    /api/pictures/:id/recomputed         {same:boolean, differences:string[]}
 * GET    /api/basemap                         GeoJSON of the land
 */
export const freezePicture = z.object({ name: z.string().trim().min(1).max(120) });

export type SourceRow = z.infer<typeof sourceRow>;
export type ImportSummary = z.infer<typeof importSummary>;
export type ImportPreview = z.infer<typeof importPreview>;
export type PictureListRow = z.infer<typeof pictureListRow>;
