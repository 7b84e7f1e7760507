import { otherLanguage } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import {
  foreign,
  heading,
  list,
  paragraph,
  richText,
} from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

/** A Swedish article with parts in English, each marked as such (3.1.2). */
export const wexsusTwoLanguages = (seeded: Seeded, related: string[]) =>
  anArticle({
    title: 'Kort om Wexsus, på svenska och engelska',
    ingress:
      'Många som vill samarbeta med lärosätena läser inte svenska. Här är det viktigaste om Wexsus på båda språken.',
    body: richText(
      paragraph(
        'Namnet är hopsatt av ',
        foreign('en', 'West Sweden'),
        ' och ',
        foreign('en', 'nexus'),
        ', som betyder knutpunkt. Vid knutpunkten möts forskare, myndigheter, kommuner, företag och föreningar.',
      ),
      list(
        'Wexsus ägs av Chalmers, Göteborgs universitet och Högskolan Väst.',
        'Länsstyrelsen Västra Götaland är associerad partner.',
        'Tre lärosäten till samarbetar med arenan.',
      ),
      heading('På engelska'),
      otherLanguage({
        language: 'en',
        body: richText(
          'Wexsus is the West Sweden nexus for sustainable development. Its owners are Chalmers University of Technology, the University of Gothenburg and University West.',
          'The arena makes contacts between all parts of society and keeps them, so that what research knows can be used where decisions are made.',
          list(
            'Associate partner: the County Administrative Board of Västra Götaland.',
            'Collaborating: the University of Borås, the University of Skövde and Jönköping University.',
          ),
        ),
      }),
    ),
    topics: [seeded.topics.sustainability],
    partnerships: [seeded.partnerships.wexsus],
    contacts: [seeded.contacts.partnerships],
    related,
    publishedAt: '2024-05-14T07:30:00.000Z',
    commentsEnabled: true,
  });
