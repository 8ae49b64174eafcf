// The answer to making a frozen picture again, checked by hand: it has no schema of its own in the routes.
export interface Recomputed {
  readonly same: boolean;
  readonly differences: readonly string[];
}

export const recomputed = {
  parse(value: unknown): Recomputed {
    const given = value as Partial<Record<keyof Recomputed, unknown>> | null;
    if (!given || typeof given.same !== 'boolean' || !Array.isArray(given.differences))
      throw new Error('not an answer about a picture made again');
    return { same: given.same, differences: given.differences.map(String) };
  },
};
