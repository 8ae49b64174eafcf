// Harm by kind of offence, as points in relation to each other. Version 0 is our own starting point, not anyone's official table.

export type HarmWeights = Readonly<Record<string, number>>;

export interface HarmTable {
  /** 0 = the starting values below */
  readonly version: number;
  readonly weights: HarmWeights;
}

/** A group's weight is for its kinds that have none of their own. A kind without any has no harm figure, which is not 0. */
export const startingWeights: HarmWeights = {
  violence: 30,
  'violence/lethal': 2000,
  'violence/repeated-abuse': 100,
  'violence/against-official': 20,
  'violence-sexual': 60,
  sexual: 100,
  'sexual/rape': 500,
  robbery: 60,
  'robbery/person': 50,
  threats: 10,
  theft: 2,
  'theft/bicycle': 2,
  'theft/boat': 4,
  'theft/burglary': 5,
  'theft/dwelling-burglary': 20,
  'theft/from-vehicle': 2,
  'theft/pickpocket': 3,
  'theft/premises': 3,
  'theft/shoplifting': 1,
  'theft/vehicle': 6,
  damage: 2,
  'damage/fire': 15,
  'damage/graffiti': 1,
  fraud: 8,
  drugs: 3,
  alcohol: 3,
  'public-order': 2,
  'children-family': 80,
  traffic: 5,
  'traffic/impaired': 10,
  weapons: 10,
  'weapons/firearm': 40,
  'weapons/explosives': 80,
};

/** Points for one incident of the kind; its group's where it has none of its own; null = nobody has said. */
export function weightOf(weights: HarmWeights, category: string | null): number | null {
  if (category === null) return null;
  const group = category.split('/')[0]!;
  return weights[category] ?? weights[group] ?? null;
}
