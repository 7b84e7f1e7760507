import { z } from 'zod';
import { log } from '../server/log';

/**
 * `fetch`, and once more when the connection was closed under a question, as a kept one may be at any moment: that is
 * no outage, and what only reads may be asked again (RFC 9110, 9.2.2).
 */
export const fetchTwice = (address: string, init: RequestInit): Promise<Response> =>
  fetch(address, init).catch((error: unknown) => {
    const code = closedWith(error);
    if (code === undefined) throw error;
    log('cms-asked-again', { code });
    return fetch(address, init);
  });

/** By shape: what Node throws here may be of another realm. */
const closed = z.object({
  cause: z.object({ code: z.enum(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']) }),
});

const closedWith = (error: unknown): string | undefined => closed.safeParse(error).data?.cause.code;
