import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { QuestionOfPage } from '../../../../features/comments/question-of-page';
import { changedAfterComment } from '../../../../cms/changed-pages';
import { getLayout } from '../../../../cms/globals';
import { findDocument } from '../../../../cms/documents';
import { getEditions } from '../../../../cms/editions';
import { latestAbout } from '../../../../cms/news';
import {
  redirectOrNotFound,
  localeOr404,
} from '../../../../features/not-found/redirect-or-not-found';
import { env } from '../../../../env';
import { PartnershipPage } from '../../../../features/partnerships/partnership-page';
import { metadataOf } from '../../../../seo/metadata-of';
import { partnershipData } from '../../../../seo/partnership-data';
import { StructuredData } from '../../../../seo/structured-data';
import { sectionLink } from '../../../../layout/section-link';
import { Layout } from '../../../../layout/layout';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export const generateStaticParams = () => [];

/** The partnership at this address, with its address in each language; otherwise a redirect or a 404. */
async function partnershipAt(params: Props['params']) {
  const { locale: segment, slug: encoded } = await params;
  const locale = localeOr404(segment);
  const slug = decodeURIComponent(encoded);
  const path = pathFor({ collection: 'partnerships', slug }, locale);
  const partnership =
    (await findDocument('partnerships', locale, slug)) ?? (await redirectOrNotFound(path));
  const editions = await getEditions('partnerships', partnership.id);
  return { locale, slug, path, partnership, editions };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path, partnership, editions } = await partnershipAt(params);
  return metadataOf({
    locale,
    layout: await getLayout(locale),
    path,
    title: partnership.name ?? '',
    description: partnership.summary,
    editions,
  });
}

export default async function Page({ params }: Props) {
  const { locale, slug, path, partnership, editions } = await partnershipAt(params);
  const [layout, news, changedAt] = await Promise.all([
    getLayout(locale),
    latestAbout('partnership', slug, locale),
    changedAfterComment({ collection: 'partnerships', id: partnership.id }, locale),
  ]);
  const crumbs = [sectionLink('partnerships', locale), { label: partnership.name ?? '' }];
  const url = new URL(path, env.WEB_URL).href;
  return (
    <Layout locale={locale} layout={layout} path={path} editions={editions} crumbs={crumbs}>
      <StructuredData
        data={[partnershipData(partnership, { locale, path, origin: env.WEB_URL })]}
      />
      <PartnershipPage
        partnership={partnership}
        news={news}
        locale={locale}
        url={url}
        changedAt={changedAt}
      />
      <QuestionOfPage
        locale={locale}
        path={path}
        about={partnership.id}
        enabled={partnership.commentsEnabled}
      />
    </Layout>
  );
}
