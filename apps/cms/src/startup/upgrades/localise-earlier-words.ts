import type { Payload } from 'payload';
import { z } from 'zod';
import { isMongo } from '../../database/mongodb/mongodb';

/** Collections with texts that were not localised earlier. */
const places = [
  { collection: 'offices', above: '' },
  { collection: '_offices_versions', above: 'version.' },
  { collection: 'globals', above: '' },
  { collection: '_site_versions', above: 'version.' },
] as const;

const words = z.union([z.string(), z.record(z.string(), z.unknown())]).nullish();
const address = z.looseObject({ building: words }).nullish();
const channels = z.array(z.looseObject({ label: words })).nullish();
const content = z.looseObject({ visitingAddress: address, socialLinks: channels });
const stored = z.looseObject({ version: content.optional() }).and(content);

/** Does on MongoDB, which has no migrations, what `words_of_addresses` does on SQLite. Safe to repeat. */
export async function localiseEarlierWords({ db }: Payload): Promise<void> {
  if (!isMongo(db)) return;
  for (const { collection, above } of places) {
    const rows = db.connection.collection(collection);
    const fields = [`${above}visitingAddress.building`, `${above}socialLinks.label`];
    const earlier = rows.find({ $or: fields.map((field) => ({ [field]: { $type: 'string' } })) });
    for await (const row of earlier) {
      const parsed = stored.parse(row);
      const $set = localised(above ? (parsed.version ?? {}) : parsed, above);
      await rows.updateOne({ _id: row._id }, { $set });
    }
  }
}

const localised = (
  { visitingAddress, socialLinks }: z.infer<typeof content>,
  above: string,
): Record<string, unknown> => {
  const building = visitingAddress?.building;
  return {
    ...(typeof building === 'string'
      ? { [`${above}visitingAddress.building`]: { sv: building, en: building } }
      : {}),
    ...(socialLinks ? { [`${above}socialLinks`]: socialLinks.map(inSwedish) } : {}),
  };
};

const inSwedish = (channel: Record<string, unknown>) =>
  typeof channel.label === 'string' ? { ...channel, label: { sv: channel.label } } : channel;
