import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { getChrome } from '../../../content/get-chrome';
import { localeOr404 } from '../../../content/lead-on';
import { listOffices } from '../../../content/list-offices';
import { sectionEditions } from '../../../content/section-editions';
import { OfficeList } from '../../../offices/office-list';
import { metadataOf } from '../../../seo/metadata-of';
import { Shell } from '../../../shell/shell';
import { wordsFor } from '../../../words/words';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateStaticParams = () => [];

const editions = sectionEditions('offices');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const chrome = await getChrome(locale);
  const title = wordsFor(locale).sections.offices;
  return metadataOf({
    locale,
    chrome,
    path: pathFor({ section: 'offices' }, locale),
    title,
    editions,
  });
}

export default async function OfficesPage({ params }: Props) {
  const locale = localeOr404((await params).locale);
  const [chrome, offices] = await Promise.all([getChrome(locale), listOffices(locale)]);
  const heading = wordsFor(locale).sections.offices;
  const path = pathFor({ section: 'offices' }, locale);
  const crumbs = [{ label: heading }];
  return (
    <Shell locale={locale} chrome={chrome} path={path} editions={editions} crumbs={crumbs}>
      <h1>{heading}</h1>
      <OfficeList offices={offices} locale={locale} />
    </Shell>
  );
}
