// What anyone may read of a signed agreement: every figure as the public copy of its picture tells it, through the one layer of disclosure, which
// remembers what it has let out. What is withheld by decision, or is of a kind told per year only, is left out and said to be.
import { type AgreementContent, type BoundFigure, Fault, leftOutOf, type OpenCopy, openAgreement, type Picture } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { sensitiveKindsOf } from '../disclosure/sensitive-kinds.ts';
import { findingAt } from '../pictures/finding-of.ts';
import { publicCopyOfPicture } from '../pictures/public-copy-of-picture.ts';
import { boundFigureOf } from './figure-from.ts';
import { listWithheld, type StoredAgreement } from './queries.ts';

export interface PublicAgreement {
  readonly content: AgreementContent;
  readonly copy: OpenCopy;
  /** by id: the public copies that the figures were read from */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** The public copy of a frozen picture; null: not seen. Whoever lets agreements out from the register reads it through its maker's eyes. */
export type CopyReader = (pictureId: string) => Promise<Picture | null>;

/** The threshold when no figure rests on a picture. */
const usual = 5;

/**
 * The asker's own verb says what right it takes.
 * @throws Fault agreement.copyNotSigned for what is still being written; disclosure.whole where the asker sees only a copy of a picture it
 * rests on
 */
export async function publicAgreement(
  scope: Scope,
  { id, state, content }: StoredAgreement,
  read: CopyReader = (picture) => publicCopyOfPicture(scope, picture),
): Promise<PublicAgreement> {
  if (state !== 'signed' && state !== 'ended') throw new Fault('agreement.copyNotSigned');
  const pictures = new Map<string, Picture>();
  const refused: string[] = [];
  for (const picture of new Map(content.figures.map((one) => [one.pictureId, one])).values()) {
    const copy = await copyOrRefusal(read, picture.pictureId);
    if (copy) pictures.set(picture.pictureId, copy);
    else refused.push(picture.pictureName ?? picture.pictureMade.slice(0, 10));
  }
  const figures = content.figures.map((one) => publicFigure(one, pictures.get(one.pictureId) ?? null));
  const withheld = new Set((await listWithheld(scope, id)).map(({ part }) => part));
  const facts = { figures, withheld, sensitive: sensitiveFocus(content, await sensitiveKindsOf(scope)) };
  const k = [...pictures.values()][0]?.copy?.k ?? usual;
  return { content: openAgreement(content, facts), copy: { k, leftOut: leftOutOf(content, facts), refused }, pictures };
}

/** Null where it cannot be let out without giving hidden counts away: then the agreement is let out without its numbers. */
async function copyOrRefusal(read: CopyReader, id: string): Promise<Picture | null> {
  try {
    return await read(id);
  } catch (fault) {
    if (fault instanceof Fault && (fault.code === 'suppression.refused' || fault.code === 'disclosure.freezeAgain')) return null;
    throw fault;
  }
}

function publicFigure(own: BoundFigure, picture: Picture | null): BoundFigure {
  const hidden = { ...own, value: null, interval: null, word: own.field === 'window' ? own.word : null };
  const finding = picture === null ? null : findingAt(picture.problems, own.node);
  if (picture === null || finding === null) return hidden;
  const told = boundFigureOf({ picture, made: new Date(own.pictureMade), finding }, own.pictureId, own.key, own.node, own.field);
  return { ...told, pictureName: own.pictureName, keptBeside: own.keptBeside };
}

/** Problems at a place or time of day, of a kind that is told for the whole municipality and the year only. */
function sensitiveFocus({ figures }: AgreementContent, kinds: ReadonlySet<string>): ReadonlySet<string> {
  const is = ({ category, area, placeType, daypart }: BoundFigure['node']): boolean =>
    category !== null &&
    [...kinds].some((kind) => category === kind || category.startsWith(`${kind}/`)) &&
    (area !== null || placeType !== null || daypart !== null);
  return new Set(figures.flatMap(({ key, node }) => (is(node) ? [key.split('.')[0] ?? key] : [])));
}
