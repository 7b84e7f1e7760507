import type { Payload } from 'payload';
import { FileRefused } from '../../features/media/identify-file';
import { cleanPicture } from '../../features/media/pictures/clean-picture';
import { readMetadata } from '../../features/media/pictures/read-metadata';
import { isOnDisk, readFromDisk, replaceOnDisk } from '../../features/media/media-folder';

/** A file that marks the media folder as done; a folder restored from an old backup has none. */
const DONE = '.metadata-removed';

/**
 * Removes the metadata of pictures that were uploaded before this was done at upload (decision 15). Those whose width and
 * height were stored before rotation, or whose frames were stacked, get new sizes; their old addresses are redirected.
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
