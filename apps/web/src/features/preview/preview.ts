import type { ReactNode } from 'react';
import type { Crumb } from '../../ui/breadcrumbs';

/** A draft of any kind of page, as it will be on the site. */
export interface Preview {
  title: string;
  /** The address that it will have; undefined where it has no edition in the language. */
  path: string | undefined;
  /** The pages above it. */
  above: Crumb[];
  savedAt: string;
  /** False when all that is saved is published. */
  isDraft: boolean;
  acceptsComments: boolean;
  content: (url: string) => ReactNode;
}

interface Saved {
  updatedAt: string;
  _status?: 'draft' | 'published' | null;
  commentsEnabled?: boolean | null;
}

/** The fields of every kind of document. */
export const stateOf = ({ updatedAt, _status, commentsEnabled }: Saved) => ({
  savedAt: updatedAt,
  isDraft: _status !== 'published',
  acceptsComments: commentsEnabled === true,
});
