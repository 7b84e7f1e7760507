import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { documentPath, pathFor } from '@regionwebb/content/paths';
import { hasEnded } from '../partnerships/has-ended';
import { partnershipMessages } from '../partnerships/messages';
import { messagesFor } from '../../messages/messages';

interface Named extends Pick<Partnership, 'id' | 'name' | 'slug'> {
  period?: Partnership['period'];
}

interface Props {
  collection: 'offices' | 'partnerships';
  /** In display order; partnerships that have ended are marked. */
  documents: Named[];
  locale: Locale;
}

const MOST = 8;

/** The names of offices or partnerships as links, with a link to all of them. */
export function PlaceList({ collection, documents, locale }: Props) {
  const messages = messagesFor(locale);
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby={collection}>
      <h2 id={collection}>{messages.sections[collection]}</h2>
      <ul className="plain-list">
        {documents.slice(0, MOST).map((document) => (
          <li key={document.id}>
            <a href={documentPath(collection, document, locale)}>
              {document.name}
              {hasEnded(document) ? ` (${partnershipMessages(locale).ended.toLowerCase()})` : null}
            </a>
          </li>
        ))}
      </ul>
      {documents.length > MOST ? (
        <p>
          <a href={pathFor({ section: collection }, locale)}>
            {collection === 'offices' ? messages.allOffices : messages.allPartnerships}
          </a>
        </p>
      ) : null}
    </section>
  );
}
