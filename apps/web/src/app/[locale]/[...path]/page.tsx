import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { QuestionOfPage } from '../../../features/comments/question-of-page';
import { changedAfterComment } from '../../../cms/changed-pages';
import { getLayout } from '../../../cms/globals';
import { findDocument } from '../../../cms/documents';
import { getEditions } from '../../../cms/editions';
import { redirectOrNotFound, localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { listAncestors, listSubpages } from '../../../cms/pages';
import { env } from '../../../env';
import { crumbsAbove } from '../../../features/pages/crumbs-above';
import { GeneralPage } from '../../../features/pages/general-page';
import { metadataOf } from '../../../seo/metadata-of';
import { Layout } from '../../../layout/layout';

interface Props {
  params: Promise<{ locale: string; path: string[] }>;
}

export const generateStaticParams = () => [];

/** The page of the tree at this address, with its address in each language; otherwise a redirect or a 404. */
async function pageAt(params: Props['params']) {
  const { locale: segment, path: encoded } = await params;
  const locale = localeOr404(segment);
  const inTree = encoded.map(decodeURIComponent).join('/');
  const path = pathFor({ collection: 'pages', path: inTree }, locale);
  const page = (await findDocument('pages', locale, inTree)) ?? (await redirectOrNotFound(path));
  const editions = await getEditions('pages', page.id);
  return { locale, inTree, path, page, editions };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path, page, editions } = await pageAt(params);
  return metadataOf({
    locale,
    layout: await getLayout(locale),
    path,
    title: page.title ?? '',
    description: page.ingress,
    editions,
  });
}

export default async function Page({ params }: Props) {
  const { locale, inTree, path, page, editions } = await pageAt(params);
  const [layout, ancestors, subpages, changedAt] = await Promise.all([
    getLayout(locale),
    listAncestors(locale, inTree),
    listSubpages(locale, page.id),
    changedAfterComment({ collection: 'pages', id: page.id }, locale),
  ]);
  const crumbs = [...crumbsAbove(ancestors, locale), { label: page.title ?? '' }];
  const url = new URL(path, env.WEB_URL).href;
  return (
    <Layout locale={locale} layout={layout} path={path} editions={editions} crumbs={crumbs}>
      <GeneralPage
        page={page}
        subpages={subpages}
        locale={locale}
        url={url}
        changedAt={changedAt}
      />
      <QuestionOfPage locale={locale} path={path} about={page.id} enabled={page.commentsEnabled} />
    </Layout>
  );
}
