import { toAddress, toSection } from '@regionwebb/fixtures/factories/links';
import { Teaser } from '../../../../ui/teaser';
import { ArticleTeasers } from '../../../../features/news/article-teasers';
import { BelongsTo } from '../../../../features/news/belongs-to';
import { NewsAbout } from '../../../../features/news/news-about';
import { NewsFilter } from '../../../../features/news/news-filter';
import { Highlighted } from '../../../../features/start/highlighted';
import { PlaceList } from '../../../../features/start/place-list';
import { Tasks } from '../../../../features/start/tasks';
import type { Family } from '../example';
import { illustrated, longNews, plain, undated } from '../samples/articles';
import { longTitle, longWord } from '../samples/long-words';
import { brussels, gothenburg, longNamed } from '../samples/offices';
import { arena } from '../samples/partnerships';

const choice = (label: string) => ({ value: label.toLowerCase(), label });

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
    {
      id: 'nyhetspuffar',
      title: 'Nyheter i lista',
      note: 'Med bild, utan bild, med långa ord, och utan datum och ingress.',
      content: (
        <ArticleTeasers articles={[illustrated, plain, longNews, undated]} locale="sv" level={3} />
      ),
    },
    {
      id: 'nyheter-om',
      title: 'Nyheter om något',
      content: (
        <NewsAbout
          articles={[plain]}
          locale="sv"
          name="Göteborgskontoret"
          choice={{ office: 'goteborg' }}
        />
      ),
    },
    {
      id: 'hor-ihop-med',
      title: 'Hör ihop med',
      content: <BelongsTo article={illustrated} locale="sv" />,
    },
    {
      id: 'nyhetsval',
      title: 'Val av nyheter',
      content: (
        <NewsFilter
          locale="sv"
          query={{ page: 1, year: '2024' }}
          choices={{
            topic: ['Klimat', longWord].map(choice),
            office: ['Bryssel', 'Göteborg'].map(choice),
            partnership: ['Wexsus', longTitle].map(choice),
            year: ['2024', '2023'].map(choice),
          }}
        />
      ),
    },
    {
      id: 'genvagar',
      title: 'Genvägar på startsidan',
      content: (
        <Tasks
          locale="sv"
          rows={[
            {
              id: '1',
              label: 'Hitta ett kontor',
              description: 'Adress, öppettider och karta.',
              link: toSection('offices'),
            },
            { id: '2', label: 'Kontakta vården', link: toAddress('https://www.1177.se/') },
            { id: '3', label: longTitle, description: longWord, link: toSection('news') },
          ]}
        />
      ),
    },
    {
      id: 'i-korthet',
      title: 'Aktuellt på startsidan',
      content: (
        <Highlighted
          locale="sv"
          rows={[
            { relationTo: 'news', value: longNews },
            { relationTo: 'news', value: undated },
            { relationTo: 'partnerships', value: arena },
          ]}
        />
      ),
    },
    {
      id: 'platser',
      title: 'Kontor på startsidan',
      content: (
        <div className="start-columns">
          <PlaceList
            collection="offices"
            documents={[gothenburg, brussels, longNamed]}
            locale="sv"
          />
        </div>
      ),
    },
  ],
};
