// Makes the documents that stay: the wording with its event page, in both languages, sealed. Done when the last has signed, and again by
// hand where that failed (a time-stamp service that was away).
import { createHash, randomUUID } from 'node:crypto';
import { eventPage, Fault, type Lang, signatureLines, signingAfter } from '@samsyn/domain';
import { agreementForSigning } from '../agreements/agreement-for-signing.ts';
import { agreementPdf } from '../agreements/agreement-pdf.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { noteRecord } from '../records/note-record.ts';
import { currentSigning } from './current-signing.ts';
import { findFile, insertFile, insertSeal, listSeals, type SealRow } from './file-queries.ts';
import { insertEvent, listEvents, type SigningRow, saveState } from './queries.ts';
import { type SealKey, sealKey } from './seal/seal-key.ts';
import type { SealOrder } from './seal/seal-pdf.ts';
import { whenStampMissing } from './seal/stamp-pins.ts';
import { timeStampFrom } from './seal/time-stamp.ts';

interface Unsealed {
  readonly signing: SigningRow;
  readonly lang: Lang;
  readonly pdf: Buffer;
  readonly title: string;
  readonly order: SealOrder;
}

/** @throws Fault scope.denied, sign.notFound, sign.notComplete, outgoing.failed, sign.stampOther, settings.seal */
export async function sealSigning(
  database: Database,
  who: Who,
  agreementId: string,
  origin: string | null,
  langs: readonly Lang[] = ['sv', 'en'],
): Promise<void> {
  const waiting = await withScope(database, who, async (scope) => {
    scope.require('agreement.sign');
    const signing = await currentSigning(scope, agreementId);
    if (signing.state !== 'complete' && signing.state !== 'sealed') throw new Fault('sign.notComplete');
    const done = await listSeals(scope, signing.id);
    const missing = langs.filter((lang) => !done.some((seal) => seal.lang === lang));
    const made: Unsealed[] = [];
    for (const lang of missing) made.push(await unsealed(scope, signing, lang, origin));
    return made;
  });
  // outside any transaction: a time stamp may take seconds
  const key = await sealKey(database.dataDir);
  for (const one of waiting) {
    const made = await sealed(one, key);
    await withScope(database, who, (scope) => keep(scope, one, made, key.fingerprint));
  }
}

interface Sealed extends Pick<SealRow, 'timeStamped' | 'stampFault'> {
  readonly bytes: Buffer;
}

/** With a time stamp where a service is set; where none is had, as the settings say. */
async function sealed({ pdf, order }: Unsealed, key: SealKey): Promise<Sealed> {
  const { sealPdf } = await import('./seal/seal-pdf.ts');
  const stamp = timeStampFrom();
  try {
    return { bytes: await sealPdf(pdf, order, key, stamp), timeStamped: stamp !== null, stampFault: null };
  } catch (raised) {
    if (!(raised instanceof Fault) || !stamp || whenStampMissing() === 'wait') throw raised;
    const stampFault = raised.code === 'sign.stampOther' ? 'another' : 'failed';
    return { bytes: await sealPdf(pdf, order, key, null), timeStamped: false, stampFault };
  }
}

/** The signature stands also when the seal has to wait: the page then offers to seal. */
export async function sealWhenComplete(
  database: Database,
  who: Who,
  agreementId: string,
  origin: string | null,
  langs?: readonly Lang[],
): Promise<void> {
  await sealSigning(database, who, agreementId, origin, langs).catch((raised: unknown) => {
    if (!(raised instanceof Fault)) throw raised;
  });
}

async function unsealed(scope: Scope, signing: SigningRow, lang: Lang, origin: string | null): Promise<Unsealed> {
  const { title } = await agreementForSigning(scope, signing.agreementId);
  const municipality = await findMunicipality(scope);
  const events = await listEvents(scope, signing.id);
  const address = origin && `${origin}/kontrollera`;
  const at = scope.now;
  const page = eventPage({ events, contentHash: signing.contentHash, address, sealedAt: at.toISOString() }, lang);
  const scan = await findFile(scope, signing.id, 'paper');
  return {
    signing,
    lang,
    title: title[lang],
    pdf: await agreementPdf(scope, signing.agreementId, lang, { after: [page], signatures: signatureLines(signing.steps, lang) }),
    order: {
      municipality: municipality.name,
      reason: reasons[lang],
      sealId: randomUUID(),
      at,
      attached: scan ? [{ name: 'underskrifter-pa-papper.pdf', type: 'application/pdf', bytes: scan.bytes, what: scans[lang] }] : [],
    },
  };
}

async function keep(scope: Scope, { signing, lang, title, order }: Unsealed, { bytes, ...stamped }: Sealed, certificate: string) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { id, agreementId, version, contentHash } = signing;
  const seal = { id: order.sealId, signingId: id, lang, sha256, contentHash, title, version, certificate, ...stamped, sealedAt: order.at };
  if (!(await insertSeal(scope, seal))) return;
  await insertFile(scope, id, `sealed-${lang}`, bytes, sha256);
  const now = await currentSigning(scope, agreementId);
  if (now.state === 'complete') {
    signingAfter(now, { act: 'seal' });
    await insertEvent(scope, now, { kind: 'sealed' });
    await saveState(scope, id, 'sealed');
    await noteRecord(scope, { kind: 'agreement', subject: `sealed:${id}`, title });
  }
  scope.audit('signing.sealed', agreementId, { signing: id, lang, sha256, certificate, timeStamped: stamped.timeStamped });
}

const reasons: Readonly<Record<Lang, string>> = {
  sv: 'Visar ursprung och att dokumentet inte har ändrats. Visar inte vem som skrev under.',
  en: 'Shows origin and that the document has not been altered. Does not show who signed.',
};
const scans: Readonly<Record<Lang, string>> = { sv: 'Skannade underskrifter på papper', en: 'Scanned signatures on paper' };
