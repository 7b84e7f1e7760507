import { contactCard } from '@regionwebb/fixtures/factories/blocks';
import { aPage } from '@regionwebb/fixtures/factories/documents';
import { heading, numberedList, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Registers } from '../seeded';

export const publicRecords = ({ contacts }: Registers, parent: string) =>
  aPage({
    title: 'Begär ut en allmän handling',
    parent,
    inMenu: true,
    ingress:
      'Du har rätt att läsa våra allmänna handlingar. Du behöver inte säga vem du är eller vad du ska ha dem till.',
    reviewBy: '2027-01-31T11:00:00.000Z',
    publishedAt: '2026-02-09T08:00:00.000Z',
    commentsEnabled: true,
    body: richText(
      heading('Så gör du'),
      numberedList(
        'Ring eller skriv till oss. Berätta vad handlingen handlar om eller vilket diarienummer den har.',
        'Vi letar fram handlingen och prövar om något i den är hemligt enligt lag.',
        'Du får läsa den hos oss utan kostnad, eller en kopia hem. Det gör vi så snart vi kan.',
      ),
      heading('Om vi säger nej'),
      'Är något i handlingen hemligt får du veta vad, och enligt vilken bestämmelse. Du kan begära ett beslut som går att överklaga till kammarrätten.',
      contactCard({ contacts: [contacts.dataProtection] }),
    ),
  });

export const publicRecordsInEnglish = ({ contacts }: Registers) => ({
  title: 'Ask for a public record',
  ingress:
    'You have the right to read our public records. You need not say who you are or what you want them for.',
  body: richText(
    heading('What to do'),
    numberedList(
      'Call or write to us. Tell us what the record is about, or its reference number.',
      'We find it, and see whether anything in it is secret by law.',
      'You may read it here free of charge, or get a copy sent to you, as soon as we can.',
    ),
    heading('If we say no'),
    'If anything in the record is secret, you are told what, and under which provision. You can ask for a decision that can be appealed to the administrative court of appeal.',
    contactCard({ contacts: [contacts.dataProtection] }),
  ),
  _status: 'published' as const,
});
