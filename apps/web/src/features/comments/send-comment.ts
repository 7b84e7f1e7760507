import { fetchCommentPage, type CommentAnswer } from './fetch-comment-page';
import { ASK_BUTTON } from './form-fields';
import type { CommentMessages } from './messages';

/** Seconds between two questions whether the comment has arrived; the last one is repeated. */
const PAUSES = [1, 2, 4, 8, 15, 30];

interface Sending {
  form: HTMLFormElement;
  /** The button that was pressed, if it has a meaning of its own. */
  button: HTMLElement | null;
  messages: CommentMessages;
  /** Tells the writer what is going on. */
  say: (message: string) => void;
  pause?: (seconds: number) => Promise<void>;
}

/**
 * Sends a form, and asks until it is known whether the comment has been received: after a cut connection or a time-out it
 * may have been, and it is sent again, with the same id, only when it has not. Resolves to what the site answered, and to
 * undefined if the form has left the page.
 */
export async function sendComment({
  form,
  button,
  messages,
  say,
  pause = pauseOrUntilOnline,
}: Sending): Promise<CommentAnswer | undefined> {
  const message = messageIn(form, button);
  const question = new URLSearchParams(message);
  question.set(ASK_BUTTON, '1');
  say(messages.sending);
  let answer = await fetchCommentPage(form.action, message);
  for (let asked = 0; isUnknown(answer); asked += 1) {
    say(messages.asking);
    await pause(PAUSES[asked] ?? PAUSES.at(-1) ?? 0);
    if (!form.isConnected) return undefined;
    answer = await fetchCommentPage(form.action, question);
    if (answer?.problem === 'notReceived') answer = await fetchCommentPage(form.action, message);
  }
  return answer;
}

/** An answer of something in between, such as a proxy, is not known to be one of the site. */
const isUnknown = (answer: CommentAnswer | undefined): boolean =>
  !answer || answer.problem === 'uncertain';

/** What the browser itself would send: with the same line breaks it is the same message (HTML Standard, 4.10.22.8). */
function messageIn(form: HTMLFormElement, button: HTMLElement | null): URLSearchParams {
  const message = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') message.append(name, value.replace(/\r\n?|\n/g, '\r\n'));
  if (button instanceof HTMLButtonElement && button.name !== '')
    message.set(button.name, button.value);
  return message;
}

/** Ends sooner when the browser gets its connection back. */
const pauseOrUntilOnline = (seconds: number): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    addEventListener('online', end);
  });
