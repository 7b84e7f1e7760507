import type { Locale } from '@regionwebb/content/locales';
import { openingHoursLines, type OpeningHoursRow } from '../../format/opening-hours';

interface Props {
  rows: readonly OpeningHoursRow[] | null | undefined;
  locale: Locale;
}

/** Opening hours; check `openingHoursLines` first where a heading depends on them (T7). */
export const OpeningHours = ({ rows, locale }: Props) => {
  const lines = openingHoursLines(rows, locale);
  if (lines.length === 0) return null;
  return (
    <ul className="opening-hours">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
