import { OfficeFacts } from './office-facts';
import { OfficeList } from './office-list';
import { OfficeMap } from './office-map';
import { OfficePlace } from './office-place';
import type { Family } from '../../samples/example';
import { brussels, gothenburg, longNamed } from '../../samples/offices';

export const offices: Family = {
  id: 'kontor',
  title: 'Kontor',
  examples: [
    {
      id: 'kontorslista',
      title: 'Lista med kontor',
      content: <OfficeList offices={[gothenburg, brussels, longNamed]} locale="sv" />,
    },
    {
      id: 'kontorslista-tom',
      title: 'Inga kontor än',
      content: <OfficeList offices={[]} locale="sv" />,
    },
    {
      id: 'kontorsfakta',
      title: 'Adress, öppettider och om det är öppet nu',
      note: 'Om det är öppet just nu skrivs av webbläsaren, efter besökarens klocka.',
      content: <OfficeFacts office={gothenburg} locale="sv" />,
    },
    {
      id: 'kontorsfakta-langa',
      title: 'Uppgifter med långa ord, utan öppettider',
      content: <OfficeFacts office={longNamed} locale="sv" />,
    },
    {
      id: 'hitta-hit',
      title: 'Hitta hit, med karta',
      content: <OfficePlace office={gothenburg} locale="sv" />,
    },
    {
      id: 'karta-kant',
      title: 'Karta över en plats nära kanten',
      content: (
        <OfficeMap name={longNamed.name ?? ''} city="Kalix" at={[23.1442, 65.8531]} locale="sv" />
      ),
    },
  ],
};
