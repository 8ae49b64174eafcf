// Names of nodes, areas and sources in sentences.
import type { Area, AreaSystem } from '../area/area-system.ts';
import type { Lang } from '../fault.ts';
import { capital } from '../words/capital.ts';
import { daypartNames } from './dayparts.ts';
import type { PictureNode } from './finder-cube.ts';
import { dayparts } from './incident-months.ts';
import type { SourceMeta } from './picture-data.ts';
import { type Bilingual, langs, type PictureWords } from './picture-words.ts';

/** "i Centrum", "på Tjärnö"; "i området Lindängen" where no preposition is stored */
export function areaIn(area: Area, lang: Lang): string {
  if (lang === 'sv') return `${area.prepositionSv ?? 'i området'} ${area.sv}`;
  if (area.prepositionSv === 'vid') return `at ${area.en}`;
  if (area.prepositionSv === 'på') return `on ${area.en}`;
  return area.prepositionSv === 'i' ? `in ${area.en}` : `in the area ${area.en}`;
}

export function areaName(areas: AreaSystem, index: number, lang: Lang): string {
  return areas.areas[index]?.[lang] ?? '';
}

export interface NodeName {
  /** lower case, with place type, area and part of the day */
  readonly what: string;
  readonly plural: boolean;
}

/** The name of a problem: kind + place + area + part of the day. */
export function nodeName(words: PictureWords, areas: AreaSystem, node: PictureNode, lang: Lang): NodeName {
  const category = node.category < 0 ? null : words.categories[node.category]!.key;
  const placeType = node.placeType < 0 ? null : words.placeTypes[node.placeType]!;
  const { text, plural } = words.problemName(category, placeType, lang);
  const area = node.area > 0 ? ` ${areaIn(areas.areas[node.area]!, lang)}` : '';
  const daypart = node.daypart < 0 ? '' : ` ${daypartNames[dayparts[node.daypart]!].during[lang]}`;
  return { what: `${text}${area}${daypart}`, plural };
}

/** The title of a problem in both languages. */
export function nodeTitle(words: PictureWords, areas: AreaSystem, node: PictureNode): Bilingual {
  return Object.fromEntries(langs.map((lang) => [lang, capital(nodeName(words, areas, node, lang).what)])) as Record<Lang, string>;
}

/** Swedish common nouns and adjectives that a source's name begins with: inside a sentence they lose their capital, names keep it. */
const commonOpening = /^(Polisens?|Kommunens?|Regionens?|Skolans?|Räddningstjänstens?|Bostadsbolagets?|Engelska|Svenska)(?=\s|$)/;

/** A source inside a sentence: "polisens utdrag", "the police.uk street file". */
export function sourceInSentence(name: Bilingual, lang: Lang): string {
  if (lang === 'en') return `the ${name.en.replace(/^The /, '')}`;
  return name.sv.replace(commonOpening, (opening) => opening.toLocaleLowerCase('sv'));
}

export function sourceName(sources: readonly SourceMeta[], index: number, lang: Lang): string {
  const source = sources[index];
  return source ? sourceInSentence(source, lang) : '';
}
