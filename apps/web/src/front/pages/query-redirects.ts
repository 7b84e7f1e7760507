import { oldAddress } from '@regionwebb/content/old-address';
import { everything, tagsFor } from '@regionwebb/content/tags';
import type { Redirects } from '../../cms/redirects';

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
