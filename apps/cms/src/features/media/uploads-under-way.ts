import type { PayloadRequest } from 'payload';
import type { PreparedFile } from './prepare-file';

/** What an operation's first hook has made ready for its last. */
export interface Upload {
  file?: PreparedFile;
  focalPoint?: { x: number; y: number };
  /** What is written once the document is. */
  files?: Map<string, Buffer>;
}

const underWay = new WeakMap<object, Upload>();

export const beginUpload = ({ context }: PayloadRequest, upload: Upload): void =>
  void underWay.set(context, upload);

export const uploadOf = ({ context }: PayloadRequest): Upload | undefined => underWay.get(context);

export const endUpload = ({ context }: PayloadRequest): void => void underWay.delete(context);
