import { z } from 'zod';

/** What a message about the accessibility statement asks for (A-ST5). */
export const reportPurposes = ['fault', 'format'] as const;
export type ReportPurpose = (typeof reportPurposes)[number];

/** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
export const LONGEST_REPLY_ADDRESS = 254;

const address = z.email().max(LONGEST_REPLY_ADDRESS);

/** Whether an answer can be sent there. What is too long for an address is not read. */
export const isReplyAddress = (value: string): boolean =>
  value.length <= LONGEST_REPLY_ADDRESS && address.safeParse(value).success;

/** As the site hands it to the CMS; without an address the sender is anonymous. */
export const accessibilityReport = z.strictObject({
  purpose: z.enum(reportPurposes),
  replyTo: address.optional(),
});
export type AccessibilityReport = z.infer<typeof accessibilityReport>;
