import type { Locale } from '@regionwebb/content/locales';
import type { PreviewClaims } from '@regionwebb/content/preview-token';
import { loadCommentForm } from '../comments/load-comment-form';
import { getLayout } from '../../cms/globals';
import { getEditions } from '../../cms/editions';
import { env } from '../../env';
import { Layout } from '../../layout/layout';
import type { Preview } from './preview';
import { PreviewBar } from './preview-bar';
import { previewMessages } from './messages';

/** A page as visitors will see it, under a bar that marks it as a preview, and without working forms. */
export async function PreviewPage({
  claims,
  preview,
}: {
  claims: PreviewClaims;
  preview: Preview;
}) {
  const { collection, id, locale, admin, version } = claims;
  const [layout, editions, comments] = await Promise.all([
    getLayout(locale),
    getEditions(collection, id),
    loadCommentForm(locale),
  ]);
  const edit = new URL(`/admin/collections/${collection}/${id}?locale=${locale}`, admin);
  const { title, path, above, acceptsComments, content } = preview;
  const bar = (
    <PreviewBar
      {...{ preview, locale, editUrl: edit.href, livePath: editions[locale] }}
      isVersion={version !== undefined}
    />
  );
  const surroundings = { locale, layout, editions, path: path ?? '', aboveHeader: bar };
  if (path === undefined)
    return (
      <Layout {...surroundings}>
        <NoEdition locale={locale} />
      </Layout>
    );
  return (
    <Layout {...surroundings} crumbs={[...above, { label: title }]}>
      {content(new URL(path, env.WEB_URL).href)}
      {acceptsComments && comments.enabled ? (
        <p className="preview-note">{previewMessages(locale).comments}</p>
      ) : null}
    </Layout>
  );
}

const NoEdition = ({ locale }: { locale: Locale }) => (
  <>
    <h1>{previewMessages(locale).noEdition}</h1>
    <p className="ingress">{previewMessages(locale).howToWrite}</p>
  </>
);
