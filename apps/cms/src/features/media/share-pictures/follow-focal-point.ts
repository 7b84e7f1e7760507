import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { outsideTransaction } from '../../../database/transactions';
import { type MovedShare, uploadOf } from '../keep-files';
import { readFromDisk } from '../media-folder';
import { nameOfSize, storedSize } from '../name-files';
import { centre, type FocalPoint, makeSharePicture } from '../pictures/make-share-picture';
import { oneAtATime } from '../pictures/make-sizes';

const percent = z.number().nullish();
const stored = z.object({ filename: z.string(), focalX: percent, focalY: percent });

/** The focal point that a document, or what is sent to change one, names; else the one it had. */
export const focusOf = (given: unknown, before: FocalPoint = centre): FocalPoint => {
  const { focalX, focalY } = z.object({ focalX: percent, focalY: percent }).catch({}).parse(given);
  return { x: focalX ?? before.x, y: focalY ?? before.y };
};

const isSame = (one: FocalPoint, other: FocalPoint): boolean =>
  one.x === other.x && one.y === other.y;

interface Move {
  id: unknown;
  /** What is sent to change the document. */
  data: unknown;
  focalPoint: FocalPoint | undefined;
}

/**
 * The picture to share of a document whose focal point is about to move, made before its save begins to write.
 * Undefined where it stays, and where none can be made.
 */
export async function cropForMove(
  req: PayloadRequest,
  { id, data, focalPoint }: Move,
): Promise<MovedShare | undefined> {
  if (typeof id !== 'string') return undefined;
  const where = { id: { equals: id } };
  const found = stored.safeParse(await req.payload.db.findOne({ collection: 'media', where, req }));
  if (!found.success) return undefined;
  const { filename } = found.data;
  const before = focusOf(found.data);
  const focus = focalPoint ?? focusOf(data, before);
  if (isSame(focus, before)) return undefined;
  // A document, and a file that is lost, has none; its save is not about that.
  const picture = await outsideTransaction(req, () =>
    oneAtATime(async () => makeSharePicture(await readFromDisk(filename), focus)),
  ).catch(() => undefined);
  return picture && { ...picture, of: filename, focus };
}

/** Names the picture to share anew where the focal point has moved, or none until a job has made it. */
export const followFocalPoint: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const upload = uploadOf(req);
  // A version that is restored brings its own.
  if (!originalDoc || upload?.file || req.context.isRestoringVersion) return data;
  const before = focusOf(originalDoc);
  const focus = focusOf(data, before);
  if (isSame(focus, before)) return data;
  const { filename: original, sizes } = originalDoc;
  const share = upload?.share;
  if (!share || share.of !== original || !isSame(share.focus, focus))
    return { ...data, sizes: { ...sizes, share: none } };
  share.filename = nameOfSize(share.of, share);
  return { ...data, sizes: { ...sizes, share: storedSize(share.filename, share) } };
};

const none = {
  filename: null,
  url: null,
  mimeType: null,
  filesize: null,
  width: null,
  height: null,
};
