// How is this file to be read? As a person said; else by the saved profile whose columns it has; else as a layout that everybody knows; else by
// the profile whose columns it nearly has. Where it differs from the sender's last file, that becomes questions.
import {
  type ColumnAsk,
  columnDrift,
  columnFit,
  Fault,
  type FullMapping,
  type Layout,
  layoutFromMapping,
  layoutOfProfile,
  layouts,
  newProfile,
  recogniseLayout,
  type SourceProfile,
  UnknownTable,
  withDecisions,
} from '@samsyn/domain';
import type { Table, TableHead } from '../files/table.ts';
import type { ReadAs } from './import-report.ts';
import type { SavedProfile } from './profile-queries.ts';
import type { ReadingWish } from './reading-wish.ts';

export interface ReadingChooser {
  choose(table: Table): Promise<Layout>;
  /** once the file has been read: how, and by which saved profile */
  chosen(): { readonly as: ReadAs; readonly profileId: string | null } | null;
}

interface Found {
  readonly profile: SourceProfile;
  readonly profileId: string | null;
  readonly name: string;
}

/** @param profiles  the organisation's own */
export function readingChooser(given: {
  readonly mapping: FullMapping | null;
  readonly wish: ReadingWish;
  readonly profiles: readonly SavedProfile[];
}): ReadingChooser {
  let first: { readonly as: ReadAs; readonly profileId: string | null } | null = null;
  const asks: ColumnAsk[] = [];
  return {
    async choose({ head }) {
      const { profile, profileId, name } = find(head, given);
      const answers = given.wish.columns ?? {};
      const decided = { ...profile, columns: { ...profile.columns, ...answers } };
      const layout = layoutOfProfile(decided, name);
      const drift = columnDrift(layout, decided, head, new Set(Object.keys(answers)));
      asks.push(...drift.asks);
      const sheets = head.sheet === null ? [] : [head.sheet, ...(head.otherSheets ?? [])];
      first ??= { as: { decided, asks, sheet: head.sheet, sheets, headerLine: head.headerLine }, profileId };
      return withDecisions(layout, { columns: drift.columns, codes: {}, categories: {} });
    },
    chosen: () => first,
  };
}

function find(head: TableHead, given: Parameters<typeof readingChooser>[0]): Found {
  const { mapping, wish, profiles } = given;
  const fits = profiles.map((saved) => ({
    saved,
    fit: columnFit(layoutOfProfile(saved.content, saved.name), saved.content, head.columns),
  }));
  const foundBy = (saved: SavedProfile): Found => ({ profile: saved.content, profileId: saved.id, name: saved.name });
  if (mapping) {
    const key = layoutFromMapping(mapping, head.file).key;
    const known = profiles.find(({ sourceKey }) => sourceKey === key);
    return { profile: newProfile({ builtIn: null, mapping }), profileId: known?.id ?? null, name: head.file };
  }
  const named = wish.profile ? profiles.find(({ id }) => id === wish.profile) : undefined;
  if (named) return foundBy(named);
  if (wish.profile && layouts.some(({ key }) => key === wish.profile)) return ofBuiltIn(wish.profile, profiles);
  const whole = fits.filter(({ fit }) => fit.of > 0 && fit.found === fit.of).sort((a, b) => b.fit.of - a.fit.of)[0];
  if (whole) return foundBy(whole.saved);
  const known = recogniseLayout(head.columns, head.file);
  if (known) return ofBuiltIn(known.key, profiles);
  const near = fits
    .filter(({ fit }) => fit.found >= 2 && fit.found * 2 >= fit.of)
    .sort((a, b) => b.fit.found / b.fit.of - a.fit.found / a.fit.of)[0];
  if (near) return foundBy(near.saved);
  throw new UnknownTable(head.file, head);
}

function ofBuiltIn(key: string, profiles: readonly SavedProfile[]): Found {
  const saved = profiles.find(({ sourceKey, content }) => sourceKey === key && content.mapping === null);
  const name = layouts.find((layout) => layout.key === key)?.name.sv;
  if (name === undefined) throw new Fault('import.mapping', { file: key, at: key });
  return { profile: saved?.content ?? newProfile({ builtIn: key, mapping: null }), profileId: saved?.id ?? null, name };
}
