import { toDocument, toSection } from '@regionwebb/fixtures/factories/links';
import { type Seeder, translated } from '../seeder';
import type { Seeded } from '../seeded';
import type { loadNews } from '../news/news';

type News = Awaited<ReturnType<typeof loadNews>>;

export const fillStartPage = (seeder: Seeder, seeded: Seeded, news: News) =>
  seeder.fill('startPage', swedish(seeded, news), ({ tasks }) => ({
    title: 'We speak for the region in Sweden and the EU',
    ingress:
      'Exempelregionen looks after the interests of the region where decisions are made. We have offices in Gothenburg, Stockholm and Brussels, and work with universities, municipalities and authorities.',
    tasks: translated(tasks, [
      {
        label: 'Visit us in Gothenburg',
        description: 'Opening hours, the way there, and how to book a visit.',
      },
      {
        label: 'Book a meeting in Stockholm',
        description: 'Choose the right kind of meeting close to parliament.',
      },
      { label: 'Ask about the EU', description: 'What the Brussels office can help you with.' },
      { label: 'Ask for a public record', description: 'Call or write. You may be anonymous.' },
      {
        label: 'Take part in Wexsus',
        description: 'Who the arena is for, and whom to talk to.',
      },
      {
        label: 'Report an accessibility fault',
        description: 'Or ask for content in another form.',
      },
    ]),
  }));

const swedish = ({ pictures, pages, offices, partnerships }: Seeded, news: News) => ({
  title: 'Vi för regionens talan i Sverige och EU',
  ingress:
    'Exempelregionen bevakar regionens intressen där besluten fattas. Vi har kontor i Göteborg, Stockholm och Bryssel och samverkar med lärosäten, kommuner och myndigheter.',
  image: pictures.roundTable,
  // What people come to do, and nothing that the menu leads to.
  tasks: [
    {
      label: 'Besök oss i Göteborg',
      description: 'Öppettider, vägen hit och hur du bokar ett besök.',
      link: toDocument('offices', offices.gothenburg),
    },
    {
      label: 'Boka ett möte i Stockholm',
      description: 'Välj rätt sorts möte, nära riksdag och regering.',
      link: toDocument('offices', offices.stockholm),
    },
    {
      label: 'Fråga oss om EU',
      description: 'Det här kan Brysselkontoret hjälpa dig med.',
      link: toDocument('offices', offices.brussels),
    },
    {
      label: 'Begär ut en allmän handling',
      description: 'Ring eller skriv. Du får vara anonym.',
      link: toDocument('pages', pages.records),
    },
    {
      label: 'Delta i Wexsus',
      description: 'Vilka arenan är till för, och vem du kan prata med.',
      link: toDocument('partnerships', partnerships.wexsus),
    },
    {
      label: 'Anmäl en brist i tillgänglighet',
      description: 'Eller be om innehåll i annat format.',
      link: toSection('accessibility'),
    },
  ],
  highlighted: [
    { relationTo: 'news' as const, value: news.strategy },
    { relationTo: 'partnerships' as const, value: partnerships.wexsus },
    { relationTo: 'pages' as const, value: pages.mission },
  ],
});
