import { kindInAddress } from '../../features/partnerships/kinds';
import { searchKindsIn } from '../../features/search/search-query';
import type { Address } from '../read-address';

type Page = Extract<Address, { kind: 'page' }>;

/** A value in its canonical form: undefined where it has no effect, false where it is invalid. */
type Parameter = (value: string) => string | undefined | false;

/** The first page has no number; numbers have no sign, zeros or exponent. */
const page: Parameter = (value) => {
  const [, number] = /^ *\+?0*([1-9]\d{0,5})$/.exec(value) ?? [];
  return number === '1' ? undefined : (number ?? false);
};
const year: Parameter = (value) => /^(19|20)\d\d$/.test(value) && value;
const slug: Parameter = (value) => {
  const written = value.trim().toLowerCase();
  return /^[a-z0-9_-]{1,200}$/.test(written) && written;
};
const text: Parameter = (value) => value.length <= 200 && value.trim();
const oneOf =
  (...names: string[]): Parameter =>
  (value) =>
    names.includes(value) && value;
/** Any text is a valid search query. */
const searchText: Parameter = (value) => value;

/** The id of a document or the name of a section. */
const subject: Parameter = (value) => /^[\w-]{1,60}$/.test(value) && value;

type Parameters = Readonly<Record<string, Parameter>>;

const subjects = {
  sv: { amne: slug, kontor: slug, samverkan: slug },
  en: { topic: slug, office: slug, partnership: slug },
};
const feeds = (route: string, parameters: Parameters) =>
  Object.fromEntries(
    ['atom.xml', 'rss.xml', 'feed.json'].map((file) => [`${route}/${file}`, parameters]),
  );

/** The parameters that select a page of a list, in their canonical order; others are ignored. */
export const listParameters: Readonly<Record<string, Parameters>> = {
  '/sv/nyheter': { sida: page, ...subjects.sv, ar: year },
  '/en/nyheter': { page, ...subjects.en, year },
  ...feeds('/sv/nyheter', subjects.sv),
  ...feeds('/en/nyheter', subjects.en),
  '/sv/samverkan': { typ: oneOf(...kindInAddress('sv')) },
  '/en/samverkan': { kind: oneOf(...kindInAddress('en')) },
  '/sv/kontakt': { kontor: slug, omrade: text },
  '/en/kontakt': { office: slug, area: text },
  '/sv/fragor-och-svar': { q: searchText, om: subject, sida: page },
  '/en/fragor-och-svar': { q: searchText, about: subject, page },
  '/sv/sok': { q: searchText, typ: oneOf(...searchKindsIn('sv')), sida: page },
  '/en/sok': { q: searchText, type: oneOf(...searchKindsIn('en')), page },
};

/**
 * The canonical address of a list with its parameters: other spellings, orders and repetitions redirect to it, and an
 * invalid value is a 404. Empty values, which forms send, have no effect. Undeclared parameters, such as a campaign's, are
 * left alone: they select no other page.
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
