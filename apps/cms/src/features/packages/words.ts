/** The words of the contact sheet. */
export const words = {
  heading: { sv: 'Kontaktkarta', en: 'Contact sheet' },
  saveNew: {
    sv: 'Spara paketet, så visas texterna här innan de publiceras.',
    en: 'Save the package, and the texts are shown here before they are published.',
  },
  saveFirst: {
    sv: 'Paketet har ändringar som inte är sparade. Spara det först.',
    en: 'The package has changes that are not saved. Save it first.',
  },
  intro: {
    sv: 'Så här blir texterna. De publiceras tillsammans, eller inte alls.',
    en: 'This is what the texts will look like. They are published together, or not at all.',
  },
  unreadable: {
    sv: 'Kontaktkartan går inte att läsa. Ladda om sidan.',
    en: 'The contact sheet cannot be read. Reload the page.',
  },
  failed: {
    sv: 'Det gick inte. Ladda om sidan och försök igen.',
    en: 'It failed. Reload the page and try again.',
  },
  gone: {
    sv: 'Finns inte längre, eller ligger i papperskorgen',
    en: 'Does not exist any more, or is in the trash',
  },
  noneChosen: { sv: 'Ingen text vald', en: 'No text chosen' },
  untitled: { sv: 'Utan rubrik', en: 'Untitled' },
  languages: {
    sv: { sv: 'Svenska', en: 'Swedish' },
    en: { sv: 'Engelska', en: 'English' },
  },
  writtenBy: { sv: 'Skriven av', en: 'Written by' },
  approvedHere: { sv: 'Godkänd i paketet', en: 'Approved in the package' },
  preview: { sv: 'Förhandsgranskning av', en: 'Preview of' },
  openPreview: { sv: 'Öppna i full storlek', en: 'Open in full size' },
  edit: { sv: 'Redigera', en: 'Edit' },
  publish: { sv: 'Godkänn och publicera alla', en: 'Approve and publish all' },
  confirmPublish: {
    sv: 'Alla texter godkänns som de är nu, och kommer ut på webbplatsen genast.',
    en: 'All texts are approved as they are now, and go out on the site at once.',
  },
  plan: { sv: 'Godkänn och planera', en: 'Approve and plan' },
  confirmPlan: {
    sv: 'Alla texter godkänns som de är nu, och kommer ut på webbplatsen',
    en: 'All texts are approved as they are now, and go out on the site',
  },
  unplan: { sv: 'Ta bort planen', en: 'Remove the plan' },
  swedishTime: { sv: '(svensk tid)', en: '(Swedish time)' },
  plannedFor: { sv: 'Planerat till', en: 'Planned for' },
  publishedAt: { sv: 'Publicerat', en: 'Published' },
  by: { sv: 'av', en: 'by' },
  refused: { sv: 'Inget publicerades', en: 'Nothing was published' },
  partly: { sv: 'Allt publicerades inte', en: 'Not everything was published' },
  done: {
    publish: { sv: 'Publicerat.', en: 'Published.' },
    plan: { sv: 'Planerat.', en: 'Planned.' },
    unplan: { sv: 'Planen är borttagen.', en: 'The plan is removed.' },
  },
};
