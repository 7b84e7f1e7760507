import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { messagesFor } from '../messages/messages';

export interface Crumb {
  label: string;
  /** Undefined for the page itself. */
  href?: string;
}

/** The path from the start page to the page itself (V1). */
export function Breadcrumbs({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  const messages = messagesFor(locale);
  const all: Crumb[] = [
    { label: messages.start, href: pathFor({ section: 'start' }, locale) },
    ...crumbs,
  ];
  return (
    <nav className="breadcrumbs" aria-label={messages.breadcrumbs}>
      <ol>
        {all.map(({ label, href }) => (
          <li key={href ?? label}>
            {href === undefined ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a href={href}>{label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
