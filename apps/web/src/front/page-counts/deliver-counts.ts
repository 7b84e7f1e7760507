import type { PageDayBatch } from '../../cms/page-counts';
import { describeError, log } from '../../processes/log';
import type { PageCounts } from './page-counts';

const EVERY_MS = 60_000;

interface Options {
  counts: Pick<PageCounts, 'take'>;
  /** Resolves to whether the CMS takes the batch; rejects where it may be sent again. */
  send: (batch: PageDayBatch) => Promise<boolean>;
  /** While it returns false nothing is sent. */
  maySend: () => boolean;
}

export interface CountDelivery {
  /** Sends what has been counted; never rejects. */
  flush: () => Promise<void>;
  stop: () => void;
}

/** Sends what has been counted to the CMS each minute. A batch whose fate is unknown is sent again as it is. */
export function deliverCounts({ counts, send, maySend }: Options): CountDelivery {
  let unsent: PageDayBatch | undefined;
  let underWay: Promise<void> | undefined;
  let isFailing = false;
  const deliver = async () => {
    if (!maySend()) return;
    try {
      for (unsent ??= counts.take(); unsent; unsent = counts.take())
        if (!(await send(unsent))) log('page-counts-refused', { rows: unsent.rows.length });
      isFailing = false;
    } catch (error) {
      if (!isFailing) log('page-counts-not-sent', { why: describeError(error).message });
      isFailing = true;
    }
  };
  const flush = () => (underWay ??= deliver().finally(() => (underWay = undefined)));
  const timer = setInterval(() => void flush(), EVERY_MS).unref();
  return { flush, stop: () => clearInterval(timer) };
}
