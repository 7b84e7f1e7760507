import { addressed } from '@regionwebb/content/paths';
import { everybody } from '../../../access/testing/people';

const words = (text: string): string[] => text.trim().split(/\s+/);

const ids = [
  '1',
  'nowhere',
  '0',
  '-1',
  '%00',
  "'",
  '%F0%9F%98%80',
  'a'.repeat(300),
  '__proto__',
  '1e99',
  'null',
  '..%2F..',
  '%7B%7D',
];
const fields = [
  '',
  ...words(`
  title slug id _status createdAt publishedAt contacts contacts.role body nowhere __proto__
  constructor address.street hash password currentPassword sessions sessions.id listings
  news and`),
];
const operators = words(`
  equals not_equals in not_in exists like contains not_like greater_than less_than_equal
  near within intersects all $ne __proto__ nope`);
const values = [
  '',
  'x',
  '5',
  '-1',
  'true',
  'null',
  '%00',
  "'",
  '%25',
  '%',
  '[]',
  '1,2',
  '2020-13-45',
  '\u{1f384}',
  'x'.repeat(3_000),
  '%ED%A0%80',
];
const parameters = words(`
  limit page depth sort sort[] sort[a] locale fallback-locale fallbackLocale
  fallbackLocale[] select select[title] select[nowhere][x] populate populate[news][title]
  joins joins[news] joins[news][sort] joins[news][where] joins[nowhere][limit] draft trash
  pagination where where[or] where[and][0] data flattenLocales publishSpecificLocale
  autosave __proto__[x] constructor[prototype][x]`);
const amounts = [
  '',
  ...words(`
  0 -1 1 1e9 1e99 99 1.5 NaN x [] all * en sv xx true -title body title,-slug nowhere %7B
  %7B%22a%22:1%7D 9007199254740993`),
];
const collections = [
  ...addressed,
  ...words(`
  contacts organisations topics media redirects users
  comments listings changes payload-jobs payload-kv payload-locked-documents
  payload-preferences payload-migrations nowhere __proto__ constructor globals/site
  globals/startPage globals/nowhere`),
];
const tails = [
  '',
  '',
  '',
  ...words(`
  /count /versions /versions/ID /ID /ID /access /access/ID /ID/duplicate /me /unlock /init
  /login /logout /refresh-token /forgot-password /reset-password /verify/ID /first-register
  /run /handle-schedules /file/ID /paste-url /paste-url/ID`),
];
const bodies = [
  '',
  '{}',
  '{',
  'null',
  '[]',
  '"x"',
  '5',
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"email":{"$ne":""},"password":{"$gt":""}}',
  '{"email":["a@b.example"],"token":{"equals":""},"password":["x"]}',
  '{"title":{"sv":1},"slug":[],"body":"x","_status":"nope","publishedAt":"x"}',
  '{"id":{"a":1},"contacts":[{"x":1}],"offices":"nowhere","related":[null]}',
  `{"title":"${'x'.repeat(5_000)}"}`,
  '{"value":{"a":[1]}}',
  '{"name":5,"role":["administrator"],"email":5}',
  '{"body":{"root":{"children":[{"type":"nowhere"}]}}}',
  '{"deletedAt":"x"}',
  '['.repeat(50_000),
];
const types = [
  'application/json',
  'application/json',
  'application/json',
  '',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset=nope',
  'nope',
];
const forms = [
  '--x\r\n',
  '--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\nnull\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a\0b.png"\r\nContent-Type: image/png\r\n\r\nx\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n{}\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--x--\r\n',
  `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(300)}--x--\r\n`,
];
const methods = ['GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS'];
const extras: Record<string, string>[] = [
  {},
  {},
  {},
  {},
  { 'x-payload-http-method-override': 'GET' },
  { 'x-http-method-override': 'GET' },
  { cookie: 'payload-token=x.y.z' },
  { cookie: '%%%;=;;payload-token' },
  { authorization: 'JWT ' },
  { authorization: 'Bearer \u00e5' },
  { authorization: 'users API-Key x' },
  { 'accept-language': '*;q=x' },
  { 'content-length': '-1' },
];

/** A request that is invalid in one or several ways. */
export const randomRequest = (next: () => number) => {
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const condition = () => {
    const nesting = one([
      '',
      '',
      '[or][0]',
      '[and][1][or][0]',
      '[and]',
      '[or][0][and][0][or][0][and][0]',
    ]);
    return `where${nesting}[${one(fields)}][${one(operators)}]=${one(values)}`;
  };
  const parameter = () => (next() < 0.5 ? condition() : `${one(parameters)}=${one(amounts)}`);
  const query = Array.from({ length: Math.floor(next() * 4) }, parameter).join('&');
  const path = `${one(collections)}${one(tails).replace('ID', one(ids))}`;
  const method = one(methods);
  const type = one(types);
  const hasBody = !['GET', 'OPTIONS'].includes(method);
  const body = hasBody ? one(type.startsWith('multipart') ? forms : bodies) : undefined;
  return {
    who: one(everybody),
    method,
    path: `${path}?locale=sv&${query}`,
    type,
    body,
    extra: one(extras),
  };
};

/** Mulberry32: the same numbers for the same seed. */
export const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
