import { z } from 'zod';
import { admin } from './apps';

const login = z.object({ token: z.string() });
const documents = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) });

export interface Editor {
  headers: { authorization: string };
  /** Publishes a new title of the newest article; resolves when the CMS has answered. */
  publish: (title: string) => Promise<void>;
  /** Changes something that every page may depend on. */
  touch: () => Promise<void>;
}

/** Logs the first administrator in to the REST API. */
export async function logIn(cmsUrl: string): Promise<Editor> {
  const answer = await send(`${cmsUrl}/api/users/login`, 'POST', admin);
  const headers = { authorization: `JWT ${login.parse(answer).token}` };
  const newest = await fetch(`${cmsUrl}/api/news?limit=1&depth=0&sort=-publishedAt`);
  const [article] = documents.parse(await newest.json()).docs;
  const url = `${cmsUrl}/api/news/${article?.id}?locale=sv&depth=0`;
  let turn = 0;
  const publish = async (title: string) => {
    await send(url, 'PATCH', { title, _status: 'published' }, headers);
  };
  return { headers, publish, touch: () => publish(`${article?.title} ${(turn += 1)}`) };
}

async function send(url: string, method: string, body: object, headers = {}): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
