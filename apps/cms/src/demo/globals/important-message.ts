import { toDocument } from '@regionwebb/testing/factories/links';
import type { Desk } from '../desk';
import type { Made } from '../made';

/** Ready to be shown, but off. */
export const fillImportantMessage = (desk: Desk, { offices }: Made) =>
  desk.fill(
    'importantMessage',
    {
      active: false,
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
