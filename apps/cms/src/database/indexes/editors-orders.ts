/**
 * What the editors' lists of dated documents are read by: of each document its latest version, in the order of the
 * list. `deletedAt` stands last, so that the trash is told apart within the index. Payload's own compound indexes
 * cannot have `latest`, and without it the last page of 100,000 articles took 2.4 s.
 */
export const editorsOrders = [
  ['latest', 'version.publishedAt', 'createdAt', 'version.deletedAt'],
  ['latest', 'version.updatedAt', 'createdAt', 'version.deletedAt'],
  ['latest', 'version._status', 'version.publishedAt', 'createdAt', 'version.deletedAt'],
] as const;
