import type { Locale } from '@regionwebb/content/locales';
import type { Previewed } from '@regionwebb/content/preview-token';
import { askForDraft } from './ask-cms';
import type { Collections } from './find-documents';
import { documentOf } from './shapes';
import { shown } from './shown-fields';

/** The newest version of a document, published or not, as `getDocument` will read it once it is published. */
export async function getDraft<Slug extends Previewed>(
  collection: Slug,
  id: string,
  locale: Locale,
): Promise<Collections[Slug] | undefined> {
  const query = { locale, populate: shown };
  return askForDraft(`${collection}/${id}`, query, documentOf<Collections[Slug]>());
}
