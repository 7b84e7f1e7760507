import { readCode, writeCode } from '@regionwebb/content/comment-code';
import { CODE_FIELD } from '../comments/form-fields';

/**
 * Sends the code in the fragment of the address, which no request carries, with the form. The fragment stays, so that the
 * page can be saved as a bookmark.
 */
class MatterCode extends HTMLElement {
  connectedCallback(): void {
    this.ask();
    window.addEventListener('hashchange', this.ask);
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.ask);
  }

  private readonly ask = (): void => {
    const form = this.querySelector('form');
    const field = form?.elements.namedItem(CODE_FIELD);
    const code = readCode(location.hash);
    if (!form || !(field instanceof HTMLInputElement) || code === undefined) return;
    form.action = form.action.replace(/#.*|$/, location.hash);
    if (code === this.dataset['shown']) return;
    field.value = writeCode(code);
    // On the way back from the answer the page must not send the visitor there again.
    if (history.state === ASKED) return;
    history.replaceState(ASKED, '');
    form.requestSubmit();
  };
}

const ASKED = 'asked';

if (!customElements.get('matter-code')) customElements.define('matter-code', MatterCode);
