// A band of municipalities: only from those of the same group that have figures, and never a zero for one that has none.
import { describe, expect, test } from 'vitest';
import { type PeerCount, type PeerGroup, peerBand } from './peer-band.ts';
import { readPeerCounts, readPeerGroups } from './peer-files.ts';

const names = ['Ahamn', 'Bhamn', 'Chamn', 'Dhamn', 'Ehamn', 'Fhamn', 'Ghamn'];
const groups: PeerGroup[] = names.map((name, i) => ({
  code: String(1001 + i),
  name,
  group: i < 6 ? 'Mindre städer' : 'Storstäder',
  year: 2023,
  source: 'Kommungruppsindelning 2023',
}));
const row = (name: string, per100k: number | null, year = 2025): PeerCount => ({
  name,
  category: 'theft',
  year,
  count: per100k === null ? 3 : per100k,
  per100k,
  source: 'Brå',
});
const five = [100, 200, 300, 400, 500].map((rate, i) => row(`${names[i + 1]} kommun`, rate));

describe('the band', () => {
  test('lies between the quarters of the others, and the own rate is read against it by its interval', () => {
    const made = peerBand('1001', 'theft', 2025, groups, [row('Ahamn', 900), ...five]);
    expect(made).toMatchObject({ known: true, n: 5, band: [200, 400], rate: 900, against: 'above', group: 'Mindre städer', year: 2025 });
    expect(peerBand('1001', 'theft', 2025, groups, [row('Ahamn', 300), ...five])).toMatchObject({ against: 'within' });
  });

  test('takes nobody from another group', () => {
    const made = peerBand('1001', 'theft', 2025, groups, [row('Ahamn', 300), ...five, row('Ghamn', 9000)]);
    expect(made).toMatchObject({ n: 5, band: [200, 400] });
  });

  test('is not there without groups, without figures, without one’s own, or with too few others: and says which', () => {
    expect(peerBand('1001', 'theft', 2025, [], five)).toMatchObject({ known: false, why: 'no_groups' });
    expect(peerBand('9999', 'theft', 2025, groups, five)).toMatchObject({ known: false, why: 'no_group' });
    expect(peerBand('1001', 'fraud', 2025, groups, five)).toMatchObject({ known: false, why: 'no_counts' });
    expect(peerBand('1001', 'theft', 2025, groups, five)).toMatchObject({ known: false, why: 'no_own', n: 5 });
    const few = [row('Ahamn', 300), ...five.slice(1)];
    expect(peerBand('1001', 'theft', 2025, groups, few)).toMatchObject({ known: false, why: 'few_peers', n: 4 });
    // a municipality without a rate is none of them
    expect(peerBand('1001', 'theft', 2025, groups, [...few, row('Bhamn', null)])).toMatchObject({ why: 'few_peers', n: 4 });
  });

  test('is of the newest year that has enough, and never of a later one', () => {
    const later = five.map((one) => ({ ...one, year: 2026 }));
    const both = [row('Ahamn', 300), ...five, row('Ahamn', 310, 2026), ...later.slice(1)];
    expect(peerBand('1001', 'theft', 2026, groups, both)).toMatchObject({ known: true, year: 2025 });
    expect(peerBand('1001', 'theft', 2024, groups, both)).toMatchObject({ known: false });
  });
});

describe('the files', () => {
  test('Brå’s table: a heading is the kind’s count, its parts are not added to it, and a month is no year', () => {
    const line = (brott: string, antal: string, rate: string, period = 'Helår', region = 'Ahamn kommun') => ({
      Region: region,
      Brott: brott,
      År: '2025',
      Period: period,
      Antal: antal,
      '/100 000 inv': rate,
    });
    const made = readPeerCounts(
      [
        line('Skadegörelsebrott (12 kap.)', '1 200', '1800,5'),
        line('därav klotter', '300', '450'),
        line('Klotter', '300', '450'),
        line('Skadegörelsebrott (12 kap.)', '90', '130', 'Januari'),
        line('Skadegörelsebrott (12 kap.)', '99000', '900', 'Helår', 'Hela landet'),
        line('Misshandel', '..', '..'),
      ],
      'Brå',
    );
    expect(made).toEqual([
      { name: 'ahamn', category: 'damage', year: 2025, count: 1200, per100k: 1800.5, source: 'Brå' },
      { name: 'ahamn', category: 'damage/graffiti', year: 2025, count: 300, per100k: 450, source: 'Brå' },
    ]);
  });

  test('a division needs code, name, group and year in every line', () => {
    const good = { Kod: '1080', Kommun: 'Karlskrona', Grupp: 'Större stad', År: '2023' };
    expect(readPeerGroups([good], 'SKR')).toEqual([{ code: '1080', name: 'Karlskrona', group: 'Större stad', year: 2023, source: 'SKR' }]);
    expect(() => readPeerGroups([good, { ...good, Grupp: '' }], 'SKR')).toThrow('peers.row');
    expect(() => readPeerGroups([{ a: '1' }], 'SKR')).toThrow('peers.columns');
    expect(() => readPeerCounts([{ Region: 'Ahamn', Brott: 'Misshandel' }], 'Brå')).toThrow('peers.empty');
  });

  test.each([
    ['a name that never ends', { Kommun: 'x'.repeat(81) }],
    ['a group that never ends', { Grupp: 'x'.repeat(121) }],
    ['a source that never ends', { Källa: 'x'.repeat(201) }],
    ['a NUL', { Kommun: 'Karls\u0000krona' }],
    ['half of a character', { Grupp: 'x\ud800' }],
    ['the year nothing', { År: '0000' }],
  ])('a line of a division with %s is told by its number', (_, wrong) => {
    const good = { Kod: '1080', Kommun: 'Karlskrona', Grupp: 'Större stad', År: '2023' };
    expect(() => readPeerGroups([good, { ...good, ...wrong }], 'SKR')).toThrow(
      expect.objectContaining({ code: 'peers.row', details: { line: 3 } }),
    );
  });

  test.each([
    ['a count that no register has room for', { Antal: '8640000000000001' }],
    ['a name that never ends', { Region: 'x'.repeat(81) }],
    ['a NUL', { Region: 'Ahamn\u0000' }],
  ])('a line of counts with %s', (_, wrong) => {
    const good = { Region: 'Ahamn', Brott: 'Misshandel', År: '2025', Period: 'Helår', Antal: '10', '/100 000 inv': '5' };
    expect(() => readPeerCounts([good, { ...good, ...wrong }], 'Brå')).toThrow(expect.objectContaining({ code: 'peers.count' }));
  });
});
