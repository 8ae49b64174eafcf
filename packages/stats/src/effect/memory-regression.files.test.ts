import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { memoryRegression } from './memory-regression.ts';

const { its_seatbelts, arima_seatbelts } = referenceVectors<{
  readonly its_seatbelts: { readonly y: readonly number[]; readonly law: readonly number[] };
  readonly arima_seatbelts: { readonly coef: Readonly<Record<string, number>>; readonly se: Readonly<Record<string, number>> };
}>('h_effect');

// R 4.2.2 arima(log(drivers), c(1,0,0), c(1,0,0)[12], xreg = law, method "ML"); the folder has no kilometres, which the vector has beside the law
test('drivers killed or injured: the law with months that remember equals R, and lies where the fit with kilometres has it', () => {
  const y = its_seatbelts.y.map(Math.log);
  const fit = memoryRegression(y, [y.map(() => 1), its_seatbelts.law], { period: 12 });
  if (!fit.known) throw new Error(fit.reason);
  const told = [fit.memory, fit.seasonMemory!, ...fit.coefficients];
  const r = [
    [0.418989989731865, 0.0724669788892217],
    [0.641569954728027, 0.0594845766692034],
    [7.4354508074448, 0.0294051392926218],
    [-0.241097473259872, 0.0414895234979753],
  ] as const;
  r.forEach(([value, se], k) => {
    expect(Math.abs(told[k]!.value - value)).toBeLessThan(2e-5);
    // second derivatives by differences on both sides
    expect(Math.abs(told[k]!.se / se - 1)).toBeLessThan(5e-3);
  });
  expect(Math.abs(fit.logLikelihood - 185.258405681346)).toBeLessThan(1e-6);
  expect(Math.abs(fit.variance / 0.00821489925136843 - 1)).toBeLessThan(1e-4);
  expect(Math.abs(fit.coefficients[1]!.value - arima_seatbelts.coef.D!)).toBeLessThan(0.01);
  expect(Math.abs(fit.coefficients[1]!.se / arima_seatbelts.se.D! - 1)).toBeLessThan(0.05);
});
