import type { Locale } from '@regionwebb/content/locales';
import { searchAddress, type SearchQuery } from './search-query';
import { searchKinds } from '../../cms/search-source';
import type { SearchAnswer } from './protocol';
import { searchMessages } from './messages';

interface Props {
  locale: Locale;
  query: SearchQuery;
  counts: SearchAnswer['counts'];
}

/** Links that filter a search by one kind of content; none where there is only one. */
export function KindFilter({ locale, query, counts }: Props) {
  const messages = searchMessages(locale);
  const kinds = searchKinds.filter((kind) => counts[kind] !== undefined);
  if (kinds.length < 2 && query.kind === undefined) return null;
  const current = (isCurrent: boolean) => (isCurrent ? ({ 'aria-current': 'true' } as const) : {});
  return (
    <nav className="choices" aria-label={messages.filter}>
      <ul>
        <li>
          <a
            href={searchAddress(locale, { query: query.query })}
            {...current(query.kind === undefined)}
          >
            {messages.all}
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a
              href={searchAddress(locale, { query: query.query, kind })}
              {...current(query.kind === kind)}
            >
              {messages.kinds[kind]} ({counts[kind]})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
