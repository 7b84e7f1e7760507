import type { Partnership } from '@regionwebb/content/payload-types';
import { factBox } from '@regionwebb/fixtures/factories/blocks';
import { heading, list, richText } from '@regionwebb/fixtures/factories/rich-text';
import { translated } from '../seeder';

export const wexsusInEnglish = (partnership: Partnership) => ({
  name: 'Wexsus',
  summary:
    'Wexsus is the West Sweden nexus for sustainable development. Three universities own the arena together and open it to authorities, municipalities and everyone else who wants to change with knowledge as the ground.',
  body: richText(
    heading('What Wexsus is'),
    'A nexus is where threads meet. Wexsus ties together parts of society that seldom see each other, and keeps the ties, so that a conversation can become a collaboration.',
    factBox({
      heading: 'Three owners, one associate partner and three who collaborate',
      body: richText(
        list(
          'Owners: Chalmers, the University of Gothenburg and University West.',
          'Associate partner: the County Administrative Board of Västra Götaland.',
          'Collaborating: the University of Borås, the University of Skövde and Jönköping University.',
        ),
      ),
    }),
  ),
  areas: translated(partnership.areas, [
    {
      title: 'Knowledge for change',
      description: 'Research is to be of use where decisions are made, not only in journals.',
    },
    {
      title: 'A meeting place for all of society',
      description:
        'Universities, authorities, municipalities, companies and associations meet as equals.',
    },
    {
      title: 'Strategic partnerships',
      description: 'The next step is agreements with municipalities in western Sweden.',
    },
  ]),
  governance: richText(
    'Chalmers, the University of Gothenburg and University West own Wexsus as a consortium. A director leads the work.',
  ),
  _status: 'published' as const,
});
