import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { getLayout } from '../../../cms/globals';
import { QuestionOfPage } from '../../../features/comments/question-of-page';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { listOffices } from '../../../cms/offices';
import { sectionEditions } from '../../../cms/editions';
import { OfficeList } from '../../../features/offices/office-list';
import { metadataOf } from '../../../seo/metadata-of';
import { Layout } from '../../../layout/layout';
import { messagesFor } from '../../../messages/messages';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateStaticParams = () => [];

const editions = sectionEditions('offices');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const layout = await getLayout(locale);
  const title = messagesFor(locale).sections.offices;
  return metadataOf({
    locale,
    layout,
    path: pathFor({ section: 'offices' }, locale),
    title,
    editions,
  });
}

export default async function OfficesPage({ params }: Props) {
  const locale = localeOr404((await params).locale);
  const [layout, offices] = await Promise.all([getLayout(locale), listOffices(locale)]);
  const heading = messagesFor(locale).sections.offices;
  const path = pathFor({ section: 'offices' }, locale);
  const crumbs = [{ label: heading }];
  return (
    <Layout locale={locale} layout={layout} path={path} editions={editions} crumbs={crumbs}>
      <h1>{heading}</h1>
      <OfficeList offices={offices} locale={locale} />
      <QuestionOfPage locale={locale} path={path} about="offices" enabled />
    </Layout>
  );
}
