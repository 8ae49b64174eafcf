// What leaves the partnership's own screens says why. One rule for every export: asked, said in words, and without anyone's personal data.
import { checkPurpose, Fault } from '@samsyn/domain';

/** The purpose as it goes into the log and onto the document. @throws Fault export.purpose, export.purposePersonal */
export function requirePurpose(given: string | undefined): string {
  const checked = checkPurpose(given);
  if (checked.ok) return checked.purpose;
  throw new Fault(checked.why === 'personal' ? 'export.purposePersonal' : 'export.purpose');
}
