import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { getLayout } from '../../../cms/globals';
import { QuestionOfPage } from '../../../features/comments/question-of-page';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { listPartnerships } from '../../../cms/partnerships';
import { sectionEditions } from '../../../cms/editions';
import { partnershipsAddress, readKind } from '../../../features/partnerships/kinds';
import { PartnershipList } from '../../../features/partnerships/partnership-list';
import { partnershipMessages } from '../../../features/partnerships/messages';
import { metadataOf } from '../../../seo/metadata-of';
import { Layout } from '../../../layout/layout';
import { messagesFor } from '../../../messages/messages';

/** Next may not cache a page that reads its query; the page cache in front does. */
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const kind = readKind(locale, await searchParams);
  const heading = messagesFor(locale).sections.partnerships;
  const [layout, all] = await Promise.all([getLayout(locale), listPartnerships(locale)]);
  const isEmpty = kind !== undefined && !all.some((listed) => listed.kind === kind);
  return {
    ...metadataOf({
      locale,
      layout,
      path: partnershipsAddress(locale, kind),
      title: kind ? `${heading}: ${partnershipMessages(locale).kinds[kind]}` : heading,
      editions: kind ? {} : sectionEditions('partnerships'),
    }),
    ...(isEmpty ? { robots: { index: false } } : {}),
  };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOr404((await params).locale);
  const kind = readKind(locale, await searchParams);
  const [layout, partnerships] = await Promise.all([getLayout(locale), listPartnerships(locale)]);
  const heading = messagesFor(locale).sections.partnerships;
  return (
    <Layout
      locale={locale}
      layout={layout}
      path={pathFor({ section: 'partnerships' }, locale)}
      editions={{ sv: partnershipsAddress('sv', kind), en: partnershipsAddress('en', kind) }}
      crumbs={[{ label: heading }]}
    >
      <h1>{heading}</h1>
      <PartnershipList partnerships={partnerships} kind={kind} locale={locale} />
      <QuestionOfPage
        locale={locale}
        path={pathFor({ section: 'partnerships' }, locale)}
        about="partnerships"
        enabled
      />
    </Layout>
  );
}
