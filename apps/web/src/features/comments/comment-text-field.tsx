import type { Locale } from '@regionwebb/content/locales';
import type { CommentState, Quote } from './comment-state';
import { formatCount } from '../../format/text';
import { hasRemovable, REMOVE_BUTTON, TEXT_FIELD } from './form-fields';
import type { CommentMessages } from './messages';

const OF_THE_FIELD: readonly CommentState['problem'][] = [
  'empty',
  'control',
  'length',
  'personalData',
  'warning',
];

type Props = {
  id: string;
  limit: number;
  locale: Locale;
  state: CommentState | undefined;
  messages: CommentMessages;
};

/** The field with its limit, and after a refusal with its errors and the text as it was written. */
export function CommentTextField({ id, limit, locale, state, messages }: Props) {
  const fault = state && OF_THE_FIELD.includes(state.problem) ? state : undefined;
  const over = fault?.over ?? 0;
  const describedBy = fault ? `${id}-fel ${id}-mest` : `${id}-mest`;
  return (
    <div className="comment-field">
      <label htmlFor={id}>
        {messages.label} <span aria-hidden="true">*</span>
      </label>
      <p id={`${id}-mest`} className="comment-limit">
        {messages.limit(formatCount(limit, locale))}
      </p>
      <p id={`${id}-fel`} className="comment-error" hidden={!fault}>
        {fault ? messages.problems[fault.problem] : null}
        {over > 0 ? ` ${messages.tooLong(formatCount(over, locale))}` : null}
      </p>
      <textarea
        id={id}
        name={TEXT_FIELD}
        rows={8}
        required
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        defaultValue={state?.text}
      />
      <div id={`${id}-fynd`}>{fault ? <Findings state={fault} messages={messages} /> : null}</div>
    </div>
  );
}

function Findings({ state, messages }: { state: CommentState; messages: CommentMessages }) {
  if (state.problem !== 'personalData' && state.problem !== 'warning') return null;
  const { quotes = [] } = state;
  return (
    <>
      <MarkedQuotes quotes={quotes} messages={messages} />
      {hasRemovable(quotes) ? (
        <button type="submit" name={REMOVE_BUTTON} value="1">
          {messages.remove}
        </button>
      ) : null}
    </>
  );
}

/** The findings in a text, each kind with the passage quoted and marked (K6). */
function MarkedQuotes({ quotes, messages }: { quotes: Quote[]; messages: CommentMessages }) {
  if (quotes.length === 0) return null;
  return (
    <div className="comment-findings">
      <p>{messages.found}</p>
      <ul>
        {quotes.map(({ kind, before, found, after }, index) => (
          <li key={index}>
            {messages.kinds[kind]}:{' '}
            <q>
              {before}
              <mark>{found}</mark>
              {after}
            </q>
          </li>
        ))}
      </ul>
    </div>
  );
}
