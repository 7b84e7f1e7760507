import { contactCard, linkList } from '@regionwebb/fixtures/factories/blocks';
import { link, toDocument, toSection } from '@regionwebb/fixtures/factories/links';
import { heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Registers } from '../seeded';

export const aboutSiteInEnglish = ({ contacts }: Registers, privacy: string) => ({
  title: 'About this site',
  ingress:
    'This is a demonstration. Exempelregionen does not exist, but the places and the partnerships are taken from life.',
  body: richText(
    heading('What is real here'),
    'The site shows how Regionwebb works for a regional authority. The addresses of the offices, VästKom, Wexsus, the northern office in Stockholm and the work on a regional development strategy build on what real organisations have told. The texts are written for the demonstration, and so are the quotations: they give what was said, but not word for word.',
    list(
      'Contacts: the functions are made up, and nobody answers the numbers or the addresses.',
      'Pictures: all are drawn for the site.',
      'Dates: real events have their real dates.',
    ),
    heading('How the site is made'),
    'The pages work without JavaScript, can be used with the keyboard alone and fetch nothing from other sites.',
    paragraph(
      'We store nothing in your browser. Read more about ',
      link('cookies and personal data', { relationTo: 'pages', value: privacy }),
      '.',
    ),
    heading('Tell us if something is wrong'),
    'At the foot of most pages you can write a comment to the web editors.',
    contactCard({ contacts: [contacts.web] }),
    linkList({
      heading: 'More about the site',
      links: [
        { label: 'Cookies and personal data', link: toDocument('pages', privacy) },
        { label: 'Accessibility statement', link: toSection('accessibility') },
      ],
    }),
  ),
  _status: 'published' as const,
});
