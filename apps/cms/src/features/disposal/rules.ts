import type { Payload } from 'payload';
import { z } from 'zod';
import { isBlank } from '../../validation/unknown-values';
import { classes } from './classes';

const decision = z.string().refine((text) => !isBlank(text));

const rule = z.object({
  class: z.enum(classes.map(({ value }) => value)),
  archiveDecision: decision,
  localDecision: decision,
  months: z.number().int().min(1),
});

/** A rule that names both decisions and the period in months (K15). */
export type DisposalRule = z.infer<typeof rule>;

export interface Rules {
  complete: DisposalRule[];
  /** How many active rules lack a decision or the period: nothing is disposed of under them. */
  incomplete: number;
}

/** The active rules of the global `disposal`. */
export async function findRules(payload: Payload): Promise<Rules> {
  const { rules } = await payload.findGlobal({
    slug: 'disposal',
    depth: 0,
    overrideAccess: true,
  });
  const active = (rules ?? []).filter((each) => each.isActive === true);
  const complete = active.flatMap((each) => rule.safeParse(each).data ?? []);
  return { complete, incomplete: active.length - complete.length };
}
