// Sends a file as it lies on the disk, with progress: XMLHttpRequest, since fetch does not tell how much has gone.
import { type ImportSummary, importSummary } from '@samsyn/domain';
import { writeToken } from './ask.ts';
import { lost } from './connection.ts';
import { faultOf, strangeAnswer } from './fault-error.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @returns the delivery the server is now reading; `onProgress` hears 0–1 */
export async function upload(file: File, onProgress: (share: number) => void): Promise<ImportSummary> {
  const token = await writeToken();
  const query = new URLSearchParams({ fileName: file.name, lastModified: String(Math.max(0, Math.round(file.lastModified))) });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/imports?${query}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-csrf-token', token);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(lost());
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status >= 300) return reject(faultOf(request.status, body));
      const answer = importSummary.safeParse(body);
      if (answer.success) resolve(answer.data);
      else reject(strangeAnswer(request.status));
    };
    request.send(file);
  });
}
