import type { PayloadRequest } from 'payload';

/** The names of functions and users, by their ids. */
export type Names = ReadonlyMap<string, string>;

interface Referring {
  function?: unknown;
  handler?: unknown;
}

/** The name of what a comment refers to; undefined where it refers to nothing, or to what is gone. */
export const nameIn = (names: Names, id: unknown): string | undefined =>
  typeof id === 'string' ? names.get(id) : undefined;

/** The names of the functions and the handlers of comments. */
export async function namesOf(req: PayloadRequest, comments: readonly Referring[]): Promise<Names> {
  const all = { depth: 0, pagination: false, select: { name: true }, req } as const;
  const functions = idsIn(comments, 'function');
  const handlers = idsIn(comments, 'handler');
  const found = await Promise.all([
    functions.length > 0 &&
      req.payload.find({
        ...all,
        collection: 'functions',
        where: { id: { in: functions } },
        overrideAccess: true,
      }),
    handlers.length > 0 &&
      req.payload.find({
        ...all,
        collection: 'users',
        where: { id: { in: handlers } },
        overrideAccess: true,
      }),
  ]);
  return new Map(
    found.flatMap((each) => (each ? each.docs : [])).map(({ id, name }) => [id, name ?? '']),
  );
}

const idsIn = (comments: readonly Referring[], field: keyof Referring): string[] => [
  ...new Set(
    comments.map((comment) => comment[field]).filter((id): id is string => typeof id === 'string'),
  ),
];
