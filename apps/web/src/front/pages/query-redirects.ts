import { oldAddress } from '@regionwebb/content/old-address';
import { everything, tagsFor } from '@regionwebb/content/tags';
import type { Redirects } from '../../cms/redirects';

/**
 * Redirects of old addresses with a query, such as `/sida.aspx?id=4711`. All of them are in memory: undeclared queries are
 * not part of a page's cache key, so neither the page cache nor Next sees them.
 */
export class QueryRedirects {
  private redirects: Redirects = new Map();
  private reading: Promise<void> | undefined;
  private isOutdated = false;

  constructor(
    private readonly read: () => Promise<Redirects>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Reads them again when a change concerns them. After a failure the earlier ones stay. */
  noteChange(tags: readonly string[]): void {
    if (tags.some((tag) => tag === everything || tagsFor('redirects').includes(tag)))
      void this.refresh();
  }

  /** One at a time; a change meanwhile repeats it. */
  refresh(): Promise<void> {
    this.isOutdated = true;
    this.reading ??= this.readWhileOutdated().finally(() => (this.reading = undefined));
    return this.reading;
  }

  /** The target of an address, by its path and query as they were sent; undefined without a query. */
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
