import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { QuestionOfPage } from '../../../../features/comments/question-of-page';
import { changedAfterComment } from '../../../../cms/changed-pages';
import { getLayout } from '../../../../cms/globals';
import { findDocument } from '../../../../cms/documents';
import { getEditions } from '../../../../cms/editions';
import {
  redirectOrNotFound,
  localeOr404,
} from '../../../../features/not-found/redirect-or-not-found';
import { populated } from '@regionwebb/content/populated';
import { relatedArticles } from '../../../../cms/news';
import { env } from '../../../../env';
import { ArticlePage } from '../../../../features/news/article-page';
import { articleData } from '../../../../seo/article-data';
import { metadataOf } from '../../../../seo/metadata-of';
import { StructuredData } from '../../../../seo/structured-data';
import { sectionLink } from '../../../../layout/section-link';
import { Layout } from '../../../../layout/layout';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export const generateStaticParams = () => [];

/** The article at this address, with its address in each language; otherwise a redirect or a 404. */
async function articleAt(params: Props['params']) {
  const { locale: segment, slug: encoded } = await params;
  const locale = localeOr404(segment);
  const slug = decodeURIComponent(encoded);
  const path = pathFor({ collection: 'news', slug }, locale);
  const article = (await findDocument('news', locale, slug)) ?? (await redirectOrNotFound(path));
  const editions = await getEditions('news', article.id);
  return { locale, path, article, editions };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path, article, editions } = await articleAt(params);
  return metadataOf({
    locale,
    layout: await getLayout(locale),
    path,
    title: article.title ?? '',
    description: article.ingress,
    editions,
    image: populated(article.leadImage),
    article,
  });
}

export default async function Page({ params }: Props) {
  const { locale, path, article, editions } = await articleAt(params);
  const [layout, related, changedAt] = await Promise.all([
    getLayout(locale),
    relatedArticles(article, locale),
    changedAfterComment({ collection: 'news', id: article.id }, locale),
  ]);
  const crumbs = [sectionLink('news', locale), { label: article.title ?? '' }];
  return (
    <Layout locale={locale} layout={layout} path={path} editions={editions} crumbs={crumbs}>
      <StructuredData data={[articleData({ article, locale, path, origin: env.WEB_URL })]} />
      <ArticlePage
        article={article}
        related={related}
        locale={locale}
        url={new URL(path, env.WEB_URL).href}
        changedAt={changedAt}
      />
      <QuestionOfPage
        locale={locale}
        path={path}
        about={article.id}
        enabled={article.commentsEnabled}
      />
    </Layout>
  );
}
