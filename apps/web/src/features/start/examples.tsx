import { toAddress, toSection } from '@regionwebb/fixtures/factories/links';
import { Highlighted } from './highlighted';
import { PlaceList } from './place-list';
import { Tasks } from './tasks';
import { longNews, undated } from '../../samples/articles';
import { type Example, longTitle, longWord } from '../../samples/example';
import { brussels, gothenburg, longNamed } from '../../samples/offices';
import { arena } from '../../samples/partnerships';

export const startExamples: readonly Example[] = [
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
        <PlaceList collection="offices" documents={[gothenburg, brussels, longNamed]} locale="sv" />
      </div>
    ),
  },
];
