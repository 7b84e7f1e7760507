import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { handleFormStateLocking } from '../../../../../node_modules/@payloadcms/ui/dist/utilities/handleFormStateLocking.js';
import { meetEverybody } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { activeLock } from './document-lock';

let payload: Payload;
let close: () => Promise<void>;
let editor: PayloadRequest;
let author: PayloadRequest;
let id: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const people = await meetEverybody(payload);
  editor = await createLocalReq({ user: people.editor.user as never }, payload);
  author = await createLocalReq({ user: people.author.user as never }, payload);
  ({ id } = await payload.create({ collection: 'news', data: { title: 'Hålls' }, draft: true }));
});
afterAll(() => close());

/** What Payload's admin does at each change in a form. */
const write = (req: PayloadRequest) =>
  handleFormStateLocking({ id, collectionSlug: 'news', req, updateLastEdited: true });
const held = () => activeLock(editor, { collection: 'news', id });

/** Makes all locks older by a time. */
async function age(milliseconds: number): Promise<void> {
  const updatedAt = new Date(Date.now() - milliseconds).toISOString();
  const collection = 'payload-locked-documents' as const;
  const { docs } = await payload.db.find({ collection });
  for (const lock of docs)
    await payload.db.updateOne({ collection, id: lock.id, data: { updatedAt } });
}

it("finds the lock that Payload's admin takes, and its holder", async () => {
  expect(await held()).toBeUndefined();
  await write(editor);
  expect(await held()).toMatchObject({ document: id, user: editor.user?.id });
  expect(await write(author)).toMatchObject({ isLocked: true });
});

it('considers a lock active for five minutes, like the admin', async () => {
  await age(295_000);
  expect(await held()).toBeDefined();
  expect(await write(author)).toMatchObject({ user: { id: editor.user?.id } });
  await age(301_000);
  expect(await held()).toBeUndefined();
  expect(await write(author)).toMatchObject({ user: { id: author.user?.id } });
});

it('the admin shows the e-mail address of the holder', () => {
  const root = path.resolve(import.meta.dirname, '../../../../..');
  const locked = 'node_modules/@payloadcms/ui/dist/elements/DocumentLocked/index.js';
  expect(readFileSync(path.join(root, locked), 'utf8')).toMatch(/user\.email/);
});
