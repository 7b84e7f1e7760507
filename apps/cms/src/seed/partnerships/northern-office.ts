import { aPartnership } from '@regionwebb/fixtures/factories/documents';
import { link } from '@regionwebb/fixtures/factories/links';
import { heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { WithOffices } from '../seeded';

export const northernOffice = (seeded: WithOffices) => {
  const of = seeded.organisations;
  return aPartnership({
    name: 'Norrbotten och Västerbotten i Stockholm',
    kind: 'office',
    summary:
      'Region Västerbotten driver ett kontor i Stockholm. Sedan januari 2018 är Region Norrbotten med som partner, så att norra Sverige talar med en röst inför nationella beslut.',
    body: body(seeded),
    period: { start: '2018-01-26T11:00:00.000Z', end: '2019-12-31T11:00:00.000Z' },
    parties: [
      { organisation: of.vasterbotten, role: 'principal' },
      { organisation: of.skelleftea, role: 'cofunder' },
      { organisation: of.umea, role: 'cofunder' },
      { organisation: of.skellefteaKraft, role: 'cofunder' },
      { organisation: of.foretagarna, role: 'cofunder' },
      { organisation: of.norrbotten, role: 'cofunder', since: '2018-01-26T11:00:00.000Z' },
    ],
    areas: [
      {
        title: 'Infrastruktur',
        description: 'Nationella satsningar på väg och järnväg i norra Sverige.',
      },
      {
        title: 'Statens lokalisering',
        description: 'Var myndigheter placeras, och vad som kan flytta norrut.',
      },
      {
        title: 'Uppgifter och ansvar',
        description: 'Vad regioner och kommuner ska få bestämma själva.',
      },
    ],
    governance: richText(
      'Region Västerbotten är huvudman. De andra parterna betalar en del av kostnaden. Region Norrbottens del ryms i det treåriga projektet Samverkan och dialog, som regionstyrelsen beslutade om i december 2016.',
    ),
    contacts: [seeded.contacts.north],
    offices: [seeded.offices.stockholm],
    commentsEnabled: true,
  });
};

const body = ({ offices }: WithOffices) =>
  richText(
    heading('En lokal att utgå ifrån'),
    'Den som reser till Stockholm för att träffa regeringen, riksdagen eller en myndighet behöver någonstans att sitta. Kontoret ger politiker, tjänstepersoner och deras samarbetspartner från båda länen en sådan plats, och ett skäl att komma tillbaka.',
    'Regionerna konkurrerar om nationella satsningar. Norrbotten och Västerbotten har redan ett gemensamt kontor i Bryssel, och erfarenheten därifrån är att två län hörs bättre än ett.',
    heading('Vilka man möter'),
    list(
      'Företrädare för regeringen och ledamöter av riksdagen.',
      'Chefer på myndigheter.',
      'Utredare och konsulter som arbetar med beslut om norra Sverige.',
    ),
    paragraph(
      'Vårt eget ',
      link('Stockholmskontor', { relationTo: 'offices', value: offices.stockholm }),
      ' arbetar på liknande sätt, och kontoren hjälper varandra.',
    ),
  );
