// What the demo municipality has of signatures: somebody in each party who can sign, and the agreement in force with its signed paper
// registered and sealed, in Swedish and as a translation. The new wording is left to be signed.
import { randomUUID } from 'node:crypto';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { agreementForSigning } from '../agreements/agreement-for-signing.ts';
import type { Database } from '../db/database.ts';
import { withScope, withService } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { registerPaper } from './register-paper.ts';

export async function demoSignatures(database: Database, cycle: DemoCycle): Promise<void> {
  const inForce = cycle.made.get('agreement:3');
  if (inForce === undefined) return;
  const { parties } = await withScope(database, cycle.who, (scope) => agreementForSigning(scope, inForce));
  const people = parties.map((party) => ({ ...party, accountId: randomUUID() }));
  await withService(database, async ({ trx }) => {
    const rows = people.map(({ accountId, functionSv, functionEn }) => ({
      id: accountId,
      title_sv: capital(functionSv),
      title_en: `The ${functionEn}`,
    }));
    await trx.insertInto('accounts').values(rows).execute();
  });
  await withScope(database, cycle.who, ({ trx, municipalityId }) =>
    trx
      .insertInto('memberships')
      .values(
        people.map(({ accountId, organisationId }) => ({
          municipality_id: municipalityId,
          account_id: accountId,
          organisation_id: organisationId,
          role: 'council-member' as const,
        })),
      )
      .execute(),
  );
  await registerPaper(database, cycle.who, inForce, { on: '2025-12-16', scan: await inventedScan() }, null);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Says itself that it is no scan of anything. */
async function inventedScan(): Promise<Buffer> {
  const scan = await PDFDocument.create();
  const font = await scan.embedFont(StandardFonts.Helvetica);
  const page = scan.addPage([595, 842]);
  page.drawText('Demodata – påhittade uppgifter.', { x: 65, y: 740, size: 14, font });
  page.drawText('Här ligger i verkligheten den skannade sidan med underskrifterna.', { x: 65, y: 710, size: 12, font });
  return Buffer.from(await scan.save());
}
