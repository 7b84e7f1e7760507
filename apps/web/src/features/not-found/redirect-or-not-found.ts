import type { Locale } from '@regionwebb/content/locales';
import { notFound, permanentRedirect } from 'next/navigation';
import { asLocation } from '../../cms/links';
import { findRedirect } from '../../cms/editions';

/** For an address without a page: redirects to where it has moved (T17), or answers 404. */
export async function redirectOrNotFound(path: string): Promise<never> {
  const target = await findRedirect(path);
  if (target === undefined) notFound();
  permanentRedirect(asLocation(target));
}

/** The language of a route; another first segment is a 404. */
export function localeOr404(value: string): Locale {
  if (value !== 'sv' && value !== 'en') notFound();
  return value;
}
