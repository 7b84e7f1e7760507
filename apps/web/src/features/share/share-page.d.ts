import type { HTMLAttributes, ReactNode } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'share-page': HTMLAttributes<HTMLElement> & { children?: ReactNode; 'data-copied': string };
    }
  }
}
