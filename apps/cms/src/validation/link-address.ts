import { email } from './email';
import { webAddress } from './web-address';

/** Where a link in running text may lead: a place on this site, a web address, a mailbox or a telephone. */
export const linkAddress = (value: string): string | undefined => {
  const typed = value.trim();
  if (/^tel:\+?\d[\d-]*$/.test(typed) || /^#\S+$/.test(typed)) return typed;
  if (typed.startsWith('mailto:')) return email(typed.slice('mailto:'.length)) && typed;
  if (typed.startsWith('/')) return /^\/(?![/\\])\S*$/.test(typed) ? typed : undefined;
  return webAddress(typed);
};
