import type { Listed } from '../../cms/search-source';
import { type Reader, type Searchable } from '../searchable';

const ON_A_PAGE = 2;

let made = 0;

/** A document to search for; a test names only what it is about. */
export const aDocument = (given: Partial<Searchable> = {}): Searchable => {
  made += 1;
  return {
    ...{ id: `${made}`, kind: 'pages', path: `/sida-${made}` },
    ...{ title: 'Verksamhet', ingress: '', text: '' },
    ...given,
  };
};

/** A CMS that has these documents in Swedish, the last changed last; `requests` lists those for its news. */
export class FakeReader implements Reader {
  documents: Searchable[] = [];
  requests: string[] = [];
  failure: Error | undefined;
  /** The values of globals, in both languages. */
  globals: Record<string, unknown> = {};
  /** Resolves before a list is returned: to hold a refresh. */
  gate: Promise<void> = Promise.resolve();
  /** When a document was changed, where it differs from its position. */
  changedAt: (id: string) => string | undefined = () => undefined;

  list: Reader['list'] = async (kind, after) => {
    await this.gate;
    this.note(kind, 'list');
    const rows = this.listOf(kind).reverse();
    const start = after ? rows.findIndex(({ id }) => id === after.id) + 1 : 0;
    const shown = rows.slice(start, start + ON_A_PAGE);
    return { rows: shown, isLast: shown.length < ON_A_PAGE };
  };

  count: Reader['count'] = (kind, since = '') => {
    this.note(kind, since === '' ? 'count' : `count since ${since}`);
    return Promise.resolve(this.listOf(kind).filter(({ updatedAt }) => updatedAt >= since).length);
  };

  read: Reader['read'] = (kind, locale, ids) => {
    if (locale === 'en') return Promise.resolve([]);
    this.note(kind, `read ${ids.join()}`);
    return Promise.resolve(this.of(kind).filter(({ id }) => ids.includes(id)));
  };

  global: Reader['global'] = (slug) =>
    this.failure ? Promise.reject(this.failure) : Promise.resolve(this.globals[slug] ?? {});

  whichAre: Reader['whichAre'] = async (kind, locale, ids) =>
    new Set((await this.read(kind, locale, ids)).map(({ id }) => id));

  private of = (kind: string) => this.documents.filter((document) => document.kind === kind);

  private listOf(kind: string): Listed[] {
    return this.of(kind).map((document, place) => ({
      id: document.id,
      updatedAt: this.changedAt(document.id) ?? String(place).padStart(6, '0'),
      version: JSON.stringify(document),
    }));
  }

  private note(kind: string, what: string): void {
    if (this.failure) throw this.failure;
    if (kind === 'news') this.requests.push(what);
  }
}
