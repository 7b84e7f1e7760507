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

/** The form of something new, where a drawer asks for one in a collection whose documents are named first. */
export const newDocumentIn = (
  { collections }: SanitizedConfig,
  { name, args }: ServerFunctionClientArgs,
): Record<string, ServerFunction<Call>> => {
  const asked = collections.find(({ slug }) => slug === args.collectionSlug);
  const isNew = name === 'render-document' && !args.docID;
  return isNew && asked && asksForNameFirst(asked) ? { 'render-document': renderNewDocument } : {};
};

async function renderNewDocument({ req, collectionSlug }: Call) {
  await canAccessAdmin({ req });
  return { data: {}, Document: <NewDocument collection={collectionSlug} /> };
}
