import type { Locale } from '@regionwebb/content/locales';
import { formatDate, formatDateTime, isoWithOffset, readTime } from '../format/dates';

interface Props {
  /** As the CMS stores it. */
  value: string | null | undefined;
  locale: Locale;
  /** Clock time too, where traceability matters (T5). */
  withClock?: boolean;
}

/** A date in words, and for machines with its offset (T1–T4); nothing when there is none (T7). */
export const Time = ({ value, locale, withClock = false }: Props) => {
  const time = readTime(value);
  if (!time || !value) return null;
  const written = withClock ? formatDateTime(value, locale) : formatDate(value, locale);
  return <time dateTime={isoWithOffset(time)}>{written}</time>;
};
