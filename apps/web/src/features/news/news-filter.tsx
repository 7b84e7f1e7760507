import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { FilterForm } from '../../ui/filter-form';
import { parameterNames, type Filter, type ListQuery } from './list-query';
import { newsMessages } from './messages';

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  locale: Locale;
  query: ListQuery;
  choices: Record<Filter, Choice[]>;
}

/** A plain form that leads to another page of the list, with or without script. */
export function NewsFilter({ locale, query, choices }: Props) {
  const messages = newsMessages(locale);
  // An active filter is shown, also where there is no other choice.
  const offered = Object.entries(choices).flatMap(([name, options]) =>
    isFilter(name) && (options.length > 1 || query[name]) ? [{ name, options }] : [],
  );
  if (offered.length === 0) return null;
  const path = pathFor({ section: 'news' }, locale);
  return (
    <FilterForm
      locale={locale}
      path={path}
      label={messages.filter}
      active={offered.filter(({ name }) => query[name]).length}
      clear={messages.clear}
    >
      {offered.map(({ name, options }) => (
        <Select key={name} locale={locale} name={name} options={options} chosen={query[name]} />
      ))}
    </FilterForm>
  );
}

const isFilter = (name: string): name is Filter =>
  name === 'topic' || name === 'office' || name === 'partnership' || name === 'year';

interface SelectProps {
  locale: Locale;
  name: Filter;
  options: Choice[];
  chosen: string | undefined;
}

function Select({ locale, name, options, chosen }: SelectProps) {
  const messages = newsMessages(locale);
  return (
    <p>
      <label htmlFor={`filter-${name}`}>{messages.by[name]}</label>
      <select
        id={`filter-${name}`}
        name={parameterNames[locale][name]}
        defaultValue={options.some(({ value }) => value === chosen) ? chosen : ''}
      >
        <option value="">{messages.all[name]}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
