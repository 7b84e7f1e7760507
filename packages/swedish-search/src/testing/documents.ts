import type { SearchDocument } from '../document';

let made = 0;

/** A document to search for; a test names only what it is about. */
export const aDocument = (given: Partial<SearchDocument> = {}): SearchDocument => {
  made += 1;
  return {
    id: `${made}`,
    kind: 'pages',
    path: `/sida-${made}`,
    title: 'Verksamhet',
    ingress: '',
    text: '',
    ...given,
  };
};
