'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { PastePlugin, type PasteProps } from './paste-plugin';
import { talstreck } from './talstreck';

export const PasteFeatureClient = createClientFeature<PasteProps>(({ props }) => ({
  markdownTransformers: [talstreck],
  plugins: [{ Component: PastePlugin, position: 'normal' }],
  sanitizedClientFeatureProps: props,
}));
