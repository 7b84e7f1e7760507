import { randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { isOnDisk } from './media-folder';
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
  const focus = focalPoint && {
    focalX: Math.round(focalPoint.x),
    focalY: Math.round(focalPoint.y),
  };
  if (!file) return { ...data, ...focus };
  const base = await freeName(req, file);
  const filename = `${base}.${file.extension}`;
  const sizeName = nameOfSize(base, file);
  upload.files = new Map([
    [filename, file.bytes],
    ...file.sizes.map((size): [string, Buffer] => [sizeName(size), size.bytes]),
  ]);
  const sizes = file.sizes.map((size) => [
    size.name,
    {
      filename: sizeName(size),
      filesize: size.bytes.length,
      mimeType: `image/${size.format}`,
      width: size.width,
      height: size.height,
    },
  ]);
  const { mimeType, width, height, animated } = file;
  return {
    ...data,
    ...(file.sizes.length > 0 ? (focus ?? { focalX: 50, focalY: 50 }) : {}),
    ...{ filename, mimeType, width, height, animated, filesize: file.bytes.length },
    url: null,
    sizes: Object.fromEntries(sizes),
  };
};

/** `kusten-jpg-480.avif`: the ending is part of it, since `kusten.png` may lie beside `kusten.jpg`. */
const nameOfSize =
  (base: string, { extension }: PreparedFile) =>
  ({ width, format }: MadeSize): string =>
    `${base}-${extension}-${width}.${format === 'jpeg' ? 'jpg' : format}`;

/** The first of `kusten`, `kusten-2`, `kusten-3` … whose names are all free. */
async function freeName(req: PayloadRequest, file: PreparedFile): Promise<string> {
  for (let number = 1; number <= MOST_NUMBERED; number += 1) {
    const base = number === 1 ? file.baseName : `${file.baseName}-${number}`;
    const names = [`${base}.${file.extension}`, ...file.sizes.map(nameOfSize(base, file))];
    if (!names.some(isOnDisk) && !(await isInRegister(req, names[0]))) return base;
  }
  return `${file.baseName}-${randomUUID()}`;
}

const isInRegister = async (req: PayloadRequest, filename: unknown): Promise<boolean> =>
  Boolean(
    await req.payload.db.findOne({
      collection: 'media',
      where: { filename: { equals: filename } },
      req,
    }),
  );
