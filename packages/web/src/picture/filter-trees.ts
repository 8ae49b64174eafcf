// What can be chosen in the filters: the picture's own trees, each branch under its parent.
import type { Lang, Picture } from '@samsyn/domain';

export interface TreeChoice {
  readonly key: string;
  readonly name: string;
  /** 0 = top */
  readonly depth: number;
}

/** Kinds by group: "theft", then "theft/bicycle" and the rest of it. */
export function categoryTree({ labels }: Picture, lang: Lang): TreeChoice[] {
  const keys = Object.keys(labels.category);
  const name = (key: string) => labels.category[key]?.[lang] ?? key;
  const groups = [...new Set(keys.map((key) => key.split('/')[0] ?? key))];
  const byName = (list: readonly string[]) => [...list].sort((a, b) => name(a).localeCompare(name(b), lang));
  return byName(groups).flatMap((group) => [
    { key: group, name: capital(name(group)), depth: 0 },
    ...byName(keys.filter((key) => key.startsWith(`${group}/`))).map((key) => ({ key, name: capital(name(key)), depth: 1 })),
  ]);
}

export function placeChoices({ labels }: Picture, lang: Lang): TreeChoice[] {
  return Object.entries(labels.placeType)
    .map(([key, label]) => ({ key, name: capital(label[lang]), depth: 0 }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
}

/** Areas below the whole, districts with what lies in them. */
export function areaTree({ labels }: Picture, lang: Lang): TreeChoice[] {
  const below = (parent: string | null, depth: number): TreeChoice[] =>
    Object.entries(labels.area)
      .filter(([, area]) => area.parent === parent)
      .sort(([, a], [, b]) => a[lang].localeCompare(b[lang], lang))
      .flatMap(([key, area]) => [{ key, name: area[lang], depth }, ...below(key, depth + 1)]);
  const root = Object.entries(labels.area).find(([, { parent }]) => parent === null)?.[0];
  return root === undefined ? [] : below(root, 0);
}

/** The areas of the same level as one, without it. */
export function areasBeside(picture: Picture, key: string, lang: Lang): TreeChoice[] {
  const level = picture.labels.area[key]?.level;
  return areaTree(picture, lang).filter((one) => one.key !== key && picture.labels.area[one.key]?.level === level);
}

export interface PeriodChoice {
  readonly until: string;
  readonly months: number;
  readonly from: string;
}

const indexOf = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const monthOf = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Windows that the data reach: of each length the newest and those before it, `step` months apart. */
export function periodChoices({
  period,
  window,
}: Picture): readonly { readonly months: number; readonly choices: readonly PeriodChoice[] }[] {
  const [first, last] = [indexOf(period.from), indexOf(window.to)];
  return [
    { months: 12, step: 3, most: 12 },
    { months: 6, step: 3, most: 8 },
    { months: 3, step: 3, most: 8 },
  ].map(({ months, step, most }) => ({
    months,
    choices: Array.from({ length: most }, (_, i) => last - i * step)
      .filter((end) => end - months + 1 >= first)
      .map((end) => ({ until: monthOf(end), months, from: monthOf(end - months + 1) })),
  }));
}

/** The same months in the years before a window, as far as the data reach. */
export function yearsBefore({ period, window }: Picture): string[] {
  const months = indexOf(window.to) - indexOf(window.from) + 1;
  return [1, 2, 3, 4, 5]
    .map((back) => indexOf(window.to) - 12 * back)
    .filter((end) => end - months + 1 >= indexOf(period.from))
    .map(monthOf);
}

const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);
