import { findDocuments } from './find-documents';

/** Where an old address leads now: a path of this site or a whole web address. */
export async function findRedirect(path: string): Promise<string | undefined> {
  const { docs } = await findDocuments('redirects', {
    locale: 'sv',
    // They are stored in small letters, however the old system wrote its addresses.
    where: { from: { equals: path.toLowerCase() } },
    limit: 1,
    pagination: false,
  });
  return docs[0]?.to;
}
