import { describe, expect, it } from 'vitest';
import { type PowerCurveData, powerCurve, powerCurveTable } from './index.ts';

const curve = Array.from({ length: 31 }, (_, i) => ({ fall: 0.05 + i * 0.03, chance: Math.min(1, 0.05 + i * 0.04) }));
const data: PowerCurveData = {
  curve,
  name: '12 <månader>',
  longer: { name: '24 månader', curve },
  goal: { fall: 0.3, chance: 0.38 },
  goalName: 'Ert mål: 38 %',
  smallest: 0.62,
  limitName: '80 %: gränsen för att lova',
  axisName: 'Verklig minskning',
};
const options = { width: 452, lang: 'sv', title: 'Chans att se en minskning' } as const;

describe('the power curve', () => {
  it('draws the goal, the limit and both curves, with every text escaped', () => {
    const drawn = powerCurve(data, options);
    expect(drawn).toContain('class="longer"');
    expect(drawn).toContain('Ert mål: 38 %');
    expect(drawn).toContain('12 &lt;månader&gt;');
    expect(drawn).not.toMatch(/NaN|undefined/);
  });
  it('hatches all of it when no fall would be seen, and holds without a curve', () => {
    expect(powerCurve({ ...data, smallest: null }, options).match(/<circle/g)).toHaveLength(1);
    expect(powerCurve({ ...data, curve: [], longer: null, smallest: null }, options)).not.toMatch(/NaN|Infinity/);
  });
  it('has the same chances as a table', () => {
    expect(powerCurveTable(data, 'x', ['Minskning', 'Chans'], 'sv').rows).toHaveLength(6);
    expect(powerCurveTable({ ...data, curve: [] }, 'x', ['a', 'b'], 'en').rows).toEqual([]);
  });
});
