import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { materializeConflict } from '../../database/conflicts';
import { propertyOf } from '../../validation/unknown-values';
import { idOf } from './page-tree';

/**
 * Whatever places, names, publishes or removes a page is told apart from what does so to another page: each looks at
 * pages that the other one changes, above it or below.
 */
export const keepTree: {
  onChange: CollectionBeforeChangeHook;
  onDelete: CollectionBeforeDeleteHook;
} = {
  onChange: async ({ data, originalDoc, req }) => {
    if (concernsTree(data, originalDoc)) await materializeConflict(req, 'page-tree');
    return data;
  },
  onDelete: ({ req }) => materializeConflict(req, 'page-tree'),
};

/** A draft whose text is written on concerns nobody else. */
export function concernsTree(data: unknown, before: unknown): boolean {
  const isIn = (page: unknown) => propertyOf(page, '_status') === 'published';
  const leaves =
    Boolean(propertyOf(data, 'deletedAt')) !== Boolean(propertyOf(before, 'deletedAt'));
  const parent = propertyOf(data, 'parent');
  const moves = parent !== undefined && idOf(parent) !== idOf(propertyOf(before, 'parent'));
  const slug = propertyOf(data, 'slug');
  const isRenamed = slug !== undefined && slug !== propertyOf(before, 'slug');
  return isIn(data) || isIn(before) || leaves || moves || isRenamed;
}
