import { Listen } from '../../listen/listen';
import { Share } from '../../share/share';
import type { Family } from '../example';

export const actions: Family = {
  id: 'dela',
  title: 'Dela och lyssna',
  examples: [
    {
      id: 'dela-sidan',
      title: 'Dela',
      note: 'Knappen finns bara där webbläsaren kan dela eller kopiera.',
      content: (
        <Share locale="sv" title="Komponenter" url="https://www.region.example/komponenter" />
      ),
    },
    {
      id: 'lyssna',
      title: 'Lyssna',
      note: 'Syns bara där webbläsaren har en svensk röst.',
      content: <Listen locale="sv" />,
    },
  ],
};
