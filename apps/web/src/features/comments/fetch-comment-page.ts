/** What the site answered: the form in a state, or a receipt. */
export interface CommentAnswer {
  /** The part of the page with the form, for use in another page: its heading is below that page's. */
  page: HTMLElement;
  heading: HTMLElement | undefined;
  /** Why the comment was not received; undefined in a new form. */
  problem: string | undefined;
  isReceipt: boolean;
  /** Of the window. */
  title: string;
}

/** Longer than the site takes to give up on the CMS and to render a page. */
const LONGEST_WAIT_MS = 40_000;

/** A page with the form, or the receipt that it was answered with; undefined where neither came. */
export async function fetchCommentPage(
  url: string,
  body?: URLSearchParams,
): Promise<CommentAnswer | undefined> {
  try {
    const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
    const answer = await fetch(url, { signal, ...(body ? { method: 'POST', body } : {}) });
    return readCommentPage(await answer.text());
  } catch {
    return undefined;
  }
}

function readCommentPage(html: string): CommentAnswer | undefined {
  const sent = new DOMParser().parseFromString(html, 'text/html');
  const receipt = sent.querySelector<HTMLElement>('.comment-receipt');
  const found = receipt ?? sent.querySelector<HTMLElement>('.comment-page');
  if (!found) return undefined;
  const page = document.importNode(found, true);
  return {
    ...{ page, heading: lower(page), problem: page.dataset['problem'] },
    ...{ isReceipt: receipt !== null, title: sent.title },
  };
}

/** The heading of the form, one level down where the page has its own, and ready for focus. */
function lower(page: HTMLElement): HTMLElement | undefined {
  const heading = page.querySelector('h1');
  if (!heading) return undefined;
  const lowered = document.createElement('h2');
  lowered.append(...heading.childNodes);
  lowered.tabIndex = -1;
  heading.replaceWith(lowered);
  return lowered;
}
