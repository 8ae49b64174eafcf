// What the demo municipality has of lighting: needs in order, and the walks and reports that speak for them, each noted at its place. All invented.
import type { NewLight, ObservedDuring } from '@samsyn/domain';
import { areaOutlines } from '../areas/area-at.ts';
import type { Scope } from '../db/scope.ts';
import { addLight, decideLight, showLights } from './lights.ts';
import { observeLight } from './observe-light.ts';

interface DemoLight extends Omit<NewLight, 'at' | 'observation' | 'area'> {
  readonly area: string;
  /** how many walks and reports have noted it */
  readonly walks: number;
  readonly faults: number;
}
const light = (
  [place, area, kind, setting]: readonly [string, string, NewLight['kind'], NewLight['setting']],
  [lamps, walks, faults, cost]: readonly [number, number, number, number | null],
  more: Partial<DemoLight> = {},
): DemoLight => ({ place, area, kind, setting, lamps, walks, faults, cost, schoolRoute: false, owner: 'municipality', ...more });

const lights: readonly DemoLight[] = [
  light(['Gångvägen i Lindängen södra', 'lindangen-sodra', 'out', 'path'], [16, 3, 11, 58_000], { schoolRoute: true }),
  light(['Trappan vid Torget', 'centrum-torget', 'weak', 'square'], [4, 2, 1, 36_000]),
  light(['Tunneln under Åkervägen', 'akervagen', 'out', 'tunnel'], [3, 1, 4, null], { schoolRoute: true, owner: 'state' }),
  light(['Parkeringen vid köpcentrum', 'norrhamn-kopcentrum', 'hidden', 'parking'], [7, 0, 2, 15_000], { owner: 'private' }),
  light(['Lekplatsen i Tallbacken', 'tallbacken', 'missing', 'playground'], [5, 1, 0, 90_000], { schoolRoute: true, owner: 'association' }),
  light(['Hållplatsen i Östernäs by', 'osternas-by', 'out', 'stop'], [1, 0, 2, 4_000]),
  light(['Entrén till simhallen', 'centrum-norr', 'out', 'entrance'], [1, 1, 2, 4_000]),
];
/** seen where no need is entered yet: north of the middle of the area, in thousandths of a degree */
const loose = [
  {
    area: 'lindangen-norra',
    north: 1,
    during: 'walk',
    kind: 'hidden',
    setting: 'path',
    note: 'Buskar skymmer två stolpar vid cykelbanan.',
  },
  { area: 'centrum-soder', north: 2, during: 'night-walk', kind: 'out', setting: 'stop', note: '' },
] as const;
const walkDays = ['2026-09-11', '2026-10-09', '2026-11-13'] as const;

export async function demoLights(scope: Scope): Promise<void> {
  const middle = new Map((await areaOutlines(scope)).map(({ key, label }) => [key, label]));
  for (const { walks, faults, ...need } of lights) {
    const at = middle.get(need.area) ?? null;
    await addLight(scope, { ...need, at, observation: null });
    if (!at) continue;
    const note = (during: ObservedDuring, seenOn: string) => {
      const { kind, setting, lamps, schoolRoute } = need;
      return observeLight(scope, { during, kind, setting, lamps, schoolRoute, at, seenOn, note: '' });
    };
    for (const day of walkDays.slice(0, walks)) await note('walk', day);
    for (let i = 0; i < faults; i++) await note('report', `2026-10-${String(2 + 2 * i).padStart(2, '0')}`);
  }
  for (const { area, north, ...seen } of loose) {
    const [lon, lat] = middle.get(area) ?? [];
    if (lon === undefined || lat === undefined) continue;
    await observeLight(scope, { ...seen, lamps: 2, schoolRoute: false, at: [lon, lat + north / 1000], seenOn: '2026-11-20' });
  }
  await demoDecisions(scope);
}

async function demoDecisions(scope: Scope): Promise<void> {
  const { lights: listed, decisions } = await showLights(scope);
  const decide = async (
    place: string,
    state: 'approved' | 'declined' | 'fixed',
    reason: string,
    { due = null, decision = null }: { due?: string | null; decision?: string | null } = {},
  ) => {
    const found = listed.find((one) => one.place.startsWith(place));
    if (found) await decideLight(scope, found.id, { state, reason, due, decision });
  };
  const about = decisions.find(({ text }) => /belysning|lampor/i.test(text))?.id ?? null;
  await decide('Gångvägen i Lindängen', 'approved', '44 av 60 lampor är lagade, 16 återstår. Nytt datum efter leveransstopp.', {
    due: '2026-12-15',
    decision: about,
  });
  await decide('Parkeringen', 'declined', 'Ägaren beslutar själv. Synpunkten är lämnad till köpcentrum.');
  await decide('Entrén', 'approved', 'Liten kostnad, många besök kvällstid.', { due: '2026-10-01' });
  await decide('Entrén', 'fixed', 'Lampan är bytt.');
}
