import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../../database/transactions';
import { propertyOf } from '../../../validation/unknown-values';
import { FileRefused } from '../identify-file';
import { readFromDisk, replaceOnDisk } from '../media-folder';
import { nameOfSize, storedSize } from '../name-files';
import { makeSharePicture } from '../pictures/make-share-picture';
import { type MadeSize, oneAtATime } from '../pictures/make-sizes';
import { focusOf } from './follow-focal-point';

interface Stored {
  id: string;
  filename?: string | null;
  focalX?: number | null;
  focalY?: number | null;
}

/**
 * Makes the picture to share of a stored one that has none. False where there can be none: its file is missing or
 * damaged, which the log tells once, or smaller than the document says.
 */
export async function addSharePicture(payload: Payload, picture: Stored): Promise<boolean> {
  const filename = picture.filename ?? '';
  try {
    const made = await oneAtATime(async () =>
      makeSharePicture(await readFromDisk(filename), focusOf(picture)),
    );
    if (!made) return false;
    await inTransaction(payload, (req) => store(req, picture, made));
    return true;
  } catch (error) {
    const isLost = error instanceof FileRefused || propertyOf(error, 'code') === 'ENOENT';
    if (!isLost) throw error;
    warnOnce(payload, filename);
    return false;
  }
}

const row = z.looseObject({
  id: z.unknown(),
  filename: z.string(),
  updatedAt: z.unknown(),
  sizes: z.looseObject({}).nullish(),
});
const version = z.looseObject({ id: z.unknown(), version: row.omit({ id: true }) });

/**
 * Writes it into the document and the version that is the same, as if it had been there from the start: no new version,
 * and no new time, which would give all its files new addresses and refuse forms that are open.
 */
async function store(req: PayloadRequest, picture: Stored, made: MadeSize): Promise<void> {
  const { db } = req.payload;
  const collection = 'media' as const;
  const { id } = picture;
  const now = row.parse(await db.findOne({ collection, where: { id: { equals: id } }, req }));
  // Somebody has replaced the file or moved its focal point meanwhile, and made one.
  if (!isStill(picture, now) || propertyOf(now.sizes?.share, 'filename')) return;
  const filename = nameOfSize(now.filename, made);
  const withShare = (sizes: object | null | undefined) => ({
    ...sizes,
    share: storedSize(filename, made),
  });
  const { updatedAt, sizes } = now;
  const data = { sizes: withShare(sizes), updatedAt };
  await db.updateOne({ collection, id, data, req, returning: false });
  const { docs } = await db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  for (const { id: versionId, ...rest } of docs.map((doc) => version.parse(doc))) {
    if (!isStill(picture, rest.version)) continue;
    const versionData = {
      ...rest,
      version: { ...rest.version, sizes: withShare(rest.version.sizes) },
    };
    await db.updateVersion({
      collection,
      id: String(versionId),
      versionData,
      req,
      returning: false,
    });
  }
  await replaceOnDisk(filename, made.bytes);
}

const isStill = (picture: Stored, now: { filename: string }): boolean => {
  const [then, there] = [focusOf(picture), focusOf(now)];
  return picture.filename === now.filename && then.x === there.x && then.y === there.y;
};

const warned = new Set<string>();

function warnOnce({ logger }: Payload, filename: string): void {
  if (warned.has(filename)) return;
  warned.add(filename);
  logger.warn({
    msg: `The picture ${filename} is missing or damaged: pages are shared without it.`,
  });
}
