import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { findGlobal, getLayout, siteName } from '../../cms/globals';
import { QuestionOfPage } from '../../features/comments/question-of-page';
import { localeOr404 } from '../../features/not-found/redirect-or-not-found';
import { listArticles } from '../../cms/news';
import { listOffices } from '../../cms/offices';
import { listPartnerships } from '../../cms/partnerships';
import { populated } from '@regionwebb/content/populated';
import { sectionEditions } from '../../cms/editions';
import { inText } from '../../cms/shapes';
import { metadataOf } from '../../seo/metadata-of';
import { Layout } from '../../layout/layout';
import { StartPage } from '../../features/start/start-page';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateStaticParams = () => [];

const MOST_NEWS = 5;
const editions = sectionEditions('start');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const [layout, start] = await Promise.all([
    getLayout(locale),
    findGlobal('startPage', locale, inText),
  ]);
  return metadataOf({
    locale,
    layout,
    path: pathFor({ section: 'start' }, locale),
    title: siteName(layout),
    description: start.ingress ?? layout.site.description,
    editions,
    image: populated(start.image),
  });
}

export default async function Page({ params }: Props) {
  const locale = localeOr404((await params).locale);
  const [layout, start, news, offices, partnerships] = await Promise.all([
    getLayout(locale),
    findGlobal('startPage', locale, inText),
    listArticles(locale, { limit: MOST_NEWS, count: false }),
    listOffices(locale),
    listPartnerships(locale),
  ]);
  return (
    <Layout
      locale={locale}
      layout={layout}
      path={pathFor({ section: 'start' }, locale)}
      editions={editions}
    >
      <StartPage
        locale={locale}
        name={siteName(layout)}
        start={start}
        news={news.docs}
        offices={offices}
        partnerships={partnerships}
      />
      <QuestionOfPage
        locale={locale}
        path={pathFor({ section: 'start' }, locale)}
        about="start"
        enabled
      />
    </Layout>
  );
}
