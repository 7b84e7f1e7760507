import type { HTMLAttributes } from 'react';

type ElementProps<Data extends string = never> = HTMLAttributes<HTMLElement> & Record<Data, string>;

/** The custom elements of `bundles.js`, with the attributes that their scripts read. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'comment-field': ElementProps<'data-published' | 'data-locale'> & { 'data-limit': number };
      'copy-code': ElementProps<'data-code' | 'data-copied' | 'data-failed'>;
      'listen-page': ElementProps;
      'main-menu': ElementProps;
      'matter-code': ElementProps<'data-shown'>;
      'open-now': ElementProps<'data-hours' | 'data-zone' | 'data-open' | 'data-closed'>;
      'page-question': ElementProps;
      'share-page': ElementProps<'data-copied'>;
    }
  }
}
