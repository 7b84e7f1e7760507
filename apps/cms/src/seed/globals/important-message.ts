import { toDocument } from '@regionwebb/fixtures/factories/links';
import type { Seeder } from '../seeder';
import type { Seeded } from '../seeded';

/** One that has had its time, as an example of how they are written. */
export const fillImportantMessage = (seeder: Seeder, { offices }: Seeded) =>
  seeder.publish(
    'important-messages',
    {
      _status: 'draft',
      level: 'information',
      heading: 'Stockholmskontoret har stängt i veckan',
      text: 'Lokalerna renoveras. Ring eller skriv så hjälper vi dig från Göteborg.',
      link: toDocument('offices', offices.stockholm),
      from: '2026-07-06T06:00:00.000Z',
      until: '2026-07-10T15:00:00.000Z',
    },
    () => ({
      heading: 'The Stockholm office is closed this week',
      text: 'The premises are being renovated. Call or write, and we will help you from Gothenburg.',
    }),
  );
