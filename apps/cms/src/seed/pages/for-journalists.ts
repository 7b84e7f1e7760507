import { contactCard, files } from '@regionwebb/fixtures/factories/blocks';
import { aPage } from '@regionwebb/fixtures/factories/documents';
import { heading, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Registers } from '../seeded';

export const forJournalists = ({ contacts, documents }: Registers, parent: string) =>
  aPage({
    title: 'För journalister',
    parent,
    inMenu: true,
    ingress: 'Ring pressfunktionen, så hjälper vi dig att hitta rätt person.',
    publishedAt: '2025-09-15T07:30:00.000Z',
    commentsEnabled: false,
    body: richText(
      heading('Kontakta oss'),
      'Pressfunktionen svarar vardagar kl.\u00a08.00–17.00. Andra tider svarar vi så snart vi kan.',
      contactCard({ contacts: [contacts.press] }),
      heading('Besök på kontoren'),
      'Du är välkommen att göra intervjuer på kontoren. Boka tid först.',
      files({ heading: 'Dokument', files: [documents.visiting, documents.schedule] }),
      heading('Allmänna handlingar'),
      'Du har rätt att ta del av allmänna handlingar och behöver varken säga vem du är eller vad du ska ha dem till.',
    ),
  });
