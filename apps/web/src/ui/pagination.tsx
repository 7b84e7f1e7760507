import type { Locale } from '@regionwebb/content/locales';
import { messagesFor } from '../messages/messages';

interface Props {
  locale: Locale;
  page: number;
  pages: number;
  /** The address of another page of the list. */
  hrefOf: (page: number) => string;
}

/** Real links to the pages of a list, so that they can be followed, kept and shared (V10). */
export function Pagination({ locale, page, pages, hrefOf }: Props) {
  if (pages <= 1) return null;
  const words = messagesFor(locale);
  return (
    <nav className="pagination" aria-label={words.pagination}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          {words.previous}
        </a>
      ) : null}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
