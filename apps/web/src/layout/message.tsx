import type { Locale } from '@regionwebb/content/locales';
import type { ShownMessage } from '../cms/globals';
import { resolveLink } from '../cms/links';
import { messagesFor } from '../messages/messages';

/** An important message, on every page; its severity is given in words, not by colour alone (1.4.1). */
export function Message({ locale, message }: { locale: Locale; message: ShownMessage }) {
  const { heading, lang, level, text } = message;
  const kind = messagesFor(locale).important[level];
  const href = resolveLink(message.link, lang);
  const inOther = lang === locale ? undefined : lang;
  return (
    <section className="message" data-level={level} aria-label={kind}>
      <p className="message-kind">{kind}</p>
      <p lang={inOther}>
        <strong>{href === undefined ? heading : <a href={href}>{heading}</a>}</strong>
      </p>
      {text ? <p lang={inOther}>{text}</p> : null}
    </section>
  );
}
