import { keepTogether } from './nbsp';

/** `411 06` with a fixed space (T11, T12); codes of other countries as they are stored. */
export const formatPostalCode = (code: string, country: string): string =>
  keepTogether(country === 'SE' ? code.replace(/^\s*(\d{3})\s*(\d{2})\s*$/, '$1 $2') : code);
