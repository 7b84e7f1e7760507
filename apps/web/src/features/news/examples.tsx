import { ArticleTeasers } from './article-teasers';
import { BelongsTo } from './belongs-to';
import { NewsAbout } from './news-about';
import { NewsFilter } from './news-filter';
import { illustrated, longNews, plain, undated } from '../../samples/articles';
import { type Example, longTitle, longWord } from '../../samples/example';

const choice = (label: string) => ({ value: label.toLowerCase(), label });

export const newsExamples: readonly Example[] = [
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
];
