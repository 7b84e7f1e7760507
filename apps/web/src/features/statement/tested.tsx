import type { Locale } from '@regionwebb/content/locales';
import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { ExternalLink } from '../../ui/external-link';
import { Time } from '../../ui/time';
import { statementMessages } from './messages';

/** How and when the site was assessed, and when the statement was last reviewed (A-ST4). */
export function Tested({
  statement,
  locale,
}: {
  statement: AccessibilityStatement;
  locale: Locale;
}) {
  const messages = statementMessages(locale);
  const { method, methodDescription, reportUrl, assessedAt, statementUpdatedAt } = statement;
  return (
    <section aria-labelledby="tested">
      <h2 id="tested">{messages.tested}</h2>
      <p>{messages.method[method]}</p>
      {methodDescription ? <p>{methodDescription}</p> : null}
      {reportUrl ? (
        <p>
          <ExternalLink href={reportUrl} locale={locale}>
            {messages.report}
          </ExternalLink>
        </p>
      ) : null}
      <Dated words={messages.assessed} value={assessedAt} locale={locale} />
      <Dated words={messages.updated} value={statementUpdatedAt} locale={locale} />
    </section>
  );
}

interface DatedProps {
  words: string;
  value: string | null | undefined;
  locale: Locale;
}

function Dated({ words, value, locale }: DatedProps) {
  if (!value) return null;
  return (
    <p>
      {words} <Time value={value} locale={locale} />.
    </p>
  );
}
