import { figure, files, timeline } from '@regionwebb/fixtures/factories/blocks';
import { anOffice } from '@regionwebb/fixtures/factories/documents';
import { heading, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import { table } from '@regionwebb/fixtures/factories/table';
import type { WithPages } from '../seeded';
import { mailbox, phones } from '../phone-numbers';

export const stockholm = (seeded: WithPages) =>
  anOffice({
    name: 'Stockholmskontoret',
    city: 'Stockholm',
    ingress:
      'Stockholmskontoret ligger nära riksdagen och regeringen. Därför kan vi vara med i samtalen medan de pågår, och inte först när besluten är fattade.',
    body: body(seeded),
    staffing:
      'Två tjänstepersoner arbetar här. Kollegor från Göteborg lånar plats under riksmötet.',
    image: seeded.pictures.stockholm,
    visitingAddress: {
      building: 'Tändstickspalatset',
      street: 'Västra Trädgårdsgatan 15',
      postalCode: '111 53',
      city: 'Stockholm',
      country: 'SE',
    },
    postalAddress: {
      recipient: 'Exempelregionen, Stockholmskontoret',
      street: 'Västra Trädgårdsgatan 15',
      postalCode: '111 53',
      city: 'Stockholm',
      country: 'SE',
    },
    latitude: 59.3312,
    longitude: 18.0703,
    directions: [
      'Till fots: ring på vid porten, så möter vi på gården.',
      'Med buss, tunnelbana eller tåg: sök resan till adressen i reseplaneraren.',
      'Med bil: vi har inga besöksplatser.',
    ].join('\n'),
    phone: phones.stockholm,
    email: mailbox('stockholm'),
    openingHours: [
      {
        days: ['tuesday', 'wednesday', 'thursday'],
        opens: '09:00',
        closes: '16:00',
        note: 'Boka tid innan du kommer',
      },
    ],
    contacts: [seeded.contacts.stockholm, seeded.contacts.press],
    order: 2,
    commentsEnabled: true,
  });

const body = ({ pictures, documents }: WithPages) =>
  richText(
    heading('Nära besluten'),
    'I huvudstaden finns riksdagen, departementen och de flesta myndigheter och organisationer som påverkar en region. Avståndet är ofta en promenad. Det gör att vi kan bevaka en fråga, förstå den och sätta in den i sitt sammanhang samma dag som den väcks.',
    'Vi berättar också om regionen för andra. Där regioner ska höras vill vi att vår röst finns med.',
    timeline({
      heading: 'Så arbetar vi med en fråga',
      phases: [
        {
          period: 'Först',
          heading: 'Vi uppfattar en signal',
          text: 'En utredning tillsätts, en motion väcks eller en myndighet börjar fråga.',
        },
        {
          period: 'Sedan',
          heading: 'Vi tar reda på vad den betyder',
          text: 'Vi frågar verksamheterna hemma vad ett beslut skulle innebära för dem.',
        },
        {
          period: 'Därefter',
          heading: 'Vi samtalar',
          text: 'Vi träffar dem som bereder frågan och lämnar ett kort, tydligt underlag.',
        },
        {
          period: 'Till sist',
          heading: 'Vi tar med oss svaret hem',
          text: 'Det vi har hört blir ett förslag till vad regionen bör göra.',
        },
      ],
    }),
    heading('Boka rätt möte'),
    table(
      ['Du vill', 'Boka', 'Räkna med'],
      [
        ['Ställa en fråga', 'Ett samtal på telefon', '15\u00a0minuter'],
        ['Berätta om en verksamhet', 'Ett möte på kontoret', '1\u00a0timme'],
        ['Ta med en grupp', 'Ett studiebesök', '2\u00a0timmar'],
      ],
    ),
    figure({ image: pictures.roundTable, caption: 'I mötesrummet är vi högst nio runt bordet.' }),
    heading('Inför besöket'),
    paragraph('Här finns det du behöver veta om ingång, hiss och hörslinga.'),
    files({ heading: 'Ladda ner', files: [documents.visiting] }),
  );
