/** The kinds of content that can be found, small ones first: the order in which an index is filled. */
export const searchKinds = ['contacts', 'offices', 'partnerships', 'pages', 'news'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A document as the index takes it. */
export interface Searchable {
  id: string;
  kind: SearchKind;
  /** Its public address, without origin. */
  path: string;
  title: string;
  ingress: string;
  /** Everything else that a reader can read. */
  text: string;
  /** Milliseconds since the epoch, for what is dated. */
  publishedAt?: number;
  /** The last day of what has one, as the CMS stores it. */
  ends?: string;
}
