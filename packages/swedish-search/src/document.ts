/** What is searched: one edition of a page, in one language. */
export interface SearchDocument {
  /** Unique among the documents of its kind. */
  id: string;
  kind: string;
  /** Its public address, without origin. */
  path: string;
  title: string;
  ingress: string;
  /** The rest of the readable text. */
  text: string;
  /** Milliseconds since the epoch, for content that loses relevance with age. */
  publishedAt?: number;
}

/** A document's key in an index. */
export const keyOf = ({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): string => `${kind} ${id}`;
