import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { heading, list, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

export const municipalDay = (seeded: Seeded) =>
  anArticle({
    title: 'Kommuncheferna samtalade om nästa strategi',
    ingress:
      'Den 3 maj 2019 träffades kommuncheferna i Västra Götaland. På dagordningen stod den regionala utvecklingsstrategi som ska gälla från 2021.',
    leadImage: seeded.pictures.roundTable,
    body: richText(
      'Kommunerna ska vara mer delaktiga än förra gången en strategi togs fram. Därför har kommunalförbunden under våren samlat kommuncheferna i var och en av länets fyra delar.',
      heading('Tre frågor på bordet'),
      list(
        'Vad är vi redan bra på?',
        'Vilka är våra största utmaningar?',
        'Vad måste vi göra tillsammans fram till 2030?',
      ),
      'Svaren skrivs ner och blir en del av underlaget för höstens arbete.',
    ),
    topics: [seeded.topics.municipalities, seeded.topics.development],
    partnerships: [seeded.partnerships.vastkom],
    contacts: [seeded.contacts.strategy],
    publishedAt: '2019-05-03T13:00:00.000Z',
    commentsEnabled: true,
  });
