import { randomBytes } from 'node:crypto';

/** An id as Payload gives blocks and links: 24 hexadecimal digits. */
export const newId = (): string => randomBytes(12).toString('hex');
