import type { CollectionSlug, Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { createAttempts, type Operation } from './testing/attempts';
import { tryGraphql } from './testing/graphql-door';
import { tryLocally } from './testing/local-door';
import { everybody, meetEverybody, type Person, type Who } from './testing/people';
import { tryRest } from './testing/rest-door';

const nobody = '';
const all = 'visitor registrar author editor administrator';
const staff = 'registrar author editor administrator';
const writers = 'author editor administrator';
const editors = 'editor administrator';
const handlers = 'registrar editor administrator';
const administrators = 'administrator';

type Row = Partial<Record<Operation, string>>;

const content: Row = {
  read: all,
  readDraft: staff,
  readTrash: staff,
  readVersions: staff,
  createDraft: writers,
  create: editors,
  saveDraft: writers,
  save: editors,
  publish: editors,
  unpublish: editors,
  trash: editors,
  trashDraft: editors,
  trashOwnDraft: writers,
  destroy: administrators,
};
const closed: Row = { read: nobody, create: nobody, save: nobody, destroy: nobody };

/** Who gets in, per collection and operation, whichever the door. A new collection fails until it has a row. */
const matrix: Record<string, Row> = {
  news: content,
  pages: content,
  offices: content,
  partnerships: content,
  contacts: content,
  organisations: content,
  topics: content,
  'important-messages': content,
  media: {
    read: all,
    readTrash: staff,
    readVersions: staff,
    create: writers,
    save: editors,
    trash: editors,
    destroy: administrators,
  },
  redirects: { read: all, create: editors, save: editors, destroy: editors },
  users: {
    read: staff,
    create: administrators,
    save: administrators,
    destroy: administrators,
  },
  comments: { read: handlers, create: nobody, save: handlers, destroy: nobody },
  listings: { ...closed, read: all },
  changes: closed,
  counters: closed,
  'payload-jobs': closed,
  'payload-kv': closed,
  // Who has a document open just now: the admin's own.
  'payload-locked-documents': { read: staff, create: staff, save: staff, destroy: staff },
};

/** Preferences are reached by key, each person's own; no door at all leads to the migrations. */
const keptByPayload = ['payload-preferences', 'payload-migrations'];

const doors = { local: tryLocally, rest: tryRest, graphql: tryGraphql };

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let attempts: ReturnType<typeof createAttempts>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  // What is refused is logged with its stack.
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  attempts = createAttempts(payload);
});
afterAll(() => close());

const whoGetsIn = async (door: keyof typeof doors, slug: CollectionSlug, operation: Operation) => {
  const inside: Who[] = [];
  for (const who of everybody) {
    const attempt = await attempts[operation](slug, people[who]);
    if ((await doors[door](payload, people[who], attempt)) === 'open') inside.push(who);
  }
  return inside.join(' ');
};

/** GraphQL is for those who have logged in. */
const signedIn = (who: string) => who.replace(/^visitor ?/, '');

const demanded = (slug: CollectionSlug): Operation[] => {
  const { versions, trash } = payload.collections[slug].config;
  const ofDrafts: Operation[] = [
    'readDraft',
    'createDraft',
    'saveDraft',
    'publish',
    'unpublish',
    'trashDraft',
    'trashOwnDraft',
  ];
  return [
    ...(['read', 'create', 'save', 'destroy'] as const),
    ...(versions ? (['readVersions'] as const) : []),
    ...(versions && versions.drafts ? ofDrafts : []),
    ...(trash ? (['readTrash', 'trash'] as const) : []),
  ];
};

it('has a whole row for every collection', () => {
  const slugs = payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => !keptByPayload.includes(slug));
  const rows = slugs.map((slug) => [slug, Object.keys(matrix[slug] ?? {}).sort()]);
  expect(rows).toEqual(slugs.map((slug) => [slug, demanded(slug).sort()]));
});

const cells = Object.entries(matrix).flatMap(([slug, row]) =>
  Object.entries(row).map(([operation, who]) => [slug, operation, who] as const),
);

it.each(cells)('%s: %s is for [%s]', async (name, operation, who) => {
  const slug = name as CollectionSlug;
  // `changes` comes with the change feed.
  if (!payload.collections[slug]) return;
  const { graphQL } = payload.collections[slug].config;
  expect({
    local: await whoGetsIn('local', slug, operation as Operation),
    rest: await whoGetsIn('rest', slug, operation as Operation),
    graphql: await whoGetsIn('graphql', slug, operation as Operation),
  }).toEqual({ local: who, rest: who, graphql: graphQL === false ? nobody : signedIn(who) });
});
