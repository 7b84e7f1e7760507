/** What is searched: one edition of a page, in one language. */
export interface SearchDocument {
  /** Unique among the documents of its kind. */
  id: string;
  kind: string;
  /** Its public address, without origin. */
  path: string;
  title: string;
  ingress: string;
  /** Everything else that a reader can read. */
  text: string;
  /** Milliseconds since the epoch, for what loses importance with age. */
  publishedAt?: number;
}

/** What a document is called in an index. */
export const keyOf = ({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): string => `${kind} ${id}`;
