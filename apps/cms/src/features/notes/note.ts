import { z } from 'zod';

/** The most characters of a note. */
export const MAX_TEXT = 2000;
/** The most colleagues that a note mentions. */
export const MAX_MENTIONS = 20;

const orNull = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const time = z.union([z.string(), z.date()]).transform((value) => new Date(value).toISOString());
const person = z.object({ id: z.string(), name: z.string() });

const note = z.object({
  id: z.coerce.string(),
  createdAt: time,
  locale: z.enum(['sv', 'en']),
  /** The name of a field, or that and the id of a row or a block, as `contacts/65a…`; null for the whole document. */
  place: orNull,
  /** What the place was called when the note was written. */
  placeLabel: orNull,
  text: z.string(),
  by: z.string(),
  byName: orNull,
  mentions: z
    .array(person)
    .nullish()
    .transform((people) => people ?? []),
  solvedName: orNull,
  solvedAt: time.nullish().transform((value) => value ?? null),
});

/** A note as the API returns it. Times are ISO 8601. */
export type Note = z.infer<typeof note>;

const answer = z.object({
  notes: z.array(note),
  places: z.array(z.object({ place: z.string(), label: z.string() })),
  colleagues: z.array(person),
  /** Whether the user may write notes, and mark those of others as solved. */
  mayWrite: z.boolean(),
  maySolveAll: z.boolean(),
});

/** The notes on a document, newest first; where new ones may be put; and who may be mentioned. */
export type NotesOn = z.infer<typeof answer>;

/** What the API answers; undefined for anything else. */
export const parseNotes = (body: unknown): NotesOn | undefined => answer.safeParse(body).data;

export const parseNote = (row: unknown): Note => note.parse(row);
