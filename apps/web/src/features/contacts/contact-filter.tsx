import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { FilterForm } from '../../ui/filter-form';
import type { Choice } from './choose-contacts';
import {
  contactParameters,
  type ContactFilter as Filter,
  type ContactQuery,
} from './contact-query';
import { contactMessages } from './messages';

interface Props {
  locale: Locale;
  query: ContactQuery;
  choices: Record<Filter, Choice[]>;
}

const filters: readonly Filter[] = ['office', 'area'];

/** A plain form that leads to the filtered list; a filter needs at least two choices. */
export function ContactFilter({ locale, query, choices }: Props) {
  const messages = contactMessages(locale);
  const offered = filters.filter((name) => choices[name].length > 1 || query[name]);
  if (offered.length === 0) return null;
  const path = pathFor({ section: 'contacts' }, locale);
  return (
    <FilterForm
      locale={locale}
      path={path}
      label={messages.filter}
      active={filters.filter((name) => query[name]).length}
      clear={messages.clear}
    >
      {offered.map((name) => (
        <p key={name}>
          <label htmlFor={`contacts-${name}`}>{messages.by[name]}</label>
          <select
            id={`contacts-${name}`}
            name={contactParameters[locale][name]}
            defaultValue={query[name] ?? ''}
          >
            <option value="">{messages.all[name]}</option>
            {choices[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </p>
      ))}
    </FilterForm>
  );
}
