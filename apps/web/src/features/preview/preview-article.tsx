import { documentPath } from '@regionwebb/content/paths';
import { findDraft, type Previewed } from '../../cms/documents';
import { relatedArticles } from '../../cms/news';
import { ArticlePage } from '../news/article-page';
import { sectionLink } from '../../layout/section-link';
import { stateOf, type Preview } from './preview';

/** A draft of an article; undefined when there is no such article. */
export async function previewArticle(previewed: Previewed): Promise<Preview | undefined> {
  const { locale } = previewed;
  const article = await findDraft('news', previewed);
  if (!article) return undefined;
  const related = await relatedArticles(article, locale);
  return {
    ...stateOf(article),
    title: article.title ?? '',
    path: documentPath('news', article, locale),
    above: [sectionLink('news', locale)],
    content: (url) => <ArticlePage article={article} related={related} locale={locale} url={url} />,
  };
}
