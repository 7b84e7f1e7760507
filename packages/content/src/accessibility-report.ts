import { z } from 'zod';

/** The purposes of an accessibility report: a fault, or a request for another format (A-ST5). */
export const reportPurposes = ['fault', 'format'] as const;
export type ReportPurpose = (typeof reportPurposes)[number];

/** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
export const LONGEST_REPLY_ADDRESS = 254;

const address = z.email().max(LONGEST_REPLY_ADDRESS);

/** Whether a text is an e-mail address. Longer texts are not parsed. */
export const isReplyAddress = (value: string): boolean =>
  value.length <= LONGEST_REPLY_ADDRESS && address.safeParse(value).success;

/** The report as the site sends it to the CMS; without an address the sender is anonymous. */
export const accessibilityReport = z.strictObject({
  purpose: z.enum(reportPurposes),
  replyTo: address.optional(),
});
export type AccessibilityReport = z.infer<typeof accessibilityReport>;
