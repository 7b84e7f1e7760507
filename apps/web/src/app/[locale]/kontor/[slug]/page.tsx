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
import { populated } from '@regionwebb/content/populated';
import { env } from '../../../../env';
import { OfficePage } from '../../../../features/offices/office-page';
import { metadataOf } from '../../../../seo/metadata-of';
import { officeData } from '../../../../seo/office-data';
import { StructuredData } from '../../../../seo/structured-data';
import { sectionLink } from '../../../../layout/section-link';
import { Layout } from '../../../../layout/layout';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export const generateStaticParams = () => [];

/** The office at this address, with its address in each language; otherwise a redirect or a 404. */
async function officeAt(params: Props['params']) {
  const { locale: segment, slug: encoded } = await params;
  const locale = localeOr404(segment);
  const slug = decodeURIComponent(encoded);
  const path = pathFor({ collection: 'offices', slug }, locale);
  const office = (await findDocument('offices', locale, slug)) ?? (await redirectOrNotFound(path));
  const editions = await getEditions('offices', office.id);
  return { locale, slug, path, office, editions };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path, office, editions } = await officeAt(params);
  return metadataOf({
    locale,
    layout: await getLayout(locale),
    path,
    title: office.name ?? '',
    description: office.ingress,
    editions,
    image: populated(office.image),
  });
}

export default async function Page({ params }: Props) {
  const { locale, slug, path, office, editions } = await officeAt(params);
  const [layout, news, changedAt] = await Promise.all([
    getLayout(locale),
    latestAbout('office', slug, locale),
    changedAfterComment({ collection: 'offices', id: office.id }, locale),
  ]);
  const crumbs = [sectionLink('offices', locale), { label: office.name ?? '' }];
  const url = new URL(path, env.WEB_URL).href;
  return (
    <Layout locale={locale} layout={layout} path={path} editions={editions} crumbs={crumbs}>
      <StructuredData data={[officeData(office, path, env.WEB_URL)]} />
      <OfficePage office={office} news={news} locale={locale} url={url} changedAt={changedAt} />
      <QuestionOfPage
        locale={locale}
        path={path}
        about={office.id}
        enabled={office.commentsEnabled}
      />
    </Layout>
  );
}
