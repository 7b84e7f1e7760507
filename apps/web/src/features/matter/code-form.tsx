import { LONGEST_TYPED_CODE, readCode } from '@regionwebb/content/comment-code';
import type { Locale } from '@regionwebb/content/locales';
import { matterPath } from '@regionwebb/content/paths';
import { CODE_FIELD } from '../comments/form-fields';
import type { MatterState } from './matter-state';
import { matterMessages } from './messages';

interface Props {
  /** Of the field, for a page with more than one form. */
  id?: string;
  locale: Locale;
  /** After a code that did not lead to a matter. */
  state?: MatterState | undefined;
  /** The code whose matter is shown, which the script must not ask for again. */
  shown?: string;
}

/** Where the code of a receipt is typed. With script it is also read from the fragment of the page's address. */
export function CodeForm({ id = CODE_FIELD, locale, state, shown }: Props) {
  const messages = matterMessages(locale);
  const fault = state?.problem === 'empty' || state?.problem === 'code' ? state.problem : undefined;
  return (
    <matter-code data-shown={shown ?? readCode(state?.code ?? '') ?? ''}>
      <form
        method="post"
        action={matterPath(locale)}
        className="matter-form"
        aria-label={messages.heading}
        noValidate
      >
        <label htmlFor={id}>{messages.label}</label>
        <p id={`${id}-om`} className="comment-limit">
          {messages.hint}
        </p>
        {fault ? (
          <p id={`${id}-fel`} className="comment-error">
            {messages.problems[fault]}
          </p>
        ) : null}
        <input
          id={id}
          name={CODE_FIELD}
          type="text"
          required
          maxLength={LONGEST_TYPED_CODE}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fel ${id}-om` : `${id}-om`}
          defaultValue={state?.code}
        />
        <p className="comment-buttons">
          <button type="submit">{messages.show}</button>
        </p>
      </form>
      <script type="module" async src="/static/matter-code.js" />
    </matter-code>
  );
}

/** First in main when no matter can be shown (WCAG 3.3.1). */
export function MatterErrorSummary({
  id = CODE_FIELD,
  locale,
  state,
}: Omit<Props, 'shown'> & { state: MatterState }) {
  const messages = matterMessages(locale);
  const { problem, wait } = state;
  if (!problem) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby={`${id}-summary`}>
      <h2 id={`${id}-summary`}>{messages.notShown}</h2>
      <ul>
        <li>
          <a href={`#${id}`}>{messages.problems[problem]}</a>
        </li>
      </ul>
      {wait ? <p>{messages.wait(wait)}</p> : null}
    </div>
  );
}
