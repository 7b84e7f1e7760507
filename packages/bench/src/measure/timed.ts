/** Milliseconds until an answer is complete. Throws when it has another status than expected. */
export async function timed(
  url: string,
  { expected = 200, headers = {} }: { expected?: number; headers?: Record<string, string> } = {},
): Promise<{ milliseconds: number; body: Buffer }> {
  const began = performance.now();
  const answer = await fetch(url, { headers, redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  const milliseconds = performance.now() - began;
  if (answer.status !== expected) throw new Error(`${url} answered ${answer.status}.`);
  return { milliseconds, body };
}
