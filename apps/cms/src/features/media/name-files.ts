import { createHash, randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { baseNameOf } from './identify-file';
import { shareSize } from './image-sizes';
import { isOnDisk } from './media-folder';
import { centre } from './pictures/make-share-picture';
import type { MadeSize } from './pictures/make-sizes';
import type { PreparedFile } from './prepare-file';
import { uploadOf } from './keep-files';

/** After so many with the same name, a random one is as good and sooner found. */
const MOST_NUMBERED = 30;

/** Gives a new file and its sizes names that nothing else has, and writes in the document what they are. */
export const nameFiles: CollectionBeforeChangeHook = async ({ data, req }) => {
  const upload = uploadOf(req);
  if (!upload) return data;
  const { file, focalPoint } = upload;
  const focus = focalPoint && { focalX: focalPoint.x, focalY: focalPoint.y };
  if (!file) return { ...data, ...focus };
  const filename = await freeName(req, file);
  const sizes = file.sizes.map((size) => ({ ...size, filename: nameOfSize(filename, size) }));
  upload.files = new Map([
    [filename, file.bytes],
    ...sizes.map((size): [string, Buffer] => [size.filename, size.bytes]),
  ]);
  const { mimeType, width, height, animated } = file;
  return {
    ...data,
    ...(file.sizes.length > 0 ? (focus ?? { focalX: centre.x, focalY: centre.y }) : {}),
    ...{ filename, mimeType, width, height, animated, filesize: file.bytes.length },
    url: null,
    sizes: Object.fromEntries(sizes.map((size) => [size.name, storedSize(size.filename, size)])),
  };
};

/** What a document says of one of its sizes. */
export const storedSize = (filename: string, { bytes, format, width, height }: MadeSize) => ({
  ...{ filename, width, height },
  filesize: bytes.length,
  mimeType: `image/${format}`,
});

/**
 * `kusten-jpg-480.avif` of `kusten.jpg`: the ending is part of it, since `kusten.png` may lie beside it. The picture
 * to share is cropped anew when the focal point moves, and the site keeps files for ever, so a digest of its bytes is
 * part of its name: `kusten-jpg-share-3f9a1c0b2d4e6f80.jpg`.
 */
export function nameOfSize(original: string, { name, width, format, bytes }: MadeSize): string {
  const base = original.replace(/\.(?=[^.]*$)/, '-');
  if (name !== shareSize.name) return `${base}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
  const digest = createHash('sha256').update(`${original}\n`).update(bytes).digest('hex');
  // An original from before names were canonical keeps its own.
  return `${baseNameOf(base, 'image/jpeg')}-share-${digest.slice(0, 16)}.jpg`;
}

/** The first of `kusten.jpg`, `kusten-2.jpg`, `kusten-3.jpg` … that is free with the names of all its sizes. */
async function freeName(req: PayloadRequest, file: PreparedFile): Promise<string> {
  for (let number = 1; number <= MOST_NUMBERED; number += 1) {
    const base = number === 1 ? file.baseName : `${file.baseName}-${number}`;
    const filename = `${base}.${file.extension}`;
    const names = [filename, ...file.sizes.map((size) => nameOfSize(filename, size))];
    if (!names.some(isOnDisk) && !(await isInRegister(req, filename))) return filename;
  }
  return `${file.baseName}-${randomUUID()}.${file.extension}`;
}

const isInRegister = async (req: PayloadRequest, filename: unknown): Promise<boolean> =>
  Boolean(
    await req.payload.db.findOne({
      collection: 'media',
      where: { filename: { equals: filename } },
      req,
    }),
  );
