import type { CommentState } from './comment-state';
import { replyFieldId } from './report-fields';
import type { CommentMessages } from './messages';

const WITHOUT_FIELD: readonly CommentState['problem'][] = [
  'rateLimit',
  'elsewhere',
  'closed',
  'unavailable',
  'uncertain',
  'trap',
];

/** First in main when a comment was not accepted: how many faults, which, and the way to them (WCAG 3.3.1). */
export function ErrorSummary({
  state,
  fieldId,
  words,
}: {
  state: CommentState;
  fieldId: string;
  words: CommentMessages;
}) {
  if (state.problem === 'removed')
    return (
      <p className="comment-status" role="status">
        {words.problems.removed}
      </p>
    );
  const isAboutField = !WITHOUT_FIELD.includes(state.problem);
  return (
    <div className="error-summary" role="alert" aria-labelledby={`${fieldId}-summary`}>
      <h2 id={`${fieldId}-summary`}>{isAboutField ? words.faults(1) : words.notSent}</h2>
      <ul>
        <li>
          <a href={`#${state.problem === 'replyTo' ? replyFieldId(fieldId) : fieldId}`}>
            {words.problems[state.problem]}
          </a>
        </li>
      </ul>
      {state.wait ? <p>{words.wait(state.wait)}</p> : null}
    </div>
  );
}
