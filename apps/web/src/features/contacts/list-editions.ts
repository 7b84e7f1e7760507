import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { type Editions, slugIn } from '../../cms/editions';
import { listContacts } from '../../cms/contacts';
import { contactParameters, type ContactQuery } from './contact-query';

/** The list of contacts in each language, with the same filters; one without a name in a language is dropped there. */
export async function listEditions(locale: Locale, query: ContactQuery): Promise<Editions> {
  const other = locale === 'sv' ? 'en' : 'sv';
  const [office, area] = await Promise.all([
    query.office ? slugIn(other, 'offices', { locale, slug: query.office }) : undefined,
    query.area ? areaIn(other, { locale, area: query.area }) : undefined,
  ]);
  return {
    [locale]: listAddress(locale, query),
    [other]: listAddress(other, { ...(office ? { office } : {}), ...(area ? { area } : {}) }),
  };
}

/** The text at the same position of the same contact, where it has as many in both languages. */
async function areaIn(
  wanted: Locale,
  known: { locale: Locale; area: string },
): Promise<string | undefined> {
  const [here, there] = await Promise.all([listContacts(known.locale), listContacts(wanted)]);
  for (const { id, areasOfResponsibility: areas } of here) {
    const place = areas?.indexOf(known.area) ?? -1;
    const others = there.find((contact) => contact.id === id)?.areasOfResponsibility;
    if (place >= 0 && areas?.length === others?.length) return others?.[place];
  }
  return undefined;
}

function listAddress(locale: Locale, { office, area }: ContactQuery): string {
  const names = contactParameters[locale];
  const query = new URLSearchParams();
  if (office) query.set(names.office, office);
  if (area) query.set(names.area, area);
  const path = pathFor({ section: 'contacts' }, locale);
  return query.size > 0 ? `${path}?${query}` : path;
}
