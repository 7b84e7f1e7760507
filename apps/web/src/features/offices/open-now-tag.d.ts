import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'open-now': HTMLAttributes<HTMLElement> &
        Record<'data-hours' | 'data-zone' | 'data-open' | 'data-closed', string>;
    }
  }
}
