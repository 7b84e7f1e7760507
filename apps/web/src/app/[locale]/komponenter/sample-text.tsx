import type { ComponentProps } from 'react';
import { richText } from '@regionwebb/fixtures/factories/rich-text';
import { RichText } from '../../../rich-text/rich-text';
import { exampleAnchor } from '../../../samples/example';

interface Props {
  /** The id of the example, the prefix of the ids of its headings. */
  id: string;
  nodes: Parameters<typeof richText>;
  locale?: ComponentProps<typeof RichText>['locale'];
}

/** An editor's text, below the heading of the example. */
export const SampleText = ({ id, nodes, locale = 'sv' }: Props) => (
  <RichText value={richText(...nodes)} locale={locale} level={4} anchors={exampleAnchor(id)} />
);
