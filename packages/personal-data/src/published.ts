import type { Hit } from './finding';

/** One way of writing what can be written in several: an address, a number, a name. */
export function canonical(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/@|%40|&#0*64;|&commat;/.test(plain))
    return plain
      .replace(/%40|&#0*64;|&commat;/, '@')
      .replace(/\s/g, '')
      .replace(/^mailto:/, '');
  if (/\p{L}/u.test(plain)) return plain.replace(/[.,]$/, '');
  const digits = plain.replace('(0)', '').replace(/[^\d+]/g, '');
  if (/^7[02369]\d{7}$/.test(digits)) return `0${digits}`;
  return digits.replace(/^\+?(?:46|0046)0?(?=[1-9]\d{6,9}$)/, '0').replace(/^00/, '+');
}

/** FNV-1a in 32 bits: short, and quick in a browser. It hides nothing from those who guess; a collision allows one text more. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Whether a hit is something published, also when the words before it were taken for a part of it ("På Storgatan 1"). */
export function isPublished(
  { kind, match }: Pick<Hit, 'kind' | 'match'>,
  published: ReadonlySet<string>,
): boolean {
  const whole = canonical(match);
  if (published.has(digest(whole))) return true;
  if (kind !== 'address' && kind !== 'name') return false;
  const words = whole.split(' ');
  return words.some(
    (_, at) => at > 0 && at < words.length - 1 && published.has(digest(words.slice(at).join(' '))),
  );
}
