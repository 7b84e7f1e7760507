/** The headings of the admin's menu. */
export const groups = {
  content: { sv: 'Innehåll', en: 'Content' },
  registers: { sv: 'Register', en: 'Registers' },
  incoming: { sv: 'Inkommet', en: 'Incoming' },
  site: { sv: 'Webbplatsen', en: 'The site' },
  system: { sv: 'System', en: 'System' },
};
