import { richText } from '@regionwebb/fixtures/factories/rich-text';
import type { ReactNode } from 'react';
import type { Site } from '../rich-text/place';
import { writeRichText } from '../rich-text/write-rich-text';

const site: Site = { locale: 'sv', origin: 'https://www.region.example', showUnknown: false };

/** Nodes as the site writes them, on a Swedish page unless said otherwise. */
export const written = (nodes: Parameters<typeof richText>, overrides?: Partial<Site>): ReactNode =>
  writeRichText(richText(...nodes), { ...site, ...overrides }, { level: 2, anchors: 'avsnitt' });
