/** What is read of a document that something else points at: enough for a link, a teaser or a card. */
export const shown = {
  news: { title: true, slug: true, ingress: true, publishedAt: true },
  pages: { title: true, path: true, ingress: true },
  offices: { name: true, slug: true, city: true, country: true },
  partnerships: { name: true, slug: true, summary: true, kind: true, logo: true, period: true },
  organisations: {
    name: true,
    swedishName: true,
    shortName: true,
    kind: true,
    website: true,
    logo: true,
  },
  contacts: {
    role: true,
    name: true,
    image: true,
    organisation: true,
    office: true,
    phone: true,
    email: true,
    areasOfResponsibility: true,
  },
  topics: { title: true, slug: true },
} as const;

/** Everything that running text can show or link to. */
export const inText = ['news', 'pages', 'offices', 'partnerships', 'contacts', 'media'] as const;
