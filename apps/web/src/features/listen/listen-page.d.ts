import type { HTMLAttributes, ReactNode } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'listen-page': HTMLAttributes<HTMLElement> & { children?: ReactNode };
    }
  }
}
