// Which properties of the features are code, name and parent. Named by a person, or found by their names and by being filled and distinct.
import { Fault } from '@samsyn/domain';
import { type GeoFeature, propertyOf } from './geo-features.ts';

export interface AreaProperties {
  readonly id: string | null;
  readonly sv: string | null;
  readonly en: string | null;
  readonly parent: string | null;
  readonly preposition: string | null;
  readonly level: string | null;
}

export interface WantedProperties {
  readonly idProperty?: string;
  readonly nameProperty?: string;
  readonly parentProperty?: string;
}

const idNames = [/^(key|nyckel)$/i, /^(kod|code|id|gss_code)$/i, /(^|_)(kod|code|cd|id|nr)$/i, /(kod|code|\d{2}cd)$/i];
const svNames = [/^(name_sv|namn_sv|sv)$/i, /^(namn|name|omr[aå]desnamn|title)$/i, /(namn|name|\d{2}nm)$/i, /omr[aå]de?$/i];
const enNames = [/^(name_en|namn_en|en)$/i];
const parentNames = [/^(parent|f[oö]r[aä]lder|parent_key|overomrade|över?område|tillh[oö]r)$/i];

/** Throws Fault area.noProperty when a named property is not there. */
export function areaProperties(features: readonly GeoFeature[], wanted: WantedProperties, file: string): AreaProperties {
  const names = [...new Set(features.flatMap((feature) => Object.keys(feature.properties)))];
  for (const property of [wanted.idProperty, wanted.nameProperty, wanted.parentProperty]) {
    if (property !== undefined && !names.includes(property)) {
      throw new Fault('area.noProperty', { file, property, properties: names.join(', ') });
    }
  }
  const values = (name: string) => features.map((feature) => propertyOf(feature, name));
  const isDistinct = (name: string) => {
    const all = values(name);
    return all.every((value) => value !== '') && new Set(all).size === all.length;
  };
  const isWords = (name: string) => values(name).some((value) => /\p{L}/u.test(value));
  const find = (patterns: readonly RegExp[], fits: (name: string) => boolean) => {
    for (const pattern of patterns) for (const name of names) if (pattern.test(name) && fits(name)) return name;
    return null;
  };
  const sv =
    wanted.nameProperty ?? find(svNames, isWords) ?? names.find((name) => isWords(name) && isDistinct(name)) ?? find(svNames, isDistinct);
  return {
    id: wanted.idProperty ?? find(idNames, isDistinct) ?? (sv !== null && isDistinct(sv) ? sv : null) ?? names.find(isDistinct) ?? null,
    sv,
    en: find(enNames, isWords),
    parent: wanted.parentProperty ?? find(parentNames, () => true),
    preposition: find([/^(preposition|preposition_sv)$/i], () => true),
    level: find([/^(level|niv[aå])$/i], () => true),
  };
}
