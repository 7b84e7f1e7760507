import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { loadCommentForm } from '../../../features/comments/load-comment-form';
import { AnswersOfPage } from '../../../features/answers/answers-of-page';
import { changedAfterComment } from '../../../cms/changed-pages';
import { findGlobal, getLayout, siteName } from '../../../cms/globals';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { sectionEditions } from '../../../cms/editions';
import { metadataOf } from '../../../seo/metadata-of';
import { Layout } from '../../../layout/layout';
import { StatementPage } from '../../../features/statement/statement-page';
import { messagesFor } from '../../../messages/messages';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateStaticParams = () => [];

const editions = sectionEditions('accessibility');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const layout = await getLayout(locale);
  const title = messagesFor(locale).sections.accessibility;
  return metadataOf({
    locale,
    layout,
    path: pathFor({ section: 'accessibility' }, locale),
    title,
    editions,
  });
}

export default async function Page({ params }: Props) {
  const locale = localeOr404((await params).locale);
  const statementId = { collection: 'accessibilityStatement', id: 'accessibilityStatement' };
  const [layout, statement, form, changedAt] = await Promise.all([
    getLayout(locale),
    findGlobal('accessibilityStatement', locale),
    loadCommentForm(locale),
    changedAfterComment(statementId, locale),
  ]);
  const path = pathFor({ section: 'accessibility' }, locale);
  const crumbs = [{ label: messagesFor(locale).sections.accessibility }];
  const owner = layout.site.owner ?? siteName(layout);
  return (
    <Layout locale={locale} layout={layout} path={path} editions={editions} crumbs={crumbs}>
      <StatementPage
        statement={statement}
        owner={owner}
        locale={locale}
        form={form}
        changedAt={changedAt}
      />
      <AnswersOfPage locale={locale} about="accessibilityStatement" />
    </Layout>
  );
}
