/** Milliseconds until the whole of an answer is there. What is not answered as it should be ends the run. */
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
