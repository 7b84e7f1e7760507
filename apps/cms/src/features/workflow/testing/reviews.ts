import type { Locale } from '@regionwebb/content/locales';
import { createLocalReq, type Payload } from 'payload';
import { meetWriters } from '../../versions/testing/writers';
import type { Who } from '../../../access/testing/people';
import { propertyOf } from '../../../validation/unknown-values';
import { newestVersion } from '../../versions/newest-version';
import { reviewIn } from '../states';
import type { Step } from '../steps';

/** Writers, and the steps that they take with their articles. */
export async function meetReviewers(payload: Payload) {
  const writers = await meetWriters(payload);

  const newest = async (id: string) => newestVersion(await createLocalReq({}, payload), 'news', id);
  const reviewOf = async (id: string, locale: Locale = 'sv') =>
    reviewIn((await newest(id))?.version, locale);
  /** When the newest version was saved, as a form that is opened now knows it. */
  const seen = async (id: string) => String((await newest(id))?.version.updatedAt);
  /** Takes a step with an article that nobody has open; `seen` is the newest version unless given. */
  const take = async (
    who: Who,
    id: string,
    step: Step | 'plan-unpublish' | 'unplan-unpublish',
    { locale = 'sv', ...input }: { locale?: Locale; [name: string]: unknown } = {},
  ) => {
    await writers.leave();
    const data = { seen: await seen(id), ...input };
    return writers.send(who, `workflow/news/${id}/${step}?locale=${locale}`, 'POST', data);
  };
  const taken = async (...step: Parameters<typeof take>) => {
    const { status, body } = await take(...step);
    expect([status, propertyOf(body, 'errors')]).toEqual([200, undefined]);
    return body;
  };
  const setTwoPersons = (twoPersons: boolean) =>
    payload.updateGlobal({ slug: 'workflow', data: { twoPersons }, overrideAccess: true });
  return { ...writers, reviewOf, seen, take, taken, setTwoPersons };
}

/** The first message of a refusal. */
export const messageOf = (body: unknown): string =>
  String(propertyOf(Object(propertyOf(body, 'errors'))[0], 'message'));
