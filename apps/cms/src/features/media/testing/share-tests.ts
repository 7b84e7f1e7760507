import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { Media } from '@regionwebb/content/payload-types';
import { handleEndpoints, type Payload } from 'payload';
import sharp from 'sharp';
import { meetEverybody, type Person } from '../../../access/testing/people';
import { askRest } from '../../../access/testing/rest-api';
import { openTestCms, type TestCms } from '../../../testing/open-test-cms';
import { sendFile } from './send-file';
import { aPictureFile } from './test-pictures';

const collection = 'media' as const;
const overrideAccess = true;

export const shareOf = ({ sizes }: Media) => sizes?.share?.filename ?? undefined;

/** A CMS with an editor, and what the tests of pictures to share do with it. */
export class ShareTests {
  readonly payload: Payload;
  readonly pathOf: (name: string) => string;

  constructor(
    private readonly cms: TestCms,
    readonly editor: Person,
  ) {
    this.payload = cms.payload;
    this.pathOf = (name) => path.join(cms.folder, 'media', name);
  }

  static async open(): Promise<ShareTests> {
    // No job runs but those that a test asks for.
    process.env.JOBS = 'false';
    const cms = await openTestCms();
    const { editor } = await meetEverybody(cms.payload);
    return new ShareTests(cms, editor);
  }

  close = () => this.cms.close();

  now = (id: string) => this.payload.findByID({ collection, id, overrideAccess });

  versionsOf = async (id: string) => {
    const where = { parent: { equals: id } };
    return (await this.payload.findVersions({ collection, where, overrideAccess })).docs;
  };

  kept = (name: string) => readFile(this.pathOf(name));

  filesNamed = async (pattern: RegExp) =>
    (await readdir(this.pathOf(''))).filter((name) => pattern.test(name));

  /** The status that the public is answered with. */
  isServed = async (name = '') => (await askRest(this.payload, {}, `media/file/${name}`)).status;

  /** A picture that is bright to the left. */
  async upload(name: string, width = 2400, height = 700): Promise<Media> {
    const bytes = await aPictureFile({ width, height, format: 'jpeg' });
    return (await sendFile(this.payload, this.editor, { name, bytes, type: 'image/jpeg' })).doc;
  }

  /** Saves as the admin does when somebody has moved the focal point. */
  async move(id: string, x: number, y = 50): Promise<Media> {
    const edits = `uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=${y}`;
    const answer = await handleEndpoints({
      config: this.payload.config,
      request: new Request(`http://localhost:3001/api/media/${id}?locale=sv&depth=0&${edits}`, {
        method: 'PATCH',
        headers: {
          authorization: `JWT ${this.editor.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ caption: 'Flyttad' }),
      }),
    });
    expect(answer.status).toBe(200);
    return (await answer.json()).doc;
  }

  async isBright(name = ''): Promise<boolean> {
    const { dominant } = await sharp(await this.kept(name)).stats();
    return dominant.r > dominant.b;
  }

  /** Takes away what an upload makes now, as in a document from before and its versions. */
  async forget({ id }: Media): Promise<Media> {
    const { sizes, updatedAt } = await this.now(id);
    const none = Object.fromEntries(Object.keys(sizes?.share ?? {}).map((key) => [key, null]));
    const data = { sizes: { ...sizes, share: none }, updatedAt };
    const { db } = this.payload;
    await db.updateOne({ collection, id, data, returning: false });
    const { docs } = await db.findVersions<Media>({
      collection,
      where: { parent: { equals: id } },
    });
    for (const { id: versionId, ...rest } of docs)
      await db.updateVersion<Media>({
        collection,
        id: versionId,
        versionData: { ...rest, version: { ...rest.version, sizes: data.sizes } },
      });
    return this.now(id);
  }

  async queued(): Promise<number> {
    const where = { queue: { equals: 'pictures' }, hasError: { not_equals: true } };
    return (await this.payload.count({ collection: 'payload-jobs', where })).totalDocs;
  }

  /** Runs the steps of the job until there is none. */
  async runJobs(): Promise<void> {
    while ((await this.queued()) > 0)
      await this.payload.jobs.run({ queue: 'pictures', silent: true });
  }

  expectWarnings = () =>
    jest.spyOn(this.payload.logger, 'warn').mockImplementation(() => undefined);
}
