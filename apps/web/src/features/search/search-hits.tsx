import type { Locale } from '@regionwebb/content/locales';
import type { Part } from '@regionwebb/swedish-search/excerpt';
import { Time } from '../../ui/time';
import { partnershipMessages } from '../partnerships/messages';
import type { Hit } from './protocol';
import { searchMessages } from './messages';

/** The results, best first: heading, kind and date, and the part that matches. */
export function SearchHits({ hits, locale }: { hits: Hit[]; locale: Locale }) {
  const { kind: names } = searchMessages(locale);
  return (
    <ol className="search-hits">
      {hits.map(({ kind, id, path, title, excerpt, publishedAt, hasEnded }) => (
        <li key={`${kind} ${id}`}>
          <h2>
            <a href={path}>
              <Marked parts={title} />
            </a>
          </h2>
          <p className="search-kind">
            {names[kind]}
            {hasEnded ? `, ${partnershipMessages(locale).ended.toLowerCase()}` : null}
            {publishedAt === undefined ? null : (
              <>
                {', '}
                <Time value={publishedAt} locale={locale} />
              </>
            )}
          </p>
          {excerpt.length > 0 ? (
            <p>
              <Marked parts={excerpt} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** A text with the matching words marked. */
const Marked = ({ parts }: { parts: Part[] }) =>
  parts.map(({ text, isHit }, place) => (isHit ? <mark key={place}>{text}</mark> : text));
