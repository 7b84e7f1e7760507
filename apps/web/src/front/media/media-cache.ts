import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, log } from '../../processes/log';
import type { FetchMedia } from '../../cms/media';
import type { FileHandle } from 'node:fs/promises';
import { NotKept, type MediaRecord, type MediaStore } from './media-store';

export interface MediaCacheOptions {
  store: MediaStore;
  fetchMedia: FetchMedia;
  /** While this says true, what is kept is handed out without asking. */
  isOriginDown: () => boolean;
  /** How long a visitor waits, in milliseconds, for news of a file that is kept. */
  timeoutMs?: number;
}

export type Found =
  /** `isCurrent` unless the CMS could not be asked in time whether it is still so. */
  | { kind: 'kept'; record: MediaRecord; isCurrent: boolean }
  | { kind: 'missing' }
  /** It is there, and cannot be kept: the disk is full, or it is too large. */
  | { kind: 'unkept' }
  | { kind: 'unavailable' };

export type Opened =
  Exclude<Found, { kind: 'kept' }> | (Extract<Found, { kind: 'kept' }> & { file: FileHandle });

const TIMEOUT_MS = 1_000;
/** After a failure what is kept is handed out at once for so long. */
const RETRY_AFTER_MS = 5_000;
/** A version further ahead than this is no version, and asks for nothing. */
const SKEW_MS = 60_000;

/**
 * Files from the site's own disk, each asked for again after a change of any file. While the CMS is away, or takes
 * more than a second, what is kept is handed out as it is.
 */
export class MediaCache {
  private generation = 1;
  private retryAt = 0;
  private isFailing = false;
  private readonly checked = new WeakMap<MediaRecord, { generation: number; at: number }>();
  private readonly underWay = new Map<string, Promise<Found>>();

  constructor(private readonly options: MediaCacheOptions) {}

  /** Whether there is room for what nobody has asked for yet. */
  get hasRoom(): boolean {
    const { bytes, maxBytes } = this.options.store;
    return bytes < maxBytes * 0.8 && !this.options.isOriginDown();
  }

  /** Everything is to be asked for again. */
  expire(): void {
    this.generation += 1;
  }

  /** `version` is when the file was last changed, in milliseconds, as far as who asks knows. */
  async find(name: string, version = 0): Promise<Found> {
    const record = this.options.store.find(name);
    if (!record) return this.ask(name);
    if (this.isCurrent(record, version)) return { kind: 'kept', record, isCurrent: true };
    const kept: Found = { kind: 'kept', record, isCurrent: false };
    if (this.options.isOriginDown() || performance.now() < this.retryAt) return kept;
    const late = new AbortController();
    const found = await Promise.race([
      this.ask(name),
      sleep(this.options.timeoutMs ?? TIMEOUT_MS, kept, { ref: false, signal: late.signal }),
    ]);
    late.abort();
    if (found !== kept && found.kind !== 'unavailable') return found;
    this.retryAt = performance.now() + RETRY_AFTER_MS;
    return kept;
  }

  /** The same, ready to be read by whoever closes it; fetched anew where the folder has been emptied under us. */
  async open(name: string, version = 0): Promise<Opened> {
    const found = await this.find(name, version);
    if (found.kind !== 'kept') return found;
    const file = await this.options.store.read(found.record).catch(() => undefined);
    if (file) return { ...found, file };
    await this.options.store.remove(name);
    const again = await this.find(name, version);
    if (again.kind !== 'kept') return again;
    return { ...again, file: await this.options.store.read(again.record) };
  }

  private isCurrent(record: MediaRecord, version: number): boolean {
    const checked = this.checked.get(record);
    if (checked?.generation !== this.generation) return false;
    return version <= checked.at || version > Date.now() + SKEW_MS;
  }

  /** One request for any number of visitors, but never one that began before the latest change. */
  private ask(name: string): Promise<Found> {
    const key = `${this.generation} ${name}`;
    const asked = this.underWay.get(key) ?? this.fetchAndKeep(name);
    this.underWay.set(key, asked);
    void asked.finally(() => this.underWay.delete(key));
    return asked;
  }

  private async fetchAndKeep(name: string): Promise<Found> {
    const { store, fetchMedia } = this.options;
    const checked = { generation: this.generation, at: Date.now() };
    const fetched = await fetchMedia(name).catch(() => 'failed' as const);
    if (fetched === 'failed') return { kind: 'unavailable' };
    if (!fetched) {
      await store.remove(name);
      return { kind: 'missing' };
    }
    try {
      const record = await store.save({ name, ...fetched });
      this.checked.set(record, checked);
      this.isFailing = false;
      return { kind: 'kept', record, isCurrent: true };
    } catch (error) {
      fetched.body.destroy();
      if (!(error instanceof NotKept)) return { kind: 'unavailable' };
      if (!this.isFailing) log('media-not-kept', { why: describeError(error).message });
      this.isFailing = true;
      return { kind: 'unkept' };
    }
  }
}
