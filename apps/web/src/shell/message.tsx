import type { Locale } from '@regionwebb/content/locales';
import type { ImportantMessage } from '@regionwebb/content/payload-types';
import { resolveLink } from '../content/resolve-link';
import { wordsFor } from '../words/words';

/** The important message on every page, while it is on; how grave it is stands in words, not in colour alone (1.4.1). */
export function Message({ locale, message }: { locale: Locale; message: ImportantMessage }) {
  const { level, heading, text } = message;
  if (!heading) return null;
  const kind = wordsFor(locale).important[level];
  const href = resolveLink(message.link, locale);
  return (
    <section className="message" data-level={level} aria-label={kind}>
      <p className="message-kind">{kind}</p>
      <p>
        <strong>{href === undefined ? heading : <a href={href}>{heading}</a>}</strong>
      </p>
      {text ? <p>{text}</p> : null}
    </section>
  );
}
