import type { Payload } from 'payload';
import { z } from 'zod';
import { isMongo } from '../../database/mongodb/mongodb';

/** Collections with addresses whose town was localised earlier. */
const places = [
  { collection: 'offices', above: '' },
  { collection: '_offices_versions', above: 'version.' },
  { collection: 'globals', above: '' },
  { collection: '_site_versions', above: 'version.' },
] as const;
const fields = ['visitingAddress', 'postalAddress'] as const;

const address = z
  .looseObject({ city: z.record(z.string(), z.unknown()) })
  .optional()
  .catch(undefined);
const content = z.looseObject({ visitingAddress: address, postalAddress: address });
const stored = content.extend({ version: content.optional() });

/** Does on MongoDB, which has no migrations, what `towns_of_addresses` does on SQLite. Safe to repeat. */
export async function nameTownsOnce({ db }: Payload): Promise<void> {
  if (!isMongo(db)) return;
  for (const { collection, above } of places) {
    const rows = db.connection.collection(collection);
    const paths = fields.map((field) => `${above}${field}.city`);
    const earlier = rows.find({ $or: paths.map((path) => ({ [path]: { $type: 'object' } })) });
    for await (const row of earlier) {
      const parsed = stored.parse(row);
      const { visitingAddress, postalAddress } = above ? (parsed.version ?? {}) : parsed;
      const towns = [visitingAddress?.city, postalAddress?.city];
      const $set = Object.fromEntries(
        paths.flatMap((path, index) => (towns[index] ? [[path, townOf(towns[index])]] : [])),
      );
      await rows.updateOne({ _id: row._id }, { $set });
    }
  }
}

/** The Swedish name, otherwise the first there is. */
const townOf = (languages: Record<string, unknown>): string | null =>
  [languages.sv, ...Object.values(languages)].find(
    (town): town is string => typeof town === 'string' && town !== '',
  ) ?? null;
