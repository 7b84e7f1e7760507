import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isRangeCurrent, judgeConditions, type Validators } from './judge-conditions';
import { readRanges, type ByteRange } from './read-ranges';

export interface Content extends Validators {
  type: string;
  size: number;
  /** Sent with every status. */
  headers: Record<string, string>;
  read: (range: ByteRange) => AsyncIterable<Buffer> | Iterable<Buffer>;
}

/**
 * Answers a GET or HEAD for content with validators: whole, a part or several (`multipart/byteranges`), 304, 412 or 416
 * (RFC 9110 §13–15). Resolves when it is sent or the visitor has left.
 */
export async function sendContent(
  request: IncomingMessage,
  response: ServerResponse,
  content: Content,
): Promise<void> {
  const { etag, modified, size, type } = content;
  const headers = {
    ...content.headers,
    etag,
    'last-modified': new Date(modified).toUTCString(),
    'accept-ranges': 'bytes',
  };
  const judged = judgeConditions(request.headers, content);
  if (judged !== 200) return void response.writeHead(judged, headers).end();
  const isRanged = request.method === 'GET' && isRangeCurrent(request.headers['if-range'], content);
  const ranges = isRanged ? readRanges(request.headers.range, size) : undefined;
  if (ranges?.length === 0) {
    const unsatisfied = { ...headers, 'content-range': `bytes */${size}`, 'content-length': '0' };
    return void response.writeHead(416, unsatisfied).end();
  }
  const { status, extra, pieces, length } = arrange(ranges, { size, type });
  response.writeHead(status, { ...headers, ...extra, 'content-length': `${length}` });
  if (request.method === 'HEAD' || length === 0) return void response.end();
  await pipeline(Readable.from(bytesOf(pieces, content), { objectMode: false }), response);
}

type Piece = Buffer | ByteRange;

interface Arranged {
  status: 200 | 206;
  extra: Record<string, string>;
  pieces: Piece[];
  length: number;
}

function arrange(
  ranges: ByteRange[] | undefined,
  { size, type }: Pick<Content, 'size' | 'type'>,
): Arranged {
  const [range, ...more] = ranges ?? [{ start: 0, end: size - 1 }];
  if (!range) return { status: 200, extra: {}, pieces: [], length: 0 };
  const placeOf = ({ start, end }: ByteRange) => `bytes ${start}-${end}/${size}`;
  if (more.length === 0) {
    const extra = { 'content-type': type, ...(ranges ? { 'content-range': placeOf(range) } : {}) };
    return { status: ranges ? 206 : 200, extra, pieces: [range], length: lengthOf(range) };
  }
  const boundary = randomBytes(18).toString('hex');
  const part = (each: ByteRange): Piece[] => [
    Buffer.from(
      `\r\n--${boundary}\r\nContent-Type: ${type}\r\nContent-Range: ${placeOf(each)}\r\n\r\n`,
    ),
    each,
  ];
  const pieces = [...[range, ...more].flatMap(part), Buffer.from(`\r\n--${boundary}--\r\n`)];
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const extra = { 'content-type': `multipart/byteranges; boundary=${boundary}` };
  return { status: 206, extra, pieces, length };
}

const lengthOf = (piece: Piece) =>
  Buffer.isBuffer(piece) ? piece.length : piece.end - piece.start + 1;

async function* bytesOf(pieces: Piece[], { read }: Pick<Content, 'read'>) {
  for (const piece of pieces) {
    if (Buffer.isBuffer(piece)) yield piece;
    else yield* read(piece);
  }
}
