/** The header in which the CMS names its database in every answer. */
const DATABASE_HEADER = 'x-database';

/**
 * Whether an answer is of another database than the site follows, and so not to be gone by. A CMS from before it named
 * its database names none.
 */
export function isOfAnother(answer: Response, followed: string | undefined): boolean {
  const named = answer.headers.get(DATABASE_HEADER);
  return named !== null && followed !== undefined && named !== followed;
}
