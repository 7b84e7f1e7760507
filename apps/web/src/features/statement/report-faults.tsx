import type { Locale } from '@regionwebb/content/locales';
import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { pathFor } from '@regionwebb/content/paths';
import { CommentForm, FIELD_ID } from '../comments/comment-form';
import type { CommentFormData } from '../comments/load-comment-form';
import { DefinitionList } from '../../ui/definition-list';
import { mailValue, phoneValue } from '../../ui/reach-values';
import { statementMessages } from './messages';

interface Props {
  statement: Pick<AccessibilityStatement, 'contactEmail' | 'contactPhone'>;
  /** The editors' settings of the form. */
  form: Pick<CommentFormData, 'notices' | 'maxLength'>;
  locale: Locale;
  /** Of the form's text field, for a page with more than one form. */
  id?: string;
}

/** The two kinds of requests that the law provides for, by a form that may be sent anonymously (A-ST5), and other contact details. */
export function ReportFaults({ statement, form, locale, id = FIELD_ID }: Props) {
  const messages = statementMessages(locale);
  const { contactEmail, contactPhone } = statement;
  return (
    <section aria-labelledby="report">
      <h2 id="report">{messages.contact}</h2>
      <ul>
        {messages.purposes.map((purpose) => (
          <li key={purpose}>{purpose}</li>
        ))}
      </ul>
      <CommentForm
        id={id}
        locale={locale}
        path={pathFor({ section: 'accessibility' }, locale)}
        notices={form.notices}
        maxLength={form.maxLength}
      />
      {contactEmail || contactPhone ? <h3>{messages.reach}</h3> : null}
      <DefinitionList
        items={[
          { label: messages.email, value: mailValue(contactEmail) },
          { label: messages.phone, value: phoneValue(contactPhone, { locale }) },
        ]}
      />
    </section>
  );
}
