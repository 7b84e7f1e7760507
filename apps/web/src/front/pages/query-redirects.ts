import { oldAddress } from '@regionwebb/content/old-address';
import { everything, tagsFor } from '@regionwebb/content/tags';
import { stringify } from 'qs-esm';
import { z } from 'zod';
import { listOf } from '../../cms/parse-answer';

export type Redirects = ReadonlyMap<string, string>;

/**
 * Where old addresses with a query lead, such as `/sida.aspx?id=4711`. All of them are kept in memory: pages are kept
 * without the queries that they do not declare, so neither the page cache nor Next ever sees one.
 */
export class QueryRedirects {
  private redirects: Redirects = new Map();
  private reading: Promise<void> | undefined;
  private isOutdated = false;

  constructor(
    private readonly read: () => Promise<Redirects>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Reads them anew when a change concerns them. What is known stays when that fails. */
  noteChange(tags: readonly string[]): void {
    if (tags.some((tag) => tag === everything || tagsFor('redirects').includes(tag)))
      void this.refresh();
  }

  /** One reading at a time; a change during one has it done once more. */
  refresh(): Promise<void> {
    this.isOutdated = true;
    this.reading ??= this.readWhileOutdated().finally(() => (this.reading = undefined));
    return this.reading;
  }

  /** Where an address leads, by its path and query as they were sent; none without a query. */
  find(path: string, query: URLSearchParams): string | undefined {
    if (query.size === 0 || this.redirects.size === 0) return undefined;
    return this.redirects.get(oldAddress(`${path}?${query}`) ?? '');
  }

  private async readWhileOutdated(): Promise<void> {
    while (this.isOutdated) {
      this.isOutdated = false;
      try {
        this.redirects = await this.read();
      } catch (error) {
        this.onFailure(error);
      }
    }
  }
}

const AT_ONCE = 1_000;
const TIMEOUT_MS = 8_000;

const redirect = z.object({ from: z.string(), to: z.string() });

/** Asks the CMS for every redirect from an address with a query. Throws when it does not answer with redirects. */
export async function readQueryRedirects(cmsUrl: string): Promise<Redirects> {
  const found = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    const query = stringify({
      ...{ depth: 0, locale: 'sv', sort: 'from,id', limit: AT_ONCE, page, pagination: page > 1 },
      ...{ where: { from: { contains: '?' } }, select: { from: true, to: true } },
    });
    const answer = await fetch(`${cmsUrl}/api/redirects?${query}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) throw new Error(`The CMS answered ${answer.status} for redirects.`);
    const { docs } = listOf(redirect, page).parse(await answer.json());
    for (const { from, to } of docs) found.set(from, to);
    if (docs.length < AT_ONCE) return found;
  }
}
