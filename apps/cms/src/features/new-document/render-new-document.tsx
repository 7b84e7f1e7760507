import {
  canAccessAdmin,
  type PayloadRequest,
  type SanitizedConfig,
  type ServerFunction,
  type ServerFunctionClientArgs,
} from 'payload';
import { asksForNameFirst } from './ask-for-name';
import { NewDocument } from './new-document';

interface Call {
  req: PayloadRequest;
  collectionSlug: string;
}

/** Replaces the server function that renders the form of a new document in a drawer, where a name is needed first. */
export const newDocumentFunctions = (
  { collections }: SanitizedConfig,
  { name, args }: ServerFunctionClientArgs,
): Record<string, ServerFunction<Call>> => {
  const collection = collections.find(({ slug }) => slug === args.collectionSlug);
  const isNew = name === 'render-document' && !args.docID;
  return isNew && collection && asksForNameFirst(collection)
    ? { 'render-document': renderNewDocument }
    : {};
};

async function renderNewDocument({ req, collectionSlug }: Call) {
  await canAccessAdmin({ req });
  return { data: {}, Document: <NewDocument collection={collectionSlug} /> };
}
