import type { Locale } from '@regionwebb/content/locales';
import { listOffices } from '../content/list-offices';
import { listPartnerships } from '../content/list-partnerships';
import { listTopics } from '../content/list-topics';
import { listYears } from '../content/list-years';
import { sortSwedish } from '../format/sort-swedish';
import type { Filter } from './list-query';
import type { Choice } from './news-filter';

/** What the list of news can be narrowed to in a language. */
export async function filterChoices(locale: Locale): Promise<Record<Filter, Choice[]>> {
  const [topics, offices, partnerships, years] = await Promise.all([
    listTopics(locale),
    listOffices(locale),
    listPartnerships(locale),
    listYears(locale),
  ]);
  return {
    topic: named(topics.map(({ slug, title }) => ({ value: slug, label: title }))),
    office: named(offices.map(({ slug, name }) => ({ value: slug, label: name }))),
    partnership: named(partnerships.map(({ slug, name }) => ({ value: slug, label: name }))),
    year: years.map((year) => ({ value: year, label: year })),
  };
}

interface Named {
  value?: string | null | undefined;
  label: string | null;
}

const named = (rows: Named[]): Choice[] =>
  sortSwedish(
    rows.flatMap(({ value, label }) => (value && label ? [{ value, label }] : [])),
    ({ label }) => label,
  );
