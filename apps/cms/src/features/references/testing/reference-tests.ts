import { aContact, anArticle, aPage, aTopic } from '@regionwebb/fixtures/factories/documents';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { openTestCms } from '../../../testing/open-test-cms';
import { aPictureFile } from '../../media/testing/test-pictures';
import { brokenReferences, usedOn } from '../read-references';
import { rebuildReferences } from '../rebuild-references';
import type { Tracked } from '../tracked';

let count = 0;
export const named = (name: string) => `${name} ${(count += 1)}`;

/** A CMS whose documents refer to each other, and what it has recorded of that. */
export class ReferenceTests {
  private constructor(
    readonly payload: Payload,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<ReferenceTests> {
    const { payload, close } = await openTestCms();
    return new ReferenceTests(payload, close);
  }

  /** The number of rows that a rebuild would write or remove. */
  async mistakes(): Promise<number> {
    const { missing, wrong } = await rebuildReferences(this.payload, { mend: false, atOnce: 3 });
    return missing + wrong;
  }

  async create(collection: Tracked, data: object, more: object = {}): Promise<string> {
    const options = { collection, data, ...more } as never;
    return (await this.payload.create(options)).id;
  }

  update(collection: Tracked, id: string, data: object, more: object = {}) {
    return this.payload.update({ collection, id, data, overrideAccess: true, ...more } as never);
  }

  page = (data: object = {}, more: object = {}) =>
    this.create('pages', { ...aPage(), title: named('Sida'), ...data }, more);
  article = (data: object = {}) =>
    this.create('news', { ...anArticle(), title: named('Nyhet'), ...data });
  topic = () => this.create('topics', { ...aTopic(), title: named('Ämne') });
  contact = () => this.create('contacts', { ...aContact(), role: named('Kansli') });

  async picture(): Promise<string> {
    const data = await aPictureFile();
    const file = { name: 'bild.png', mimetype: 'image/png', data, size: data.length };
    return this.create('media', { decorative: true }, { file });
  }

  request = (): Promise<PayloadRequest> =>
    createLocalReq({ user: { collection: 'users' } as never }, this.payload);

  /** What uses a document, as `collection/id`, with + where it is published. */
  async usersOf(collection: Tracked, id: string): Promise<string[]> {
    const { uses } = await usedOn(await this.request(), { collection, id });
    return uses.map((use) => `${use.collection}/${use.id}${use.isPublished ? '+' : ''}`).sort();
  }

  async broken(now = new Date()): Promise<string[]> {
    const { references } = await brokenReferences(await this.request(), { limit: 10, now });
    return references.map(({ from, to }) => `${from.id} > ${to.id}`);
  }
}
