import type { Locale } from '@regionwebb/content/locales';
import type { Page } from '@regionwebb/content/payload-types';
import { documentPath } from '@regionwebb/content/paths';
import { messagesFor } from '../../messages/messages';

export type Subpage = Pick<Page, 'id' | 'title' | 'path' | 'ingress'>;

/** Links to the pages right below this one; nothing when there are none. */
export function Subpages({ pages, locale }: { pages: Subpage[]; locale: Locale }) {
  const links = pages.flatMap(({ id, title, path, ingress }) => {
    const href = documentPath('pages', { path: path ?? null }, locale);
    return title && href !== undefined ? [{ id, title, href, ingress }] : [];
  });
  if (links.length === 0) return null;
  return (
    <nav className="subpages" aria-labelledby="subpages">
      <h2 id="subpages">{messagesFor(locale).subpages}</h2>
      <ul>
        {links.map(({ id, title, href, ingress }) => (
          <li key={id}>
            <a href={href}>{title}</a>
            {ingress ? <p>{ingress}</p> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
