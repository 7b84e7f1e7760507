import type { ReactNode } from 'react';
import type { Crumb } from '../../ui/breadcrumbs';

/** A draft as it will be on the site, whatever kind of page it is. */
export interface Preview {
  title: string;
  /** The address that it will have; none where the language has no edition of it. */
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

/** What every kind of document says of itself. */
export const stateOf = ({ updatedAt, _status, commentsEnabled }: Saved) => ({
  savedAt: updatedAt,
  isDraft: _status !== 'published',
  acceptsComments: commentsEnabled === true,
});
