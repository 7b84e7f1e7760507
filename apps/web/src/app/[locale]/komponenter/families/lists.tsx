import { Teaser } from '../../../../ui/teaser';
import { newsExamples } from '../../../../features/news/examples';
import { startExamples } from '../../../../features/start/examples';
import type { Family } from '../../../../samples/example';

export const lists: Family = {
  id: 'listor',
  title: 'Puffar, listor och val',
  examples: [
    {
      id: 'puff',
      title: 'Puff',
      content: (
        <Teaser
          href="#exempel-puff"
          heading="En sida att gå till"
          locale="sv"
          level={3}
          text="Några ord."
        />
      ),
    },
    ...newsExamples,
    ...startExamples,
  ],
};
