import type { Locale } from '@regionwebb/content/locales';
import { createLocalReq, type Payload } from 'payload';
import type { Who } from '../../../access/testing/people';
import { propertyOf } from '../../../validation/unknown-values';
import { newestVersion } from '../../versions/newest-version';
import { meetReviewers } from '../../workflow/testing/reviews';
import type { packageSteps } from '../package-endpoints';
import type { packaged } from '../states';
import { findPackage } from '../stored-package';

type Packaged = (typeof packaged)[number];

export interface Text {
  id: string;
  collection?: Packaged;
  language?: Locale;
}

/** Editors, and what they do with packages. */
export async function meetPackagers(payload: Payload) {
  const people = await meetReviewers(payload);

  const send = (who: Who, texts: Text[], more: object = {}) =>
    people.send(who, 'packages', 'POST', { title: 'Ett paket', items: rows(texts), ...more });
  const stored = async (id: string) => {
    const found = await findPackage(await createLocalReq({}, payload), id);
    if (!found) throw new Error('The package is not stored.');
    return found;
  };
  const seenNow = async (id: string) => {
    const req = await createLocalReq({}, payload);
    const { items } = await stored(id);
    return Promise.all(
      items.map(async ({ id: item, document }) => {
        const newest =
          document &&
          (await newestVersion(req, document.relationTo, document.value).catch(() => null));
        return { item, updatedAt: String(newest?.version.updatedAt) };
      }),
    );
  };
  /** Takes a step with a package whose texts nobody has open; they are seen as they are unless given. */
  const step = async (who: Who, id: string, name: (typeof packageSteps)[number], data?: object) =>
    people.send(who, `packages/${id}/${name}`, 'POST', data ?? { seen: await seenNow(id) });
  const stepTaken = async (...taken: Parameters<typeof step>) => {
    const { status, body } = await step(...taken);
    expect([status, propertyOf(body, 'errors')]).toEqual([200, undefined]);
  };
  return {
    ...people,
    send: people.send,
    sendPackage: send,
    stored,
    seenNow,
    step,
    stepTaken,
    /** A package of the editor. */
    pack: async (texts: Text[], more: object = {}) => {
      const { status, body } = await send('editor', texts, more);
      expect([status, propertyOf(body, 'errors')]).toEqual([201, undefined]);
      return String(propertyOf(propertyOf(body, 'doc'), 'id'));
    },
    /** Drafts by the author, which nobody has open. */
    drafts: async (...titles: string[]) => {
      const ids: string[] = [];
      for (const title of titles) ids.push(await people.begin('author', title));
      await people.leave();
      return ids;
    },
    /** Which of some articles are on the site. */
    published: async (ids: string[]) => {
      const titles = await Promise.all(ids.map((id) => people.publicTitle(id)));
      return titles.map((title) => title !== undefined);
    },
  };
}

const rows = (texts: Text[]) =>
  texts.map(({ id, collection = 'news', language = 'sv' }) => ({
    document: { relationTo: collection, value: id },
    language,
  }));

export const asItems = (ids: string[]): Text[] => ids.map((id) => ({ id }));

/** The titles of the texts that held a package back. */
export const refusedIn = (body: unknown): unknown[] => {
  const refused = propertyOf(body, 'refused');
  return Array.isArray(refused) ? refused.map((each: unknown) => propertyOf(each, 'title')) : [];
};
