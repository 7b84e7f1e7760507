import { createServerFeature } from '@payloadcms/richtext-lexical';

/**
 * The toolbar above a text. Payload's own has buttons without names and menus called "add dropdown", which no
 * translation reaches (T19).
 */
export const ToolbarFeature = createServerFeature({
  key: 'namedToolbar',
  feature: { ClientFeature: '/features/editor/toolbar-feature-client#ToolbarFeatureClient' },
});
