import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { componentMessages } from './messages';

interface Props {
  locale: Locale;
  /** The address of the list without filters. */
  path: string;
  label: string;
  /** How many filters are active. */
  active: number;
  /** The text of the link to the unfiltered list. */
  clear: string;
  children: ReactNode;
}

/**
 * The filters of a list: a plain form that leads to another page of it. In narrow windows it is collapsed unless a filter is
 * active; in wide ones it is always open (filter.css).
 */
export function FilterForm({ locale, path, label, active, clear, children }: Props) {
  const messages = componentMessages(locale);
  return (
    <form className="filter" action={path} method="get" aria-label={label}>
      <details open={active > 0}>
        <summary>{messages.filter(active)}</summary>
        <div className="filter-fields">
          {children}
          <div className="filter-actions">
            <button type="submit">{messages.show}</button>
            {active > 0 ? <a href={path}>{clear}</a> : null}
          </div>
        </div>
      </details>
    </form>
  );
}
