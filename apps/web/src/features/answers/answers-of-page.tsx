import type { Locale } from '@regionwebb/content/locales';
import { type Answered, answersOfPage } from '../../cms/answers';
import type { Found } from '../../cms/documents';
import { AnsweredQuestion } from './answered-question';
import { answersAddress } from './answers-query';
import { answersMessages } from './messages';

interface Props {
  locale: Locale;
  /** The id of the document, or the name of the section. */
  about: string;
}

/** The newest published questions and answers about a page; nothing where there are none. */
export async function AnswersOfPage({ locale, about }: Props) {
  const found = await answersOfPage(about, locale);
  return <PageAnswers locale={locale} about={about} found={found} />;
}

/** The same, of what has been read. */
export function PageAnswers({ locale, about, found }: Props & { found: Found<Answered> }) {
  const { docs, totalDocs } = found;
  if (docs.length === 0) return null;
  const messages = answersMessages(locale);
  const hasMore = totalDocs > docs.length;
  return (
    <section className="page-answers" aria-labelledby="page-answers">
      <h2 id="page-answers">{messages.heading}</h2>
      {docs.map((answered) => (
        <AnsweredQuestion key={answered.id} answered={answered} locale={locale} />
      ))}
      <p>
        <a href={answersAddress(locale, hasMore ? { about } : {})}>
          {hasMore ? messages.allAbout(totalDocs) : messages.all}
        </a>
      </p>
    </section>
  );
}
