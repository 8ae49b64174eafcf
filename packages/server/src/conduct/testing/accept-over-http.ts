// For tests with a running server: accepts the code of conduct as a person does, so that rows may be seen.
import { conductView } from '@samsyn/domain';

export async function acceptOverHttp(address: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const { version } = conductView.parse(await (await fetch(`${address}/api/conduct`, { headers })).json());
  const answer = await fetch(`${address}/api/conduct/acceptance`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ version }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
