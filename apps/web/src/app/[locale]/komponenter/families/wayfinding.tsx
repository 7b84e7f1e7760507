import { aPage } from '@regionwebb/fixtures/factories/documents';
import { toSection } from '@regionwebb/fixtures/factories/links';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { Pagination } from '../../../../ui/pagination';
import { Subpages } from '../../../../features/pages/subpages';
import type { ShownMessage } from '../../../../cms/globals';
import { listAddress } from '../../../../features/news/list-query';
import { PreviewBar } from '../../../../features/preview/preview-bar';
import { Breadcrumbs } from '../../../../ui/breadcrumbs';
import { Message } from '../../../../layout/message';
import { type Family, longTitle, longWord } from '../../../../samples/example';

const message = (level: ShownMessage['level'], more?: Partial<ShownMessage>) => (
  <Message
    locale="sv"
    message={{
      id: level,
      level,
      lang: 'sv',
      heading: 'Kontoret i Göteborg är stängt i dag',
      ...more,
    }}
  />
);

const page = (number: number) => (
  <Pagination
    locale="sv"
    page={number}
    pages={12}
    hrefOf={(to) => listAddress('sv', { page: to })}
  />
);

export const wayfinding: Family = {
  id: 'vagledning',
  title: 'Meddelanden och vägvisning',
  examples: [
    {
      id: 'meddelande-information',
      title: 'Viktigt meddelande: information',
      content: message('information', { text: 'Ring 031-390 06 01 om det är bråttom.' }),
    },
    {
      id: 'meddelande-varning',
      title: 'Viktigt meddelande: varning, med länk',
      content: message('warning', { link: toSection('offices') }),
    },
    {
      id: 'meddelande-kris',
      title: 'Viktigt meddelande: kris, med långa ord',
      content: message('crisis', { heading: longTitle, text: `Det gäller ${longWord}.` }),
    },
    {
      id: 'lankstig',
      title: 'Länkstig med många steg',
      content: (
        <Breadcrumbs
          locale="sv"
          crumbs={[
            { label: 'Om oss', href: '#exempel-lankstig' },
            { label: longTitle, href: '#exempel-lankstig-lang' },
            { label: 'Den här sidan' },
          ]}
        />
      ),
    },
    {
      id: 'forhandsgranskning',
      title: 'Förhandsgranskning av ett utkast',
      content: (
        <PreviewBar
          locale="sv"
          preview={{ savedAt: '2026-11-25T13:05:00Z', isDraft: true }}
          editUrl="#exempel-forhandsgranskning"
          livePath="#exempel-forhandsgranskning"
          isVersion={false}
        />
      ),
    },
    { id: 'sidor-forsta', title: 'Första sidan av flera', content: page(1) },
    { id: 'sidor-mitt', title: 'En sida i mitten', content: page(5) },
    { id: 'sidor-sista', title: 'Sista sidan', content: page(12) },
    {
      id: 'undersidor',
      title: 'Undersidor',
      content: (
        <Subpages
          locale="sv"
          pages={[
            { ...stored(aPage(), '1'), path: 'om-oss' },
            { ...stored(aPage({ title: longTitle, ingress: null }), '2'), path: 'lang' },
          ]}
        />
      ),
    },
  ],
};
