import type { LinkListBlock } from '@regionwebb/content/payload-types';
import { newId } from './new-id';
import { element, type Inline, type Node } from './nodes';

type Link = NonNullable<NonNullable<NonNullable<LinkListBlock['links']>[number]>['link']>;
type Linked = NonNullable<Link['document']>['relationTo'];
type Section = NonNullable<Link['section']>;

/** A link inside running text, to an address or to a document of this site. */
export const link = (text: Inline, target: string | { relationTo: Linked; value: string }): Node =>
  element('link', [text], {
    id: newId(),
    version: 3,
    fields:
      typeof target === 'string'
        ? { linkType: 'custom', url: target }
        : { linkType: 'internal', doc: target },
  });

/** The link group's value for a document, a section or another website. */
export const toDocument = (relationTo: Linked, value: string): Link => ({
  type: 'document',
  document: { relationTo, value },
});

export const toSection = (section: Section): Link => ({ type: 'section', section });

export const toAddress = (url: string): Link => ({ type: 'url', url });
