import type { Locale } from '@regionwebb/content/locales';
import { getCommentSettings } from '../../cms/globals';
import { PageQuestion } from './page-question';

interface Props {
  locale: Locale;
  /** The public path of the page, as `pathFor` writes it. */
  path: string;
  /** The document's `commentsEnabled`; the start page and the lists always take comments. */
  enabled: boolean | null | undefined;
}

/** The question at the end of a page, with a link to the form where both the site and the page take comments. */
export async function QuestionOfPage({ locale, path, enabled }: Props) {
  const settings = await getCommentSettings(locale);
  const takesComments = enabled === true && settings.enabled !== false;
  return <PageQuestion locale={locale} path={path} takesComments={takesComments} />;
}
