import type { ReactNode } from 'react';
import type { createAnchors } from './anchors';
import type { Outline } from './outline';
import type { Place, Site } from './place';

/** A rich text that is being written, from its first node to its last. */
export interface Writing extends Site, Pick<Place, 'leadBlock' | 'write'> {
  outline: Outline;
  /** The text of the last heading that was written, which names what has no name of its own. */
  heading: string;
  /** Gives a heading its id; undefined where headings are not linked to. */
  anchor: ReturnType<typeof createAnchors> | undefined;
  render: (nodes: unknown[]) => ReactNode;
}
