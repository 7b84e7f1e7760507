import type { ReportPurpose } from '@regionwebb/content/accessibility-report';

/** The names of the form's fields and buttons, as they are sent. */
export const TEXT_FIELD = 'kommentar';
/** Hidden: the message's own id. */
export const ID_FIELD = 'sandning';
/** Left empty by everybody but programs (K16). */
export const TRAP_FIELD = 'amne';
/** Of a report on accessibility. */
export const PURPOSE_FIELD = 'arende';
export const REPLY_FIELD = 'svar';
/** Sends what was warned about as it is. */
export const SEND_ANYWAY_BUTTON = 'skickaanda';
/** Takes what was found out of the text. */
export const REMOVE_BUTTON = 'tabort';

/** What each purpose is called in the form. */
export const purposeInForm: Record<ReportPurpose, string> = { fault: 'brist', format: 'format' };

/** Longer than any address, and short enough to be shown again as it was typed. */
const LONGEST_TYPED = 1000;

export interface Report {
  purpose: ReportPurpose;
  /** As it was typed; empty for who wants no answer. */
  replyTo: string;
}

/** What a posted form says of its report. */
export const readReport = (body: URLSearchParams): Report => ({
  purpose: body.get(PURPOSE_FIELD) === purposeInForm.format ? 'format' : 'fault',
  replyTo: (body.get(REPLY_FIELD) ?? '').trim().slice(0, LONGEST_TYPED),
});
