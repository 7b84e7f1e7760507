import type { ReportPurpose } from '@regionwebb/content/accessibility-report';

/** The names of the form's fields and buttons, as they are sent. */
export const TEXT_FIELD = 'kommentar';
/** Hidden: the message's id. */
export const ID_FIELD = 'sandning';
/** Left empty by people, filled in by programs (K16). */
export const TRAP_FIELD = 'amne';
/** The code of a receipt. */
export const CODE_FIELD = 'kod';
/** Of a report on accessibility. */
export const PURPOSE_FIELD = 'arende';
export const REPLY_FIELD = 'svar';
/** Sends the text despite its warning. */
export const SEND_ANYWAY_BUTTON = 'skickaanda';
/** Removes the findings from the text. */
export const REMOVE_BUTTON = 'tabort';
/** Asks whether the message has been received, instead of sending it. */
export const ASK_BUTTON = 'fraga';

/** Whether that button would remove any of the findings: a phrase such as "min patient" stays. */
export const hasRemovable = (findings: readonly { kind: string }[]): boolean =>
  findings.some(({ kind }) => kind !== 'patient');

/** The form's value for each purpose. */
export const purposeInForm: Record<ReportPurpose, string> = { fault: 'brist', format: 'format' };

/** Longer than any address, and short enough to be shown again as it was typed. */
const LONGEST_TYPED = 1000;

export interface Report {
  purpose: ReportPurpose;
  /** As it was typed; empty where no answer is wanted. */
  replyTo: string;
}

/** The report's fields in a posted form. */
export const readReport = (body: URLSearchParams): Report => ({
  purpose: body.get(PURPOSE_FIELD) === purposeInForm.format ? 'format' : 'fault',
  replyTo: (body.get(REPLY_FIELD) ?? '').trim().slice(0, LONGEST_TYPED),
});
