// Who is reminded of what is late, and when: the rule table. First whoever answers for it, then the coordinator, then the council's chair.

export const escalationSteps = ['owner', 'coordinator', 'chair'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** Whole days after it should have been done. */
export const escalationDays: Readonly<Record<EscalationStep, number>> = { owner: 3, coordinator: 10, chair: 20 };

/** The steps that are due and have not been taken. */
export function stepsDue(late: number, taken: readonly EscalationStep[]): EscalationStep[] {
  return escalationSteps.filter((step) => late >= escalationDays[step] && !taken.includes(step));
}
