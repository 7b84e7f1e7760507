import type { Office } from '@regionwebb/content/payload-types';
import { timeline } from '@regionwebb/fixtures/factories/blocks';
import { heading, richText } from '@regionwebb/fixtures/factories/rich-text';
import { table } from '@regionwebb/fixtures/factories/table';
import { translated } from '../seeder';

export const stockholmInEnglish = (office: Office) => ({
  name: 'The Stockholm office',
  city: 'Stockholm',
  ingress:
    'The Stockholm office is close to the Swedish parliament and government. That lets us take part in conversations while they go on, and not only when the decisions have been made.',
  body: richText(
    heading('Close to the decisions'),
    'Parliament, the ministries and most of the agencies and organisations that affect a region are in the capital. We can follow a matter, understand it and see it in its context the day that it is raised.',
    timeline({
      heading: 'How we work with a matter',
      phases: [
        {
          period: 'First',
          heading: 'We pick up a signal',
          text: 'An inquiry is appointed, a motion is tabled or an agency begins to ask.',
        },
        {
          period: 'Then',
          heading: 'We find out what it means',
          text: 'We ask our services at home what a decision would mean to them.',
        },
        {
          period: 'After that',
          heading: 'We talk',
          text: 'We meet those who prepare the matter and give them a short, clear account.',
        },
        {
          period: 'At last',
          heading: 'We bring the answer home',
          text: 'What we have heard becomes a proposal for what the region ought to do.',
        },
      ],
    }),
    heading('Book the right meeting'),
    table(
      ['You want to', 'Book', 'Allow'],
      [
        ['Ask a question', 'A call', '15\u00a0minutes'],
        ['Tell about your work', 'A meeting at the office', '1\u00a0hour'],
        ['Bring a group', 'A study visit', '2\u00a0hours'],
      ],
    ),
  ),
  visitingAddress: office.visitingAddress,
  staffing: 'Two officers. Colleagues from Gothenburg borrow desks while parliament sits.',
  directions: [
    'On foot: ring the bell at the gate, and we will meet you in the courtyard.',
    'By bus, underground or train: look up the address in the journey planner.',
    'By car: we have no parking spaces for visitors.',
  ].join('\n'),
  openingHours: translated(office.openingHours, [{ note: 'Book before you come' }]),
  _status: 'published' as const,
});
