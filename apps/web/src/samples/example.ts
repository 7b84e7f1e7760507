import type { ReactNode } from 'react';

/** One component in one state. */
export interface Example {
  /** Unique on the page; the address is `/komponenter#exempel-<id>`. */
  id: string;
  title: string;
  /** What to look for, where the title does not say it. */
  note?: string;
  content: ReactNode;
}

/** Components that belong together. */
export interface Family {
  id: string;
  title: string;
  examples: readonly Example[];
}

export const exampleAnchor = (id: string): string => `exempel-${id}`;
export const familyAnchor = (id: string): string => `del-${id}`;

/** Swedish words that are longer than a narrow screen, where nothing may overflow (T18). */
export const longWord = 'samhällsbyggnadsförvaltningsöverläkarmottagningssamordning';
export const longTitle =
  'Kollektivtrafikmyndighetens tillgänglighetsanpassningsprogram för skärgårdskommunikationer';
export const longAddress =
  'kollektivtrafikmyndighetens.tillganglighetsanpassningsprogram@exempelregionen.example';
