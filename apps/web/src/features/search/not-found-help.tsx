import type { Locale } from '@regionwebb/content/locales';
import { SearchForm } from './search-form';
import { searchOfRequest } from './request-search';
import { searchMessages } from './messages';

/** For the 404 page: pages that the address may have meant, and a search. */
export async function NotFoundHelp({ locale, path }: { locale: Locale; path: string }) {
  const pages = await suggestions(path, locale);
  return (
    <>
      {pages.length > 0 ? (
        <>
          <p>{searchMessages(locale).perhaps}</p>
          <ul>
            {pages.map(({ kind, id, path: href, title }) => (
              <li key={`${kind} ${id}`}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <SearchForm locale={locale} />
    </>
  );
}

/** Empty rather than an error, which would replace the page. */
async function suggestions(path: string, locale: Locale) {
  try {
    return await (await searchOfRequest()).suggest(path, locale);
  } catch {
    return [];
  }
}
