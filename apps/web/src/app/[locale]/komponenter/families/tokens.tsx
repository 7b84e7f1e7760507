import type { Family } from '../../../../samples/example';
import { ColourPairs, Radii, Spaces, TypeScale } from '../token-samples';

export const tokens: Family = {
  id: 'grund',
  title: 'Färger, storlekar och mått',
  examples: [
    {
      id: 'farger-text',
      title: 'Text på ytor',
      note: 'Minst 4,5:1 (WCAG 1.4.3). Färgerna följer ljust och mörkt läge; talen gäller båda.',
      content: <ColourPairs kind="text" />,
    },
    {
      id: 'farger-kanter',
      title: 'Kanter och fokus på ytor',
      note: 'Minst 3:1 (WCAG 1.4.11).',
      content: <ColourPairs kind="edge" />,
    },
    { id: 'textstorlekar', title: 'Textstorlekar', content: <TypeScale /> },
    { id: 'avstand', title: 'Avstånd', content: <Spaces /> },
    { id: 'rundning', title: 'Rundning', content: <Radii /> },
  ],
};
