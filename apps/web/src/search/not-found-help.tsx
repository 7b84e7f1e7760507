import type { Locale } from '@regionwebb/content/locales';
import { SearchForm } from './search-form';
import { suggestForPath } from './suggest-for-path';
import { searchWords } from './words';

/** For the page that says that there is none: pages that the address may have meant, and a search. */
export async function NotFoundHelp({ locale, path }: { locale: Locale; path: string }) {
  const hits = await suggestForPath(path, locale);
  return (
    <>
      {hits.length > 0 ? (
        <>
          <p>{searchWords(locale).perhaps}</p>
          <ul>
            {hits.map(({ kind, id, path: href, title }) => (
              <li key={`${kind} ${id}`}>
                <a href={href}>{title.map(({ text }) => text).join('')}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <SearchForm locale={locale} />
    </>
  );
}
