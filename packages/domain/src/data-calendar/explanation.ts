// What a party knows about a remark on the data: it stands wherever the remark does, on pages, in documents and beside numbers.
import { z } from 'zod';
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';

/** What a remark concerns: enough to find it again when the picture is made anew. */
export const remarkKey = z.object({
  code: z.string().min(1).max(60),
  source: z.string().max(200).nullable(),
  category: z.string().max(200).nullable(),
  area: z.string().max(200).nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
});
export type RemarkKey = z.infer<typeof remarkKey>;

export const explanation = remarkKey.extend({
  id: z.string(),
  /** confirmed: the remark is right and known; explained: why it is so */
  kind: z.enum(['confirmed', 'explained']),
  note: z.string(),
  /** the party that says so, and the day */
  by: z.string(),
  on: z.string(),
});
export type Explanation = z.infer<typeof explanation>;

/**
 * The newest explanation of a remark. A hole may have grown a month since it was explained, so its days need only meet; everything else is equal.
 * @param explanations newest first
 */
export function explanationOf<E extends RemarkKey>(remark: RemarkKey, explanations: readonly E[]): E | null {
  return explanations.find((one) => concerns(one, remark)) ?? null;
}

/** The remark with what is known of it, as one text. */
export function explainedWarning(
  picture: { readonly explanations?: readonly Explanation[] | undefined },
  warning: RemarkKey & { readonly sv: string; readonly en: string },
  lang: Lang,
): string {
  const found = explanationOf(warning, picture.explanations ?? []);
  return found ? `${warning[lang]} ${explanationText(found, lang)}` : warning[lang];
}

/** Whether both are about the same: code, source, kind of crime and area are equal, and their days meet. */
export function concerns(one: RemarkKey, remark: RemarkKey): boolean {
  const same = (['code', 'source', 'category', 'area'] as const).every((key) => one[key] === remark[key]);
  return same && starts(one) <= ends(remark) && starts(remark) <= ends(one);
}

const starts = (key: RemarkKey) => key.from ?? '0000-01-01';
const ends = (key: RemarkKey) => key.to ?? '9999-12-31';

/** "Förklaring från Lokalpolisområdet 30 november 2026: …" */
export function explanationText({ kind, note, by, on }: Pick<Explanation, 'kind' | 'note' | 'by' | 'on'>, lang: Lang): string {
  const day = longDate(on, lang);
  const confirmed = lang === 'sv' ? `Bekräftat av ${by} ${day}` : `Confirmed by ${by} on ${day}`;
  if (kind === 'confirmed') return note === '' ? `${confirmed}.` : `${confirmed}: ${note}`;
  return lang === 'sv' ? `Förklaring från ${by} ${day}: ${note}` : `Explained by ${by} on ${day}: ${note}`;
}
