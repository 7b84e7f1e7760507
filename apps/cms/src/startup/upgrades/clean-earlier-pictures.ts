import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { FileRefused } from '../../features/media/identify-file';
import { cleanPicture } from '../../features/media/pictures/clean-picture';
import { readMetadata } from '../../features/media/pictures/read-metadata';
import { isOnDisk, mediaFolder, readFromDisk } from '../../features/media/media-folder';

/** Lies among the pictures when they have been gone through; a folder put back from an old copy has none. */
const DONE = '.metadata-removed';

/**
 * Cleans pictures that were uploaded before metadata was taken away (decision 15). Those that were announced with their
 * sides before turning, or made into a strip of frames, get sizes anew; their old addresses lead to the new ones.
 */
export async function cleanEarlierPictures(payload: Payload): Promise<void> {
  if (isOnDisk(DONE)) return;
  const { docs } = await payload.find({
    collection: 'media',
    where: { mimeType: { like: 'image/' } },
    select: { filename: true, mimeType: true, animated: true },
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  if (docs.length === 0) return;
  for (const { id, filename, mimeType, animated } of docs) {
    if (!filename || !mimeType || !isOnDisk(filename)) continue;
    const file = { name: filename, mimetype: mimeType, data: await readFromDisk(filename) };
    try {
      const { metadata, isAnimated } = await readMetadata(file.data, mimeType);
      const clean = await cleanPicture({ bytes: file.data, mimeType, metadata, isAnimated });
      const isShownWrongly = (metadata.orientation ?? 1) > 1 || (isAnimated && !animated);
      if (clean.equals(file.data) && !isShownWrongly) continue;
      await replaceOnDisk(filename, clean);
      await payload.update({
        collection: 'media',
        id,
        data: { filesize: clean.length },
        ...(isShownWrongly ? { file: { ...file, data: clean, size: clean.length } } : {}),
        trash: true,
        depth: 0,
        overrideAccess: true,
      });
    } catch (error) {
      const reason = error instanceof FileRefused ? error.words.sv : error;
      payload.logger.warn({ msg: `The picture ${filename} keeps what it says: ${String(reason)}` });
    }
  }
  await replaceOnDisk(DONE, Buffer.alloc(0));
}

/** Whole or not at all, whatever ends the process meanwhile. */
async function replaceOnDisk(name: string, bytes: Buffer): Promise<void> {
  // Another copy that starts at the same time may be doing the same.
  const unfinished = path.join(mediaFolder, `.unfinished-${randomUUID()}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, path.join(mediaFolder, path.basename(name)));
}
