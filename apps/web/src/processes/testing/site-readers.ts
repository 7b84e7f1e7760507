import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { createPageReader, type ReadPage } from './page-reader';
import type { VersionedCms } from './versioned-cms';

const READERS = 4;
/** Milliseconds: the site's deadlines, and what a busy machine may add to them. */
const [KEPT, UNKEPT, SLACK] = [1_000, 8_000, 2_000];
/** The cache's result for an answer that is current for every change it had received at the request. */
const current = /^(hit: fresh|miss|pass)/;

/** Visitors of a site who judge their answers. */
export class SiteReaders {
  /** False while the site cannot be expected to answer. */
  isUp = false;
  readonly faults: string[] = [];
  private isOver = false;
  private reading: Promise<void>[] = [];
  private readonly pages: ReturnType<typeof createPageReader>;

  constructor(
    private readonly cms: VersionedCms,
    /** They stay cached all the time. */
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

  /** Some who read cached pages, and one who requests new ones; until `stop`. */
  start(): void {
    this.reading = [this.readNew(), ...this.chances.map((chance) => this.readCached(chance))];
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.reading);
    this.pages.close();
  }

  private async readCached(chance: (below: number) => number): Promise<void> {
    while (!this.isOver) {
      await this.judge(this.documents[chance(this.documents.length)] ?? '', KEPT);
      await sleep(this.isUp ? chance(5) : 20);
    }
  }

  private async readNew(): Promise<void> {
    for (let number = 0; !this.isOver; number += 1) {
      await this.judge(`ny-${number}`, UNKEPT);
      await sleep(100);
    }
  }

  /** Ignores answers during which the front was not running all the time. */
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

/** Random whole numbers below a limit, determined by the seed. */
export function chances(seed: number): (below: number) => number {
  const drawn = fc.sample(fc.noBias(fc.nat(0xffffff)), { seed, numRuns: 4_000 });
  let next = 0;
  return (below) => (drawn[next++ % drawn.length] ?? 0) % below;
}
