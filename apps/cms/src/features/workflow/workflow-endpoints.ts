import { isLocale, type Locale } from '@regionwebb/content/locales';
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasRole } from '../../access/roles';
import { translate } from '../../translations/translate';
import { collectionIn, languageStates } from '../publishing/language-state';
import { findRow } from '../redirects/follow-rename';
import { readJson } from '../query-limits/read-body';
import { newestVersion } from '../versions/newest-version';
import { findReviewers, isReviewer, type Reviewer } from './notices';
import {
  findUnpublications,
  planUnpublication,
  removeUnpublication,
  type Unpublication,
} from './planned-unpublication';
import { NO_DOCUMENT, refusal, UNREADABLE } from './refusals';
import { readReminders, type Reminder } from './reminders';
import { type Review, reviewIn } from './states';
import { isStep, possibleSteps, type Step } from './steps';
import { takeStep } from './take-step';
import { isTwoPersonRule } from './two-persons';

interface InLanguage {
  review: Review;
  /** What the user may do with the text now. */
  steps: Step[];
  /** The last one since the text was sent or returned. */
  reminder: Reminder | null;
}

export interface WorkflowOf extends Record<Locale, InLanguage> {
  twoPersons: boolean;
  /** Those who may review. */
  reviewers: Reviewer[];
  unpublications: Unpublication[];
  /** When the newest version was saved: ISO 8601. */
  updatedAt: string | null;
}

const MAX_BYTES = 20_000;

const input = z.object({
  seen: z.string().max(40).optional(),
  reason: z.string().max(2000).optional(),
  at: z.string().max(40).optional(),
  reviewer: z.string().max(100).optional(),
  job: z.string().max(100).optional(),
});

/** `GET /api/workflow/<collection>/<id>`: where the text is in each language, and what the user may do with it. */
export const readWorkflow: Endpoint = {
  path: '/workflow/:collection/:id',
  method: 'get',
  handler: async (req) => answer(req, await documentIn(req)),
};

/**
 * `POST /api/workflow/<collection>/<id>/<step>?locale=sv`: takes a step, or plans an unpublication, and answers as
 * `readWorkflow`. The body is JSON: `seen`, `reason` (at most 2,000 characters), `at`, `reviewer`, `job`.
 */
export const takeWorkflowStep: Endpoint = {
  path: '/workflow/:collection/:id/:step',
  method: 'post',
  handler: async (req) => {
    const document = await documentIn(req);
    const parsed = input.safeParse(await readJson(req, MAX_BYTES));
    if (!parsed.success) throw refusal(400, translate(req, UNREADABLE));
    const step = req.routeParams?.step;
    const locale = req.searchParams.get('locale') ?? 'sv';
    if (step === 'plan-unpublish') await planUnpublication(req, document, parsed.data);
    else if (step === 'unplan-unpublish')
      await removeUnpublication(req, document, parsed.data.job ?? '');
    else if (isStep(step) && isLocale(locale))
      await takeStep(req, { ...document, locale, step, input: parsed.data });
    else throw refusal(404, translate(req, NO_DOCUMENT));
    return answer(req, document);
  },
};

interface DocumentIn {
  collection: CollectionSlug;
  id: string;
}

async function documentIn(req: PayloadRequest): Promise<DocumentIn> {
  const collection = collectionIn(req);
  const id = req.routeParams?.id;
  const isKnown = collection && typeof id === 'string' && hasRole(req.user, ...staff);
  if (isKnown && (await findRow(req, collection, id))) return { collection, id };
  throw refusal(404, translate(req, NO_DOCUMENT));
}

const staff = ['administrator', 'editor', 'author'] as const;

async function answer(req: PayloadRequest, { collection, id }: DocumentIn): Promise<Response> {
  const newest = await newestVersion(req, collection, id);
  const languages = await languageStates(req, collection, id);
  const twoPersons = await isTwoPersonRule(req);
  const reviews = { sv: reviewIn(newest?.version, 'sv'), en: reviewIn(newest?.version, 'en') };
  const reminders = await readReminders(req, { collection, id }, reviews);
  const inLanguage = (locale: Locale): InLanguage => {
    const review = reviews[locale];
    const situation = { user: req.user, review, language: languages[locale] };
    const steps = possibleSteps({ ...situation, isTwoPersonRule: twoPersons });
    return { review, steps, reminder: reminders[locale] ?? null };
  };
  const workflow: WorkflowOf = {
    sv: inLanguage('sv'),
    en: inLanguage('en'),
    twoPersons,
    reviewers: await findReviewers(req),
    unpublications: isReviewer(req) ? await findUnpublications(req, { collection, id }) : [],
    updatedAt: newest ? new Date(newest.version.updatedAt ?? newest.updatedAt).toISOString() : null,
  };
  return Response.json(workflow, { headers: { 'cache-control': 'no-store' } });
}
