import { pathFor, type Linkable } from '@regionwebb/content/paths';
import type { Editions } from './get-editions';

type Section = Extract<Linkable, { section: unknown }>['section'];

/** A section's own page is there in both languages. */
export const sectionEditions = (section: Section): Editions => ({
  sv: pathFor({ section }, 'sv'),
  en: pathFor({ section }, 'en'),
});
