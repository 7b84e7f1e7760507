import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, log } from '../../processes/log';
import type { FetchMedia } from '../../cms/media';
import type { FileHandle } from 'node:fs/promises';
import { NotKept, type MediaRecord, type MediaStore } from './media-store';

export interface MediaCacheOptions {
  store: MediaStore;
  fetchMedia: FetchMedia;
  /** While it returns true, cached files are sent without a request. */
  isOriginDown: () => boolean;
  /** The time-out in milliseconds for checking a cached file. */
  timeoutMs?: number;
}

export type Found =
  /** `isCurrent` unless the CMS could not be reached in time to check it. */
  | { kind: 'cached'; record: MediaRecord; isCurrent: boolean }
  | { kind: 'missing' }
  /** It exists, but cannot be stored: the disk is full, or it is too large. */
  | { kind: 'unkept' }
  | { kind: 'unavailable' };

export type Opened =
  Exclude<Found, { kind: 'cached' }> | (Extract<Found, { kind: 'cached' }> & { file: FileHandle });

const TIMEOUT_MS = 1_000;
/** After a failure cached files are sent at once for so long. */
const RETRY_AFTER_MS = 5_000;
/** A version further in the future than this is invalid, and causes no request. */
const SKEW_MS = 60_000;

/**
 * Files on the site's disk, each checked again after a change of any file. While the CMS is down, or takes more than a
 * second, cached files are sent as they are.
 */
export class MediaCache {
  private generation = 1;
  private retryAt = 0;
  private isFailing = false;
  private readonly checked = new WeakMap<MediaRecord, { generation: number; at: number }>();
  private readonly underWay = new Map<string, Promise<Found>>();

  constructor(private readonly options: MediaCacheOptions) {}

  /** Whether there is room for files that no visitor has requested yet. */
  get hasRoom(): boolean {
    const { bytes, maxBytes } = this.options.store;
    return bytes < maxBytes * 0.8 && !this.options.isOriginDown();
  }

  /** All files must be checked again. */
  expire(): void {
    this.generation += 1;
  }

  /** `version` is when the file was last changed, in milliseconds, as far as the caller knows. */
  async find(name: string, version = 0): Promise<Found> {
    const record = this.options.store.find(name);
    if (!record) return this.request(name);
    if (this.isCurrent(record, version)) return { kind: 'cached', record, isCurrent: true };
    const cached: Found = { kind: 'cached', record, isCurrent: false };
    if (this.options.isOriginDown() || performance.now() < this.retryAt) return cached;
    const late = new AbortController();
    const found = await Promise.race([
      this.request(name),
      sleep(this.options.timeoutMs ?? TIMEOUT_MS, cached, { ref: false, signal: late.signal }),
    ]);
    late.abort();
    if (found !== cached && found.kind !== 'unavailable') return found;
    this.retryAt = performance.now() + RETRY_AFTER_MS;
    return cached;
  }

  /** The same, opened: the caller closes it. Fetched again where the folder has been emptied. */
  async open(name: string, version = 0): Promise<Opened> {
    const found = await this.find(name, version);
    if (found.kind !== 'cached') return found;
    const file = await this.options.store.read(found.record).catch(() => undefined);
    if (file) return { ...found, file };
    await this.options.store.remove(name);
    const again = await this.find(name, version);
    if (again.kind !== 'cached') return again;
    return { ...again, file: await this.options.store.read(again.record) };
  }

  private isCurrent(record: MediaRecord, version: number): boolean {
    const checked = this.checked.get(record);
    if (checked?.generation !== this.generation) return false;
    return version <= checked.at || version > Date.now() + SKEW_MS;
  }

  /** One request for any number of visitors, but never one that began before the latest change. */
  private request(name: string): Promise<Found> {
    const key = `${this.generation} ${name}`;
    const pending = this.underWay.get(key) ?? this.fetchAndStore(name);
    this.underWay.set(key, pending);
    void pending.finally(() => this.underWay.delete(key));
    return pending;
  }

  private async fetchAndStore(name: string): Promise<Found> {
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
      return { kind: 'cached', record, isCurrent: true };
    } catch (error) {
      fetched.body.destroy();
      if (!(error instanceof NotKept)) return { kind: 'unavailable' };
      if (!this.isFailing) log('media-not-kept', { why: describeError(error).message });
      this.isFailing = true;
      return { kind: 'unkept' };
    }
  }
}
