import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CommentField = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  'data-limit': number;
  'data-allowed': string;
  'data-locale': string;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'comment-field': CommentField;
    }
  }
}
