import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { addressed } from '@regionwebb/content/paths';
import { listen } from '../listen';

/** A CMS with a change feed, one picture and a route for comments; it can be stopped and started again. */
export class FakeCms {
  url = '';
  readonly received: string[] = [];
  /** The codes that it was asked for, and its answer. */
  readonly asked: string[] = [];
  matterAnswer: { status: number; body: object } = { status: 200, body: aMatter };
  /** The batches of counts that it was sent, and its answers to the next ones: a status, or none. */
  readonly counted: { id: string; rows: object[] }[] = [];
  countAnswers: (number | undefined)[] = [];
  database = 'one';
  /** Old addresses with a query, and their targets. */
  redirects: { from: string; to: string }[] = [];
  /** Set to make every list empty. */
  isEmpty = false;
  /** Digests of what a comment may contain. */
  published: string[] = [];
  private isHung = false;
  /** The files that it has, by name. */
  readonly files = new Map<string, FakeFile>([
    ['karta.svg', { type: 'image/svg+xml', body: '<svg/>' }],
    ['bild å.jpg', { type: 'image/jpeg', body: '<svg/>' }],
  ]);
  /** Names of the requested files. */
  readonly requestedFiles: string[] = [];
  /** How it answers requests for files when something is wrong with it. */
  fault: keyof typeof faults | undefined;
  /** Its answer to comments; receipts where there is none. */
  comments: CommentAnswer | undefined;
  private sequence = 1;
  private tag = 'news';
  private port = 0;
  private server: Server | undefined;
  private waiting: (() => void)[] = [];

  async start(): Promise<this> {
    this.server = createServer((request, response) => this.answer(request, response));
    this.port = await listen(this.server, this.port, '127.0.0.1');
    this.url = `http://127.0.0.1:${this.port}`;
    return this;
  }

  stop(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  /** Accepts every request from here on, and answers none. */
  hang(): void {
    this.isHung = true;
  }

  /** Whether a client waits for the next change. */
  get waits(): boolean {
    return this.waiting.length > 0;
  }

  /** Something has changed: all waiting processes get an answer. */
  change(tag = 'news'): void {
    this.sequence += 1;
    this.tag = tag;
    for (const respond of this.waiting.splice(0)) respond();
  }

  private file(pathname: string, response: ServerResponse): void {
    const name = decodeURIComponent(pathname.slice('/api/media/file/'.length));
    this.requestedFiles.push(name);
    // One that is never answered.
    if (name === 'drojer.jpg') return;
    if (this.fault) return faults[this.fault](response);
    const file = this.files.get(name);
    if (!file) return void response.writeHead(404).end('internal words');
    const length = Buffer.byteLength(file.body);
    const headers = { 'content-type': file.type, 'set-cookie': 'payload=1', via: 'cms' };
    response.writeHead(200, { ...headers, 'content-length': length }).end(file.body);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.isHung) return;
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    if (pathname === '/api/changes') return this.feed(searchParams, response);
    if (pathname.startsWith('/api/media/file/')) return this.file(pathname, response);
    if (pathname === '/api/media/file-now/gammal.pdf') {
      return void response.end(JSON.stringify({ filename: 'ny å.pdf' }));
    }
    if (pathname === '/api/redirects') {
      return void response.end(
        JSON.stringify({ docs: this.redirects, totalDocs: this.redirects.length }),
      );
    }
    if (this.isEmpty && addressed.some((collection) => pathname === `/api/${collection}`))
      return void response.end('{"docs":[],"totalDocs":0}');
    if (pathname === '/api/page-days/add') return this.count(request, response);
    if (pathname === '/api/comments/matter') return this.matter(request, response);
    if (pathname === '/api/comments/rules')
      return void response.end(JSON.stringify({ maxLength: 2000, published: this.published }));
    if (pathname === '/api/comments/receive') return this.comment(request, response);
    if (pathname === '/api/comments/page') return this.commentedPage(request, response);
    response.writeHead(pathname === '/halsa/levande' ? 200 : 404).end('{}');
  }

  private feed(query: URLSearchParams, response: ServerResponse): void {
    const after = query.get('after');
    const respond = () => {
      const isNew = after !== null && Number(after) < this.sequence;
      const changes = isNew ? [{ id: `${this.sequence}`, tags: [this.tag] }] : [];
      const { database } = this;
      const batch = { changes, cursor: `${this.sequence}`, reset: false, database };
      response.end(JSON.stringify(batch));
    };
    if (after === `${this.sequence}` && query.get('wait') !== '0') this.waiting.push(respond);
    else respond();
  }

  private count(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      this.counted.push(JSON.parse(body));
      const status = this.countAnswers.length > 0 ? this.countAnswers.shift() : 201;
      if (status === undefined) response.destroy();
      else response.writeHead(status).end('{}');
    });
  }

  private matter(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      this.asked.push(body);
      const { status, body: answer } = this.matterAnswer;
      response.writeHead(status, { 'retry-after': '120' }).end(JSON.stringify(answer));
    });
  }

  private comment(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      this.received.push(body);
      const page = { title: 'Nyhet', path: '/nyheter/nyhet' };
      const receipt = { receipt: '2026-000001', receivedAt: '2026-11-24T13:00:00.000Z', page };
      const { status, body: answer, retryAfter } = this.comments ?? { status: 201, body: receipt };
      response.writeHead(status, { 'retry-after': `${retryAfter ?? 0}` });
      response.end(JSON.stringify(answer));
    });
  }

  /** Every page takes comments but those whose name says that there is none. */
  private commentedPage(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const isClosed = body.includes('finns-inte');
      response.writeHead(isClosed ? 404 : 200);
      response.end(JSON.stringify(isClosed ? { errors: [{ kind: 'page' }] } : { title: 'Nyhet' }));
    });
  }
}

interface CommentAnswer {
  status: number;
  body: object;
  /** Seconds. */
  retryAfter?: number;
}

const aMatter = {
  ...{ receipt: '2026-000001', receivedAt: '2026-11-24T13:00:00.000Z', state: 'new' },
  page: { title: 'Nyhet', path: '/nyheter/nyhet', locale: 'sv' },
  ...{ messages: [], answers: [], canWrite: true },
};

interface FakeFile {
  type: string;
  body: string | Buffer;
}

const faults = {
  hangs: () => undefined,
  error: (response: ServerResponse) => void response.writeHead(500).end(),
  words: (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sorry</p>'),
  cut: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': '100' });
    response.write('half', () => response.destroy());
  },
};
