/** Not every browser has both. */
type Sharing = Partial<Pick<Navigator, 'share' | 'clipboard'>>;

/** Adds the browser's share dialog, or a button that copies the address, to the plain links. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    const sharing: Sharing = navigator;
    const button = this.querySelector('button');
    if (!button || !(sharing.share ?? sharing.clipboard)) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.share(sharing));
  }

  private async share(sharing: Sharing): Promise<void> {
    const { title } = document;
    const url = location.href;
    // Rejects when the visitor dismisses the dialog.
    if (sharing.share) return sharing.share({ title, url }).catch(() => undefined);
    await sharing.clipboard?.writeText(url);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.dataset['copied'] ?? '';
  }
}

customElements.define('share-page', SharePage);
