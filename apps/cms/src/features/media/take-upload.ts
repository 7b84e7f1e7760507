import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { outsideTransaction } from '../../database/transactions';
import { propertyOf } from '../../validation/unknown-values';
import { FileRefused } from './identify-file';
import { beginUpload, endUpload } from './keep-files';
import { translate, type Words } from '../../translations/translate';
import { readFromDisk } from './media-folder';
import { oneAtATime } from './pictures/make-sizes';
import { readUploadEdits } from './pictures/upload-edits';
import { prepareFile } from './prepare-file';
import { cropForMove } from './share-pictures/follow-focal-point';

const nothing: Words = {
  sv: 'Välj en fil att ladda upp.',
  en: 'Choose a file to upload.',
};

const oneForMany: Words = {
  sv: 'En fil kan inte läggas in på flera ställen samtidigt. Byt fil i ett dokument i taget.',
  en: 'One file cannot be put in several places at once. Replace the file of one document at a time.',
};

/**
 * Takes the file from a request before Payload does, which would make the sizes inside the transaction, with everybody
 * else who writes waiting. Refuses it in the editor's own language.
 */
export const takeUpload: CollectionBeforeOperationHook = async (call) => {
  const { args, req } = call;
  const operation = operationOf(call);
  if (operation !== 'create' && operation !== 'update') return args;
  endUpload(req);
  if (!(await mayGoOn(call))) return args;
  const { file: sent, query } = req;
  const { crop, focalPoint } = readUploadEdits(query.uploadEdits);
  delete query.uploadEdits;
  delete req.file;
  const source = propertyOf(args, 'duplicateFromID') ?? (crop && propertyOf(args, 'id'));
  if (operation === 'create' && !sent && source === undefined) throw refusal(req, nothing);
  if (operation === 'update' && sent && propertyOf(args, 'id') === undefined)
    throw refusal(req, oneForMany);
  if (!sent && source === undefined) {
    const [id, data] = [propertyOf(args, 'id'), propertyOf(args, 'data')];
    beginUpload(req, { focalPoint, share: await cropForMove(req, { id, data, focalPoint }) });
    return args;
  }
  const file = await outsideTransaction(req, async () => {
    const given = sent ?? (await storedFile(call, String(source)));
    return oneAtATime(() => prepareFile({ file: given, crop, focalPoint }));
  }).catch((error: unknown) => {
    throw error instanceof FileRefused ? refusal(req, error.words) : error;
  });
  beginUpload(req, { file, focalPoint });
  return args;
};

type Call = Parameters<CollectionBeforeOperationHook>[0];

const operationOf = (call: Call): unknown => propertyOf(call, 'operation');

/** Payload asks for the rules after this hook; nothing is opened for who may not save it. */
async function mayGoOn(call: Call) {
  const { args, collection, overrideAccess, req } = call;
  const rule = operationOf(call) === 'create' ? collection.access.create : collection.access.update;
  const data: unknown = propertyOf(args, 'data');
  return overrideAccess || Boolean(await rule({ req, data }));
}

/** The file of a document that is cropped or duplicated. */
async function storedFile({ overrideAccess = false, req }: Call, id: string) {
  const { filename } = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    overrideAccess,
    req,
  });
  const data = await readFromDisk(filename ?? '');
  return { name: filename ?? '', data, size: data.length };
}

const refusal = (req: PayloadRequest, words: Words): APIError =>
  new APIError(translate(req, words), 400, null, true);
