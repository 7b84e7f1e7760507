import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { materializeConflict } from '../../database/conflicts';
import { property } from '../../validation/unknown-values';
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
  const isIn = (page: unknown) => property(page, '_status') === 'published';
  const leaves = Boolean(property(data, 'deletedAt')) !== Boolean(property(before, 'deletedAt'));
  const parent = property(data, 'parent');
  const moves = parent !== undefined && idOf(parent) !== idOf(property(before, 'parent'));
  const slug = property(data, 'slug');
  const isRenamed = slug !== undefined && slug !== property(before, 'slug');
  return isIn(data) || isIn(before) || leaves || moves || isRenamed;
}
