import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { documentPath } from '@regionwebb/content/paths';
import { allPopulated } from '@regionwebb/content/populated';
import { messagesFor } from '../../messages/messages';
import { listAddress } from './list-query';

/** The topics, offices and partnerships that an article is about, as links. */
export function BelongsTo({ article, locale }: { article: News; locale: Locale }) {
  const links = [
    ...allPopulated(article.topics).flatMap(({ title, slug }) =>
      title && slug ? [{ label: title, href: listAddress(locale, { topic: slug }) }] : [],
    ),
    ...pagesOf('offices', allPopulated(article.offices), locale),
    ...pagesOf('partnerships', allPopulated(article.partnerships), locale),
  ];
  if (links.length === 0) return null;
  return (
    <section className="belongs-to" aria-labelledby="belongs-to">
      <h2 id="belongs-to">{messagesFor(locale).belongsTo}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Named {
  name: string | null;
  slug?: string | null;
}

const pagesOf = (collection: 'offices' | 'partnerships', documents: Named[], locale: Locale) =>
  documents.flatMap((document) => {
    const href = documentPath(collection, document, locale);
    return document.name && href !== undefined ? [{ label: document.name, href }] : [];
  });
