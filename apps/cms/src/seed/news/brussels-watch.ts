import { linkList, quotation } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { toDocument } from '@regionwebb/fixtures/factories/links';
import { heading, numberedList, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Seeded } from '../seeded';

export const brusselsWatch = (seeded: Seeded, related: string[]) =>
  anArticle({
    title: 'Så vet Brysselkontoret vad som är på gång',
    ingress:
      'Den som får veta tidigt kan påverka. Vi bad Brysselkontoret berätta hur en vanlig vecka går till.',
    leadImage: seeded.pictures.brussels,
    body: richText(
      'Från Nordic House är det några minuters promenad till parlamentet. Det mesta som är värt att veta sägs innan det skrivs ner, och därför går en stor del av veckan åt till att träffa folk.',
      heading('Tre steg varje vecka'),
      numberedList(
        'På måndagen går kontoret igenom veckans möten i parlamentets utskott.',
        'Mitt i veckan träffar medarbetarna andra regioner för att jämföra anteckningar.',
        'På fredagen får verksamheterna hemma ett brev på en sida, med det som kan bli viktigt.',
      ),
      quotation({
        text: 'Ett brev på en sida blir läst. Ett på tio blir det inte.',
        speaker: 'Samordnaren',
        title: 'Brysselkontoret',
      }),
      linkList({
        heading: 'Besök oss',
        links: [{ label: 'Brysselkontoret', link: toDocument('offices', seeded.offices.brussels) }],
      }),
    ),
    topics: [seeded.topics.europe, seeded.topics.influence],
    offices: [seeded.offices.brussels],
    contacts: [seeded.contacts.brussels],
    related,
    byline: 'Brysselkontoret',
    publishedAt: '2026-01-20T08:00:00.000Z',
    commentsEnabled: true,
  });
