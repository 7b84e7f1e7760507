import type { Locale } from '@regionwebb/content/locales';
import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { Dates } from '../../ui/dates';
import { ExternalLink } from '../../ui/external-link';
import { LongWords } from '../../ui/long-words';
import { Listen } from '../listen/listen';
import { Deficiencies } from './deficiencies';
import { ReportFaults } from './report-faults';
import { Tested } from './tested';
import { statementMessages } from './messages';

const COMPLAINTS = 'https://www.digg.se/tdosanmalan';

interface Props {
  statement: AccessibilityStatement;
  /** The authority that is responsible for the site (A-ST2). */
  owner: string;
  locale: Locale;
  /** The editors' settings of the form for reports. */
  form: Parameters<typeof ReportFaults>[0]['form'];
  /** When it was changed after a comment, if the page says so. */
  changedAt?: string | undefined;
}

/** The statement in the order of Digg's template, from an editor's fields (A-ST1–A-ST6). */
export function StatementPage({ statement, owner, locale, form, changedAt }: Props) {
  const messages = statementMessages(locale);
  const service = statement.serviceName || messages.thisSite;
  return (
    <article className="document">
      <h1>
        <LongWords text={messages.heading(service)} locale={locale} />
      </h1>
      <Dates locale={locale} changedAt={changedAt} />
      <Listen locale={locale} />
      <p className="ingress">{messages.owner(owner, service)}</p>
      <section aria-labelledby="status">
        <h2 id="status">{messages.statusHeading}</h2>
        <p>{messages.status(statement.status, statement.standard ?? '')}</p>
      </section>
      <Deficiencies rows={statement.deficiencies} locale={locale} />
      <Tested statement={statement} locale={locale} />
      <ReportFaults statement={statement} form={form} locale={locale} />
      <section aria-labelledby="supervision">
        <h2 id="supervision">{messages.supervision}</h2>
        <p>{messages.supervisor}</p>
        <p>
          <ExternalLink href={COMPLAINTS} locale={locale}>
            {messages.complain}
          </ExternalLink>
        </p>
      </section>
    </article>
  );
}
