import { type Seeder, translated } from '../seeder';
import { mailbox, phones } from '../phone-numbers';

export const fillAccessibilityStatement = (seeder: Seeder) =>
  seeder.fill('accessibilityStatement', swedish, ({ deficiencies }) => ({
    serviceName: 'The website of Exempelregionen',
    methodDescription:
      'We have checked the site’s page types with automatic tools, with the keyboard alone, at 400 per cent zoom and without JavaScript. People who use screen readers every day are to try it in the spring of 2027.',
    deficiencies: translated(deficiencies, [
      {
        description:
          'In the PDF file with the timetable the steps are tagged as paragraphs, not as a list.',
        affects: 'Those who use a screen reader are not told how many steps there are.',
        explanation: 'The timeline on the page that links to the file says the same.',
      },
      {
        description: 'The text of the PDF files does not reflow when it is enlarged.',
        affects: 'Those who enlarge a lot have to scroll sideways to read the lines.',
        explanation: 'Call or write, and you get the text in a form that works for you.',
      },
    ]),
  }));

const swedish = {
  serviceName: 'Exempelregionens webbplats',
  status: 'partial' as const,
  deficiencies: [
    {
      description: 'I PDF-filen med tidplanen är stegen märkta som stycken och inte som en lista.',
      reason: 'notYetFixed' as const,
      criterion: '1.3.1' as const,
      affects: 'Den som använder skärmläsare får inte veta hur många steg som finns.',
      explanation: 'Samma uppgifter står i tidslinjen på sidan som länkar till filen.',
      plannedFix: '2027-03-31T10:00:00.000Z',
    },
    {
      description: 'Texten i PDF-filerna flödar inte om när den förstoras.',
      reason: 'notYetFixed' as const,
      criterion: '1.4.10' as const,
      affects: 'Den som förstorar mycket behöver rulla i sidled för att läsa raderna.',
      explanation: 'Hör av dig, så får du texten i en form som fungerar för dig.',
      plannedFix: '2027-06-30T10:00:00.000Z',
    },
  ],
  assessedAt: '2026-02-16T11:00:00.000Z',
  statementUpdatedAt: '2026-02-23T11:00:00.000Z',
  method: 'self' as const,
  methodDescription:
    'Vi har granskat webbplatsens sidtyper med automatiska verktyg, med bara tangentbord, i 400 procents förstoring och utan JavaScript. Personer som använder skärmläsare varje dag ska pröva den våren 2027.',
  reportUrl: 'https://region.example/tillganglighetsgranskning',
  standard: 'EN 301 549 V3.2.1 (WCAG 2.1 AA)',
  contactEmail: mailbox('tillganglighet'),
  contactPhone: phones.web,
};
