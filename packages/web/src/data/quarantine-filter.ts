// Which rows of the quarantine are looked at, and how many of them what is proposed would mend.
import type { QuarantineGroup } from '@samsyn/domain';

export function filtered(groups: readonly QuarantineGroup[], fault: string, text: string): QuarantineGroup[] {
  const sought = text.trim().toLowerCase();
  return groups.flatMap((group): QuarantineGroup[] => {
    if (fault !== '' && group.fault !== fault) return [];
    if (sought === '' || group.column.toLowerCase().includes(sought)) return [group];
    const values = group.values.filter(({ value }) => value.toLowerCase().includes(sought));
    if (values.length === 0) return [];
    const rows = values.reduce((sum, one) => sum + one.rows, 0);
    // a part of the group: what is proposed for all of it is not offered here
    return [{ ...group, values, rows, different: values.length, suggested: null }];
  });
}

/** Decisions that are proposed with all they need, and the rows they would take in. */
export function proposedFixes(groups: readonly QuarantineGroup[]): { readonly fixes: number; readonly rows: number } {
  let fixes = 0;
  let rows = 0;
  for (const group of groups) {
    if (group.suggested) {
      fixes++;
      rows += group.rows;
      continue;
    }
    for (const value of group.values)
      if (value.suggested) {
        fixes++;
        rows += value.rows;
      }
  }
  return { fixes, rows };
}
