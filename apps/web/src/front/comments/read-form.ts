import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { TEXT_FIELD } from '../../features/comments/form-fields';
import type { Problem } from '../../features/comments/comment-state';
import { LARGEST_FORM } from '../../processes/rendering';

/** The form has five; each one costs as much as many characters. */
const MOST_FIELDS = 20;
/** Bytes of a larger form that are received, and dropped, before it is answered, and after. */
const MOST_DROPPED = 4 * 1024 * 1024;
const MOST_DROPPED_AFTERWARDS = 32 * 1024 * 1024;

export interface PostedForm {
  /** As far as they could be read: with a fault, at least the text as far as it came. */
  fields: URLSearchParams;
  /** What is wrong with the form, whatever is in it. */
  fault?: Extract<Problem, 'tooLarge' | 'notForm' | 'encoding' | 'fields'>;
}

/** A posted form. Reads no more of it than could be shown again, whatever its size; the text is never lost. */
export async function readForm(request: IncomingMessage): Promise<PostedForm> {
  const { bytes, isWhole } = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    return { fields: onlyText(textOfOtherKind(bytes.toString())), fault: 'notForm' };
  const form = parseFields(isWhole ? bytes : withoutBrokenEnd(bytes));
  return isWhole ? form : { ...form, fault: 'tooLarge' };
}

/** The body up to the largest form, copied: a stored chunk of one byte takes a hundred. */
async function readBytes(request: IncomingMessage): Promise<{ bytes: Buffer; isWhole: boolean }> {
  let bytes = Buffer.alloc(4096);
  let length = 0;
  let received = 0;
  // Otherwise its end would close the connection before the answer.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(part)) continue;
    received += part.length;
    const kept = part.subarray(0, LARGEST_FORM - length);
    if (length + kept.length > bytes.length)
      bytes = Buffer.concat([bytes], Math.max(bytes.length * 2, length + kept.length));
    length += kept.copy(bytes, length);
    if (received > MOST_DROPPED) break;
  }
  return { bytes: bytes.subarray(0, length), isWhole: received === length };
}

/** Bytes of the longest escaped character. */
const LONGEST_CHARACTER = 12;

/**
 * Receives what has not been read of a request, and drops it. A connection that is closed before that is reset, and the
 * browser never shows the answer (RFC 9112 §9.6).
 */
export function dropRest(request: IncomingMessage): void {
  let left = MOST_DROPPED_AFTERWARDS;
  request.on('data', (part: Buffer) => {
    left -= part.length;
    if (left < 0) request.destroy();
  });
}

/** Without the beginning of a character whose other bytes were not read. */
function withoutBrokenEnd(bytes: Buffer): Buffer {
  const text = bytes.subarray(-LONGEST_CHARACTER).toString('latin1');
  const [escape = ''] = /%.?$/.exec(text) ?? [];
  const whole = text.slice(0, text.length - escape.length);
  const character = /(?:%[c-f][\da-f]|[\xc0-\xff])(?:%[89ab][\da-f]|[\x80-\xbf])*$/i;
  const [last = ''] = character.exec(whole) ?? [];
  const broken = isUtf8(unescaped(last)) ? '' : last;
  return bytes.subarray(0, bytes.length - escape.length - broken.length);
}

/**
 * The fields of a form (URL Standard §5.1). What is not UTF-8 is a fault, which `URLSearchParams` would pass over, and is
 * shown as Latin-1, so that its writer can read it.
 */
function parseFields(body: Buffer): PostedForm {
  const fields = new URLSearchParams();
  let fault: PostedForm['fault'];
  // Latin-1 has one character for each byte.
  const parts = body.toString('latin1').split('&', MOST_FIELDS + 1);
  if (parts.length > MOST_FIELDS) fault = 'fields';
  for (const part of parts.slice(0, MOST_FIELDS)) {
    const [name = ''] = part.split('=', 1);
    if (part === '') continue;
    const bytes = unescaped(part.slice(name.length + 1).replaceAll('+', ' '));
    if (!isUtf8(bytes)) fault = 'encoding';
    if (fields.has(name)) fault ??= 'fields';
    fields.append(name, bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1'));
  }
  return { fields, ...(fault ? { fault } : {}) };
}

/** The bytes of a percent-encoded text that has one character for each byte. */
const unescaped = (text: string): Buffer =>
  Buffer.from(
    text.replace(/%[\da-f]{2}/gi, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16))),
    'latin1',
  );

const onlyText = (text: string) => new URLSearchParams({ [TEXT_FIELD]: text });

const NAMED = `name="${TEXT_FIELD}"`;
const END_OF_HEADERS = '\r\n\r\n';

/** The text in a form that is sent as multipart or as plain text; of any other kind the whole body. In linear time. */
function textOfOtherKind(body: string): string {
  const named = body.indexOf(NAMED);
  const headers = named < 0 ? -1 : body.indexOf(END_OF_HEADERS, named);
  if (headers >= 0) {
    const start = headers + END_OF_HEADERS.length;
    const end = body.indexOf('\r\n--', start);
    return body.slice(start, end < 0 ? undefined : end);
  }
  const plain = new RegExp(`(?:^|\n)${TEXT_FIELD}=`).exec(body);
  return plain ? body.slice(plain.index + plain[0].length).trimEnd() : body;
}
