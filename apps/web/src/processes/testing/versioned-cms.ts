import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../../front/listen';

/** A CMS of numbered documents with a change feed: a document's version is the number of the commit that last changed it. */
export class VersionedCms {
  url = '';
  /** The last commit that the front has applied: it requests those after it. */
  known = 0;
  /** Documents whose version has been requested. */
  readonly readDocuments = new Set<string>();
  private readonly commits: string[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    if (pathname === '/api/changes') this.feed(searchParams, response);
    else if (pathname.startsWith('/version/')) void this.read(pathname.slice(9), response);
    else response.writeHead(404).end();
  });

  constructor(
    /** Milliseconds by which the next answer is delayed after it has been read. */
    private readonly delay: () => number,
  ) {}

  async start(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.server, 0, '127.0.0.1')}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  commit(document: string): void {
    this.commits.push(document);
    for (const respond of this.waiting) respond();
    this.waiting.clear();
  }

  /** The version that a document had after a commit, or has now. */
  versionOf(document: string, commit = this.commits.length): number {
    return this.commits.slice(0, commit).lastIndexOf(document) + 1;
  }

  /** Read before the answer is sent: a reader may get it when it is outdated. */
  private async read(document: string, response: ServerResponse): Promise<void> {
    this.readDocuments.add(document);
    const version = this.versionOf(document);
    await sleep(this.delay());
    response.end(`version ${version}`);
  }

  private feed(query: URLSearchParams, response: ServerResponse): void {
    const after = Number(query.get('after') ?? 0);
    this.known = after;
    const respond = () => {
      const changes = this.commits.slice(after).map((tag) => ({ tags: [tag] }));
      const cursor = `${after + changes.length}`;
      response.end(JSON.stringify({ changes, cursor, reset: false, database: 'one' }));
    };
    if (after < this.commits.length || query.get('wait') === '0') respond();
    else this.waiting.add(respond);
  }
}
