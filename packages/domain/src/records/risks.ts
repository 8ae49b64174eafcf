// The risks of the processing and what is done about them. Likelihood and consequence are judged beforehand on a scale of four; a safeguard
// that is in force as it should be lowers the likelihood by one step, a weak one does not.
import type { PrivacyFacts } from './privacy-facts.ts';
import { type Safeguard, type SafeguardKey, safeguards } from './safeguards.ts';

export type Level = 'låg' | 'medel' | 'hög';
export interface Risk {
  readonly name: string;
  /** 1 nearly never … 4 often */
  readonly likelihood: number;
  /** 1 a nuisance … 4 serious harm to somebody */
  readonly consequence: number;
  readonly before: Level;
  readonly left: Level;
  readonly leftLikelihood: number;
  readonly measures: readonly Safeguard[];
}

const fixed: readonly { name: string; likelihood: number; consequence: number; measures: readonly SafeguardKey[] }[] = [
  {
    name: 'Någon utanför samarbetet räknar ut vem en händelse gäller ur publicerade tal.',
    likelihood: 3,
    consequence: 3,
    measures: ['small-public', 'sensitive'],
  },
  {
    name: 'En part ser mer om en plats eller en händelse än ägaren har gått med på.',
    likelihood: 3,
    consequence: 3,
    measures: ['sharings', 'small-partner'],
  },
  {
    name: 'Den som utsatts för brott i hemmet eller i en nära relation pekas ut genom platsen.',
    likelihood: 3,
    consequence: 4,
    measures: ['dwellings', 'sensitive'],
  },
  {
    name: 'Någon obehörig loggar in i en annans namn.',
    likelihood: 3,
    consequence: 3,
    measures: ['second-factor', 'sign-in', 'memberships'],
  },
  {
    name: 'En behörig person söker av nyfikenhet efter någon hon känner.',
    likelihood: 3,
    consequence: 3,
    measures: ['conduct', 'log'],
  },
  {
    name: 'Uppgifter används till annat än det de lämnades för.',
    likelihood: 2,
    consequence: 3,
    measures: ['purpose', 'conduct'],
  },
  {
    name: 'Namn, personnummer eller ärendenummer följer med en fil.',
    likelihood: 3,
    consequence: 3,
    measures: ['personal'],
  },
  { name: 'Uppgifter sparas längre än de behövs.', likelihood: 3, consequence: 2, measures: ['retention', 'sharings'] },
  { name: 'Trafiken mellan person och server avlyssnas eller ändras.', likelihood: 3, consequence: 3, measures: ['encrypted'] },
  {
    name: 'Den som sköter driften läser eller ändrar innehåll, eller döljer spår.',
    likelihood: 2,
    consequence: 4,
    measures: ['no-content', 'log'],
  },
];

const level = (likelihood: number, consequence: number): Level => {
  const product = likelihood * consequence;
  return product >= 9 ? 'hög' : product >= 5 ? 'medel' : 'låg';
};

export function risks(facts: PrivacyFacts): Risk[] {
  const all = new Map(safeguards(facts).map((one) => [one.key, one]));
  return fixed.map(({ name, likelihood, consequence, measures }) => {
    const used = measures.map((key) => {
      const found = all.get(key);
      if (!found) throw new RangeError(`risks: no safeguard ${key}`);
      return found;
    });
    const working = used.filter((one) => one.weaker === null).length;
    // all of them weak: nothing is gained; one weak among several: as much as the others give, two steps at most
    const leftLikelihood = Math.max(1, likelihood - Math.min(2, working));
    return {
      name,
      likelihood,
      consequence,
      before: level(likelihood, consequence),
      left: level(leftLikelihood, consequence),
      leftLikelihood,
      measures: used,
    };
  });
}
