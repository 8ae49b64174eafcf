// What a report is written from beside its picture: exposures, facilities, harm weights, and of the register what the reader may have.
import {
  type AreaSystem,
  categories,
  exposureLookup,
  hasRight,
  type Picture,
  type ReportCauses,
  type ReportExposure,
  type ReportFacts,
  registeredIn,
  yearUnsaid,
} from '@samsyn/domain';
import { loadAreas, loadExposures } from '../areas/stored-areas.ts';
import { causesForProblem } from '../causes/find-cause.ts';
import type { Scope } from '../db/scope.ts';
import { facilityRows } from '../facilities/show-facilities.ts';
import { bandOf } from '../peers/show-peers.ts';
import { newestHarmTable } from '../priorities/harm-tables.ts';
import { listProblems } from '../problems/list-problems.ts';

type Beside = Pick<ReportFacts, 'exposures' | 'inhabitants' | 'facilities' | 'harm' | 'causes' | 'priorities' | 'peers'>;

/** @param open also what the partners have in their register; a public copy has none of it */
export async function factsBeside(scope: Scope, picture: Picture, open: boolean): Promise<Beside> {
  const register = open && hasRight(scope.access, 'problem.read') ? (await listProblems(scope)).problems : null;
  return {
    ...(await exposuresOf(scope, picture)),
    peers: await peersOf(scope, picture),
    facilities: await facilityCounts(scope),
    harm: await newestHarmTable(scope),
    causes: register && hasRight(scope.access, 'cause.read') ? await causesOf(scope, picture, register) : null,
    priorities:
      register
        ?.flatMap(({ number, name, priority }) =>
          priority ? [{ place: priority.place, number, name, decidedOn: priority.decidedOn }] : [],
        )
        .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : a.decidedOn > b.decidedOn ? -1 : a.place - b.place)) ?? null,
  };
}

/** Of the kinds of offence that the picture counts, on the first level; reports that are not offences are in no such statistics. */
async function peersOf(scope: Scope, { series, window }: Picture): Promise<ReportFacts['peers']> {
  const counted = new Set(
    series.flatMap(({ category, placeType, area }) => (category !== null && placeType === null && area === null ? [category] : [])),
  );
  const kinds = categories.filter(({ key, kind }) => kind === 'offence' && counted.has(key) && !key.includes('/'));
  const peers: ReportFacts['peers'][number][] = [];
  for (const { key } of kinds)
    peers.push({ category: key, band: await bandOf(scope, { category: key, year: Number(window.to.slice(0, 4)) }) });
  return peers;
}

const inhabitantKinds = ['inhabitants', 'population', 'invanare'];

async function exposuresOf(scope: Scope, picture: Picture): Promise<Pick<Beside, 'exposures' | 'inhabitants'>> {
  const system = await loadAreas(scope);
  if (!system) return { exposures: [], inhabitants: null };
  const lookup = exposureLookup(system, await loadExposures(scope));
  const year = Number(picture.window.to.slice(0, 4));
  const at = (area: number, kind: string): ReportExposure | null => {
    const found = lookup.of(area, kind, year);
    return found && { kind, value: found.value, year: found.year === yearUnsaid ? null : found.year, source: found.source };
  };
  const exposures = lookup.kinds.flatMap((kind) => at(0, kind) ?? []);
  const whole = exposures.find(({ kind }) => inhabitantKinds.includes(kind));
  return { exposures, inhabitants: whole ? { whole, byArea: byArea(system, (area) => at(area, whole.kind)?.value) } : null };
}

function byArea(system: AreaSystem, inhabitantsOf: (area: number) => number | undefined): ReadonlyMap<string, number> {
  return new Map(
    system.areas.flatMap(({ key }, index): [string, number][] => {
      const value = inhabitantsOf(index);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

async function facilityCounts(scope: Scope): Promise<ReportFacts['facilities']> {
  const counts = new Map<string, number>();
  for (const { placeType } of await facilityRows(scope)) counts.set(placeType, (counts.get(placeType) ?? 0) + 1);
  return [...counts].map(([placeType, n]) => ({ placeType, n })).sort((a, b) => b.n - a.n || (a.placeType < b.placeType ? -1 : 1));
}

type Register = Awaited<ReturnType<typeof listProblems>>['problems'];

/** Of the problems in the register that the picture has a finding for, in the picture's order. */
async function causesOf(scope: Scope, picture: Picture, register: Register): Promise<ReportCauses[]> {
  const found = register.flatMap(({ id, number, name, node }) => {
    const finding = registeredIn(picture, node);
    return finding ? [{ id, number, name, rank: finding.rank }] : [];
  });
  const causes: ReportCauses[] = [];
  for (const { id, number, name, rank } of found.sort((a, b) => a.rank - b.rank || a.number - b.number))
    causes.push({ rank, number, name, causes: await causesForProblem(scope, id) });
  return causes;
}
