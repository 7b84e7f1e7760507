import type { Locale } from '@regionwebb/content/locales';
import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { pathFor } from '@regionwebb/content/paths';
import { formPath } from '../comments/comment-paths';
import { DefinitionList } from '../components/definition-list';
import { mailValue, phoneValue } from '../components/reach-values';
import { statementWords } from './words';

type Reached = Pick<AccessibilityStatement, 'contactEmail' | 'contactPhone'>;

/** Both of what the law lets a visitor ask for, by a form that asks for no name (A-ST5), and other ways in. */
export function ReportFaults({ statement, locale }: { statement: Reached; locale: Locale }) {
  const words = statementWords(locale);
  const { contactEmail, contactPhone } = statement;
  return (
    <section aria-labelledby="report">
      <h2 id="report">{words.contact}</h2>
      <ul>
        {words.purposes.map((purpose) => (
          <li key={purpose}>{purpose}</li>
        ))}
      </ul>
      <p>
        <a href={formPath(locale, pathFor({ section: 'accessibility' }, locale))}>{words.form}</a>
      </p>
      <p>{words.anonymous}</p>
      {contactEmail || contactPhone ? <h3>{words.reach}</h3> : null}
      <DefinitionList
        items={[
          { label: words.email, value: mailValue(contactEmail) },
          { label: words.phone, value: phoneValue(contactPhone, { locale }) },
        ]}
      />
    </section>
  );
}
