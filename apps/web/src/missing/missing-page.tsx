import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { plainWords } from '../server/plain-words';
import { wordsFor } from '../words/words';

/** That there is nothing here, and two ways on: a search and the start page. */
export function MissingPage({ locale }: { locale: Locale }) {
  const words = wordsFor(locale);
  const { start, of } = plainWords[locale];
  const [heading, text] = of[404];
  return (
    <>
      <h1>{heading}</h1>
      <p className="ingress">{text}</p>
      <form
        className="missing-search"
        action={pathFor({ section: 'search' }, locale)}
        method="get"
        role="search"
      >
        <label htmlFor="missing-q">{words.searchSite}</label>
        <input id="missing-q" type="search" name="q" />
        <button type="submit">{words.search}</button>
      </form>
      <p>
        <a href={pathFor({ section: 'start' }, locale)}>{start}</a>
      </p>
    </>
  );
}
