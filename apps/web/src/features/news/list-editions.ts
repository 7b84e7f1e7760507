import type { Locale } from '@regionwebb/content/locales';
import { type Editions, slugIn } from '../../cms/editions';
import { listAddress, type ListQuery } from './list-query';

/**
 * The list of news in each language, with the same filters; one without a name in a language is dropped there. It starts
 * at the first page, since there may be fewer.
 */
export async function listEditions(
  locale: Locale,
  { topic, office, partnership, year }: ListQuery,
): Promise<Editions> {
  const other = locale === 'sv' ? 'en' : 'sv';
  const inOther = async (collection: Parameters<typeof slugIn>[1], slug: string | undefined) =>
    slug === undefined ? undefined : slugIn(other, collection, { locale, slug });
  const [topicThere, officeThere, partnershipThere] = await Promise.all([
    inOther('topics', topic),
    inOther('offices', office),
    inOther('partnerships', partnership),
  ]);
  const there = { topic: topicThere, office: officeThere, partnership: partnershipThere, year };
  return {
    [locale]: listAddress(locale, { topic, office, partnership, year }),
    [other]: listAddress(other, there),
  };
}
