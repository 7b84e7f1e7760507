import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { createDiskWrites } from './disk-writes';
import { encodePage, parseJson, readPages, SUFFIX, type PageFile } from './page-file';
import type { StoredPage } from './rendered';

export interface PageStoreOptions {
  directory: string;
  maxBytes: number;
  /** Identifies the program that renders the pages; pages of another build are loaded as outdated. */
  build: string;
  /** Called for the first of several failing writes; the page stays in memory. */
  onError: (error: unknown) => void;
}

export type KeptPage = Omit<PageFile, 'edition'> & { isCurrent: boolean };

const state = z.object({
  edition: z.string(),
  build: z.string(),
  position: z.string().optional(),
  database: z.string().optional(),
});
type State = z.infer<typeof state>;

/**
 * Stored pages on disk, one file each, with the position in the change feed that they are valid for. Writes are atomic
 * (written beside, then renamed); unreadable files are removed.
 */
export class PageStore {
  private readonly writes;
  private failure: unknown;

  private constructor(
    private readonly options: PageStoreOptions,
    private state: State,
  ) {
    this.writes = createDiskWrites((error) => this.noteFailure(error));
  }

  static async open(options: PageStoreOptions): Promise<PageStore> {
    const { directory, build } = options;
    await mkdir(directory, { recursive: true });
    const text = await readFile(stateFile(directory), 'utf8').catch(() => '');
    const kept = state.safeParse(parseJson(text)).data;
    const edition = kept?.build === build ? kept.edition : randomUUID();
    const { position, database } = kept ?? {};
    return new PageStore(options, { edition, build, position, database });
  }

  /** The position in the change feed to continue from, if known. */
  get position(): string | undefined {
    return this.state.position;
  }

  /** The CMS's id of the database that the pages come from, if known. */
  get database(): string | undefined {
    return this.state.database;
  }

  keepDatabase(database: string): void {
    if (database === this.state.database) return;
    this.state = { ...this.state, database };
    this.saveState();
  }

  keepPosition(position: string): void {
    if (position === this.state.position) return;
    this.state = { ...this.state, position };
    this.saveState();
  }

  /**
   * Outdates everything written before. The new edition is random, so that one lost in a crash before it was written is
   * never mistaken for a later one.
   */
  begin(position: string | undefined): void {
    this.state = {
      ...this.state,
      ...{ edition: randomUUID(), position: position ?? this.state.position },
    };
    this.saveState();
  }

  save(key: string, page: StoredPage, isCurrent: boolean): void {
    const { status, headers, body, storedAt, freshUntil } = page;
    const edition = isCurrent ? this.state.edition : '';
    const content = { key, status, headers, body, storedAt, freshUntil, edition };
    const file = this.fileOf(key);
    this.write(file, () => encodePage(content));
  }

  remove(key: string): void {
    this.removeFile(this.fileOf(key));
  }

  /** The newest pages that fit within `maxBytes`, oldest first; the others are removed. */
  async load(): Promise<KeptPage[]> {
    let room = this.options.maxBytes;
    const fitting: KeptPage[] = [];
    for (const { file, page } of await readPages(this.options.directory)) {
      room -= page?.body.length ?? 0;
      if (!page || room < 0) this.removeFile(file);
      else fitting.unshift(this.keptPage(page));
    }
    return fitting;
  }

  /** Resolves when all earlier writes have ended. */
  async flush(): Promise<void> {
    await this.writes.idle();
  }

  /** Attempts a write; resolves to its error, or undefined. */
  async probe(): Promise<unknown> {
    this.saveState();
    await this.writes.idle();
    return this.failure;
  }

  private noteFailure(error: unknown): void {
    if (!this.failure) this.options.onError(error);
    this.failure = error;
  }

  private write(file: string, content: () => Buffer | string): void {
    this.writes.add(file, async () => {
      await replace(file, content());
      this.failure = undefined;
    });
  }

  private keptPage({ edition, ...page }: PageFile): KeptPage {
    return { ...page, isCurrent: edition === this.state.edition };
  }

  private saveState(): void {
    const file = stateFile(this.options.directory);
    this.write(file, () => JSON.stringify(this.state));
  }

  private removeFile(file: string): void {
    this.writes.add(file, () => rm(file, { force: true }));
  }

  private fileOf(key: string): string {
    const name = createHash('sha256').update(key).digest('hex').slice(0, 40);
    return path.join(this.options.directory, `${name}${SUFFIX}`);
  }
}

const stateFile = (directory: string) => path.join(directory, 'state.json');

/** Also creates the folder, in case it has been deleted. */
async function replace(file: string, content: Buffer | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, content);
  await rename(`${file}.tmp`, file);
}
