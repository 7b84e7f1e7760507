import { createServerFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';

/**
 * The toolbar above a text. Payload's has buttons without names and menus called "add dropdown", which cannot be
 * translated (T19).
 */
export const ToolbarFeature = createServerFeature({
  key: 'namedToolbar',
  feature: { ClientFeature: '/features/editor/toolbar#ToolbarFeatureClient' },
});

/**
 * Payload's table nodes with our toolbar menu: the texts of Payload's menu and drawer are in its components in English,
 * and cannot be translated (T19).
 */
export function tableFeature(): ReturnType<typeof EXPERIMENTAL_TableFeature> {
  const provider = EXPERIMENTAL_TableFeature();
  const { feature } = provider;
  return {
    ...provider,
    feature: async (args) => ({
      ...(typeof feature === 'function' ? await feature(args) : feature),
      ClientFeature: '/features/editor/table-feature-client#TableFeatureClient',
    }),
  };
}
