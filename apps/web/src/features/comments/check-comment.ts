import { REMOVE_BUTTON, SEND_ANYWAY_BUTTON } from './form-fields';
import { judgeText, quoteFindings, removeFindings } from './judge-text';
import { type CommentMessages, describeRemoval } from './messages';
import { showFault } from './show-fault';

export interface Form {
  form: HTMLFormElement;
  field: HTMLTextAreaElement;
  /** Where it is announced what has been removed from the text (`role=status`). */
  removed: HTMLElement;
  messages: CommentMessages;
  maxLength: number;
  /** The address of the digests of what the authority publishes. */
  published: string;
}

/** Whether the form may be sent by the button that was pressed; otherwise it has shown why not. */
export type Check = (submitter: HTMLElement | null) => boolean;

const LONGEST_WAIT_MS = 3_000;

/** What a comment is checked with in the browser, by the rules of the server (K4, K7). */
export async function createCheck(shown: Form): Promise<Check> {
  const { form, field, removed, messages, maxLength } = shown;
  const rules = { maxLength, published: await readPublished(shown.published) };
  let isAsked = form.querySelector(`[name=${SEND_ANYWAY_BUTTON}]`) !== null;
  const show = (fault: Parameters<typeof showFault>[1]) => {
    const quotes = quoteFindings(field.value, rules.published);
    showFault({ form, field, messages, isAsked }, fault, quotes);
  };
  return (submitter) => {
    removed.textContent = '';
    if (submitter?.getAttribute('name') === REMOVE_BUTTON) {
      const result = removeFindings(field.value, rules.published);
      field.value = result.text;
      show(undefined);
      removed.textContent = describeRemoval(result.removed, messages);
      field.focus();
      return false;
    }
    const fault = judgeText(field.value, rules);
    // The server removes control characters, and reports it.
    if (!fault || fault === 'control' || (fault === 'warning' && isAsked)) return true;
    isAsked ||= fault === 'warning';
    show(fault);
    return false;
  };
}

/** What a comment may contain although it looks like somebody's; nothing when the site does not answer. */
async function readPublished(address: string): Promise<ReadonlySet<string>> {
  try {
    const answer = await window.fetch(address, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    const list: unknown = answer.ok ? await answer.json() : [];
    return new Set(Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []);
  } catch {
    return new Set();
  }
}
