import { setTimeout as sleep } from 'node:timers/promises';
import { chances } from './chances';
import { createPageReader, type ReadPage } from './page-reader';
import type { VersionedCms } from './versioned-cms';

const READERS = 4;
/** Milliseconds: the site's deadlines, and what a busy machine may add to them. */
const [KEPT, UNKEPT, SLACK] = [1_000, 8_000, 2_000];
/** What the cache says of an answer that is true for every change it knew of when it was asked. */
const current = /^(hit: fresh|miss|pass)/;

/** Visitors of a site who judge what they get. */
export class SiteReaders {
  /** False while nobody can expect an answer. */
  isUp = false;
  readonly faults: string[] = [];
  private isOver = false;
  private reading: Promise<void>[] = [];
  private readonly pages: ReturnType<typeof createPageReader>;

  constructor(
    private readonly cms: VersionedCms,
    /** They are kept all the time. */
    private readonly documents: readonly string[],
    { port, seed }: { port: number; seed: number },
  ) {
    this.pages = createPageReader(port);
    this.chances = Array.from({ length: READERS }, (_, number) => chances(seed + number));
  }
  private readonly chances: ((below: number) => number)[];

  read(document: string): Promise<ReadPage> {
    return this.pages.read(`/nyheter/${document}`);
  }

  /** Some who read what is kept, and one who asks for what nobody has asked for; until `stop`. */
  start(): void {
    this.reading = [this.askForNews(), ...this.chances.map((chance) => this.askForKept(chance))];
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.reading);
    this.pages.close();
  }

  private async askForKept(chance: (below: number) => number): Promise<void> {
    while (!this.isOver) {
      await this.judge(this.documents[chance(this.documents.length)] ?? '', KEPT);
      await sleep(this.isUp ? chance(5) : 20);
    }
  }

  private async askForNews(): Promise<void> {
    for (let number = 0; !this.isOver; number += 1) {
      await this.judge(`ny-${number}`, UNKEPT);
      await sleep(100);
    }
  }

  /** Nothing is said of an answer for which the front was not there all the time. */
  private async judge(document: string, longest: number): Promise<void> {
    const wasUp = this.isUp;
    const known = this.cms.versionOf(document, this.cms.known);
    const read = await this.read(document).catch(String);
    if (!wasUp || !this.isUp) return;
    const fault = typeof read === 'string' ? 'no answer' : faultIn(read, known, longest);
    if (fault) this.faults.push(`${document}: ${fault} (${JSON.stringify(read)})`);
  }
}

function faultIn(
  { status, how = '', version, took }: ReadPage,
  known: number,
  longest: number,
): string | undefined {
  if (took > longest + SLACK) return 'late';
  if (longest === UNKEPT) return [200, 503].includes(status) ? undefined : 'neither page nor 503';
  if (status !== 200 || how === 'miss: not kept') return 'not kept any longer';
  return current.test(how) && version < known ? `version ${known} was known` : undefined;
}
