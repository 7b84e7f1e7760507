import type { Locale } from '@regionwebb/content/locales';
import type { ReactNode } from 'react';
import type { Matter } from '../../cms/matters';
import { InSwedish } from '../../ui/in-swedish';
import { Time } from '../../ui/time';
import { commentMessages } from '../comments/messages';
import { matterMessages, stateInWords } from './messages';

interface Props {
  matter: Matter;
  locale: Locale;
}

/** A matter as its sender may see it: number, time, page, state, function, and what has been written. */
export function MatterView({ matter, locale }: Props) {
  const messages = matterMessages(locale);
  const { receipt, receivedAt, page } = matter;
  return (
    <>
      <dl className="comment-receipt">
        <dt>{messages.state}</dt>
        <dd>{stateInWords(matter, messages)}</dd>
        {matter.function ? (
          <>
            <dt>{messages.handledBy}</dt>
            <dd>
              <InSwedish words={matter.function} locale={locale} />
            </dd>
          </>
        ) : null}
        <dt>{commentMessages(locale).receipt}</dt>
        <dd>{receipt}</dd>
        <dt>{commentMessages(locale).receivedAt}</dt>
        <dd>
          <Time value={receivedAt} locale={locale} withClock />
        </dd>
        <dt>{commentMessages(locale).page}</dt>
        <dd>
          <a href={page.path} lang={langOf(page.locale, locale)}>
            {page.title}
          </a>
        </dd>
        {matter.changedAt ? (
          <>
            <dt>{messages.change}</dt>
            <dd>
              {messages.pageChanged} <Time value={matter.changedAt} locale={locale} />.
            </dd>
          </>
        ) : null}
      </dl>
      <h2>{messages.history}</h2>
      <Entries matter={matter} locale={locale} />
      {matter.answers.length === 0 ? <p>{messages.noAnswer}</p> : null}
    </>
  );
}

const langOf = (part: Locale, page: Locale): Locale | undefined =>
  part === page ? undefined : part;

interface Entry {
  at: string;
  heading: ReactNode;
  text: string;
  isAnswer: boolean;
}

/** Messages and answers in the order in which they were written. */
function Entries({ matter, locale }: Props) {
  const messages = matterMessages(locale);
  const entries: Entry[] = [
    ...matter.messages.map(({ receivedAt, text }) => ({
      ...{ at: receivedAt, heading: messages.youWrote, text, isAnswer: false },
    })),
    ...matter.answers.map(({ at, text, function: name }) => ({
      ...{ at, text, isAnswer: true },
      heading: name ? (
        <>
          {messages.answerFrom} <InSwedish words={name} locale={locale} />
        </>
      ) : (
        messages.answer
      ),
    })),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return (
    <ol className="matter-entries">
      {entries.map(({ at, heading, text, isAnswer }, index) => (
        <li key={index} className={isAnswer ? 'matter-answer' : undefined}>
          <h3>{heading}</h3>
          <p className="matter-time">
            <Time value={at} locale={locale} withClock />
          </p>
          <p className="matter-text" lang={langOf(matter.page.locale, locale)}>
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}
