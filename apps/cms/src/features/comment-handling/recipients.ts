import type { PayloadRequest } from 'payload';
import { z } from 'zod';

export interface Named {
  id: string;
  name: string;
}

export interface FunctionWithMembers extends Named {
  members: Named[];
}

const user = z.object({ id: z.string(), name: z.string().nullish() });
const functionRow = z.object({
  id: z.string(),
  name: z.string(),
  members: z
    .array(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]))
    .nullish()
    .transform((members) => members ?? []),
});

const MOST = 500;

/** A function by its id. */
export async function functionNamed(
  req: PayloadRequest,
  id: string | null,
): Promise<(Named & { members: string[] }) | undefined> {
  if (!id) return undefined;
  const where = { id: { equals: id } };
  const row = await req.payload.db.findOne({ collection: 'functions', where, req });
  return row ? functionRow.parse(row) : undefined;
}

/** A user who reads the comments of a function: a member of it, or a registrar. */
export async function personFor(
  req: PayloadRequest,
  id: string,
  to: { members: string[] } | undefined,
): Promise<Named | undefined> {
  const where = { id: { equals: id } };
  const row = await req.payload.db.findOne({ collection: 'users', where, req });
  const found = z.looseObject({ role: z.string() }).and(user).safeParse(row).data;
  const isReader = found && (found.role === 'registrar' || to?.members.includes(id));
  return isReader ? named(found) : undefined;
}

const named = ({ id, name }: z.infer<typeof user>): Named => ({ id, name: name ?? '' });

/** The name of a user; null for none, or an account that is gone. */
export async function nameOfUser(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (!id) return null;
  const where = { id: { equals: id } };
  const row = await req.payload.db.findOne({ collection: 'users', where, req });
  return user.safeParse(row).data?.name ?? null;
}

/** Everybody that a comment can be handed over to, by name. */
export async function findRecipients(
  req: PayloadRequest,
): Promise<{ functions: FunctionWithMembers[]; registrars: Named[] }> {
  const all = { where: {}, limit: MOST, pagination: false, req } as const;
  const { docs: functions } = await req.payload.db.find({
    ...all,
    collection: 'functions',
    sort: 'sortKey',
  });
  const { docs } = await req.payload.db.find({ ...all, collection: 'users', sort: 'name' });
  const people = z.array(z.looseObject({ role: z.string() }).and(user)).parse(docs);
  const byId = new Map(people.map((person) => [person.id, named(person)]));
  return {
    functions: z
      .array(functionRow)
      .parse(functions)
      .map(({ id, name, members }) => ({
        id,
        name,
        members: members.flatMap((member) => byId.get(member) ?? []),
      })),
    registrars: people.filter(({ role }) => role === 'registrar').map(named),
  };
}
