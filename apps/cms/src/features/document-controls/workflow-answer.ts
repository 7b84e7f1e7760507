import type { Locale } from '@regionwebb/content/locales';
import { z } from 'zod';
import { propertyOf } from '../../validation/unknown-values';
import type { Reminder } from '../workflow/reminders';
import { type Review, reviewIn } from '../workflow/states';
import type { Step } from '../workflow/steps';

/** What may be done with a text in its review, in the order in which it is offered. */
const order: readonly Step[] = [
  ...(['send', 'withdraw', 'approve', 'return', 'plan', 'unplan'] as const),
  ...(['takeover', 'assign', 'remind', 'publish-urgently'] as const),
];

/** What the API does with a document: a step with the text in one language, or a plan for all. */
export type Action = Step | 'plan-unpublish' | 'unplan-unpublish';

const text = z.string().nullable();

const reminder = z.object({ by: text, at: z.string(), text }) satisfies z.ZodType<Reminder>;

const inLocale = z.object({ steps: z.array(z.string()), reminder: reminder.nullish() });

const answer = z.object({
  sv: inLocale,
  en: inLocale,
  reviewers: z.array(z.object({ id: z.string(), name: z.string() })),
  unpublications: z.array(z.object({ id: z.coerce.string(), at: z.string() })),
  updatedAt: z.string().nullable(),
});

interface InLocale {
  review: Review;
  /** Those that the user may take now. */
  steps: Step[];
  /** The last one since the text was sent or returned. */
  reminder: Reminder | null;
}

/** Where a document is on its way to the site, and what the user may do. */
export interface Workflow extends Record<Locale, InLocale> {
  reviewers: { id: string; name: string }[];
  /** The planned unpublications of the document: the ids of their jobs, and when, in ISO 8601. */
  unpublications: { id: string; at: string }[];
  /** When the newest version was saved, in ISO 8601. */
  updatedAt: string | null;
}

/** `GET /api/workflow/<collection>/<id>`, or the answer to a step; undefined for anything else. */
export function parseWorkflow(body: unknown): Workflow | undefined {
  const { data } = answer.safeParse(body);
  if (!data) return undefined;
  const readIn = (locale: Locale): InLocale => ({
    review: reviewIn(propertyOf(body, locale)),
    steps: order.filter((step) => data[locale].steps.includes(step)),
    reminder: data[locale].reminder ?? null,
  });
  return { ...data, sv: readIn('sv'), en: readIn('en') };
}

/** What an action may need, as the API reads it. */
export interface StepDetails {
  /** When the version in the form was saved, in ISO 8601. */
  seen?: string;
  reason?: string;
  reviewer?: string;
  /** ISO 8601. */
  at?: string;
  job?: string;
}
