import type { Desk } from '../desk';
import { mailbox, phones } from '../reach';
import { translated } from '../translated';

export const fillAccessibilityStatement = (desk: Desk) =>
  desk.fill('accessibilityStatement', swedish, ({ deficiencies }) => ({
    serviceName: 'The website of Exempelregionen',
    methodDescription:
      'We have checked the site’s page types with automatic tools, with the keyboard alone, at 400 per cent zoom and without JavaScript.',
    deficiencies: translated(deficiencies, [
      {
        description: 'The PDF files have tags and a title, but their fonts are not embedded.',
        explanation: 'The same information is on the pages that link to the files.',
      },
      {
        description:
          'The site has not yet been tested with people who use screen readers every day.',
        explanation: 'Such a test is planned.',
      },
    ]),
  }));

const swedish = {
  serviceName: 'Exempelregionens webbplats',
  status: 'partial' as const,
  deficiencies: [
    {
      description: 'PDF-filerna har taggar och titel, men typsnitten är inte inbäddade.',
      reason: 'notYetFixed' as const,
      explanation: 'Samma uppgifter finns på de sidor som länkar till filerna.',
      plannedFix: '2027-03-31T10:00:00.000Z',
    },
    {
      description:
        'Webbplatsen har ännu inte prövats av personer som använder skärmläsare varje dag.',
      reason: 'notYetFixed' as const,
      explanation: 'En sådan prövning är planerad.',
      plannedFix: '2027-06-30T10:00:00.000Z',
    },
  ],
  assessedAt: '2026-02-16T11:00:00.000Z',
  statementUpdatedAt: '2026-02-23T11:00:00.000Z',
  method: 'self' as const,
  methodDescription:
    'Vi har granskat webbplatsens sidtyper med automatiska verktyg, med bara tangentbord, i 400 procents förstoring och utan JavaScript.',
  reportUrl: 'https://region.example/tillganglighetsgranskning',
  standard: 'EN 301 549 V3.2.1 (WCAG 2.1 AA)',
  contactEmail: mailbox('tillganglighet'),
  contactPhone: phones.web,
};
