import { contactCard } from '@regionwebb/fixtures/factories/blocks';
import { link } from '@regionwebb/fixtures/factories/links';
import { heading, list, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Registers } from '../seeded';

export const privacyInEnglish = ({ contacts }: Registers) => ({
  title: 'Cookies and personal data',
  ingress:
    'The site leaves no cookies with you who visit it. Here you can read what happens to what you send us.',
  body: richText(
    heading('Cookies'),
    'Visitors get no cookies. We store nothing else in your browser either, and the pages fetch nothing from other sites. That is why we need not ask for your consent. The exception concerns only those who edit the site: whoever logs in gets a cookie, payload-token, that keeps them logged in for eight hours at most, and two more may remember their choice of language and colours.',
    heading('When you comment on a page'),
    'The form does not ask who you are. We keep what you write, which page it is about and when it came in. We do not keep your IP address or the name of your browser. Before a comment is sent we look for personal identity numbers, telephone numbers and e-mail addresses; if we find one, we do not receive the text until you have changed it.',
    'To stop misuse we count how many comments come from the same connection. The address is turned into a code that exists only in the server’s memory, and its key is changed every day.',
    'The receipt has a code. With it you read the answer, without saying who you are. We do not keep the code, so only you have it. Whoever has the code can read what you wrote and the answer.',
    'A comment becomes a public record when it has come in. Anyone who asks may read it, unless something in it is secret by law.',
    heading('If you have given us personal data all the same'),
    list(
      'Controller: Exempelregionen.',
      'Purpose: to improve the site and to keep public records in order.',
      'Legal basis: a task in the public interest and a legal obligation (article 6.1 e and c of the GDPR).',
      'Recipients: the web editors, the registrar and whoever asks for the record.',
      'Storage: as long as decisions on archives say.',
    ),
    paragraph(
      'You have the right to know what we have about you, to have errors corrected, in some cases to have data erased or restricted, and to object. You may complain to ',
      link('the Swedish Authority for Privacy Protection', 'https://www.imy.se/en/'),
      '.',
    ),
    contactCard({ contacts: [contacts.dataProtection] }),
  ),
  _status: 'published' as const,
});
