import type { Locale } from '@regionwebb/content/locales';
import type { Previewed } from '@regionwebb/content/preview-token';
import { z } from 'zod';
import { askForDraft } from './ask-cms';
import type { Collections } from './find-documents';
import { shown } from './shown-fields';

/** The newest version of a document, published or not, as `getDocument` will read it once it is published. */
export async function getDraft<Slug extends Previewed>(
  collection: Slug,
  id: string,
  locale: Locale,
): Promise<Collections[Slug] | undefined> {
  const answer = await askForDraft(`${collection}/${id}`, { locale, populate: shown });
  return documentOf<Collections[Slug]>().optional().parse(answer);
}

const documentOf = <Document>() =>
  z.custom<Document>((value) => typeof value === 'object' && value !== null);
