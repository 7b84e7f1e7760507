import { countCharacters, DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import type { Locale } from '@regionwebb/content/locales';
import { createCounter } from './counter';
import { fillId } from './id-field';
import { showFault } from './show-fault';
import { formMessages } from './report-messages';
import { judgeText, removeFindings } from './judge-text';
import type { CommentRules } from '../../cms/comments';

/**
 * Checks a comment in the browser before it is sent, so that personal data never leaves it (K4), and counts
 * characters. Keeps nothing: no storage, no request. Without it the form works, and the server checks.
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
      if (button === 'tabort') {
        event.preventDefault();
        field.value = removeFindings(field.value, rules.allowed);
        show(undefined);
        count(countCharacters(field.value));
        field.focus();
        return;
      }
      const fault = judgeText(field.value, rules);
      // The server takes out what cannot be seen, and says so.
      if (!fault || fault === 'control' || (fault === 'warning' && button === 'skickaanda')) return;
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

if (!customElements.get('comment-field')) customElements.define('comment-field', CommentField);
