import { passagesOf, type Passage } from './passages';

/** Reads the page aloud with the browser's voices: no data leaves the visitor's machine. */
class ListenPage extends HTMLElement {
  private waiting: Passage[] = [];

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.button('start')?.addEventListener('click', () => this.start());
    this.button('pause')?.addEventListener('click', () => this.pause());
    this.button('resume')?.addEventListener('click', () => this.resume());
    this.button('stop')?.addEventListener('click', () => this.stop());
    // Voices are often loaded after the page.
    speechSynthesis.addEventListener('voiceschanged', () => this.offer());
    window.addEventListener('pagehide', () => speechSynthesis.cancel());
    this.offer();
  }

  /** Hidden where the browser has no voice. */
  private offer(): void {
    const { lang } = document.documentElement;
    if (this.hidden && voiceFor(lang)) {
      this.hidden = false;
      this.show('start');
    }
  }

  private start(): void {
    speechSynthesis.cancel();
    const main = document.querySelector('main');
    this.waiting = main ? passagesOf(main).filter(({ language }) => voiceFor(language)) : [];
    this.show('pause', 'stop');
    this.next();
  }

  private next(): void {
    mark(undefined);
    const passage = this.waiting.shift();
    if (!passage) return this.stop();
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.lang = passage.language;
    utterance.voice = voiceFor(passage.language) ?? null;
    utterance.addEventListener('end', () => this.next());
    mark(passage.element);
    speechSynthesis.speak(utterance);
  }

  private pause(): void {
    speechSynthesis.pause();
    this.show('resume', 'stop');
    this.button('resume')?.focus();
  }

  private resume(): void {
    speechSynthesis.resume();
    this.show('pause', 'stop');
    this.button('pause')?.focus();
  }

  private stop(): void {
    this.waiting = [];
    mark(undefined);
    const hadFocus = this.contains(document.activeElement);
    speechSynthesis.cancel();
    this.show('start');
    if (hadFocus) this.button('start')?.focus();
  }

  private button(name: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`button[data-listen="${name}"]`);
  }

  private show(...names: string[]): void {
    for (const button of this.querySelectorAll('button'))
      button.hidden = !names.includes(button.dataset.listen ?? '');
  }
}

const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang }) => lang.slice(0, 2) === language.slice(0, 2));

function mark(element: Element | undefined): void {
  document.querySelector('[data-spoken]')?.removeAttribute('data-spoken');
  element?.setAttribute('data-spoken', '');
}

customElements.define('listen-page', ListenPage);
