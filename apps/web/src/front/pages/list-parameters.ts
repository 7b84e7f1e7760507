import { kindInAddress } from '../../features/partnerships/kinds';
import { searchKindsIn } from '../../features/search/search-query';

/** A value as it is written in the one address that it has: none where it says nothing, false where it cannot be. */
export type Parameter = (value: string) => string | undefined | false;

/** The first page has no number; numbers are written without sign, zeros or exponent. */
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
/** Whatever somebody asks for is a question. */
const question: Parameter = (value) => value;

type Parameters = Readonly<Record<string, Parameter>>;

const subjects = {
  sv: { amne: slug, kontor: slug, samverkan: slug },
  en: { topic: slug, office: slug, partnership: slug },
};
const feeds = (route: string, parameters: Parameters) =>
  Object.fromEntries(
    ['atom.xml', 'rss.xml', 'feed.json'].map((file) => [`${route}/${file}`, parameters]),
  );

/** The parameters that make another page of a list, in the order of its address; any other is ignored. */
export const listParameters: Readonly<Record<string, Parameters>> = {
  '/sv/nyheter': { sida: page, ...subjects.sv, ar: year },
  '/en/nyheter': { page, ...subjects.en, year },
  ...feeds('/sv/nyheter', subjects.sv),
  ...feeds('/en/nyheter', subjects.en),
  '/sv/samverkan': { typ: oneOf(...kindInAddress('sv')) },
  '/en/samverkan': { kind: oneOf(...kindInAddress('en')) },
  '/sv/kontakt': { kontor: slug, omrade: text },
  '/en/kontakt': { office: slug, area: text },
  '/sv/sok': { q: question, typ: oneOf(...searchKindsIn('sv')), sida: page },
  '/en/sok': { q: question, type: oneOf(...searchKindsIn('en')), page },
};
