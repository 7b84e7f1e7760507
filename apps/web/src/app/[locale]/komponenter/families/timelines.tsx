import { timeline } from '@regionwebb/fixtures/factories/blocks';
import { type Family, longTitle, longWord } from '../../../../samples/example';
import { SampleText } from '../sample-text';
import { wide } from '../../../../samples/pictures';

const phases: Parameters<typeof timeline>[0]['phases'] = [
  { period: 'Våren 2025', heading: 'Samtal', text: 'Åtta möten.\nEn rapport.', state: 'done' },
  { period: 'Hösten 2025', heading: 'Förslag', text: 'Förslaget skrivs.', state: 'current' },
  { period: '2026', heading: 'Beslut', state: 'coming' },
  { period: 'Därefter', heading: longTitle, text: longWord },
];

export const timelines: Family = {
  id: 'tidslinje',
  title: 'Tidslinje',
  examples: [
    {
      id: 'tidslinje-alla',
      title: 'Tidslinje med klart, pågår och kommer',
      note: 'Läget sägs i ord, inte bara med färg (WCAG 1.4.1).',
      content: (
        <SampleText
          id="tidslinje-alla"
          nodes={[timeline({ heading: 'Så tas strategin fram', phases })]}
        />
      ),
    },
    {
      id: 'tidslinje-med-bild',
      title: 'Tidslinje med bild och lång beskrivning',
      content: (
        <SampleText
          id="tidslinje-med-bild"
          nodes={[
            timeline({
              phases: phases.slice(0, 2),
              image: wide,
              longDescription: 'Två steg efter varandra.\nDet första är klart.',
            }),
          ]}
        />
      ),
    },
  ],
};
