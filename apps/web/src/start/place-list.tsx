import type { Locale } from '@regionwebb/content/locales';
import { documentPath, pathFor } from '@regionwebb/content/paths';
import { wordsFor } from '../words/words';

interface Props {
  collection: 'offices' | 'partnerships';
  documents: { id: string; name: string | null; slug?: string | null }[];
  locale: Locale;
}

const MOST = 8;

/** The names of offices or partnerships as links, with a link to all of them. */
export function PlaceList({ collection, documents, locale }: Props) {
  const words = wordsFor(locale);
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby={collection}>
      <h2 id={collection}>{words.sections[collection]}</h2>
      <ul className="plain-list">
        {documents.slice(0, MOST).map((document) => (
          <li key={document.id}>
            <a href={documentPath(collection, document, locale)}>{document.name}</a>
          </li>
        ))}
      </ul>
      {documents.length > MOST ? (
        <p>
          <a href={pathFor({ section: collection }, locale)}>
            {collection === 'offices' ? words.allOffices : words.allPartnerships}
          </a>
        </p>
      ) : null}
    </section>
  );
}
