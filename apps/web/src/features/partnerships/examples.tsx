import { Areas } from './areas';
import { groupParties } from './group-parties';
import { KindLinks } from './kind-links';
import { kinds } from './kinds';
import { Parties } from './parties';
import { PartnershipFacts } from './partnership-facts';
import { PartnershipList } from './partnership-list';
import { PartyList } from './party-list';
import { PartyNetwork } from './party-network';
import type { Family } from '../../samples/example';
import { agreement, arena, manyParties } from '../../samples/partnerships';

const many = groupParties(manyParties);

export const partnerships: Family = {
  id: 'samverkan',
  title: 'Samverkan',
  examples: [
    {
      id: 'samverkanslista',
      title: 'Lista med samverkan',
      note: 'Den första har varken märke eller text.',
      content: <PartnershipList partnerships={[arena, agreement]} kind={undefined} locale="sv" />,
    },
    {
      id: 'samverkanslista-tom',
      title: 'Ingen samverkan än',
      content: <PartnershipList partnerships={[]} kind={undefined} locale="sv" />,
    },
    {
      id: 'slag',
      title: 'Val av slag',
      content: <KindLinks locale="sv" offered={kinds} chosen="association" />,
    },
    {
      id: 'samverkansfakta',
      title: 'Uppgifter om en samverkan',
      content: <PartnershipFacts partnership={arena} locale="sv" />,
    },
    { id: 'omraden', title: 'Områden', content: <Areas partnership={arena} locale="sv" /> },
    {
      id: 'parter',
      title: 'Parter, som bild och i ord',
      note: 'Listan säger allt som bilden visar (WCAG 1.1.1).',
      content: <Parties partnership={arena} locale="sv" />,
    },
    {
      id: 'manga-parter',
      title: 'Trehundra parter',
      content: (
        <>
          <PartyNetwork name="Nätverket" groups={many} listId="manga-parter-lista" locale="sv" />
          <details>
            <summary>Alla parter i nätverket</summary>
            <PartyList groups={many} id="manga-parter-lista" locale="sv" />
          </details>
        </>
      ),
    },
  ],
};
