import { isLocale } from '@regionwebb/content/locales';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasRole } from '../../access/roles';
import { inTransaction } from '../../database/transactions';
import { translate, type Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { notify } from '../notifications/notify';
import { readJson } from '../query-limits/read-body';
import { MAX_MENTIONS, MAX_TEXT } from './note';
import { findColleagues, type NotedDocument, notedDocument, notesOn } from './read-notes';

const MAX_BYTES = 20_000;

/** `GET /api/document-notes/<collection>/<id>?locale=sv`: the notes on a document, for staff. */
export const readNotes: Endpoint = {
  path: '/document-notes/:collection/:id',
  method: 'get',
  handler: async (req) => answer(req, await documentIn(req)),
};

const newNote = z.object({
  text: z
    .string()
    .max(MAX_TEXT * 2)
    .transform((text) => text.replaceAll(CONTROL, '').trim())
    .pipe(z.string().min(1).max(MAX_TEXT)),
  place: z.string().max(300).optional(),
  mentions: z.array(z.string().max(100)).max(MAX_MENTIONS).optional(),
});

/**
 * `POST /api/document-notes/<collection>/<id>?locale=sv`: adds a note, and notifies those whom it mentions. The body is
 * JSON: `text`, at most 2,000 characters; `place`, one of those in the answer of `readNotes`; `mentions`, ids of at most
 * twenty users. For those who write content. Refuses with 400, 403 or 404.
 */
export const addNote: Endpoint = {
  path: '/document-notes/:collection/:id',
  method: 'post',
  handler: async (req) => {
    const document = await documentIn(req);
    if (!req.user || !hasRole(req.user, ...writers)) throw refusal(req, 403, NOT_YOURS);
    const body = await readJson(req, MAX_BYTES);
    const { data } = newNote.safeParse(body);
    if (!data) throw refusal(req, 400, isTooLong(body) ? TOO_LONG : UNREADABLE);
    const place = document.places.find((each) => each.place === data.place);
    if (data.place && !place) throw refusal(req, 400, NO_PLACE);
    const { id: by, name: byName } = req.user;
    const { collection, id, locale, title } = document;
    await inTransaction(
      req.payload,
      async (writing) => {
        const wanted = new Set(data.mentions);
        const mentions = (await findColleagues(writing)).filter((each) => wanted.has(each.id));
        await writing.payload.db.create({
          collection: 'notes',
          data: {
            ...{ about: collection, document: id, locale, text: data.text, by, byName, mentions },
            ...{ place: place?.place ?? null, placeLabel: place?.label ?? null },
          },
          req: writing,
          returning: false,
        });
        const to = mentions.map((each) => each.id);
        const what = { collection, document: id, title: title ?? undefined, locale };
        await notify(writing, { kind: 'mentioned', to, ...what, by: byName, text: data.text });
      },
      req,
    );
    return answer(req, document);
  },
};

/**
 * `POST /api/document-notes/<collection>/<id>/<note>/solve` or `…/reopen`: for whoever wrote the note, and for editors.
 * The text of a note never changes, and no note is deleted.
 */
export const solveNote: Endpoint = {
  path: '/document-notes/:collection/:id/:note/:what',
  method: 'post',
  handler: async (req) => {
    const document = await documentIn(req);
    const { note, what } = req.routeParams ?? {};
    if (typeof note !== 'string' || (what !== 'solve' && what !== 'reopen'))
      throw refusal(req, 404, NO_NOTE);
    await inTransaction(
      req.payload,
      async (writing) => {
        const found = (await notesOn(writing, document)).find((each) => each.id === note);
        if (!found) throw refusal(req, 404, NO_NOTE);
        const isOwn = found.by === req.user?.id && hasRole(req.user, ...writers);
        if (!isOwn && !hasRole(req.user, ...editors)) throw refusal(req, 403, NOT_SOLVED_BY_YOU);
        if ((found.solvedAt !== null) === (what === 'solve')) return;
        const solved = { solvedBy: req.user?.id, solvedName: req.user?.name };
        await writing.payload.db.updateOne({
          collection: 'notes',
          id: note,
          data:
            what === 'solve'
              ? { ...solved, solvedAt: new Date().toISOString() }
              : { solvedBy: null, solvedName: null, solvedAt: null },
          req: writing,
          returning: false,
        });
      },
      req,
    );
    return answer(req, document);
  },
};

const writers = ['administrator', 'editor', 'author'] as const;
const editors = ['administrator', 'editor'] as const;

async function documentIn(req: PayloadRequest): Promise<NotedDocument> {
  const locale = req.searchParams.get('locale') ?? 'sv';
  const found = req.user && isLocale(locale) ? await notedDocument(req, locale) : undefined;
  if (!found) throw refusal(req, 404, NO_DOCUMENT);
  return found;
}

async function answer(req: PayloadRequest, document: NotedDocument): Promise<Response> {
  const mayWrite = hasRole(req.user, ...writers);
  const body = {
    notes: await notesOn(req, document),
    places: document.places,
    colleagues: mayWrite ? await findColleagues(req) : [],
    mayWrite,
    maySolveAll: hasRole(req.user, ...editors),
  };
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}

// Tabs and line breaks are kept.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

const isTooLong = (body: unknown): boolean => {
  const text = propertyOf(body, 'text');
  return typeof text === 'string' && text.trim().length > MAX_TEXT;
};

const refusal = (req: PayloadRequest, status: number, why: Words) =>
  new APIError(translate(req, why), status, undefined, true);

const NO_DOCUMENT = { sv: 'Det finns inte.', en: 'It does not exist.' };
const NO_NOTE = { sv: 'Anteckningen finns inte.', en: 'The note does not exist.' };
const NOT_YOURS = {
  sv: 'De som skriver innehåll skriver anteckningar.',
  en: 'Those who write content write notes.',
};
const NOT_SOLVED_BY_YOU = {
  sv: 'Den som skrev anteckningen, eller en redaktör, avgör om den är löst.',
  en: 'Whoever wrote the note, or an editor, decides whether it is solved.',
};
const TOO_LONG = {
  sv: 'Anteckningen får ha högst 2 000 tecken.',
  en: 'The note may have at most 2,000 characters.',
};
const UNREADABLE = {
  sv: 'Skriv en anteckning. Högst tjugo kolleger kan nämnas i den.',
  en: 'Write a note. At most twenty colleagues can be mentioned in it.',
};
const NO_PLACE = {
  sv: 'Det som anteckningen gäller finns inte längre. Välj något annat, eller hela dokumentet.',
  en: 'What the note is about no longer exists. Choose something else, or the whole document.',
};
