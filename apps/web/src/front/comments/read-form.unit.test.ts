import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { LARGEST_FORM } from '../../processes/rendering';
import { readForm } from './read-form';

const FORM = 'application/x-www-form-urlencoded';

/** A request with these bytes as its body, in parts. */
function requestOf(body: string | Buffer, type = FORM): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.headers['content-type'] = type;
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += 65_536) request.push(bytes.subarray(at, at + 65_536));
  request.push(null);
  return request;
}

const read = async (body: string | Buffer, type?: string) => {
  const { fields, fault } = await readForm(requestOf(body, type));
  return { texts: fields.getAll('kommentar'), fault };
};

it.each([
  ['kommentar=Bra+sida%21', 'Bra sida!'],
  ['kommentar=%C3%A5+%F0%9F%91%8D', 'å 👍'],
  ['kommentar=å', 'å'],
  ['kommentar=50%&amne=', '50%'],
  ['kommentar=a=b%26c&&sandning=x', 'a=b&c'],
  ['kommentar', ''],
  ['kommentar=%EF%BF%BD', '\uFFFD'],
  ['kommentar=%00', '\u0000'],
])('reads %j as a browser means it', async (body, text) =>
  expect(await read(body)).toEqual({ texts: [text], fault: undefined }),
);

it.each([
  ['percent-encoded Latin-1', 'kommentar=H%E5ll+%F6ppet', 'Håll öppet'],
  ['raw Latin-1', Buffer.from('kommentar=Håll öppet', 'latin1'), 'Håll öppet'],
  ['a lone surrogate', 'kommentar=a%ED%A0%80b', 'aí\u00A0\u0080b'],
])('shows %s as it was meant, and does not take it for UTF-8', async (_what, body, text) =>
  expect(await read(body)).toEqual({ texts: [text], fault: 'encoding' }),
);

it('finds a fault in the encoding of any field', async () =>
  expect(await read('kommentar=Hej&svar=%E5')).toEqual({ texts: ['Hej'], fault: 'encoding' }));

it.each([
  ['twenty-one fields', `kommentar=Hej${'&a=b'.repeat(20)}`, ['Hej']],
  ['a field twice', 'kommentar=Hej&kommentar=du', ['Hej', 'du']],
  ['an id twice', 'kommentar=Hej&sandning=a&sandning=b', ['Hej']],
])('does not accept %s, and keeps the text', async (_what, body, texts) =>
  expect(await read(body)).toEqual({ texts, fault: 'fields' }),
);

it.each([
  ['letters', 'a', 'a'],
  ['escapes of two bytes', '%C3%A5', 'å'],
  ['escapes of three bytes', '%E2%80%93', '–'],
  ['escapes of four bytes', '%F0%9F%91%8D', '👍'],
  ['raw characters', 'å', 'å'],
  ['raw characters of which one is cut', '–', '–'],
])('keeps what it has read of a form that is too large: %s', async (_what, part, character) => {
  const body = `kommentar=${part.repeat(Math.ceil(600_000 / part.length))}`;
  const { texts, fault } = await read(body);
  expect(fault).toBe('tooLarge');
  const [text = ''] = texts;
  expect(new Set(text)).toEqual(new Set([character]));
  expect(Buffer.byteLength(text)).toBeGreaterThan(LARGEST_FORM / 7);
});

it('stops reading a form without end', async () => {
  const request = requestOf(`kommentar=${'a'.repeat(8_000_000)}`);
  const { fault } = await readForm(request);
  expect([fault, request.readableEnded]).toEqual(['tooLarge', false]);
});

it.each([
  ['', 'hej', 'hej'],
  ['application/json', '{"kommentar":"hej"}', '{"kommentar":"hej"}'],
  ['text/plain', 'sandning=a\r\nkommentar=rad 1\r\nrad 2\r\n', 'rad 1\r\nrad 2'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="sandning"\r\n\r\na\r\n--x\r\nContent-Disposition: form-data; name="kommentar"\r\nContent-Type: text/plain\r\n\r\nrad 1\r\nrad 2\r\n--x--\r\n',
    'rad 1\r\nrad 2',
  ],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="kommentar"\r\n\r\nutan slut',
    'utan slut',
  ],
])('keeps the text of a body of another kind: %j', async (type, body, text) =>
  expect(await read(body, type)).toEqual({ texts: [text], fault: 'notForm' }),
);

it.each([
  ['name="kommentar"\r\n'],
  ['name="kommentar"'],
  ['name="kommentar"\r\na\r\n'],
  ['\nkommentar'],
  ['\r\n'],
])('reads the largest body of another kind in linear time: %j', async (part) => {
  const body = part.repeat(LARGEST_FORM / part.length);
  const began = process.cpuUsage();
  expect(await read(body, 'multipart/form-data')).toMatchObject({ fault: 'notForm' });
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
});
