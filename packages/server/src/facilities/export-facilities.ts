// The register as a file for a spreadsheet, which can be read in again, and as GeoJSON for maps. It holds no counts of incidents.
import { type Lang, placeTypeWords } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { TableFile } from '../tables/table-file.ts';
import { useHeadings, useKinds } from './facility-columns.ts';
import { facilityRows } from './show-facilities.ts';

const headings = {
  sv: ['Kod', 'Namn', 'Typ', 'Adress', 'Även', 'Latitud', 'Longitud', 'Område', 'Från', 'Till'],
  en: ['Code', 'Name', 'Type', 'Address', 'Also known as', 'Latitude', 'Longitude', 'Area', 'Valid from', 'Valid to'],
} as const;

export async function exportFacilities(scope: Scope, lang: Lang): Promise<TableFile> {
  scope.require('area.read');
  const rows = await facilityRows(scope);
  const years = useKinds.flatMap((kind) =>
    [...new Set(rows.flatMap(({ uses }) => uses.flatMap((use) => (use.kind === kind ? [use.year] : []))))]
      .sort()
      .map((year) => ({ kind, year })),
  );
  scope.audit('facility.exported', null, { lang }, { rows: rows.length });
  return {
    name: lang === 'sv' ? 'Anläggningar' : 'Facilities',
    columns: [...headings[lang], ...years.map(({ kind, year }) => `${useHeadings[kind][lang]} ${year}`)],
    rows: rows.map(({ code, name, placeType, address, alsoKnown, at, area, validFrom, validTo, uses }) => [
      ...[code, name, placeTypeWords[placeType]?.[lang].label ?? placeType, address, alsoKnown.join(' | ')],
      ...[at?.[1] ?? null, at?.[0] ?? null, area?.[lang] ?? '', validFrom ?? '', validTo ?? ''],
      ...years.map(({ kind, year }) => uses.find((use) => use.kind === kind && use.year === year)?.value ?? null),
    ]),
  };
}

/** Those with a position. Anyone of the municipality's partners may see it: a register of places, not of what happens there. */
export async function facilitiesGeoJson(scope: Scope): Promise<string> {
  scope.require('area.read');
  const features = (await facilityRows(scope)).flatMap(({ id, code, name, placeType, area, validFrom, validTo, at }) =>
    at
      ? [
          {
            type: 'Feature',
            id,
            properties: { id, code, name, placeType, area: area?.key ?? null, validFrom, validTo },
            geometry: { type: 'Point', coordinates: at },
          },
        ]
      : [],
  );
  return JSON.stringify({ type: 'FeatureCollection', features });
}
