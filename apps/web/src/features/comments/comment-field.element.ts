import { formatCount } from '../../format/text';
import { countCharacters, DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import type { Locale } from '@regionwebb/content/locales';
import type { Check } from './check-comment';
import { ID_FIELD } from './form-fields';
import { commentMessages, type CommentMessages } from './messages';
import { sendComment } from './send-comment';
import { formMessages } from './report-messages';

/**
 * Checks a comment in the browser before it is sent, so that personal data never leaves it (K4), counts characters, and
 * sends it without leaving the page until it is known whether it was received. No storage. What it checks with is loaded
 * when somebody begins to write. The form works without it, and the server checks too.
 */
export class CommentField extends HTMLElement {
  private check: Check | undefined;
  private preparing: Promise<void> | undefined;
  private prepareCheck: () => Promise<Check | undefined> = () => Promise.resolve(undefined);
  private isSending = false;
  /** Whether the browser sends the form, which the site has received: it answers with the receipt, as a page. */
  private isReceived = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (!form || !field) return;
    fillId(form);
    const { limit, locale: language, report, published = '', asked } = this.dataset;
    // The site can be asked whether it has received the form; another is sent by the browser.
    const isAsked = asked !== undefined;
    const locale: Locale = language === 'en' ? 'en' : 'sv';
    const maxLength = Number(limit ?? DEFAULT_COMMENT_LENGTH);
    const count = createCounter(field, maxLength, locale);
    const removed = paragraph('comment-removed', 'role', 'status');
    form.querySelector(`#${field.id}-fynd`)?.before(removed);
    const messages = formMessages(locale, report !== undefined);
    this.prepareCheck = async () => {
      const { createCheck } = await import('./check-comment');
      return createCheck({ form, field, removed, messages, maxLength, published });
    };
    form.addEventListener('focusin', () => void this.prepare(), { once: true });
    field.addEventListener('input', () => count(countCharacters(field.value)));
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.end(form);
    });
    form.addEventListener('submit', (event) => {
      if (this.isReceived) return;
      if (this.isSending) return event.preventDefault();
      const { submitter } = event;
      if (this.check) {
        const maySend = this.check(submitter);
        if (!maySend || isAsked) event.preventDefault();
        if (maySend && isAsked) void this.send(form, submitter, messages);
        count(countCharacters(field.value));
        return;
      }
      event.preventDefault();
      void this.prepare().then(() => {
        // Without it the server alone checks.
        this.check ??= () => true;
        form.requestSubmit(submitter);
      });
    });
  }

  /** Until the answer is known the text stays as it was sent. */
  private async send(
    form: HTMLFormElement,
    button: HTMLElement | null,
    messages: CommentMessages,
  ): Promise<void> {
    this.isSending = true;
    this.setReadOnly(form, true);
    const status = this.status(form);
    const say = (message: string) => (status.textContent = message);
    const answer = await sendComment({ form, button, messages, say });
    if (!answer) return;
    if (answer.isReceipt) {
      this.isReceived = true;
      return form.requestSubmit(button);
    }
    document.title = answer.title;
    const shown = this.closest('.comment-page') ?? this.closest('.comment') ?? this;
    shown.replaceWith(answer.page);
    const summary = answer.page.querySelector<HTMLElement>('.error-summary, .comment-status');
    if (summary) summary.tabIndex = -1;
    (summary ?? answer.heading)?.focus();
  }

  /** The page of the receipt has been left with the browser's button: the form can be sent again. */
  private end(form: HTMLFormElement): void {
    this.isSending = false;
    this.isReceived = false;
    this.setReadOnly(form, false);
    this.status(form).textContent = '';
  }

  private setReadOnly(form: HTMLFormElement, isReadOnly: boolean): void {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input:not([type=hidden])',
    ))
      field.readOnly = isReadOnly;
    for (const button of form.querySelectorAll('button'))
      button.setAttribute('aria-disabled', String(isReadOnly));
  }

  private status(form: HTMLFormElement): HTMLElement {
    const found = form.querySelector<HTMLElement>('.comment-sending');
    if (found) return found;
    const status = paragraph('comment-sending', 'role', 'status');
    form.append(status);
    return status;
  }

  /** Loads what a text is checked with; a failure is no hindrance. */
  prepare(): Promise<void> {
    this.preparing ??= this.prepareCheck().then(
      (check) => void (this.check = check),
      () => undefined,
    );
    return this.preparing;
  }
}

/** Gives a form of a cached page a random id; one from the server stays. */
function fillId(form: HTMLFormElement): void {
  const field = form.elements.namedItem(ID_FIELD);
  if (!(field instanceof HTMLInputElement) || field.value !== '') return;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  field.value = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const QUIET_MS = 1000;
const NEAR = 0.1;

/**
 * A counter under the field: visible at once, announced only when the writer pauses near or past the limit, so that a
 * screen reader is not interrupted at every key.
 */
function createCounter(field: HTMLTextAreaElement, limit: number, locale: Locale) {
  const seen = paragraph('comment-counter', 'aria-hidden', 'true');
  const spoken = paragraph('visually-hidden', 'role', 'status');
  field.after(seen, spoken);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (count: number): void => {
    seen.textContent = message(limit - count, locale);
    seen.classList.toggle('comment-counter-over', count > limit);
    clearTimeout(timer);
    timer = setTimeout(() => {
      spoken.textContent = limit - count <= limit * NEAR ? seen.textContent : '';
    }, QUIET_MS);
  };
}

function message(left: number, locale: Locale): string {
  const messages = commentMessages(locale);
  return left < 0
    ? messages.over(formatCount(-left, locale))
    : messages.left(formatCount(left, locale));
}

function paragraph(className: string, attribute: string, value: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.setAttribute(attribute, value);
  return element;
}

if (!customElements.get('comment-field')) customElements.define('comment-field', CommentField);
