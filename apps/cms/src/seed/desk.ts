import type {
  CollectionSlug,
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  GlobalSlug,
  RequiredDataFromCollectionSlug,
} from 'payload';
import type { DeepPartial } from 'ts-essentials';

type Change<Slug extends CollectionSlug> = DeepPartial<RequiredDataFromCollectionSlug<Slug>>;
type GlobalChange<Slug extends GlobalSlug> = DeepPartial<Omit<DataFromGlobalSlug<Slug>, 'id'>>;

/** Where the demonstration is written from: every write is a transaction, and a step that is taken once. */
export interface Desk {
  /** Publishes a document in Swedish, and in English where words are given; answers with its id. */
  publish: <Slug extends CollectionSlug>(
    collection: Slug,
    swedish: RequiredDataFromCollectionSlug<Slug>,
    english?: (made: DataFromCollectionSlug<Slug>) => Change<Slug>,
  ) => Promise<string>;
  amend: <Slug extends CollectionSlug>(
    collection: Slug,
    id: string,
    change: Change<Slug>,
    locale?: 'sv' | 'en',
  ) => Promise<void>;
  /** Fills a global in Swedish, and in English where words are given. */
  fill: <Slug extends GlobalSlug>(
    global: Slug,
    swedish: GlobalChange<Slug>,
    english?: (made: DataFromGlobalSlug<Slug>) => GlobalChange<Slug>,
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
