import type { ReportPurpose } from '@regionwebb/content/accessibility-report';
import { pathFor } from '@regionwebb/content/paths';
import type { Locale } from '@regionwebb/content/locales';

/** The names of what a report has besides its text. */
export const PURPOSE_FIELD = 'arende';
export const REPLY_FIELD = 'svar';

/** In the form's own words. */
export const purposeInForm: Record<ReportPurpose, string> = { fault: 'brist', format: 'format' };

/** Longer than any address, and short enough to be shown again as it was typed. */
const LONGEST_TYPED = 1000;

export interface Report {
  purpose: ReportPurpose;
  /** As it was typed; empty for who wants no answer. */
  replyTo: string;
}

/** Whether a message about the page is a report on accessibility (A-ST5) rather than a comment. */
export const isReportPath = (locale: Locale, path: string): boolean =>
  path === pathFor({ section: 'accessibility' }, locale);

/** What a posted form says of its report. */
export const readReport = (body: URLSearchParams): Report => ({
  purpose: body.get(PURPOSE_FIELD) === purposeInForm.format ? 'format' : 'fault',
  replyTo: (body.get(REPLY_FIELD) ?? '').trim().slice(0, LONGEST_TYPED),
});
