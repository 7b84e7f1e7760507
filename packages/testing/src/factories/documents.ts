import type {
  Contact,
  News,
  Office,
  Organisation,
  Page,
  Partnership,
  Topic,
} from '@regionwebb/content/payload-types';
import { richText } from './rich-text';

/** What is written to create a document: all but what the CMS fills in by itself. */
type Written<Document> = Omit<
  Document,
  'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'searchText' | 'sortKey'
>;

type Factory<Document, Computed extends keyof Document = never> = (
  overrides?: Partial<Omit<Written<Document>, Computed>>,
) => Omit<Written<Document>, Computed>;

/** Builders of whole, valid, published documents; a test names only what it is about. */
export const anArticle: Factory<News> = (overrides) => ({
  title: 'Fler kommuner går med i samarbetet',
  ingress: 'Samarbetet växer. Det nya avtalet börjar gälla vid årsskiftet.',
  body: richText('Parterna träffas två gånger om året.'),
  publishedAt: '2024-04-30T07:00:00.000Z',
  _status: 'published',
  ...overrides,
});

export const anOffice: Factory<Office, 'news'> = (overrides) => ({
  name: 'Göteborgskontoret',
  city: 'Göteborg',
  country: 'SE',
  ingress: 'Härifrån samordnas arbetet på de andra kontoren.',
  visitingAddress: {
    street: 'Södra Hamngatan 37–41',
    postalCode: '411 06',
    city: 'Göteborg',
    country: 'SE',
  },
  phone: '031-390 06 01',
  email: 'goteborg@region.example',
  _status: 'published',
  ...overrides,
});

export const aPartnership: Factory<Partnership, 'news'> = (overrides) => ({
  name: 'Wexsus',
  kind: 'arena',
  summary: 'En arena där högskolor och myndigheter möts om hållbar utveckling.',
  _status: 'published',
  ...overrides,
});

export const anOrganisation: Factory<Organisation> = (overrides) => ({
  name: 'Länsstyrelsen Västra Götaland',
  kind: 'countyBoard',
  _status: 'published',
  ...overrides,
});

export const aContact: Factory<Contact> = (overrides) => ({
  role: 'Kansliet',
  phone: '031-390 06 02',
  email: 'kansliet@region.example',
  _status: 'published',
  ...overrides,
});

export const aPage: Factory<Page, 'path'> = (overrides) => ({
  title: 'Om oss',
  ingress: 'Vilka vi är och vad vi gör.',
  body: richText('Vi har kontor på tre orter.'),
  _status: 'published',
  ...overrides,
});

export const aTopic: Factory<Topic> = (overrides) => ({
  title: 'Regional utveckling',
  _status: 'published',
  ...overrides,
});
