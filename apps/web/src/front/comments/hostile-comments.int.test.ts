import { runInSmallHeap } from '@regionwebb/tooling/process/run-in-small-heap.js';

/** Posts each body at the same time, to a front server in a separate process; returns the statuses. */
const post = async (...bodies: string[]) =>
  JSON.parse(
    await runInSmallHeap(
      `import { endAll, startAll } from '../testing/start-front.ts';
       import { connect } from 'node:net';
       import { text } from 'node:stream/consumers';
       const log = console.log;
       console.log = () => {};
       const site = await startAll();
       const headers = {
         'content-type': 'application/x-www-form-urlencoded',
         'sec-fetch-site': 'same-origin',
       };
       const send = async (body) => {
         if (body.startsWith('POST')) return raw(body);
         const { status } = await site.front.visit('/kommentera?sida=%2Fom-oss', { method: 'POST', headers, body });
         return status;
       };
       const raw = async (request) => {
         const socket = connect({ port: site.front.port, host: '127.0.0.1' });
         socket.write(request);
         return Number((await text(socket)).split(' ')[1]);
       };
       const statuses = await Promise.all([${bodies.join(', ')}].map(send));
       await endAll(site);
       log(JSON.stringify(statuses));`,
      import.meta.dirname,
    ),
  );

/** A form whose comment is `part`, repeated until the body has so many bytes. */
const comment = (part: string, bytes: number) =>
  `'kommentar=' + ${JSON.stringify(part)}.repeat(${Math.floor(bytes / part.length)})`;

const chunked = (start: string) =>
  `'POST /kommentera?sida=%2Fom-oss HTTP/1.1\\r\\nHost: region.example\\r\\nConnection: close\\r\\n' +
   'Content-Type: application/x-www-form-urlencoded\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n' +
   '${start.length.toString(16)}\\r\\n${start}\\r\\n'`;

describe('a front server with a small heap', () => {
  it.each([
    ['letters and a dash', comment('a', 16_990).concat(" + '–'"), 422],
    ['as much as is read', comment('a', 250_000), 422],
    ['marks on one letter', comment('%CC%81', 250_000), 422],
    ['a telephone number without end', comment('0311', 17_000).concat(" + 'a'"), 422],
    ['addresses', comment('a@a.se+', 17_000), 422],
    ['control characters', comment('%01', 250_000), 422],
    [
      'a chunk for each byte',
      chunked('kommentar=').concat(" + '1\\r\\na\\r\\n'.repeat(200_000) + '0\\r\\n\\r\\n'"),
      422,
    ],
    ['more than is read', comment('a', 600_000), 413],
    ['nothing but fields', "'&'.repeat(250_000)", 400],
    ['a hundred thousand comments', "'kommentar=a&'.repeat(20_000)", 400],
  ])('answers twenty forms at once with %s', async (_what, body, status) => {
    expect(await post(...Array.from({ length: 20 }, () => body))).toEqual(
      Array.from({ length: 20 }, () => status),
    );
  });
});
