import { z } from 'zod';
import { CmsUnavailable } from './cms-errors';

/** What an answer of the CMS says. Throws `CmsUnavailable` when it is no JSON (RFC 8259) or has another shape. */
export function parseAnswer<Shape extends z.ZodType>(
  what: string,
  text: string,
  shape: Shape,
): z.output<Shape> {
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new CmsUnavailable(what, { cause });
  }
}

/**
 * A list as Payload answers it, where a proxy or another program may have answered in its place: with a count, and
 * not empty where that says that there is something.
 */
export const listOf = <Document extends z.ZodType>(document: Document, page = 1) =>
  z
    .object({ docs: z.array(document), totalDocs: z.number().int().min(0) })
    .refine(
      ({ docs, totalDocs }) => docs.length > 0 || totalDocs === 0 || page > 1,
      'The list is empty, though it is said to have documents.',
    );
