import { formatCount } from '../../format/text';
import { countCharacters, DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import type { Locale } from '@regionwebb/content/locales';
import { ID_FIELD, REMOVE_BUTTON, SEND_ANYWAY_BUTTON } from './form-fields';
import { commentMessages } from './messages';
import { showFault } from './show-fault';
import { formMessages } from './report-messages';
import { judgeText, removeFindings } from './judge-text';
import type { CommentRules } from '../../cms/comments';

/**
 * Checks a comment in the browser before it is sent, so that personal data never leaves it (K4), and counts characters. No
 * storage, no request. The form works without it, and the server checks too.
 */
export class CommentField extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (!form || !field) return;
    fillId(form);
    const locale: Locale = this.dataset['locale'] === 'en' ? 'en' : 'sv';
    const messages = formMessages(locale, this.dataset['report'] !== undefined);
    const rules = rulesOf(this.dataset);
    const count = createCounter(field, rules.maxLength, locale);
    const show = (fault: Parameters<typeof showFault>[1]) =>
      showFault({ form, field, rules, messages }, fault);
    field.addEventListener('input', () => count(countCharacters(field.value)));
    form.addEventListener('submit', (event) => {
      const button = event.submitter?.getAttribute('name');
      if (button === REMOVE_BUTTON) {
        event.preventDefault();
        field.value = removeFindings(field.value, rules.allowed);
        show(undefined);
        count(countCharacters(field.value));
        field.focus();
        return;
      }
      const fault = judgeText(field.value, rules);
      // The server removes control characters, and reports it.
      if (!fault || fault === 'control' || (fault === 'warning' && button === SEND_ANYWAY_BUTTON))
        return;
      event.preventDefault();
      show(fault);
    });
  }
}

function rulesOf({ limit, allowed }: DOMStringMap): CommentRules {
  const addresses: unknown = JSON.parse(allowed ?? '[]');
  const known = Array.isArray(addresses)
    ? addresses.filter((address) => typeof address === 'string')
    : [];
  return { maxLength: Number(limit ?? DEFAULT_COMMENT_LENGTH), allowed: known };
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
