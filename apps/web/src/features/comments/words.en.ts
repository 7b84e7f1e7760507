import type { CommentWords } from './words';

export const english: CommentWords = {
  question: 'Did you find what you were looking for?',
  invitation: 'Leave a comment',
  heading: 'Comment on this page',
  aboutPage: 'Your comment is about the page',
  goesTo: (team) =>
    `What you write goes to ${team}, who read every comment. You are anonymous, so contact us in another way if you would like a reply.`,
  team: 'the web editors',
  careNotice:
    'Nobody here can help you with care or answer questions about your health. Log in to 1177 or call 1177. Call 112 if someone is in danger.',
  careLink: 'Contact health care',
  noPersonalData:
    'Do not write personal data, your own or anybody else’s: no names, personal identity numbers, phone numbers or e-mail addresses.',
  publicRecord:
    'Your comment becomes a public record. It is kept, and others may read it if they ask to.',
  privacyLink: 'How we handle personal data',
  required: '* required',
  label: 'Your comment',
  limit: (most) => `no more than ${most} characters`,
  left: (count) => `${characters(count)} left`,
  over: (count) => `${characters(count)} too many`,
  tooLong: (count) => `It is ${characters(count)} too long.`,
  trapLabel: 'Leave empty',
  send: 'Send comment',
  sendAnyway: 'Send anyway',
  remove: 'Remove what is marked from the text',
  found: 'This is what we found:',
  errorPrefix: 'Error: ',
  faults: (count) =>
    count === 1 ? 'There is one error to correct' : `There are ${count} errors to correct`,
  notSent: 'Your comment has not been sent',
  wait: (minutes) =>
    `You can send again in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}.`,
  kinds: {
    personalNumber: 'A number that looks like a personal identity number',
    email: 'An e-mail address',
    phone: 'A phone number',
    cardNumber: 'A number that looks like a card number',
    name: 'A name',
    patient: 'Something that seems to be about a patient',
  },
  problems: {
    empty: 'Write a comment before you send.',
    control:
      'The text had control characters, which cannot be seen or stored. They have been removed. Read your comment through and send it again.',
    length: 'Your comment is too long. Shorten it and send it again.',
    personalData: 'Remove the personal data from your comment and send it again.',
    warning: 'Your comment may contain personal data. Change it, or send it anyway.',
    trap: 'A field that should be empty was filled in. Browsers sometimes do that. Send it once more.',
    rateLimit: 'Many comments have come from your connection. Wait a while and send it again.',
    elsewhere: 'The comment did not come from the form on this site. Send it from here.',
    closed: 'The page does not take comments, or it is no longer there. Contact us in another way.',
    unavailable:
      'Your comment has not been received. The fault is ours. Your text is still here: try again in a while.',
    uncertain:
      'We do not know yet whether your comment arrived. Your text is still here: send it again in a while. If it has arrived you get the same receipt, and it is stored only once.',
    replyTo:
      'The reply address does not read as an e-mail address. Write it as name@example.com, or leave the field empty.',
    removed: 'The personal data has been removed. Read your comment through and send it.',
  },
  thanks: 'Thank you for your comment',
  receipt: 'Receipt number',
  receivedAt: 'Received',
  page: 'Page',
  keepNumber:
    'Keep the receipt number if you want to ask about your comment. We have not kept anything about you.',
  back: 'Back to the page',
};

const characters = (count: string) => (count === '1' ? 'one character' : `${count} characters`);
