import { contactCard, figure, linkList, quotation } from '@regionwebb/fixtures/factories/blocks';
import { aPage } from '@regionwebb/fixtures/factories/documents';
import { toSection } from '@regionwebb/fixtures/factories/links';
import { heading, list, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Registers } from '../seeded';

export const about = ({ pictures, contacts }: Registers) =>
  aPage({
    title: 'Om oss',
    ingress:
      'Exempelregionen har kontor i Göteborg, Stockholm och Bryssel. De har ett gemensamt uppdrag: att se till att regionen är med där besluten växer fram.',
    inMenu: true,
    reviewBy: '2027-01-31T11:00:00.000Z',
    publishedAt: '2025-09-15T07:00:00.000Z',
    commentsEnabled: true,
    body: richText(
      heading('Tre kontor, ett uppdrag'),
      'Den som är på plats märker tidigt vad som är på väg att hända. Därför finns vi både i landets två största städer och i EU:s huvudstad. Det vi får veta tar vi med oss hem, och det regionen vill tar vi med oss ut.',
      list(
        'I Göteborg samordnas arbetet, och där finns stödet till förtroendevalda och tjänstepersoner.',
        'I Stockholm är vi nära riksdagen, regeringen och de nationella myndigheterna.',
        'I Bryssel är vi nära EU:s institutioner och regioner från resten av Europa.',
      ),
      figure({
        image: pictures.threePlaces,
        caption: 'Kontoren ligger långt ifrån varandra men arbetar med samma frågor.',
        longDescription:
          'Kartan är ritad med breda drag. Tre nålar visar Göteborg, Stockholm och Bryssel. Prickade linjer går mellan alla tre.',
      }),
      quotation({
        text: 'Den som kommer när beslutet är fattat kommer för sent.',
        speaker: 'Enhetschefen',
        title: 'Göteborgskontoret',
      }),
      heading('Vi gör det tillsammans med andra'),
      'En region är sällan ensam om en fråga. Vi deltar i samverkan med kommuner, lärosäten och myndigheter, och följer hur andra regioner gör.',
      linkList({
        heading: 'Gå vidare',
        links: [
          { label: 'Våra kontor', link: toSection('offices') },
          { label: 'Samverkan vi deltar i och följer', link: toSection('partnerships') },
          { label: 'Kontakta oss', link: toSection('contacts') },
        ],
      }),
      contactCard({ contacts: [contacts.gothenburg] }),
    ),
  });

export const aboutInEnglish = () => ({
  title: 'About us',
  ingress:
    'Exempelregionen has offices in Gothenburg, Stockholm and Brussels. They share one task: to see that the region is there where decisions take shape.',
  body: richText(
    heading('Three offices, one task'),
    'Whoever is on the spot notices early what is about to happen. That is why we are in Sweden’s two largest cities and in the capital of the EU. What we learn we bring home, and what the region wants we bring out.',
    list(
      'In Gothenburg the work is coordinated.',
      'In Stockholm we are close to parliament, government and national agencies.',
      'In Brussels we are close to the EU institutions and to other regions of Europe.',
    ),
    'Exempelregionen does not exist. This is the demonstration site of Regionwebb, a system for the websites of Swedish regional authorities.',
  ),
  _status: 'published' as const,
});
