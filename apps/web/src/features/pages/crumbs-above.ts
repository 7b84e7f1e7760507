import type { Locale } from '@regionwebb/content/locales';
import { documentPath } from '@regionwebb/content/paths';
import type { listAncestors } from '../../cms/pages';
import type { Crumb } from '../../ui/breadcrumbs';

/** The ancestors of a page as links, without those that have no name in the language. */
export const crumbsAbove = (
  ancestors: Awaited<ReturnType<typeof listAncestors>>,
  locale: Locale,
): Crumb[] =>
  ancestors.flatMap((each) => {
    const href = documentPath('pages', each, locale);
    return each.title && href !== undefined ? [{ label: each.title, href }] : [];
  });
