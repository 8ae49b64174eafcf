// Fetches a file and hands it to the browser to save: a refusal becomes a fault on the page, not a broken file.
import { lost } from './connection.ts';
import { faultOf } from './fault-error.ts';

export async function download(path: string): Promise<void> {
  const response = await fetch(path, { credentials: 'same-origin' }).catch(() => {
    throw lost();
  });
  if (!response.ok) throw faultOf(response.status, await response.json().catch(() => null));
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'samsyn';
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has taken the file over once the click is through
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
