import { hitsOf, type Certainty, type Hit } from './finding';
import { hasCheckDigit, isBirthDate } from './personal-number';

const CANDIDATE = new RegExp(
  [
    String.raw`(?<!\d|\d[-.,])(?:18|19|20)?`,
    String.raw`(?<year>\d{2})(?<inner>[ ./-]?)(?<month>\d{2})\k<inner>(?<day>\d{2})`,
    String.raw`(?<sign> ?[-+/] ?| )?`,
    String.raw`(?<serial>\d{3}|[TRSUWXJKLMN]\d{2})(?<check>\d)(?!\d|[-:.,]\d)`,
  ].join(''),
  'giu',
);

/**
 * Personnummer, samordningsnummer and interim numbers: sure when day and check digit are right, unsure when only the check
 * digit is wrong and the digits are grouped as in a personal number.
 */
export function findPersonalNumbers(text: string): Hit[] {
  return hitsOf('personalNumber', CANDIDATE, text, ({ groups }) =>
    groups ? judge(groups) : undefined,
  );
}

function judge(part: Record<string, string | undefined>): Certainty | undefined {
  const { year = '', month = '', day = '', serial = '', check = '', sign = '', inner = '' } = part;
  const isInterim = /\D/.test(serial);
  if (serial === '000' || !isBirthDate(year + month + day)) return undefined;
  // "190101 N123" is far more often a date and a room than a hospital's interim number.
  if (isInterim && sign === ' ') return undefined;
  if (hasCheckDigit(year + month + day + serial.replace(/\D/, '1') + check)) return 'sure';
  return isInterim || inner !== '' ? undefined : 'unsure';
}
