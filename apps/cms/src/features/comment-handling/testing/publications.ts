import { askRest } from '../../../access/testing/rest-api';
import type { Who } from '../../../access/testing/people';
import { openCommentHandling } from './handlers';

export const question = 'Varför saknas räcket på bron?';
export const answer = 'Räcket lagas i veckan.';
const approved = { question, answer, questionApproved: true, answerApproved: true };

/** The same as `openCommentHandling`, with functions that publish questions and answers, and read what is published. */
export async function openPublications() {
  const desk = await openCommentHandling();
  const read = async (who: Who, query = '') => {
    const path = `answered-comments?limit=100${query}`;
    const response = await askRest(desk.payload, desk.people[who], path);
    return { status: response.status, body: await response.json() };
  };
  return {
    ...{ ...desk, read },
    /** The id of an answered comment. */
    answered: async (more: object = {}) => {
      const id = await desk.comment(more);
      await desk.take('editor', id, 'answer', { text: 'Hej! Räcket lagas.' });
      return id;
    },
    publish: (id: string, input: object = {}, who: Who = 'registrar') =>
      desk.take(who, id, 'publish', { ...approved, ...input }),
    /** What visitors read. */
    shown: async () => (await read('visitor')).body.docs,
    clear: () => desk.payload.db.deleteMany({ collection: 'answered-comments', where: {} }),
    /** What is in the audit log about a document. */
    events: async (document: string) => {
      const { docs } = await desk.payload.find({
        collection: 'audit-log',
        where: { document: { equals: document } },
        sort: 'createdAt',
        overrideAccess: true,
      });
      return docs.map(({ event, name }) => [event, name]);
    },
  };
}

export const messageOf = ({ body }: { body: { errors?: { message: string }[] } }) =>
  body.errors?.[0]?.message;
