const focusable = 'a[href], button';

/** Closes the open menu when Tab leads past either end of it, so that the focus continues in the page (WCAG 2.4.11). */
class MainMenu extends HTMLElement {
  connectedCallback(): void {
    const sheet = this.querySelector<HTMLElement>('[popover]');
    sheet?.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab' || !sheet.matches(':popover-open')) return;
      const stops = [...sheet.querySelectorAll(focusable)];
      const end = event.shiftKey ? stops.at(0) : stops.at(-1);
      // The focus returns to the button, from where the browser moves it one step further.
      if (document.activeElement === end) sheet.hidePopover();
    });
  }
}

customElements.define('main-menu', MainMenu);
