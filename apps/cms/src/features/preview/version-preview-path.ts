import type { Locale } from '@regionwebb/content/locales';

interface Previewed {
  collection: string;
  id: string;
  locale: Locale;
}

/** The path of the preview of one version of a document, by its id. */
export const versionPreviewPath = (
  { collection, id, locale }: Previewed,
  version: string,
): string => `/api/preview/${collection}/${id}?${new URLSearchParams({ locale, version })}`;
