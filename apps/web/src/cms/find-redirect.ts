import { oldAddress, storedForms } from '@regionwebb/content/old-address';
import { findDocuments } from './find-documents';

/** Where an old address leads now, however it is written: a path of this site or a whole web address. */
export async function findRedirect(path: string): Promise<string | undefined> {
  const from = oldAddress(path);
  if (from === undefined) return undefined;
  const { docs } = await findDocuments('redirects', {
    locale: 'sv',
    where: { from: { in: storedForms(from) } },
    demands: ['to'],
    limit: 1,
    pagination: false,
  });
  return docs[0]?.to;
}
