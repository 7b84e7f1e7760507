import { addressed } from '@regionwebb/content/paths';
import type { Payload } from 'payload';

const content = [...addressed, 'organisations', 'media'] as const;

/** Whether the database has content, trashed documents included; users do not count. */
export const holdsContent = async (payload: Payload): Promise<boolean> => {
  for (const collection of content) {
    const { totalDocs } = await payload.count({ collection, trash: true, overrideAccess: true });
    if (totalDocs > 0) return true;
  }
  return false;
};

/** The demonstration content is not mixed with real content. */
export class DatabaseHoldsContent extends Error {
  override name = 'DatabaseHoldsContent';

  constructor() {
    super(
      'Demonstrationsinnehållet läses bara in i en tom databas, och här finns redan innehåll. ' +
        'Ange en annan DATA_DIR eller DATABASE_URL. ' +
        '(The demonstration content is loaded into an empty database only; this one holds content.)',
    );
  }
}
