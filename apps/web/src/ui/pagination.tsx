import type { Locale } from '@regionwebb/content/locales';
import { messagesFor } from '../messages/messages';

interface Props {
  locale: Locale;
  page: number;
  pages: number;
  /** The address of another page of the list. */
  hrefOf: (page: number) => string;
}

/** Plain links to the pages of a list, so that they can be crawled, bookmarked and shared (V10). */
export function Pagination({ locale, page, pages, hrefOf }: Props) {
  if (pages <= 1) return null;
  const messages = messagesFor(locale);
  return (
    <nav className="pagination" aria-label={messages.pagination}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          {messages.previous}
        </a>
      ) : null}
      <span>{messages.pageOf(page, pages)}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {messages.next}
        </a>
      ) : null}
    </nav>
  );
}
