import { z } from 'zod';
import { propertyOf } from '../../validation/unknown-values';
import { type View, viewNamed } from './views';

const MOST_PAGES = 10_000;
const page = z.coerce.number().int().min(1).max(MOST_PAGES).catch(1);
const id = z.string().regex(/^[\w-]{1,64}$/);

export interface Asked {
  view: View;
  page: number;
  /** Whether a comment is asked for, and its id where it can be one. */
  isComment: boolean;
  comment: string | undefined;
}

/** What the query of the inbox asks for. */
export function askedInbox(query: unknown): Asked {
  const comment = propertyOf(query, 'kommentar');
  return {
    view: viewNamed(propertyOf(query, 'urval')),
    page: page.parse(propertyOf(query, 'sida')),
    isComment: comment !== undefined,
    comment: id.safeParse(comment).data,
  };
}
