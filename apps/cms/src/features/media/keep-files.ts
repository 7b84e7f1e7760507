import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { removeFromDisk, replaceOnDisk, writeToDisk } from './media-folder';
import type { FocalPoint } from './pictures/make-share-picture';
import type { MadeSize } from './pictures/make-sizes';
import type { PreparedFile } from './prepare-file';

/** Writes the files of a document that has been saved; a save that is refused before that leaves none behind. */
export const writeFiles: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { files, share } = uploadOf(req) ?? {};
  endUpload(req);
  if (files) await writeToDisk(files);
  // Its name holds a digest of its bytes: what lies there already is the same.
  if (share?.filename) await replaceOnDisk(share.filename, share.bytes);
  return doc;
};

const filesOfVersions = new WeakMap<object, Map<unknown, Set<string>>>();

/** A replaced file stays for the older versions that name it, so all of them go with the document. */
export const findFilesOfVersions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.findVersions({
    collection: 'media',
    where: { parent: { equals: id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const files = docs.flatMap(({ version }) => [version, ...Object.values(version.sizes ?? {})]);
  const names = files.map((file) => propertyOf(file, 'filename'));
  const found = filesOfVersions.get(req.context) ?? new Map<unknown, Set<string>>();
  found.set(id, new Set(names.filter((name) => typeof name === 'string')));
  filesOfVersions.set(req.context, found);
};

export const removeFilesOfVersions: CollectionAfterDeleteHook = async ({ id, doc, req }) => {
  const names = filesOfVersions.get(req.context)?.get(id) ?? [];
  await removeFromDisk(names);
  return doc;
};

/** The picture to share of a file that stays, made for where its focal point moves. */
export interface MovedShare extends MadeSize {
  /** The name of the original. */
  of: string;
  focus: FocalPoint;
  /** Where it is written, once the document says so. */
  filename?: string;
}

/** What an operation's first hook has made ready for its last. */
export interface Upload {
  file?: PreparedFile;
  focalPoint?: FocalPoint;
  share?: MovedShare;
  /** What is written once the document is. */
  files?: Map<string, Buffer>;
}

const underWay = new WeakMap<object, Upload>();

export const beginUpload = ({ context }: PayloadRequest, upload: Upload): void =>
  void underWay.set(context, upload);

export const uploadOf = ({ context }: PayloadRequest): Upload | undefined => underWay.get(context);

export const endUpload = ({ context }: PayloadRequest): void => void underWay.delete(context);
