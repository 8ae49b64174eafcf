// One type of the library by its key, for a measure that is of that type; and all of them, for a choice.
import { Fault, libraryType, type MeasureType, type MeasureTypeRow, measureTypes } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type OwnType, ownTypes } from './queries.ts';

/** Also one that has been taken out of the library since. @throws Fault measureType.notFound */
export async function findMeasureType(scope: Scope, key: string): Promise<MeasureTypeRow> {
  const shipped = libraryType(key);
  if (shipped) return told(shipped);
  const own = (await ownTypes(scope)).find((type) => keyOf(type) === key);
  if (!own) throw new Fault('measureType.notFound');
  return toldOwn(own);
}

/** The library that came with the program, then what the municipality has added. */
export async function allMeasureTypes(scope: Scope): Promise<MeasureTypeRow[]> {
  return [...measureTypes.map(told), ...(await ownTypes(scope)).filter((type) => !type.ended).map(toldOwn)];
}

const keyOf = ({ id }: OwnType) => `own-${id}`;

function told(type: MeasureType): MeasureTypeRow {
  return { ...type, own: false };
}

function toldOwn(own: OwnType): MeasureTypeRow {
  const { source, evidence, approach, ...texts } = own.body;
  const both = (text: string) => ({ sv: text, en: text });
  return {
    key: keyOf(own),
    own: true,
    approach,
    evidence,
    source,
    name: both(texts.name),
    description: both(texts.description),
    mechanism: both(texts.mechanism),
    conditions: both(texts.conditions),
    evidenceWhy: both(texts.evidenceWhy),
    costs: both(texts.costs),
    dose: both(texts.dose),
    sideEffects: both(texts.sideEffects),
    displacement: both(texts.displacement),
  };
}
