import { createServerFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';

/**
 * The toolbar above a text. Payload's own has buttons without names and menus called "add dropdown", which no
 * translation reaches (T19).
 */
export const ToolbarFeature = createServerFeature({
  key: 'namedToolbar',
  feature: { ClientFeature: '/features/editor/toolbar#ToolbarFeatureClient' },
});

/**
 * Payload's tables as they are stored, with a toolbar of our own: its menu and its drawer are written in English in the
 * components, where no translation reaches (T19).
 */
export function tableFeature(): ReturnType<typeof EXPERIMENTAL_TableFeature> {
  const provider = EXPERIMENTAL_TableFeature();
  const { feature } = provider;
  return {
    ...provider,
    feature: async (place) => ({
      ...(typeof feature === 'function' ? await feature(place) : feature),
      ClientFeature: '/features/editor/table-feature-client#TableFeatureClient',
    }),
  };
}
