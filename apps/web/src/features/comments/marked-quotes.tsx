import type { CommentMessages } from './messages';
import type { Quote } from './quote-findings';

/** What was found in a text, each kind with the place quoted and marked (K6). */
export function MarkedQuotes({ quotes, messages }: { quotes: Quote[]; messages: CommentMessages }) {
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
