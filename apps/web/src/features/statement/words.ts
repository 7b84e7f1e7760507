import type { Locale } from '@regionwebb/content/locales';
import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { english } from './english';
import { swedish } from './swedish';

export type Reason = NonNullable<AccessibilityStatement['deficiencies']>[number]['reason'];
export type StatementWords = typeof swedish;

const words: Record<Locale, StatementWords> = { sv: swedish, en: english };

/** What the statement says by itself, in one language: all but what an editor fills in. */
export const statementWords = (locale: Locale): StatementWords => words[locale];
