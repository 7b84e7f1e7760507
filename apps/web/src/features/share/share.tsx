import type { Locale } from '@regionwebb/content/locales';
import { shareMessages } from './messages';

interface Props {
  locale: Locale;
  title: string;
  /** The full URL of the page. */
  url: string;
}

/** Ways to share the page, none of which contacts a third party before the visitor does (C3, V9). */
export function Share({ locale, title, url }: Props) {
  const messages = shareMessages(locale);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{messages.heading}</h2>
      <p>
        <a href={mail}>{messages.mail}</a>
      </p>
      <share-page data-copied={messages.copied}>
        <button type="button" hidden>
          {messages.share}
        </button>
        <span role="status" />
      </share-page>
      <script type="module" async src="/static/share-page.js" />
    </section>
  );
}
