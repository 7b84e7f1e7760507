import type { Payload } from 'payload';
import { z } from 'zod';
import { commentRows } from './comment-rows';
import { isStatus } from '../comment-handling/states';
import type { CommentFacts } from './figures';

/**
 * Where a change that was made because of a comment is recorded on it. The report has the figure where comments have the
 * field.
 */
const CHANGE_FIELD = 'resultingVersion';

export const hasChanges = ({ collections }: Payload): boolean =>
  collections.comments.config.flattenedFields.some(({ name }) => name === CHANGE_FIELD);

const time = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value) : undefined));

const yesOrNo = z.union([z.boolean(), z.number()]).transform(Boolean);

const row = z.object({
  receivedAt: z.union([z.string(), z.date()]).transform((value) => new Date(value)),
  status: z.string().refine(isStatus),
  closedAs: z.string().nullish(),
  dueAt: time,
  firstAnswerAt: time,
  isFurther: yesOrNo,
  isChange: yesOrNo,
  path: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? undefined),
  collection: z.string(),
  documentId: z.string(),
});

/** The comments received in a period, in order, some at a time, so that memory does not grow with their number. */
export async function* readComments(
  payload: Payload,
  moments: { begins: Date; ends: Date },
): AsyncGenerator<CommentFacts[]> {
  const change = hasChanges(payload) ? CHANGE_FIELD : undefined;
  for await (const rows of commentRows(payload, moments, change))
    yield z.array(row).parse(rows).map(factsOf);
}

const factsOf = ({
  closedAs,
  path,
  title,
  collection,
  documentId,
  ...facts
}: z.infer<typeof row>): CommentFacts => ({
  ...facts,
  isSetAside: closedAs === 'duplicate' || closedAs === 'spam',
  page: { path, title, collection, documentId },
});

/** When the oldest comment was received that is neither answered nor closed. */
export async function oldestOpen({ db }: Payload): Promise<Date | undefined> {
  const { docs } = await db.find({
    collection: 'comments',
    where: { status: { in: ['new', 'handling'] } },
    sort: 'receivedAt',
    select: { receivedAt: true },
    limit: 1,
    pagination: false,
  });
  return z.array(z.looseObject({ receivedAt: time })).parse(docs)[0]?.receivedAt;
}
