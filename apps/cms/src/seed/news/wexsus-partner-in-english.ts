import { quotation } from '@regionwebb/fixtures/factories/blocks';
import { heading, richText } from '@regionwebb/fixtures/factories/rich-text';

export const wexsusPartnerInEnglish = () => ({
  title: 'The County Administrative Board becomes an associate partner of Wexsus',
  ingress:
    'The County Administrative Board of Västra Götaland joins Wexsus, an arena for sustainable development run by Chalmers, the University of Gothenburg and University West.',
  body: richText(
    'The decision also opens the way to work with more parties, in the region, in Sweden and in the world. The Board wants an orderly exchange with research on matters that all of society must solve.',
    quotation({
      text: 'Wexsus is open to everyone who wants to contribute. There we can learn more and become better at change.',
      speaker: 'The County Governor',
      title: 'The County Administrative Board of Västra Götaland',
    }),
    heading('Knowledge in both directions'),
    'To Wexsus, the partnership is one more step in tying the universities to those who have the power to change things. Besides its three owners, Wexsus works with the University of Borås, the University of Skövde and Jönköping University. Next come agreements with municipalities and their associations in western Sweden.',
    quotation({
      text: 'The Board is one of those who decide whether the county manages the transition. Now researchers and authorities can be of real use to each other.',
      speaker: 'The director',
      title: 'Wexsus',
    }),
  ),
  _status: 'published' as const,
});
