import type { Locale } from '@regionwebb/content/locales';
import { type AboutPage, type Answered, answeredId } from '../../cms/answers';
import { messagesFor } from '../../messages/messages';
import { Time } from '../../ui/time';
import { answersMessages } from './messages';

interface Props {
  answered: Answered;
  /** The language of the page that it is shown on. */
  locale: Locale;
  /** The page that it is about, where that is another one and public. */
  about?: AboutPage | undefined;
  open?: boolean;
}

const langOf = (part: Locale, page: Locale): Locale | undefined =>
  part === page ? undefined : part;

/** A question that opens to its answer, without script. */
export function AnsweredQuestion({ answered, locale, about, open = false }: Props) {
  const { id, question, answer, language, publishedAt } = answered;
  const messages = answersMessages(locale);
  const lang = langOf(language, locale);
  return (
    <details className="answered" id={answeredId(id)} open={open}>
      <summary lang={lang}>{question}</summary>
      <p className="answered-answer" lang={lang}>
        {answer}
      </p>
      {about ? (
        <p className="answered-about">
          {messages.onPage}{' '}
          <a href={about.path} lang={langOf(about.lang, locale)}>
            {titleOf(about)}
          </a>
        </p>
      ) : null}
      <p className="answered-about">
        {messagesFor(locale).published} <Time value={publishedAt} locale={locale} />
      </p>
    </details>
  );
}

/** In the language of the page. */
export function titleOf({ title, lang }: AboutPage): string {
  if ('text' in title) return title.text;
  const { sections, start } = messagesFor(lang);
  return Object.entries(sections).find(([name]) => name === title.section)?.[1] ?? start;
}
