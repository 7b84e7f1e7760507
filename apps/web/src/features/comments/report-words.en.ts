import type { ReportWords } from './words';
import { english } from './words.en';

/** What differs from a comment where the message is a report on accessibility. */
export const englishReport: ReportWords = {
  ...english,
  heading: 'Report an accessibility fault',
  aboutPage: 'This is our accessibility statement:',
  goesTo: (team) =>
    `Your message goes to ${team}. You need neither say who you are nor leave an address.`,
  noPersonalData:
    'Do not write personal data in the message. If you want an answer, there is a field of its own for your e-mail address.',
  publicRecord:
    'Your message becomes a public record. It is kept, and others may read it if they ask to.',
  label: 'Your message',
  send: 'Send message',
  notSent: 'Your message has not been sent',
  problems: {
    ...english.problems,
    empty: 'Write a message before you send.',
    control:
      'The text had control characters, which cannot be seen or stored. They have been removed. Read your message through and send it again.',
    length: 'Your message is too long. Shorten it and send it again.',
    personalData:
      'Remove the personal data from your message and send it again. If you want an answer, there is a field of its own for your address.',
    warning: 'Your message may contain personal data. Change it, or send it anyway.',
    rateLimit: 'Many messages have come from your connection. Wait a while and send it again.',
    elsewhere: 'The message did not come from the form on this site. Send it from here.',
    closed: 'The message cannot be received here. Contact us in another way.',
    unavailable:
      'Your message has not been received. The fault is ours. Your text is still here: try again in a while.',
    uncertain:
      'We do not know yet whether your message arrived. Your text is still here: send it again in a while. If it has arrived you get the same receipt, and it is stored only once.',
    removed: 'The personal data has been removed. Read your message through and send it.',
  },
  thanks: 'Thank you, your message has arrived',
  keepNumber:
    'Keep the receipt number if you want to ask about the matter. If you left an address, it is used only to answer you.',
  purpose: 'What is it about?',
  purposes: {
    fault: 'I want to report a fault',
    format: 'I want content in another format',
  },
  replyTo: 'Your e-mail address, if you want an answer',
  replyToHint:
    'Optional. The address is kept with the message and used only for the answer. Without it we cannot send you anything.',
};
