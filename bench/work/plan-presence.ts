// Our side of the presence planner: small days that are solved exactly beside it, or one large week.
import { writeFileSync } from 'node:fs';
import { planPresence } from '@samsyn/domain';
import { largeCase, smallCase } from '../../packages/domain/src/presence/testing/small-cases.ts';
import { timed } from './timed.ts';

const [what = 'small', n = '60', written = '', groupHours = '40'] = process.argv.slice(2);
if (what === 'large') {
  const { grid, resources } = largeCase(Number(n), Number(groupHours), 1);
  await timed(
    () => planPresence(grid, resources, { seed: 1 }),
    ({ shifts, worth }) => ({ shifts: shifts.length, worth: Math.round(worth) }),
  );
} else {
  const cases = Array.from({ length: Number(n) }, (_, seed) => smallCase(seed + 1));
  // the rival gets the same cases, and afterwards what we found
  await timed(
    () => cases.map(({ grid, resources }) => planPresence(grid, resources, { seed: 1 }).worth),
    (worths) => {
      if (written !== '')
        writeFileSync(
          written,
          JSON.stringify(
            cases.map(({ grid, resources }, i) => ({
              grid: { ...grid, harm: [...grid.harm] },
              resources: resources.map((one) => ({ ...one, allowed: [...one.allowed] })),
              worth: worths[i],
            })),
          ),
        );
      return { cases: worths.length };
    },
  );
}
