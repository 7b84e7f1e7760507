import { DocumentColumns } from '../../../../features/pages/document-columns';
import { Listen } from '../../../../features/listen/listen';
import type { Family } from '../../../../samples/example';

export const actions: Family = {
  id: 'dela',
  title: 'Dela och lyssna',
  examples: [
    {
      id: 'dela-sidan',
      title: 'Text med dela bredvid',
      note: 'Under texten på smala skärmar. Knappen finns bara där webbläsaren kan dela eller kopiera.',
      content: (
        <DocumentColumns
          locale="sv"
          title="Komponenter"
          url="https://www.region.example/komponenter"
        >
          <p>Sidans text står här.</p>
        </DocumentColumns>
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
