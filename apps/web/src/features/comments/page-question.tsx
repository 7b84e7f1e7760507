import type { Locale } from '@regionwebb/content/locales';
import { formPath, PAGE_FIELD } from './comment-paths';
import { ANSWER_FIELD, ANSWERS, foundPath } from './found-answer';
import { pageQuestionMessages } from './page-question-messages';

interface Props {
  locale: Locale;
  /** The public path of the page, as `pathFor` writes it. */
  path: string;
  /** Whether comments are on, and the page takes them. */
  takesComments: boolean;
}

/**
 * "Hittade du det du sökte?" in one line at the end of a page. Without script both its form and its link lead to pages of
 * their own; its script does what they do in place.
 */
export function PageQuestion({ locale, path, takesComments }: Props) {
  const messages = pageQuestionMessages(locale);
  return (
    <page-question>
      <form method="post" action={foundPath(locale)} aria-labelledby="page-question">
        <h2 id="page-question">{messages.question}</h2>
        <input type="hidden" name={PAGE_FIELD[locale]} value={path} />
        {(['yes', 'no'] as const).map((answer) => (
          <button key={answer} name={ANSWER_FIELD[locale]} value={ANSWERS[locale][answer]}>
            {messages[answer]}
          </button>
        ))}
        {takesComments ? <a href={formPath(locale, path)}>{messages.invitation}</a> : null}
      </form>
      <script type="module" async src="/static/page-question.js" />
    </page-question>
  );
}
