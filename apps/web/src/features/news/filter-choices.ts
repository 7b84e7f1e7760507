import type { Locale } from '@regionwebb/content/locales';
import { findChoices, listTopics } from '../../cms/news';
import { listOffices } from '../../cms/offices';
import { listPartnerships } from '../../cms/partnerships';
import { sortSwedish } from '../../format/text';
import type { Filter, ListQuery } from './list-query';
import type { Choice } from './news-filter';

/**
 * The choices of the news filters in a language: each, combined with the other active filters, has articles. Active ones
 * are included without articles, too, except a year without any news.
 */
export async function filterChoices(
  locale: Locale,
  { topic, office, partnership, year }: Partial<ListQuery>,
): Promise<Record<Filter, Choice[]>> {
  const [topics, offices, partnerships] = await Promise.all([
    listTopics(locale),
    listOffices(locale),
    listPartnerships(locale),
  ]);
  const [all, inTopic, inOffice, inPartnership, inYear] = await Promise.all([
    findChoices(locale, {}),
    findChoices(locale, { office, partnership, year }),
    findChoices(locale, { topic, partnership, year }),
    findChoices(locale, { topic, office, year }),
    findChoices(locale, { topic, office, partnership }),
  ]);
  const titled = topics.map(({ id, slug, title }) => ({ id, slug, name: title }));
  const isKept = (each: string) => each === year || inYear.years.includes(each);
  return {
    topic: choicesAmong(titled, inTopic.subjects, topic),
    office: choicesAmong(offices, inOffice.subjects, office),
    partnership: choicesAmong(partnerships, inPartnership.subjects, partnership),
    year: all.years.filter(isKept).map((each) => ({ value: each, label: each })),
  };
}

interface Subject {
  id: string;
  slug?: string | null | undefined;
  name: string | null;
}

const choicesAmong = (all: Subject[], offered: ReadonlySet<string>, chosen: string | undefined) =>
  sortSwedish(
    all.flatMap(({ id, slug, name }): Choice[] =>
      slug && name && (offered.has(id) || slug === chosen) ? [{ value: slug, label: name }] : [],
    ),
    ({ label }) => label,
  );
