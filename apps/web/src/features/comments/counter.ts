import type { Locale } from '@regionwebb/content/locales';
import { formatCount } from '../../format/format-count';
import { commentMessages } from './messages';

const QUIET_MS = 1000;
const NEAR = 0.1;

/**
 * A counter under the field: seen at once, spoken only when the writer pauses near or past the limit, so
 * that a screen reader is not interrupted at every key.
 */
export function createCounter(field: HTMLTextAreaElement, limit: number, locale: Locale) {
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
