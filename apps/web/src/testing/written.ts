import { richText } from '@regionwebb/fixtures/factories/rich-text';
import type { ReactNode } from 'react';
import type { PageContext } from '../rich-text/context';
import { renderRichText } from '../rich-text/rich-text';

const page: PageContext = {
  locale: 'sv',
  origin: 'https://www.region.example',
  showUnknown: false,
};

/** Nodes as the site renders them, on a Swedish page by default. */
export const written = (
  nodes: Parameters<typeof richText>,
  overrides?: Partial<PageContext>,
): ReactNode =>
  renderRichText(richText(...nodes), { ...page, ...overrides }, { level: 2, anchors: 'avsnitt' });
