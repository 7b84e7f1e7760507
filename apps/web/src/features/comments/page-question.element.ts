import { fetchCommentPage } from './fetch-comment-page';
import { pageQuestionMessages } from './page-question-messages';

/**
 * Sends the answer, and opens the comment form, without leaving the page. Whatever fails is done by the browser instead: the
 * form is sent, and the link is followed.
 */
export class PageQuestionElement extends HTMLElement {
  private readonly status = document.createElement('p');

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.status.setAttribute('role', 'status');
    form.append(this.status);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.submitter instanceof HTMLButtonElement) void this.answer(form, event.submitter);
    });
    form.querySelector('a')?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void this.open(event.currentTarget);
    });
  }

  private async answer(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
    // Counted once; the buttons stay, so that focus does.
    if (form.dataset['answered']) return;
    form.dataset['answered'] = button.value;
    const messages = pageQuestionMessages(this.closest('[lang="en"]') ? 'en' : 'sv');
    const body = new URLSearchParams({ [button.name]: button.value });
    for (const { name, value } of form.querySelectorAll('input')) body.set(name, value);
    const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(
      () => undefined,
    );
    // The thanks have an address of their own, which is for visitors without script.
    if (answer?.type !== 'opaqueredirect') {
      delete form.dataset['answered'];
      this.status.textContent = messages.notSent;
      return;
    }
    for (const each of form.querySelectorAll('button'))
      each.setAttribute('aria-pressed', String(each === button));
    const isNo = button === form.querySelectorAll('button')[1] && form.querySelector('a');
    this.status.textContent = isNo
      ? `${messages.thanks} ${messages.whatWasMissing}`
      : messages.thanks;
  }

  private async open(link: EventTarget | null): Promise<void> {
    if (!(link instanceof HTMLAnchorElement)) return;
    const shown = this.querySelector<HTMLElement>('.comment-page');
    if (shown) return shown.querySelector<HTMLElement>('h2, textarea')?.focus();
    const form = await fetchCommentPage(link.href);
    if (!form) return location.assign(link.href);
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/static/comment-field.js' });
    this.append(form.page, script);
    form.heading?.focus();
  }
}

if (!customElements.get('page-question'))
  customElements.define('page-question', PageQuestionElement);
