/** Not every browser has it, nor every page: it needs https. */
type Copying = Partial<Pick<Navigator, 'clipboard'>>;

/** Adds buttons that copy the code of a receipt and print the page; the code is there to be selected without them. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const copying: Copying = navigator;
    const { clipboard } = copying;
    if (clipboard) this.show('copy', () => this.copy(clipboard));
    this.show('print', () => window.print());
  }

  private show(name: string, act: () => unknown): void {
    const button = this.querySelector<HTMLButtonElement>(`button[name="${name}"]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void act());
  }

  private async copy(clipboard: Clipboard): Promise<void> {
    const { code = '', copied = '', failed = '' } = this.dataset;
    const said = await clipboard.writeText(code).then(
      () => copied,
      () => failed,
    );
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = said;
  }
}

if (!customElements.get('copy-code')) customElements.define('copy-code', CopyCode);
