import type { Locale } from '@regionwebb/content/locales';
import { getCommentSettings } from '../../cms/globals';
import { AnswersOfPage } from '../answers/answers-of-page';
import { PageQuestion } from './page-question';

interface Props {
  locale: Locale;
  /** The public path of the page, as `pathFor` writes it. */
  path: string;
  /** The id of the document, or the name of the section: what a comment on the page is about. */
  about: string;
  /** The document's `commentsEnabled`; the start page and the lists always take comments. */
  enabled: boolean | null | undefined;
}

/** Its published questions and answers, and the question at the end of a page, with a link to the form where both the site and the page take comments. */
export async function QuestionOfPage({ locale, path, about, enabled }: Props) {
  const settings = await getCommentSettings(locale);
  const takesComments = enabled === true && settings.enabled !== false;
  return (
    <>
      <AnswersOfPage locale={locale} about={about} />
      <PageQuestion locale={locale} path={path} takesComments={takesComments} />
    </>
  );
}
