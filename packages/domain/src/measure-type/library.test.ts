import { describe, expect, it } from 'vitest';
import { evidenceLevels, evidenceScale } from './evidence-scale.ts';
import { libraryType, measureTypes } from './library.ts';
import { missingOf } from './measure-type.ts';

describe('the library of measure types', () => {
  it.each(measureTypes.map((type) => [type.key, type] as const))('%s has every field in both languages and a public source', (_, type) => {
    expect(missingOf(type)).toEqual([]);
  });
  it('refuses an entry without a source, or with one that cannot be looked up', () => {
    const type = measureTypes[0];
    if (!type) throw new Error('the library is empty');
    expect(missingOf({ ...type, source: { title: '', publisher: '', year: Number.NaN, address: '' } })).toEqual([
      'source',
      'source.year',
      'source.address',
    ]);
    expect(missingOf({ ...type, source: { ...type.source, address: 'egen erfarenhet' } })).toEqual(['source.address']);
    expect(missingOf({ ...type, mechanism: { sv: '', en: 'Seen' } })).toEqual(['mechanism']);
  });
  it('the check fails on a library with one entry whose source is taken away', () => {
    const spoiled = measureTypes.map((type, i) => (i === 3 ? { ...type, source: { ...type.source, title: ' ', publisher: '' } } : type));
    expect(spoiled.filter((type) => missingOf(type).length > 0).map(({ key }) => key)).toEqual([measureTypes[3]?.key]);
  });
  it('holds what the work began with', () => {
    const wanted = ['premises-inspection', 'night-walk', 'safety-walk', 'planning-review', 'lighting', 'lockers', 'hall-hosts'];
    const more = ['place-management', 'hot-spot-patrol', 'neighbourhood-watch', 'property-marking', 'school-climate', 'parent-training'];
    for (const key of [...wanted, ...more, 'repeat-victim-support']) expect(libraryType(key), key).toBeDefined();
    expect(new Set(measureTypes.map((type) => type.key)).size).toBe(measureTypes.length);
  });
  it('says what each level means', () => {
    for (const level of evidenceLevels)
      expect(evidenceScale[level].sv.means.length * evidenceScale[level].en.means.length).toBeGreaterThan(0);
  });
});
