import { toDocument, toSection } from '@regionwebb/testing/factories/links';
import type { Desk } from '../desk';
import type { Made } from '../made';
import type { loadNews } from '../news/news';
import { translated } from '../translated';

type News = Awaited<ReturnType<typeof loadNews>>;

export const fillStartPage = (desk: Desk, made: Made, news: News) =>
  desk.fill('startPage', swedish(made, news), ({ tasks }) => ({
    title: 'There when decisions take shape',
    ingress:
      'Exempelregionen has offices in Gothenburg, Stockholm and Brussels, and works with universities, municipalities and authorities.',
    tasks: translated(tasks, [
      { label: 'Find an office', description: 'Addresses, opening hours and the way there.' },
      { label: 'Contact us', description: 'Find the right function directly.' },
      { label: 'Partnerships', description: 'Who we work with, and on what.' },
      { label: 'About us', description: 'Three offices with one task.' },
    ]),
  }));

const swedish = ({ pictures, pages, partnerships }: Made, news: News) => ({
  title: 'Vi är med där besluten växer fram',
  ingress:
    'Exempelregionen har kontor i Göteborg, Stockholm och Bryssel och samverkar med lärosäten, kommuner och myndigheter.',
  image: pictures.coast,
  tasks: [
    {
      label: 'Hitta till ett kontor',
      description: 'Adresser, öppettider och vägen dit.',
      link: toSection('offices'),
    },
    {
      label: 'Kontakta oss',
      description: 'Hitta rätt funktion direkt.',
      link: toSection('contacts'),
    },
    {
      label: 'Samverkan',
      description: 'Vilka vi samarbetar med, och om vad.',
      link: toSection('partnerships'),
    },
    {
      label: 'Om oss',
      description: 'Tre kontor med ett uppdrag.',
      link: toDocument('pages', pages.about),
    },
  ],
  highlighted: [
    { relationTo: 'news' as const, value: news.strategy },
    { relationTo: 'partnerships' as const, value: partnerships.wexsus },
    { relationTo: 'pages' as const, value: pages.mission },
  ],
});
