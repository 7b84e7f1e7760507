import type { Office } from '@regionwebb/content/payload-types';
import { contactCard, factBox, linkList } from '@regionwebb/fixtures/factories/blocks';
import { link, toDocument, toSection } from '@regionwebb/fixtures/factories/links';
import { heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { WithPages } from '../seeded';
import { translated } from '../seeder';

export const gothenburgInEnglish =
  ({ contacts, pages }: WithPages) =>
  (office: Office) => ({
    name: 'The Gothenburg office',
    city: 'Gothenburg',
    ingress:
      'Most of the work at our three offices is coordinated from Gothenburg. Elected representatives and officers find support here, and here we receive guests.',
    body: richText(
      heading('What the office does'),
      'The work at the offices hangs together. A matter that begins in a committee in Brussels may lie on a table in the Swedish parliament the year after, and end at a board meeting at home.',
      list(
        'Public affairs: we decide which matters weigh the most, and who is to pursue them.',
        'Support: we prepare elected representatives and officers for meetings and journeys.',
        'Representation: we receive visitors from other regions and countries.',
      ),
      heading('Book a visit'),
      paragraph(
        'Let us know at least a week ahead. Please read first about ',
        link('our mission', { relationTo: 'pages', value: pages.mission }),
        ', and the meeting will be the better for it.',
      ),
      factBox({
        heading: 'Accessible premises',
        body: richText(
          'Tell us beforehand if you need anything more than this.',
          list(
            'A lift from the entrance to floor 4.',
            'An automatic door.',
            'A hearing loop in the largest meeting room.',
          ),
        ),
      }),
      contactCard({ contacts: [contacts.gothenburg] }),
      linkList({
        heading: 'More about our offices',
        links: [
          { label: 'All three offices', link: toSection('offices') },
          { label: 'About us', link: toDocument('pages', pages.about) },
        ],
      }),
    ),
    staffing: 'A head of unit and four officers.',
    visitingAddress: { ...office.visitingAddress, building: 'Floor 4' },
    directions: [
      'On foot: ring the bell at the gate and take the lift to floor 4.',
      'By bus, tram or train: look up the address in the journey planner.',
      'By car: we have no parking spaces for visitors. Tell us when you book if you need to park close to the entrance.',
    ].join('\n'),
    openingHours: translated(office.openingHours, [{ note: 'closed for lunch 12.00–13.00' }]),
    _status: 'published' as const,
  });
