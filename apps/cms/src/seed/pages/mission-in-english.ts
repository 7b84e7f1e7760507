import { factBox } from '@regionwebb/fixtures/factories/blocks';
import {
  heading,
  numberedList,
  paragraph,
  richText,
} from '@regionwebb/fixtures/factories/rich-text';

export const missionInEnglish = () => ({
  title: 'Our mission',
  ingress:
    'We look after the region’s interests, keep track of what happens around us and make the region known.',
  body: richText(
    heading('Three things we do'),
    numberedList(
      'We look after interests. When a decision concerns the region, those who make it are to know what it means here.',
      'We keep track. We read, listen and ask, and write the short answer to what it means to us.',
      'We make the region known. We show what the region can and wants to do, so that others want to work with it.',
    ),
    heading('How we choose'),
    paragraph(
      'We cannot work on everything. Each year the regional council points out a few matters, and all three offices work on those.',
    ),
    factBox({
      heading: 'Who decides?',
      body: richText(
        'The elected representatives decide what the region thinks. We who work at the offices prepare the ground and carry it forward.',
      ),
    }),
  ),
  _status: 'published' as const,
});
