interface Stored {
  id: string;
  createdAt: string;
  updatedAt: string;
}

/** What a factory wrote, as the CMS hands it over afterwards. */
export const stored = <T extends object>(written: T, id = 'stored'): T & Stored => ({
  id,
  createdAt: '2024-04-30T07:00:00.000Z',
  updatedAt: '2024-04-30T07:00:00.000Z',
  ...written,
});
