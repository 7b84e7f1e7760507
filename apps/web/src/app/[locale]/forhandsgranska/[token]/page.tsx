import type { Metadata } from 'next';
import { readPreview } from '@regionwebb/content/preview-token';
import { notFound } from 'next/navigation';
import { localeOr404 } from '../../../../features/not-found/redirect-or-not-found';
import { env } from '../../../../env';
import { findPreview } from '../../../../features/preview/find-preview';
import { PreviewPage } from '../../../../features/preview/preview-page';
import { previewMessages } from '../../../../features/preview/messages';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string; token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { preview } = previewMessages(localeOr404((await params).locale));
  return { title: preview, robots: { index: false, follow: false } };
}

/** The front server has verified the token already, and answers expired ones. */
export default async function Page({ params }: Props) {
  const { locale, token } = await params;
  const read = readPreview(decodeURIComponent(token), { key: env.CMS_KEY, now: new Date() });
  if (read.state !== 'valid' || read.claims.locale !== localeOr404(locale)) notFound();
  const preview = await findPreview(read.claims);
  if (!preview) notFound();
  return PreviewPage({ claims: read.claims, preview });
}
