import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Rendered } from '@regionwebb/page-cache';
import { STATE_HEADER, TITLE_HEADER } from '../features/comments/comment-state';
import { RECEIPT_HEADER } from '../features/comments/receipt-header';
import { MATTER_HEADER } from '../features/matter/matter-state';
import { answerOnSocket } from '../processes/answer-on-socket';
import { remoteRenderer } from '../processes/remote-renderer';
import { listenAt } from '../processes/listen-at';
import { RenderFailed, type RenderPage, type Renderer } from '../processes/rendering';
import { Sequence } from '../processes/sequence';
import { answerRenderings } from './answer-renderings';

let folder: string;
let server: Server;
let renderer: Renderer;
let render: RenderPage;
let rendered: Parameters<RenderPage>[];

beforeEach(async () => {
  rendered = [];
  folder = await mkdtemp(path.join(tmpdir(), 'renderer-'));
  const answer = answerRenderings((...page) => {
    rendered.push(page);
    return render(...page);
  });
  server = answerOnSocket(new Sequence(3), answer, { maxHeaderSize: 512 * 1024 });
  const socket = path.join(folder, 'renderer');
  await listenAt(server, socket);
  renderer = remoteRenderer({ socket, isReady: true }, () => 3);
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

const page: Rendered = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': 'sv' },
  body: Buffer.from('<p>Kärleken är störst – 1 Kor 13</p>'),
};

it.each<[string, Rendered]>([
  ['as it is', page],
  ['with its lifetime', { ...page, cacheControl: 's-maxage=60' }],
  ['with an empty lifetime, which differs from none', { ...page, cacheControl: '' }],
  ['that leads on', { ...page, status: 301, headers: { location: '/ny' }, body: Buffer.alloc(0) }],
  ['that is a picture', { ...page, body: Buffer.from([0xff, 0xd8, 0, 10, 13]) }],
])('a page reaches the front %s', async (_, made) => {
  render = () => Promise.resolve(made);
  expect(await renderer.render('/sv/nyheter?sida=2', 'sv')).toEqual(made);
  expect(rendered).toEqual([['/sv/nyheter?sida=2', 'sv', {}]]);
});

it('passes on a refused comment, however long', async () => {
  render = () => Promise.resolve(page);
  const state = 'x'.repeat(350_000);
  await renderer.render('/sv/kommentera', 'sv', { [STATE_HEADER]: state });
  expect(rendered).toEqual([['/sv/kommentera', 'sv', { [STATE_HEADER]: state }]]);
});

it('passes on all that the front says about one visitor, and nothing else', async () => {
  render = () => Promise.resolve(page);
  const about = { [TITLE_HEADER]: 'title', [RECEIPT_HEADER]: 'receipt', [MATTER_HEADER]: 'matter' };
  await renderer.render('/sv/kommentera/tack', 'sv', { ...about, 'x-other': 'other' });
  expect(rendered).toEqual([['/sv/kommentera/tack', 'sv', about]]);
});

it.each([
  ['CmsUnavailable', true],
  ['status 500', false],
])('that cannot be rendered is a failure with its reason: %s', async (reason, isPassing) => {
  render = () => Promise.reject(new RenderFailed(reason));
  await expect(renderer.render('/sv', 'sv')).rejects.toMatchObject({ reason, isPassing });
});

it('reports that it is gone, so that another may render', async () => {
  server.close();
  await expect(renderer.render('/sv', 'sv')).rejects.toMatchObject({
    isGone: true,
    isPassing: true,
  });
});
