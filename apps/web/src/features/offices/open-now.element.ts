import { isOpen } from './is-open';

const MINUTE = 60_000;

/** Shows whether a place is open now: by the visitor's clock, since the page itself is cached. */
class OpenNow extends HTMLElement {
  private timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.show();
    this.timer = setInterval(() => this.show(), MINUTE);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private show(): void {
    const { hours, zone, open, closed } = this.dataset;
    const isNow = isOpen(hours ?? '', zone ?? 'Europe/Stockholm', new Date());
    this.textContent = (isNow ? open : closed) ?? '';
  }
}

customElements.define('open-now', OpenNow);
