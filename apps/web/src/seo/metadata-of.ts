import type { Metadata } from 'next';
import type { Locale } from '@regionwebb/content/locales';
import type { Media } from '@regionwebb/content/payload-types';
import { type SiteLayout, siteName } from '../cms/globals';
import type { Editions } from '../cms/editions';
import { env } from '../env';
import { sharePicture } from './share-picture';

interface Described {
  locale: Locale;
  layout: SiteLayout;
  /** The canonical address of the page. */
  path: string;
  title: string;
  /** A description of this page. Left out where there is none: pages must not share a description. */
  description?: string | null | undefined;
  editions?: Editions;
  image?: Media | undefined;
  /** The feeds with the same content as the page, by type. */
  feeds?: Record<string, { url: string; title: string }[]>;
  article?: { publishedAt?: string | null | undefined; revisedAt?: string | null | undefined };
}

/** Title, description, canonical address, editions (`hreflang`) and Open Graph of a page. */
export function metadataOf(page: Described): Metadata {
  const { locale, layout, path, title, editions = {}, image, feeds, article } = page;
  const name = siteName(layout);
  const description = page.description ?? undefined;
  return {
    metadataBase: new URL(env.WEB_URL),
    title: title === name ? name : `${title} – ${name}`,
    ...(description ? { description } : {}),
    alternates: {
      canonical: path,
      ...(Object.keys(editions).length > 1
        ? { languages: { ...editions, ...(editions.sv ? { 'x-default': editions.sv } : {}) } }
        : {}),
      ...(feeds ? { types: feeds } : {}),
    },
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: '/static/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/static/apple-touch-icon.png',
    },
    openGraph: {
      title,
      url: path,
      siteName: name,
      locale: locale === 'sv' ? 'sv_SE' : 'en_GB',
      images: [sharePicture(image, name)],
      ...(description ? { description } : {}),
      ...(article ? articleOf(article) : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image' },
  };
}

const articleOf = ({ publishedAt, revisedAt }: NonNullable<Described['article']>) => ({
  type: 'article' as const,
  ...(publishedAt ? { publishedTime: publishedAt } : {}),
  ...(revisedAt ? { modifiedTime: revisedAt } : {}),
});
