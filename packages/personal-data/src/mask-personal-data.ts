import type { Finding, Kind, Options } from './finding';
import { findPersonalData } from './find-personal-data';

// A phrase such as "min patient" names no person, so it is not hidden.
const MASKS: Record<Kind, string | undefined> = {
  personalNumber: '[personnummer dolt]',
  birthDate: '[födelsedatum dolt]',
  email: '[e-post dold]',
  phone: '[telefon dold]',
  cardNumber: '[kortnummer dolt]',
  account: '[kontonummer dolt]',
  name: '[namn dolt]',
  address: '[adress dold]',
  patient: undefined,
};

/** A working copy for lists and mails: what looks like personal data is replaced by its kind (K9). */
export function maskPersonalData(text: string, options: Options = {}): string {
  return replaceFindings(text, findPersonalData(text, options), ({ kind }) => MASKS[kind]);
}

/** The text with each finding replaced, in order; a finding without replacement is unchanged. */
export function replaceFindings(
  text: string,
  findings: readonly Finding[],
  replacement: (finding: Finding) => string | undefined,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const finding of findings) {
    const { start, end } = finding;
    parts.push(text.slice(at, start), replacement(finding) ?? text.slice(start, end));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
