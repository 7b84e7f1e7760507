import type { Config } from '@regionwebb/content/payload-types';
import type { System } from './start-system';

type Collections = Config['collections'];
type Globals = Config['globals'];
type Data<Document> = Partial<Omit<Document, 'id'>> & Record<string, unknown>;
type Options = { locale?: 'sv' | 'en'; draft?: boolean };

/** A logged-in user of the REST API of the CMS. */
export interface Editor {
  create: <Slug extends keyof Collections>(
    collection: Slug,
    data: Data<Collections[Slug]>,
    options?: Options,
  ) => Promise<Collections[Slug]>;
  update: <Slug extends keyof Collections>(
    collection: Slug,
    id: string,
    data: Data<Collections[Slug]>,
    options?: Options,
  ) => Promise<Collections[Slug]>;
  updateGlobal: (slug: keyof Globals, data: Record<string, unknown>) => Promise<void>;
  find: <Slug extends keyof Collections>(
    collection: Slug,
    query?: string,
  ) => Promise<Collections[Slug][]>;
}

/** Logs in by the REST API, by default as the first administrator. */
export async function logIn(system: System, credentials = system.admin): Promise<Editor> {
  const logInRequest = request(system.cms.url);
  const { token } = await logInRequest<{ token: string }>('POST', 'users/login', credentials);
  const send = request(system.cms.url, { authorization: `JWT ${token}` });
  return {
    create: async (collection, data, options) =>
      (await send<{ doc: never }>('POST', address(collection, options), data)).doc,
    update: async (collection, id, data, options) =>
      (await send<{ doc: never }>('PATCH', address(`${collection}/${id}`, options), data)).doc,
    updateGlobal: async (slug, data) => {
      await send('POST', `globals/${slug}`, data);
    },
    find: async (collection, query = '') =>
      (await send<{ docs: never[] }>('GET', `${collection}?limit=200&depth=0&${query}`)).docs,
  };
}

const address = (path: string, { locale = 'sv', draft = false }: Options = {}) =>
  `${path}?locale=${locale}&draft=${draft}&depth=0`;

const request =
  (cmsUrl: string, headers: Record<string, string> = {}) =>
  async <Body>(method: string, path: string, body?: object): Promise<Body> => {
    const response = await fetch(new URL(`/api/${path}`, cmsUrl), {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
