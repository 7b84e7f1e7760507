import type { Payload, PayloadRequest } from 'payload';
import type { Desk } from './desk';

/** A desk whose writes all belong to `req`. */
export const openDesk = (payload: Payload, req: PayloadRequest): Desk => {
  const shared = { req, depth: 0, overrideAccess: true } as const;

  const desk: Desk = {
    publish: async (collection, swedish, english) => {
      const made = await payload.create({
        collection,
        data: swedish,
        locale: 'sv',
        ...shared,
        overrideAccess: true,
      });
      if (english) await desk.amend(collection, made.id, english(made), 'en');
      return made.id;
    },
    amend: async (collection, id, data, locale = 'sv') => {
      await payload.update({ collection, id, data, locale, ...shared, overrideAccess: true });
    },
    fill: async (slug, data, english) => {
      const made = await payload.updateGlobal({
        slug,
        data,
        locale: 'sv',
        ...shared,
        overrideAccess: true,
      });
      if (english) {
        await payload.updateGlobal({
          slug,
          data: english(made),
          locale: 'en',
          ...shared,
          overrideAccess: true,
        });
      }
    },
    upload: async ({ name, type, bytes, swedish, english }) => {
      const { id } = await payload.create({
        collection: 'media',
        data: swedish,
        file: { name, mimetype: type, data: bytes, size: bytes.length },
        locale: 'sv',
        ...shared,
        overrideAccess: true,
      });
      if (english) await desk.amend('media', id, english, 'en');
      return id;
    },
  };
  return desk;
};
