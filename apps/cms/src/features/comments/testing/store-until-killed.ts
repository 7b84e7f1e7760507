import { writeSync } from 'node:fs';
import config from '@payload-config';
import { getPayload } from 'payload';
import { storeComment } from '../store-comment';

/**
 * Run as a separate process, `store-until-killed <series> <first>`: stores comment after comment, eight at a time, and
 * writes the number and the receipt of each to its output, until it is killed.
 */
const [series = '', first = '0'] = process.argv.slice(2);
const payload = await getPayload({ config });
const page = {
  ...{ collection: 'accessibilityStatement', documentId: 'accessibilityStatement', locale: 'sv' },
  ...{ title: 'Tillgänglighetsredogörelse', path: '/tillganglighetsredogorelse' },
};
let next = Number(first);

const report = (error: unknown) => void writeSync(2, `${String(error)}\n`);

async function storeAll(): Promise<never> {
  for (;;) {
    const number = next;
    next += 1;
    const text = `Kommentar ${series} ${number}`;
    // One that is refused, as when others have had the database for too long, has no receipt.
    const comment = await storeComment(payload, { text, page, submission: text }).catch(report);
    // At once, so that what was written is known also when the process is killed.
    if (comment) writeSync(1, `${number} ${comment.receipt}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, storeAll));
