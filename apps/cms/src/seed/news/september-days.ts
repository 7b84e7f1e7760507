import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

/** Without a lead image, with as little as an article can have. */
export const septemberDays = (seeded: Seeded, related: string[]) =>
  anArticle({
    title: 'Två dagar i september för att gå på djupet',
    ingress:
      'Under två dagar i september 2019 fördjupas samtalen om strategin. Den som har deltagit under våren är särskilt välkommen.',
    body: richText(
      'Vårens samtal gav många svar och ännu fler frågor. Nu samlas sektorer och branscher som sällan sitter vid samma bord, för att se helheten och inte bara sin egen del.',
      'För den som arbetar med näringsliv och innovation har tre seminarier redan hållits.',
    ),
    topics: [seeded.topics.development],
    related,
    publishedAt: '2019-08-29T06:30:00.000Z',
    commentsEnabled: true,
  });
