import type { Locale } from '@regionwebb/content/locales';
import { readTime, swedishDay } from '../format/dates';
import { messagesFor } from '../messages/messages';
import { Time } from './time';

interface Props {
  locale: Locale;
  publishedAt?: string | null | undefined;
  revisedAt?: string | null | undefined;
  /** When it was changed because of a comment, if the page says so. */
  changedAt?: string | undefined;
}

/**
 * When a page was published, last reviewed, and changed after a comment; each only where there is a date, and the first two
 * where they differ (T5–T7).
 */
export const Dates = ({ locale, publishedAt, revisedAt, changedAt }: Props) => {
  const messages = messagesFor(locale);
  const isRevised = revisedAt && dayOf(revisedAt) !== dayOf(publishedAt);
  if (!publishedAt && !isRevised && !changedAt) return null;
  return (
    <p className="dates">
      {publishedAt ? (
        <span>
          {messages.published} <Time value={publishedAt} locale={locale} />
        </span>
      ) : null}
      {isRevised ? (
        <span>
          {messages.revised} <Time value={revisedAt} locale={locale} />
        </span>
      ) : null}
      {changedAt ? (
        <span>
          {messages.changedAfterComment} <Time value={changedAt} locale={locale} />
        </span>
      ) : null}
    </p>
  );
};

const dayOf = (value: string | null | undefined): string | undefined => {
  const time = readTime(value);
  return time && swedishDay(time);
};
