import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { componentMessages } from './messages';

interface Props {
  locale: Locale;
  /** The list's own address, which is also the way back to all of it. */
  path: string;
  label: string;
  /** How many choices narrow the list that is shown. */
  active: number;
  /** What the link to the whole list says. */
  clear: string;
  children: ReactNode;
}

/**
 * What a list can be narrowed by: a plain form that leads to another page of it. It is folded on a telephone, unless
 * something has been chosen, and never where there is room for it (filter.css).
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
