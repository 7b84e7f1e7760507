import {
  contactCard,
  factBox,
  files,
  linkList,
  otherLanguage,
  quotation,
} from '@regionwebb/fixtures/factories/blocks';
import { toAddress, toSection } from '@regionwebb/fixtures/factories/links';
import { aFile } from '@regionwebb/fixtures/factories/media';
import { list, richText } from '@regionwebb/fixtures/factories/rich-text';
import { type Family, longTitle, longWord } from '../../../../samples/example';
import { SampleText } from '../sample-text';
import { nameless, complete } from '../../../../samples/contacts';

const quoted = quotation({
  text: 'Vi har väntat på det här.\nNu kan vi börja.',
  speaker: 'Förnamn Efternamn',
  title: 'ordförande i nämnden',
});

export const blocks: Family = {
  id: 'block',
  title: 'Block i text',
  examples: [
    {
      id: 'citat',
      title: 'Citat',
      note: 'Talstreck på svenska, citattecken på engelska (T8, T9).',
      content: <SampleText id="citat" nodes={['Före citatet.', quoted, 'Efter citatet.']} />,
    },
    {
      id: 'citat-utan-avsandare',
      title: 'Citat utan avsändare',
      content: (
        <SampleText id="citat-utan-avsandare" nodes={[quotation({ text: 'Det behövs.' })]} />
      ),
    },
    {
      id: 'faktaruta',
      title: 'Faktaruta',
      content: (
        <SampleText
          id="faktaruta"
          nodes={[
            factBox({
              heading: 'Fakta om kontoret',
              body: richText('Kontoret öppnade 2019.', list('Tio medarbetare', 'Tre språk')),
            }),
          ]}
        />
      ),
    },
    {
      id: 'faktaruta-lang',
      title: 'Faktaruta med långa ord',
      content: (
        <SampleText
          id="faktaruta-lang"
          nodes={[factBox({ heading: longTitle, body: richText(longWord) })]}
        />
      ),
    },
    {
      id: 'lanklista',
      title: 'Länklista',
      content: (
        <SampleText
          id="lanklista"
          nodes={[
            linkList({
              heading: 'Läs mer',
              links: [
                { label: 'Alla våra kontor', link: toSection('offices') },
                { label: longTitle, link: toAddress('https://www.digg.se/') },
              ],
            }),
          ]}
        />
      ),
    },
    {
      id: 'filer',
      title: 'Filer',
      note: 'Typ och storlek står före hämtningen (V6).',
      content: (
        <SampleText
          id="filer"
          nodes={[
            files({
              heading: 'Dokument',
              files: [
                aFile({ id: '1' }),
                aFile({ id: '2', caption: longTitle, filesize: 24_031_200 }),
                aFile({
                  id: '3',
                  caption: null,
                  filename: 'bilaga_till_protokollet_2019-11-05.pdf',
                }),
              ],
            }),
          ]}
        />
      ),
    },
    {
      id: 'kontaktkort-i-text',
      title: 'Kontaktkort i text',
      content: (
        <SampleText
          id="kontaktkort-i-text"
          nodes={['Vänd dig till oss.', contactCard({ contacts: [complete, nameless] })]}
        />
      ),
    },
    {
      id: 'annat-sprak',
      title: 'Stycken på annat språk',
      note: 'Engelska, och jiddisch som skrivs från höger.',
      content: (
        <SampleText
          id="annat-sprak"
          nodes={[
            otherLanguage({ language: 'en', body: richText('This part is in English.') }),
            otherLanguage({ language: 'yi', body: richText('ברוכים הבאים') }),
          ]}
        />
      ),
    },
    {
      id: 'citat-pa-engelska',
      title: 'Citat på en engelsk sida',
      content: (
        <div lang="en">
          <SampleText
            id="citat-pa-engelska"
            locale="en"
            nodes={[quotation({ text: 'We have been waiting for this.', speaker: 'The chair' })]}
          />
        </div>
      ),
    },
  ],
};
