import type { Metadata } from 'next';
import { componentPagePath } from '@regionwebb/content/paths';
import { notFound } from 'next/navigation';
import '../../../component-page/component-page.css';
import { ComponentPage } from '../../../component-page/component-page';
import { families } from '../../../component-page/families';
import { sampleChrome } from '../../../component-page/samples/chrome';
import { localeOr404 } from '../../../content/lead-on';
import { env } from '../../../env';
import { Shell } from '../../../shell/shell';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateStaticParams = () => [];

export const metadata: Metadata = { title: 'Komponenter', robots: { index: false } };

/** For those who make the site, in Swedish alone, and only where `COMPONENT_PAGE` says so. */
export default async function Page({ params }: Props) {
  const locale = localeOr404((await params).locale);
  if (!env.COMPONENT_PAGE || locale !== 'sv') notFound();
  return (
    <Shell
      locale={locale}
      chrome={sampleChrome}
      path={componentPagePath}
      crumbs={[{ label: 'Komponenter' }]}
    >
      <ComponentPage families={families} />
    </Shell>
  );
}
