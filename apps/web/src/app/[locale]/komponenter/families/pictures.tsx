import { figure } from '@regionwebb/fixtures/factories/blocks';
import { aFile } from '@regionwebb/fixtures/factories/media';
import { CaptionedPicture } from '../../../../ui/captioned-picture';
import { FileLink } from '../../../../ui/file-link';
import { Picture } from '../../../../ui/picture';
import { type Family, longTitle } from '../../../../samples/example';
import { SampleText } from '../sample-text';
import { missing, samplePicture, tall, wide } from '../../../../samples/pictures';

const described = 'Till vänster ett lågt berg.\nTill höger ett högre, och solen mellan dem.';

export const pictures: Family = {
  id: 'bilder',
  title: 'Bilder och filer',
  examples: [
    {
      id: 'bild',
      title: 'Bild',
      content: <Picture media={wide} sizes="44rem" />,
    },
    {
      id: 'bild-med-bildtext',
      title: 'Bild med bildtext och källa',
      content: (
        <CaptionedPicture
          media={samplePicture(1600, 900, { credit: 'Exempelregionen' })}
          locale="sv"
          sizes="44rem"
          caption="Bergen från sjön."
        />
      ),
    },
    {
      id: 'bild-i-text',
      title: 'Bild i text, med lång beskrivning',
      note: 'Beskrivningen öppnas av den som vill, och står öppen på papper (WCAG 1.1.1).',
      content: (
        <SampleText
          id="bild-i-text"
          nodes={[
            'Före bilden.',
            figure({ image: wide, caption: 'Bergen.', longDescription: described }),
            'Efter bilden.',
          ]}
        />
      ),
    },
    {
      id: 'staende-bild',
      title: 'Stående bild',
      content: (
        <CaptionedPicture media={tall} locale="sv" sizes="44rem" caption={`Om ${longTitle}.`} />
      ),
    },
    {
      id: 'bild-saknas',
      title: 'Bild som saknas',
      note: 'Filen finns inte; bildens ord står kvar och sidan håller.',
      content: <Picture media={missing} sizes="44rem" />,
    },
    {
      id: 'fil',
      title: 'Fil',
      content: (
        <p>
          <FileLink file={aFile()} locale="sv" />
        </p>
      ),
    },
  ],
};
