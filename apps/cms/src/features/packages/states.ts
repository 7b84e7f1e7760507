import type { Locale } from '@regionwebb/content/locales';
import { addressed } from '@regionwebb/content/paths';
import type { Words } from '../../translations/translate';

/** Where a package is on its way to the site. */
export const packageStates = [
  { value: 'open', label: { sv: 'Öppet', en: 'Open' } },
  { value: 'planned', label: { sv: 'Planerat', en: 'Planned' } },
  { value: 'published', label: { sv: 'Publicerat', en: 'Published' } },
  { value: 'failed', label: { sv: 'Misslyckades', en: 'Failed' } },
] as const satisfies { value: string; label: Words }[];

/** The collections whose documents a package publishes. */
export const packaged = addressed;

/** Few enough for one person to read before they approve them, and for one transaction. */
export const MAX_ITEMS = 10;

const names = { sv: 'svenska', en: 'engelska' } as const satisfies Record<Locale, string>;

/** A text in sentences, as `”Ny bro” (svenska)`. */
export const nameOf = (title: string | null, language: Locale): string =>
  `”${title ?? 'Utan rubrik'}” (${names[language]})`;
