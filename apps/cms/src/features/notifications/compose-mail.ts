import type { SendMailOptions } from 'nodemailer';
import { type Notification, oneLine, type NotificationWords, wordsOf } from './words';

interface Recipient {
  address: string;
  name?: string;
  /** Whether the mail goes to the mailbox of a function. */
  isFunction: boolean;
}

/** A notification with the addresses that its mail links to. */
export interface LinkedNotification extends Notification {
  inAdmin?: string;
  onSite?: string;
}

interface Contents {
  to: Recipient;
  /** Those that are listed, at least one. */
  notifications: readonly [LinkedNotification, ...LinkedNotification[]];
  /** How many there are in all. */
  total: number;
  /** MAIL_FROM and CMS_URL. */
  from: string;
  cmsUrl: string;
}

/**
 * One mail of one notification or several, as plain text and as HTML. It says that it is automatic (RFC 3834), which list
 * it belongs to (RFC 2919), and has the same Message-ID if it is sent again. It holds titles, names of colleagues and their
 * notes, never the text of a comment (K9).
 */
export function composeMail({ to, notifications, total, from, cmsUrl }: Contents): SendMailOptions {
  const [first] = notifications;
  const { subject } = wordsOf(first);
  const others = total - 1;
  const unlisted = total - notifications.length;
  const items = notifications.map((each) => ({ ...each, ...wordsOf(each) }));
  const more =
    unlisted > 0
      ? `Dessutom ${unlisted} till, som inte ryms här. Öppna redaktionen och se vad som väntar.`
      : '';
  const why = whyReceived(to.isFunction, cmsUrl);
  return {
    from: { name: 'Regionwebb', address: from },
    to: { name: oneLine(to.name ?? '', 120), address: to.address },
    subject: others > 0 ? `${subject}, och ${others} till` : subject,
    text: [...items.map(asText), more, `-- \n${why}`].filter(Boolean).join('\n\n'),
    html: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body>${items.map(asHtml).join('')}${more && `<p>${more}</p>`}<hr><p>${escape(why)}</p></body></html>`,
    messageId: `<notification-${first.id}@${new URL(cmsUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    list: { id: { url: `notifications.${new URL(cmsUrl).hostname}`, comment: 'Regionwebb' } },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

type Item = Omit<LinkedNotification, 'text'> & NotificationWords;

const asText = ({ sentence, text, inAdmin, onSite }: Item): string =>
  [sentence, text, inAdmin && `Öppna: ${inAdmin}`, onSite && `På webbplatsen: ${onSite}`]
    .filter(Boolean)
    .join('\n');

const asHtml = ({ sentence, text, inAdmin, onSite }: Item): string =>
  [
    `<p>${escape(sentence)}`,
    text && `<br>${escape(text)}`,
    inAdmin && `<br><a href="${escape(inAdmin)}">Öppna i redaktionen</a>`,
    onSite && `<br><a href="${escape(onSite)}">Se på webbplatsen</a>`,
    '</p>',
  ]
    .filter(Boolean)
    .join('');

const whyReceived = (isFunction: boolean, cmsUrl: string): string =>
  isFunction
    ? 'Brevet är automatiskt och går till funktionens brevlåda. Den ändras under Register, Funktioner.'
    : `Brevet är automatiskt. Välj själv om du vill ha sådana: genast, en gång om dagen eller aldrig, på ${cmsUrl}/admin/account`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
