import { LONGEST_REPLY_ADDRESS, reportPurposes } from '@regionwebb/content/accessibility-report';
import type { Locale } from '@regionwebb/content/locales';
import type { CommentState } from './comment-state';
import { PURPOSE_FIELD, purposeInForm, REPLY_FIELD } from './form-fields';
import { reportMessages } from './report-messages';

interface Props {
  /** Of the form's text field, from which the other ids are derived. */
  id: string;
  locale: Locale;
  state: CommentState | undefined;
}

/** The subject of a message about accessibility: the two that the law provides for (A-ST5). */
export function PurposeField({ id, locale, state }: Props) {
  const messages = reportMessages(locale);
  const chosen = state?.report?.purpose ?? 'fault';
  return (
    <fieldset className="report-purpose">
      <legend>{messages.purpose}</legend>
      {reportPurposes.map((purpose) => (
        <p key={purpose}>
          <input
            id={`${id}-${purpose}`}
            type="radio"
            name={PURPOSE_FIELD}
            value={purposeInForm[purpose]}
            defaultChecked={purpose === chosen}
          />{' '}
          <label htmlFor={`${id}-${purpose}`}>{messages.purposes[purpose]}</label>
        </p>
      ))}
    </fieldset>
  );
}

export const replyFieldId = (id: string): string => `${id}-svar`;

/** An optional reply address; without one the writer is anonymous. */
export function ReplyField({ id, locale, state }: Props) {
  const messages = reportMessages(locale);
  const fieldId = replyFieldId(id);
  const isWrong = state?.problem === 'replyTo';
  return (
    <div className="comment-field">
      <label htmlFor={fieldId}>{messages.replyTo}</label>
      <p id={`${fieldId}-om`} className="comment-limit">
        {messages.replyToHint}
      </p>
      {isWrong ? (
        <p id={`${fieldId}-fel`} className="comment-error">
          {messages.problems.replyTo}
        </p>
      ) : null}
      <input
        id={fieldId}
        name={REPLY_FIELD}
        type="email"
        maxLength={LONGEST_REPLY_ADDRESS}
        autoComplete="email"
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${fieldId}-fel ${fieldId}-om` : `${fieldId}-om`}
        defaultValue={state?.report?.replyTo}
      />
    </div>
  );
}
