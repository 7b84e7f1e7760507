import type { CommentState } from './comment-state';
import { replyFieldId } from './report-fields';
import { type CommentMessages, describeRemoval } from './messages';

const WITHOUT_FIELD: readonly CommentState['problem'][] = [
  'rateLimit',
  'elsewhere',
  'closed',
  'unavailable',
  'notReceived',
  'trap',
  'tooLarge',
  'notForm',
  'encoding',
  'fields',
];

function headingOf(problem: CommentState['problem'], messages: CommentMessages): string {
  if (problem === 'uncertain') return messages.notKnown;
  return WITHOUT_FIELD.includes(problem) ? messages.notSent : messages.faults(1);
}

/** First in main when a comment was not accepted: how many errors, which, and links to them (WCAG 3.3.1). */
export function ErrorSummary({
  state,
  fieldId,
  messages,
}: {
  state: CommentState;
  fieldId: string;
  messages: CommentMessages;
}) {
  if (state.problem === 'removed')
    return (
      <p className="comment-status" role="status">
        {describeRemoval(state.removed ?? [], messages)}
      </p>
    );
  const heading = headingOf(state.problem, messages);
  return (
    <div className="error-summary" role="alert" aria-labelledby={`${fieldId}-summary`}>
      <h2 id={`${fieldId}-summary`}>{heading}</h2>
      <ul>
        <li>
          <a href={`#${state.problem === 'replyTo' ? replyFieldId(fieldId) : fieldId}`}>
            {messages.problems[state.problem]}
          </a>
        </li>
      </ul>
      {state.wait ? <p>{messages.wait(state.wait)}</p> : null}
    </div>
  );
}
