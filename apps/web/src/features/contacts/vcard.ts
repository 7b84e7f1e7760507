import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import type { Contact } from '@regionwebb/content/payload-types';
import { populated } from '@regionwebb/content/populated';
import { telHref } from '../../format/addresses';

/** A file name in plain letters for every device: `Presschef Åsa` → `presschef-asa.vcf`. */
export function vcardFilename(role: string): string {
  const plain = role
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || 'kontakt'}.vcf`;
}

/** The address of a contact's vCard: `/kontakt/<id>/vcard`. */
export const vcardPath = (id: string, locale: Locale): string =>
  `${pathFor({ section: 'contacts' }, locale)}/${encodeURIComponent(id)}/vcard`;

type Reached = Pick<
  Contact,
  | 'id'
  | 'updatedAt'
  | 'role'
  | 'name'
  | 'organisation'
  | 'office'
  | 'phone'
  | 'email'
  | 'areasOfResponsibility'
>;

const LONGEST_LINE = 75;

/**
 * A contact as vCard 4.0 (RFC 6350), with an id and a revision by which an address book recognises it, whatever the
 * language. Without a name the role is used, since `FN` is required; unknown values are left out (T7). Consent covers the
 * name only: no picture is included.
 */
export function vcard(contact: Reached, locale: Locale, origin: string): string {
  const { role, name, phone, email, areasOfResponsibility } = contact;
  const office = populated(contact.office)?.name;
  const { name: named, swedishName } = populated(contact.organisation) ?? {};
  const organisation = [named || swedishName, office].filter(isText);
  const uri = phone ? telHref(phone) : undefined;
  const areas = (areasOfResponsibility ?? []).filter(isText);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${name ? 'individual' : 'org'}`,
    `UID:${new URL(vcardPath(contact.id, 'sv'), origin).href}`,
    `REV:${timestamp(contact.updatedAt)}`,
    `LANG:${locale}`,
    `FN:${escape(name || role || '')}`,
    ...(name && role ? [`ROLE:${escape(role)}`] : []),
    ...(organisation.length > 0 ? [`ORG:${organisation.map(escape).join(';')}`] : []),
    ...(uri ? [`TEL;TYPE="work,voice";VALUE=uri:${uri}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${escape(email)}`] : []),
    ...(areas.length > 0 ? [`NOTE:${escape(areas.join('; '))}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 6350 §4.3.5: `20240430T070000Z`. */
const timestamp = (date: string) => new Date(date).toISOString().replace(/[-:]|\.\d+/g, '');

const isText = (value: string | null | undefined): value is string => Boolean(value?.trim());

/** Escapes a value, so that it cannot end its line and start another. */
const escape = (value: string): string =>
  value
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Lines of at most 75 octets, continued on lines that begin with a space, with no character cut in two. */
function fold(line: string): string {
  const folded: string[] = [];
  let current = '';
  for (const sign of line) {
    if (Buffer.byteLength(current + sign) > LONGEST_LINE) {
      folded.push(current);
      current = ' ';
    }
    current += sign;
  }
  return [...folded, current].join('\r\n');
}
