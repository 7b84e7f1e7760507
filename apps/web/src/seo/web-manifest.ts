import type { MetadataRoute } from 'next';

interface Named {
  name: string;
  description?: string | null | undefined;
}

/** The web app manifest. There is no service worker: pages always come from the site. */
export const webManifest = ({ name, description }: Named): MetadataRoute.Manifest => ({
  name,
  short_name: name,
  ...(description ? { description } : {}),
  lang: 'sv',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'browser',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [
    { src: '/static/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: '/static/icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: '/static/icon-512.png', type: 'image/png', sizes: '512x512' },
  ],
});
