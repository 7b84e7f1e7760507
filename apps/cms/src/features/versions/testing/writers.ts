import type { Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../../../access/testing/people';
import { askRest } from '../../../access/testing/rest-api';
import { propertyOf } from '../../../validation/unknown-values';

/** People who write articles through REST, and the record of what they saved. */
export async function meetWriters(payload: Payload) {
  const people: Record<Who, Person> = await meetEverybody(payload);

  const send = async (who: Who, path: string, method: string, data?: object) => {
    const answer = await askRest(payload, people[who], path, { method, data });
    const body: unknown = await answer.json();
    return { status: answer.status, body };
  };
  const done = async (...request: Parameters<typeof send>) => {
    const { status, body } = await send(...request);
    expect([status < 300, propertyOf(body, 'errors')]).toEqual([true, undefined]);
    return body;
  };
  /** The versions of an article, oldest first. */
  const versions = async (id: string) => {
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      depth: 0,
      trash: true,
      pagination: false,
      overrideAccess: true,
    });
    return docs;
  };
  return {
    people,
    send,
    done,
    versions,
    begin: async (who: Who, title: string) => {
      const body = await done(who, 'news?draft=true', 'POST', { title });
      return String(propertyOf(propertyOf(body, 'doc'), 'id'));
    },
    /** An autosave. */
    write: (who: Who, id: string, title: string) =>
      done(who, `news/${id}?draft=true&autosave=true`, 'PATCH', { title }),
    publish: (id: string) => done('editor', `news/${id}`, 'PATCH', { _status: 'published' }),
    /** As if everybody had closed their forms. */
    leave: () =>
      payload.delete({ collection: 'payload-locked-documents', where: {}, overrideAccess: true }),
    /** Title, status, name and cause of each version. */
    record: async (id: string) =>
      (await versions(id)).map(({ version }) => [
        version.title,
        version._status,
        version.saved?.name,
        version.saved?.cause,
      ]),
    publicTitle: async (id: string) => {
      const answer = await askRest(payload, people.visitor, `news/${id}`);
      return propertyOf(await answer.json(), 'title');
    },
  };
}
