import { isOpen } from './is-open';

const MINUTE = 60_000;

/** Says whether a place is open just now: by the visitor's clock, since the page itself is kept. */
class OpenNow extends HTMLElement {
  private timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.tell();
    this.timer = setInterval(() => this.tell(), MINUTE);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private tell(): void {
    const { hours, zone, open, closed } = this.dataset;
    const isNow = isOpen(hours ?? '', zone ?? 'Europe/Stockholm', new Date());
    this.textContent = (isNow ? open : closed) ?? '';
  }
}

customElements.define('open-now', OpenNow);
