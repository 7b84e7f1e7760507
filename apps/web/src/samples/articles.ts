import type { News } from '@regionwebb/content/payload-types';
import { aPartnership, aTopic, anArticle } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { longTitle, longWord } from './example';
import { gothenburg } from './offices';
import { wide } from './pictures';

export const illustrated: News = stored(
  anArticle({
    slug: 'med-bild',
    leadImage: wide,
    topics: [stored(aTopic({ slug: 'regional-utveckling' }), 'topic')],
    offices: [gothenburg],
    partnerships: [stored(aPartnership({ slug: 'wexsus' }), 'partnership')],
  }),
  'med-bild',
);

export const plain: News = stored(
  anArticle({ title: 'Styrelsen sammanträder i november', slug: 'utan-bild' }),
  'utan-bild',
);

export const longNews: News = stored(
  anArticle({ title: longTitle, slug: 'lang', ingress: `Nu börjar ${longWord}.`, leadImage: wide }),
  'lang',
);

export const undated: News = stored(
  anArticle({ title: 'Utan datum och ingress', slug: 'bar', ingress: null, publishedAt: null }),
  'bar',
);
