import { quotation } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { heading, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

export const threeOffices = (seeded: Seeded, related: string[]) =>
  anArticle({
    title: 'Tre kontor arbetar med samma frågor',
    ingress:
      'Kontoren i Göteborg, Stockholm och Bryssel har fått en gemensam plan. Varje fråga har nu en ansvarig, var den än dyker upp.',
    leadImage: seeded.pictures.threePlaces,
    body: richText(
      'Ett förslag från EU-kommissionen blir ofta en svensk utredning och till slut ett uppdrag till regionerna. Förr följde varje kontor sin del av vägen. Nu följer en person frågan från början till slut.',
      quotation({
        text: 'Vi slutar lämna över och börjar hålla ihop.',
        speaker: 'Enhetschefen',
        title: 'Göteborgskontoret',
      }),
      heading('Vad som ändras för dig'),
      'Du behöver inte veta vilket kontor du ska vända dig till. Kontakta det som ligger närmast, så hittar vi rätt person.',
    ),
    topics: [seeded.topics.influence],
    offices: [seeded.offices.gothenburg, seeded.offices.stockholm, seeded.offices.brussels],
    contacts: [seeded.contacts.gothenburg],
    related,
    byline: 'Göteborgskontoret',
    publishedAt: '2025-09-15T07:00:00.000Z',
    commentsEnabled: true,
  });
