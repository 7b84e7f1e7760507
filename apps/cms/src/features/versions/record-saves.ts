import { isAddressed } from '@regionwebb/content/paths';
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { findRow } from '../redirects/follow-rename';
import { type Cause, causes } from './causes';
import { keepUnpublishedVersion } from './keep-unpublished-version';
import { separateAutosaves } from './separate-autosaves';

/**
 * A collection with versions, and the field `saved`, whose versions say who saved them, in which role, and how. None is
 * overwritten by another person's words.
 */
export const recordSaves = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: withVersionsView(
        collection.admin?.components?.views,
        isAddressed(collection.slug) ? { compareAsReader: compareView } : {},
      ),
    },
  },
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), noteSave],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), recordSave],
  },
});

/** The same for a global, which has neither drafts nor a trash. */
export const recordGlobalSaves = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  admin: {
    ...global.admin,
    components: {
      ...global.admin?.components,
      views: withVersionsView(global.admin?.components?.views),
    },
  },
  hooks: {
    ...global.hooks,
    beforeChange: [...(global.hooks?.beforeChange ?? []), recordGlobalSave],
  },
});

const versionsView = { Component: '/features/versions/versions-view#VersionsView' };

/** For what has a page that readers see. */
const compareView = {
  path: '/jamfor',
  Component: '/features/versions/compare-view#CompareView',
  tab: { Component: '/features/versions/compare-tab#CompareTab', order: 350 },
} as const;

const withVersionsView = (views: { edit?: object } | undefined, more: object = {}) => ({
  ...views,
  edit: { ...views?.edit, ...more, versions: versionsView },
});

/** What the hooks of a save are not told: Payload gives it to `beforeOperation` alone. */
interface Save {
  isAutosave: boolean;
  isDraft: boolean;
  /** Payload then writes over the newest version. */
  isUnpublishingAll: boolean;
}

const keyOf = (collection: string, id: unknown): string =>
  `save:${collection}:${typeof id === 'string' ? id : 'new'}`;

const noteSave: CollectionBeforeOperationHook = (call) => {
  const { args, collection, req } = call;
  const operation = propertyOf(call, 'operation');
  if (operation === 'create' || operation === 'update')
    req.context[keyOf(collection.slug, propertyOf(args, 'id'))] = {
      isAutosave: propertyOf(args, 'autosave') === true,
      isDraft: propertyOf(args, 'draft') === true,
      isUnpublishingAll: isTrue(propertyOf(args, 'unpublishAllLocales')),
    } satisfies Save;
  return args;
};

const isTrue = (value: unknown): boolean => value === true || value === 'true';

const recordSave: CollectionBeforeChangeHook = async (change) => {
  const { collection, data, operation, originalDoc, req } = change;
  const id: unknown = operation === 'update' ? originalDoc?.id : undefined;
  const noted = req.context[keyOf(collection.slug, id)];
  const save = isSave(noted) ? noted : undefined;
  if (save && id !== undefined) {
    if (save.isAutosave) await separateAutosaves(req, collection.slug, id);
    if (save.isUnpublishingAll) await keepUnpublishedVersion(req, collection.slug, id);
  }
  const given = req.context[givenKey(collection.slug, id)];
  req.context[givenKey(collection.slug, id)] = undefined;
  const cause = causes.find(({ value }) => value === given)?.value ?? (await causeOf(change, save));
  req.context[causeKey(collection.slug, id)] = cause;
  return { ...data, saved: savedBy(req, cause) };
};

const causeKey = (collection: string, id: unknown): string => `cause:${keyOf(collection, id)}`;

const givenKey = (collection: string, id: unknown): string => `given-${causeKey(collection, id)}`;

/** Has the next save of a document, in this request, bear a cause that the save does not show. */
export const giveCause = (
  { context }: PayloadRequest,
  collection: string,
  id: string,
  cause: Cause,
): void => {
  context[givenKey(collection, id)] = cause;
};

/** The cause of the save under way, for hooks that run after it. */
export const causeOfSave = (
  req: PayloadRequest,
  collection: string,
  id: string,
): Cause | undefined => {
  const noted =
    req.context[causeKey(collection, id)] ?? req.context[causeKey(collection, undefined)];
  return causes.find(({ value }) => value === noted)?.value;
};

/** Whether the save under way is an autosave that writes a version only, for hooks that run after it. */
export const isAutosave = (
  req: PayloadRequest,
  collection: string,
  { _status, id }: { id: string; _status?: unknown },
): boolean => {
  const noted = req.context[keyOf(collection, id)];
  const isAutosaved = isSave(noted) && noted.isAutosave && noted.isDraft;
  return isAutosaved && !noted.isUnpublishingAll && _status !== 'published';
};

const isSave = (value: unknown): value is Save =>
  typeof value === 'object' && value !== null && 'isAutosave' in value;

const recordGlobalSave: GlobalBeforeChangeHook = ({ data, req }) => ({
  ...data,
  saved: savedBy(req, req.context.isRestoringVersion ? 'restored' : 'saved'),
});

/** Empty where no one is signed in: at a start, in a migration, by a command. */
export const savedBy = ({ user }: Partial<PayloadRequest>, cause: Cause) => ({
  by: user?.id ?? null,
  name: user?.name ?? null,
  role: user?.role ?? null,
  cause,
});

async function causeOf(
  { collection, data, operation, originalDoc, req }: Parameters<CollectionBeforeChangeHook>[0],
  save: Save | undefined,
): Promise<Cause> {
  if (!save && req.context.isRestoringVersion) return 'restored';
  if (req.context.isScheduled) return 'job';
  const wasTrashed = Boolean(originalDoc?.deletedAt);
  if ('deletedAt' in data && Boolean(data.deletedAt) !== wasTrashed)
    return wasTrashed ? 'untrashed' : 'trashed';
  if (data._status === 'published') return 'published';
  if (save?.isAutosave) return 'autosaved';
  if (operation === 'create' || save?.isDraft || data._status !== 'draft') return 'saved';
  const row = await findRow(req, collection.slug, originalDoc?.id);
  return propertyOf(row, '_status') === 'published' ? 'unpublished' : 'saved';
}
