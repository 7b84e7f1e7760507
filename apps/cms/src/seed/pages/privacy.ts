import { contactCard } from '@regionwebb/fixtures/factories/blocks';
import { aPage } from '@regionwebb/fixtures/factories/documents';
import { link } from '@regionwebb/fixtures/factories/links';
import { heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import { table } from '@regionwebb/fixtures/factories/table';
import type { Registers } from '../seeded';

/** True of what the system does: no cookies for visitors (C1, C5), and what article 13 asks for (K17). */
export const privacy = (seeded: Registers) =>
  aPage({
    title: 'Kakor och personuppgifter',
    ingress:
      'Webbplatsen använder inga kakor för besökare. Här kan du läsa vad som händer med det du skickar till oss.',
    inMenu: false,
    reviewBy: '2027-01-31T11:00:00.000Z',
    publishedAt: '2026-01-12T08:15:00.000Z',
    revisedAt: '2026-03-02T08:00:00.000Z',
    commentsEnabled: true,
    body: richText(...cookies(), ...comments(), ...rights(seeded)),
  });

const cookies = () => [
  heading('Kakor'),
  paragraph(
    'Du som besöker webbplatsen får inga kakor (cookies). Vi sparar inte heller något annat i din webbläsare, och sidorna hämtar ingenting från andra webbplatser. Därför behöver vi inte be dig godkänna något.',
  ),
  paragraph(
    'Det finns ett undantag, och det gäller bara oss som sköter innehållet. Den som loggar in i redaktörsverktyget får en kaka som visar att hen är inloggad. Två till kan minnas vilket språk och vilka färger hen har valt.',
  ),
  table(
    ['Kaka', 'Vem får den', 'Varför', 'Hur länge'],
    [
      [
        'payload-token',
        'Den som loggar in som redaktör',
        'Håller redaktören inloggad',
        '8\u00a0timmar, eller till utloggning',
      ],
      ['payload-lng', 'Den som väljer språk i verktyget', 'Minns språket', '1\u00a0år'],
      ['payload-theme', 'Den som väljer färger i verktyget', 'Minns färgerna', '1\u00a0år'],
    ],
  ),
];

const comments = () => [
  heading('När du kommenterar en sida'),
  paragraph(
    'Formuläret Kommentera sidan frågar inte vem du är. Vi sparar det du skriver, vilken sida det gäller och när det kom in. Vi sparar inte din ip-adress och inte vilken webbläsare du har.',
  ),
  paragraph(
    'Innan kommentaren skickas letar vi efter personnummer, telefonnummer och e-postadresser. Hittar vi något tar vi inte emot texten förrän du har ändrat den.',
  ),
  paragraph(
    'För att hindra missbruk räknar vi hur många kommentarer som kommer från samma uppkoppling. Adressen görs om till en kod som bara finns i serverns minne, och nyckeln till koden byts varje dygn.',
  ),
  paragraph(
    'På kvittensen får du en kod. Med den läser du svaret på sidan Läs svaret på din kommentar, utan att tala om vem du är. Vi sparar inte koden, så bara du har den. Den som har koden kan läsa det du skrev och svaret.',
  ),
  paragraph(
    'Kommentaren blir en allmän handling när den har kommit in. Den som begär det kan få läsa den, om inget i den omfattas av sekretess. På webbplatsen visas ingenting av den, mer än det som registratorn kan publicera tillsammans med svaret, utan uppgifter om dig.',
  ),
];

const rights = ({ contacts }: Registers) => [
  heading('Om du ändå har lämnat personuppgifter'),
  list(
    'Ansvarig: Exempelregionen är personuppgiftsansvarig.',
    'Ändamål: att förbättra webbplatsen och att hålla ordning på allmänna handlingar.',
    'Rättslig grund: uppgift av allmänt intresse och rättslig förpliktelse (artikel 6.1 e och c i dataskyddsförordningen).',
    'Mottagare: webbredaktionen, registratorn och den som begär ut handlingen.',
    'Lagringstid: så länge som beslut om arkiv och gallring säger. Ingenting gallras utan ett sådant beslut.',
  ),
  heading('Dina rättigheter', 3),
  paragraph(
    'Du har rätt att få veta vilka uppgifter vi har om dig, att få fel rättade och i vissa fall att få uppgifter raderade eller begränsade. Du kan också göra invändningar. Eftersom kommentarerna saknar namn behöver du berätta vilken kommentar det gäller, till exempel med kvittensnumret.',
  ),
  paragraph(
    'Är du inte nöjd kan du klaga hos ',
    link('Integritetsskyddsmyndigheten, IMY', 'https://www.imy.se'),
    '.',
  ),
  contactCard({ contacts: [contacts.dataProtection] }),
];
