import type { Metadata } from 'next';
import { translate, type TranslatedRequest } from '../../translations/translate';
import { words } from './words';

/** The title of the window in the user's language: Payload takes one title for a view. */
export function translateTitle(metadata: Metadata, req: TranslatedRequest): Metadata {
  const { title } = metadata;
  const { title: name } = words;
  if (typeof title !== 'string' || !title.startsWith(name.sv)) return metadata;
  return { ...metadata, title: title.replace(name.sv, translate(req, name)) };
}
