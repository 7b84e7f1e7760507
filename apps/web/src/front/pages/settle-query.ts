import { listParameters } from './list-parameters';
import type { Address } from '../read-address';

type Page = Extract<Address, { kind: 'page' }>;

/**
 * The address of a list with its parameters as they are written there and nowhere else: on to it from every other
 * spelling, order and repetition of the same, and missing where a value cannot be. Empty values, which forms send,
 * say nothing. What no list knows, such as a campaign's parameters, is left alone: it makes no other page.
 */
export function settleQuery(address: Page): Exclude<Address, { kind: 'malformed' }> {
  const parameters = listParameters[address.route];
  if (!parameters) return address;
  const settled = new URLSearchParams();
  for (const [name, read] of Object.entries(parameters)) {
    const value = address.query.get(name);
    const written = value === null || value === '' ? undefined : read(value);
    if (written === false) return { kind: 'missing', locale: address.locale };
    if (written) settled.set(name, written);
  }
  const known = new URLSearchParams(
    [...address.query].filter(([name]) => Object.hasOwn(parameters, name)),
  );
  if (`${known}` === `${settled}`) return address;
  const location = settled.size > 0 ? `${address.path}?${settled}` : address.path;
  return { kind: 'elsewhere', location };
}
