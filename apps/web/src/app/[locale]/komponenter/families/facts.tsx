import { Address } from '../../../../ui/address';
import { Dates } from '../../../../ui/dates';
import { DefinitionList } from '../../../../ui/definition-list';
import { OpeningHours } from '../../../../features/offices/opening-hours';
import { Time } from '../../../../ui/time';
import { type Family, longAddress, longTitle, longWord } from '../../../../samples/example';
import { gothenburg } from '../../../../samples/offices';

const published = '2024-04-30T07:00:00.000Z';

export const facts: Family = {
  id: 'uppgifter',
  title: 'Datum, adresser och uppgifter',
  examples: [
    {
      id: 'datum',
      title: 'Datum och klockslag',
      content: (
        <p>
          <Time value={published} locale="sv" />, <Time value={published} locale="sv" withClock />
        </p>
      ),
    },
    {
      id: 'publicerad',
      title: 'Publicerad och uppdaterad',
      content: <Dates locale="sv" publishedAt={published} revisedAt="2024-05-14T07:00:00.000Z" />,
    },
    {
      id: 'bara-publicerad',
      title: 'Bara publicerad',
      content: <Dates locale="sv" publishedAt={published} />,
    },
    {
      id: 'andrad-efter-kommentar',
      title: 'Ändrad efter kommentar',
      content: <Dates locale="sv" publishedAt={published} changedAt="2024-05-15T07:00:00.000Z" />,
    },
    {
      id: 'adress',
      title: 'Adress',
      content: <Address address={gothenburg.visitingAddress} locale="sv" />,
    },
    {
      id: 'oppettider',
      title: 'Öppettider med stängda dagar',
      content: <OpeningHours rows={gothenburg.openingHours} locale="sv" />,
    },
    {
      id: 'oppettider-delvis',
      title: 'Öppettider som bara är en anmärkning',
      content: (
        <OpeningHours rows={[{ days: ['wednesday'], note: 'efter överenskommelse' }]} locale="sv" />
      ),
    },
    {
      id: 'uppgiftslista',
      title: 'Uppgifter med etikett',
      note: 'En etikett utan värde visas inte (T7); ”Fax” saknar värde.',
      content: (
        <DefinitionList
          items={[
            { label: 'Telefon', value: '031-390 06 01' },
            { label: 'Fax', value: '' },
            { label: 'E-post', value: <a href={`mailto:${longAddress}`}>{longAddress}</a> },
            { label: longWord, value: longTitle },
          ]}
        />
      ),
    },
  ],
};
