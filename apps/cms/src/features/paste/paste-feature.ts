import { createServerFeature } from '@payloadcms/richtext-lexical';
import type { PasteProps } from './paste-plugin';

/** Cleans pasted content, and turns a typed hyphen into a talstreck; before the list features, which use the hyphen. */
export const PasteFeature = createServerFeature<
  Pick<PasteProps, 'otherLanguage'>,
  PasteProps,
  PasteProps
>({
  key: 'paste',
  feature: async ({ props }) => {
    // Imported late, since it reads the settings.
    const { env } = await import('../../env');
    const clientProps: PasteProps = {
      otherLanguage: props.otherLanguage,
      site: env.WEB_URL,
      admin: env.CMS_URL,
    };
    return {
      ClientFeature: '/features/paste/paste-feature-client#PasteFeatureClient',
      clientFeatureProps: clientProps,
      sanitizedServerFeatureProps: clientProps,
    };
  },
});
