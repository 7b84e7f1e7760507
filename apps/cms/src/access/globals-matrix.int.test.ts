import { formatNames, type GlobalSlug, type Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { askGraphql } from './testing/graphql-api';
import { askRest } from './testing/rest-api';
import { everybody, meetEverybody, type Person, type Who } from './testing/people';

const all = 'visitor registrar author editor administrator';
const staff = 'registrar author editor administrator';
const editors = 'editor administrator';

const open = { read: all, readVersions: staff, update: editors };
const internal = { ...open, read: staff };
const archive = { ...open, update: '' };

/** Who has access, per global and operation, by every API. A new global fails until it has a row. */
const matrix: Record<string, typeof open> = {
  startPage: open,
  navigation: open,
  importantMessage: archive,
  site: open,
  searchWords: open,
  commentSettings: open,
  accessibilityStatement: open,
  ownership: internal,
  workflow: { ...internal, update: 'administrator' },
  disposal: { ...internal, update: 'administrator' },
};

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
});
afterAll(() => close());

type Api = (person: Person, slug: GlobalSlug, operation: keyof typeof open) => Promise<boolean>;

/** An error for another reason, such as a missing title, counts as access. */
const isRefusal = (error: unknown) => (error as { status?: number }).status === 403;

const local: Api = async ({ user }, slug, operation) => {
  const shared = { slug, user, overrideAccess: false, depth: 0 };
  const call = {
    read: () => payload.findGlobal(shared),
    readVersions: () => payload.findGlobalVersions(shared),
    update: () => payload.updateGlobal({ ...shared, data: {} }),
  }[operation]();
  return call.then(
    () => true,
    (error: unknown) => !isRefusal(error),
  );
};

const rest: Api = async (person, slug, operation) => {
  const path = `globals/${slug}${operation === 'readVersions' ? '/versions' : ''}`;
  const options = operation === 'update' ? { method: 'POST', data: {} } : {};
  return (await askRest(payload, person, path, options)).status !== 403;
};

/** GraphQL checks required fields before access. */
const requiredData: Record<string, object> = {
  importantMessage: { level: 'information' },
  accessibilityStatement: {
    status: 'full',
    assessedAt: '2026-01-01T00:00:00.000Z',
    method: 'self',
  },
};

const graphql: Api = async (person, slug, operation) => {
  const { graphQL } = payload.globals.config.find((each) => each.slug === slug) ?? {};
  const name = (graphQL && graphQL.name) || formatNames(slug).singular;
  const query = {
    read: `{ ${name} { updatedAt } }`,
    readVersions: `{ versions${name} { totalDocs } }`,
    update: `mutation ($data: mutation${name}Input!) { update${name}(data: $data) { updatedAt } }`,
  }[operation];
  const { errors = [] } = await askGraphql(
    payload,
    person,
    query,
    operation === 'update' ? { data: requiredData[slug] ?? {} } : {},
  );
  const [unexpected] = errors.filter(({ extensions }) => !extensions?.statusCode);
  if (unexpected) throw new Error(unexpected.message);
  return !errors.some(({ extensions }) => [401, 403].includes(extensions?.statusCode ?? 0));
};

const whoHasAccess = async (api: Api, slug: GlobalSlug, operation: keyof typeof open) => {
  const allowed: Who[] = [];
  for (const who of everybody) {
    if (await api(people[who], slug, operation)) allowed.push(who);
  }
  return allowed.join(' ');
};

it('has a row for every global', () => {
  expect(payload.config.globals.map(({ slug }) => slug)).toEqual(Object.keys(matrix));
});

const cells = Object.entries(matrix).flatMap(([slug, row]) =>
  Object.entries(row).map(([operation, who]) => [slug, operation, who] as const),
);

it.each(cells)('%s: %s is for [%s]', async (slug, operation, who) => {
  const cell = [slug as GlobalSlug, operation as keyof typeof open] as const;
  expect({
    local: await whoHasAccess(local, ...cell),
    rest: await whoHasAccess(rest, ...cell),
    graphql: await whoHasAccess(graphql, ...cell),
    // GraphQL is for users who have logged in.
  }).toEqual({ local: who, rest: who, graphql: who.replace(/^visitor ?/, '') });
});
