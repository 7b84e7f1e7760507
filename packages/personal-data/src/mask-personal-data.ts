import type { Finding, Kind, Options } from './finding';
import { findPersonalData } from './find-personal-data';

// A phrase such as "min patient" names nobody, so there is nothing in it to hide.
const MASKS: Record<Kind, string | undefined> = {
  personalNumber: '[personnummer dolt]',
  email: '[e-post dold]',
  phone: '[telefon dold]',
  cardNumber: '[kortnummer dolt]',
  name: '[namn dolt]',
  patient: undefined,
};

/** A working copy for lists and mails: what looks like personal data is replaced by its kind (K9). */
export function maskPersonalData(text: string, options: Options = {}): string {
  return findPersonalData(text, options).reduceRight(hide, text);
}

function hide(text: string, { kind, start, end }: Finding): string {
  const mask = MASKS[kind];
  return mask === undefined ? text : text.slice(0, start) + mask + text.slice(end);
}
