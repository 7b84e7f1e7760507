import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { materializeConflict } from '../../database/conflicts';
import { propertyOf } from '../../validation/unknown-values';
import { idOf } from './page-tree';

/**
 * Makes concurrent changes of the page tree conflict, so that one is retried: moving, renaming, publishing or removing a
 * page depends on the pages above and below it.
 */
export const serializeTreeChanges: {
  onChange: CollectionBeforeChangeHook;
  onDelete: CollectionBeforeDeleteHook;
} = {
  onChange: async ({ data, originalDoc, req }) => {
    if (affectsTree(data, originalDoc)) await materializeConflict(req, 'page-tree');
    return data;
  },
  onDelete: ({ req }) => materializeConflict(req, 'page-tree'),
};

/** Whether a save may affect other pages, which a change of a draft's text does not. */
export function affectsTree(data: unknown, before: unknown): boolean {
  const isPublished = (page: unknown) => propertyOf(page, '_status') === 'published';
  const isTrashed =
    Boolean(propertyOf(data, 'deletedAt')) !== Boolean(propertyOf(before, 'deletedAt'));
  const parent = propertyOf(data, 'parent');
  const isMoved = parent !== undefined && idOf(parent) !== idOf(propertyOf(before, 'parent'));
  const slug = propertyOf(data, 'slug');
  const isRenamed = slug !== undefined && slug !== propertyOf(before, 'slug');
  return isPublished(data) || isPublished(before) || isTrashed || isMoved || isRenamed;
}
