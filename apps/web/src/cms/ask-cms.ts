import { everything, tagsFor } from '@regionwebb/content/tags';
import { stringify } from 'qs-esm';
import type { z } from 'zod';
import { env } from '../env';
import { CmsRefused, CmsUnavailable } from './cms-errors';
import { isOfAnother } from './database-of';
import { keptAnswers } from './kept-answers';
import { parseAnswer } from './parse-answer';

/** The kinds of content whose changes concern an answer: slugs of collections and globals. */
export type Kinds = readonly string[];

/** Well within what a visitor waits for a page, since a page asks several questions. */
const TIMEOUT_MS = 5_000;

/**
 * Asks the CMS as anyone may, with no login, so that no draft can come back. An answer of the right shape is kept
 * under the tags of `kinds` until one of them changes. `undefined` when there is no such thing (404).
 * Throws `CmsUnavailable`, also when the answer has another shape, and `CmsRefused`.
 */
export async function askCms<Shape extends z.ZodType>(
  path: string,
  query: object,
  { kinds, shape }: { kinds: Kinds; shape: Shape },
): Promise<z.output<Shape> | undefined> {
  const question = `${path}?${stringify(query)}`;
  const text = await keptAnswers.get(question, [...tagsFor(...kinds), everything], async () => {
    const answered = await ask(path, question);
    // Before anything is kept.
    if (answered !== undefined) parseAnswer(path, answered, shape);
    return answered;
  });
  return text === undefined ? undefined : parseAnswer(path, text, shape);
}

/** Asks the CMS for what is not published, with the site's key. The answer is kept by nobody. */
export async function askForDraft<Shape extends z.ZodType>(
  path: string,
  query: object,
  shape: Shape,
): Promise<z.output<Shape> | undefined> {
  const headers = { authorization: `Bearer ${env.CMS_KEY}` };
  const text = await ask(path, `drafts/${path}?${stringify(query)}`, headers);
  return text === undefined ? undefined : parseAnswer(path, text, shape);
}

async function ask(
  what: string,
  question: string,
  headers?: Record<string, string>,
): Promise<string | undefined> {
  // Below Next's own `fetch`, which keeps an answer before anybody has looked at it (decisions/002).
  const send = globalThis.regionwebbFetch ?? fetch;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const unavailable = (cause: unknown) => {
    throw new CmsUnavailable(what, { cause });
  };
  const init = { ...(headers ? { headers } : {}), cache: 'no-store', signal } as const;
  const answer = await send(`${env.CMS_URL}/api/${question}`, init).catch(unavailable);
  const { status } = answer;
  if (isOfAnother(answer, keptAnswers.database)) throw new CmsUnavailable(what);
  if (status >= 500 || status === 429) throw new CmsUnavailable(what);
  const text = await answer.text().catch(unavailable);
  if (status === 404 && isOfPayload(text)) return undefined;
  if (!answer.ok) throw new CmsRefused(what, status);
  return text;
}

/** That there is no such thing is for Payload to say, not for whatever else may answer in its place. */
const isOfPayload = (text: string): boolean => /^\s*\{/.test(text);
