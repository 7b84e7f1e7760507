import type { Payload, PayloadRequest } from 'payload';
import { property } from '../validation/property';
import type { Desk } from './desk';
import { runStep } from './one-loader';

/** A desk whose every write is a step of its own, which a later start need not take again. */
export const openDesk = (payload: Payload, holder: string): Desk => {
  const take = stepsOf(payload, holder);
  return {
    publish: (collection, swedish, english) =>
      take(`${collection}: ${labelOf(swedish)}`, async (req) => {
        const shared = { collection, ...within(req) };
        const made = await payload.create({
          ...shared,
          data: swedish,
          locale: 'sv',
          overrideAccess: true,
        });
        if (english)
          await payload.update({
            ...shared,
            id: made.id,
            data: english(made),
            locale: 'en',
            overrideAccess: true,
          });
        return made.id;
      }),
    amend: async (collection, id, data, locale = 'sv') => {
      await take(`${collection}: ${id}`, async (req) => {
        await payload.update({
          collection,
          id,
          data,
          locale,
          ...within(req),
          overrideAccess: true,
        });
        return id;
      });
    },
    fill: fillsIn(payload, take),
    upload: uploadsIn(payload, take),
  };
};

const fillsIn =
  (payload: Payload, take: Take): Desk['fill'] =>
  async (slug, data, english) => {
    await take(slug, async (req) => {
      const shared = { slug, ...within(req) };
      const made = await payload.updateGlobal({
        ...shared,
        data,
        locale: 'sv',
        overrideAccess: true,
      });
      if (english)
        await payload.updateGlobal({
          ...shared,
          data: english(made),
          locale: 'en',
          overrideAccess: true,
        });
      return slug;
    });
  };

const uploadsIn =
  (payload: Payload, take: Take): Desk['upload'] =>
  ({ name, type, bytes, swedish, english }) =>
    take(`media: ${name}`, async (req) => {
      const shared = { collection: 'media', ...within(req) } as const;
      const file = { name, mimetype: type, data: bytes, size: bytes.length };
      const { id } = await payload.create({
        ...shared,
        data: swedish,
        file,
        locale: 'sv',
        overrideAccess: true,
      });
      if (english)
        await payload.update({
          ...shared,
          id,
          data: english,
          locale: 'en',
          overrideAccess: true,
        });
      return id;
    });

type Take = ReturnType<typeof stepsOf>;

/** Takes one step after another; they have the same names at every start, since their order does not change. */
const stepsOf = (payload: Payload, holder: string) => {
  const counts = new Map<string, number>();
  return async (name: string, run: (req: PayloadRequest) => Promise<string>): Promise<string> => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const step = count === 1 ? name : `${name} (${count})`;
    const { id, isNew } = await runStep(payload, holder, { step, run });
    if (isNew) payload.logger.info(`Demonstrationsinnehållet: ${step}`);
    return id;
  };
};

const within = (req: PayloadRequest) => ({ req, depth: 0 }) as const;

const labelOf = (data: object): string => {
  const label = ['title', 'name', 'role', 'from'].map((field) => property(data, field));
  return String(label.find((each) => typeof each === 'string'));
};
