'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { Toolbar } from './toolbar';

/** Puts the toolbar above the text. */
export const ToolbarFeatureClient = createClientFeature({
  plugins: [{ Component: Toolbar, position: 'aboveContainer' }],
});
