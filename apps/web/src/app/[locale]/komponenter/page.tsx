import type { Metadata } from 'next';
import { componentPagePath } from '@regionwebb/content/paths';
import { notFound } from 'next/navigation';
import './component-page.css';
import { ComponentPage } from './component-page';
import { families } from './families';
import { sampleLayout } from '../../../samples/site-layout';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { env } from '../../../env';
import { Layout } from '../../../layout/layout';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateStaticParams = () => [];

export const metadata: Metadata = { title: 'Komponenter', robots: { index: false } };

/** For developers, in Swedish alone, and only with the setting `COMPONENT_PAGE`. */
export default async function Page({ params }: Props) {
  const locale = localeOr404((await params).locale);
  if (!env.COMPONENT_PAGE || locale !== 'sv') notFound();
  return (
    <Layout
      locale={locale}
      layout={sampleLayout}
      path={componentPagePath}
      crumbs={[{ label: 'Komponenter' }]}
    >
      <ComponentPage families={families} />
    </Layout>
  );
}
