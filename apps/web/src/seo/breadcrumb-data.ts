import type { BreadcrumbList } from 'schema-dts';
import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import type { Crumb } from '../ui/breadcrumbs';
import { messagesFor } from '../messages/messages';

/** The breadcrumbs of a page (V1). */
export function breadcrumbData(
  locale: Locale,
  crumbs: readonly Crumb[],
  origin: string,
): BreadcrumbList {
  const start = { label: messagesFor(locale).start, href: pathFor({ section: 'start' }, locale) };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [start, ...crumbs].map(({ label, href }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      ...(href === undefined ? {} : { item: new URL(href, origin).href }),
    })),
  };
}
