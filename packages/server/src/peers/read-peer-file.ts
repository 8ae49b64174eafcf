// A file of municipalities as rows by their columns' names: the same reader of tables as deliveries have.

import type { PeerFile } from '@samsyn/domain';
import Papa from 'papaparse';

/** UTF-8, else the Windows code page that Swedish programs write. */
export function peerRows({ content }: PeerFile): Record<string, string>[] {
  const bytes = Buffer.from(content, 'base64');
  const text = decoded(bytes).replace(/^\ufeff/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' }).data;
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
