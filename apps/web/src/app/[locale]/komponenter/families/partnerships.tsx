import { Areas } from '../../../../features/partnerships/areas';
import { groupParties } from '../../../../features/partnerships/group-parties';
import { KindLinks } from '../../../../features/partnerships/kind-links';
import { kinds } from '../../../../features/partnerships/kinds';
import { Parties } from '../../../../features/partnerships/parties';
import { PartnershipFacts } from '../../../../features/partnerships/partnership-facts';
import { PartnershipList } from '../../../../features/partnerships/partnership-list';
import { PartyList } from '../../../../features/partnerships/party-list';
import { PartyNetwork } from '../../../../features/partnerships/party-network';
import type { Family } from '../example';
import { agreement, arena, manyParties } from '../samples/partnerships';

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
