import type {
  CollectionSlug,
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  GlobalSlug,
  Payload,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
} from 'payload';
import type { DeepPartial } from 'ts-essentials';
import { propertyOf } from '../validation/unknown-values';
import { runStep } from './loading-lease';

type Change<Slug extends CollectionSlug> = DeepPartial<RequiredDataFromCollectionSlug<Slug>>;
type GlobalChange<Slug extends GlobalSlug> = DeepPartial<Omit<DataFromGlobalSlug<Slug>, 'id'>>;

/** Writes the demonstration content: every write is a step in a transaction, run once. */
export interface Seeder {
  /** Publishes a document in Swedish, and in English where texts are given; returns its id. */
  publish: <Slug extends CollectionSlug>(
    collection: Slug,
    swedish: RequiredDataFromCollectionSlug<Slug>,
    english?: (seeded: DataFromCollectionSlug<Slug>) => Change<Slug>,
  ) => Promise<string>;
  amend: <Slug extends CollectionSlug>(
    collection: Slug,
    id: string,
    change: Change<Slug>,
    locale?: 'sv' | 'en',
  ) => Promise<void>;
  /** Fills a global in Swedish, and in English where texts are given. */
  fill: <Slug extends GlobalSlug>(
    global: Slug,
    swedish: GlobalChange<Slug>,
    english?: (seeded: DataFromGlobalSlug<Slug>) => GlobalChange<Slug>,
  ) => Promise<void>;
  upload: (file: NewFile) => Promise<string>;
}

export interface NewFile {
  name: string;
  type: 'image/png' | 'application/pdf';
  bytes: Buffer;
  swedish: RequiredDataFromCollectionSlug<'media'>;
  english?: Change<'media'>;
}

/** A seeder whose completed steps are skipped by a later start. */
export const createSeeder = (payload: Payload, holder: string): Seeder => {
  const take = stepsOf(payload, holder);
  return {
    publish: (collection, swedish, english) =>
      take(`${collection}: ${labelOf(swedish)}`, async (req) => {
        const shared = { collection, ...within(req) };
        const created = await payload.create({
          ...shared,
          data: swedish,
          locale: 'sv',
          overrideAccess: true,
        });
        if (english)
          await payload.update({
            ...shared,
            id: created.id,
            data: english(created),
            locale: 'en',
            overrideAccess: true,
          });
        return created.id;
      }),
    amend: async (collection, id, data, locale = 'sv') => {
      await take(`${collection}: ${id}`, async (req) => {
        await payload.update({
          collection,
          id,
          data,
          locale,
          ...within(req),
          overrideAccess: true,
        });
        return id;
      });
    },
    fill: fillsIn(payload, take),
    upload: uploadsIn(payload, take),
  };
};

const fillsIn =
  (payload: Payload, take: Take): Seeder['fill'] =>
  async (slug, data, english) => {
    await take(slug, async (req) => {
      const shared = { slug, ...within(req) };
      const created = await payload.updateGlobal({
        ...shared,
        data,
        locale: 'sv',
        overrideAccess: true,
      });
      if (english)
        await payload.updateGlobal({
          ...shared,
          data: english(created),
          locale: 'en',
          overrideAccess: true,
        });
      return slug;
    });
  };

const uploadsIn =
  (payload: Payload, take: Take): Seeder['upload'] =>
  ({ name, type, bytes, swedish, english }) =>
    take(`media: ${name}`, async (req) => {
      const shared = { collection: 'media', ...within(req) } as const;
      const file = { name, mimetype: type, data: bytes, size: bytes.length };
      const { id } = await payload.create({
        ...shared,
        data: swedish,
        file,
        locale: 'sv',
        overrideAccess: true,
      });
      if (english)
        await payload.update({
          ...shared,
          id,
          data: english,
          locale: 'en',
          overrideAccess: true,
        });
      return id;
    });

type Take = ReturnType<typeof stepsOf>;

/** Runs steps under names that are the same at every start, since their order does not change. */
const stepsOf = (payload: Payload, holder: string) => {
  const counts = new Map<string, number>();
  return async (name: string, run: (req: PayloadRequest) => Promise<string>): Promise<string> => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const step = count === 1 ? name : `${name} (${count})`;
    const { id, isNew } = await runStep(payload, holder, { step, run });
    if (isNew) payload.logger.info(`Demonstrationsinnehållet: ${step}`);
    return id;
  };
};

const within = (req: PayloadRequest) => ({ req, depth: 0 }) as const;

const labelOf = (data: object): string => {
  const label = ['title', 'name', 'role', 'from'].map((field) => propertyOf(data, field));
  return String(label.find((each) => typeof each === 'string'));
};

/** The rows of an array field, with the same ids, in another language. */
export const translated = <Row extends object>(
  rows: Row[] | null | undefined,
  words: Partial<Row>[],
): Row[] => (rows ?? []).map((row, index) => ({ ...row, ...words[index] }));
