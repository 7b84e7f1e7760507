import type { Locale } from '@regionwebb/content/locales';

const swedish = { start: 'Lyssna', pause: 'Pausa', resume: 'Fortsätt', stop: 'Sluta lyssna' };
const english = { start: 'Listen', pause: 'Pause', resume: 'Continue', stop: 'Stop listening' };

/** Hidden until the script has found a voice in the page's language: without one there is nothing to offer. */
export function Listen({ locale }: { locale: Locale }) {
  const words = locale === 'sv' ? swedish : english;
  return (
    <>
      <listen-page hidden>
        {Object.entries(words).map(([name, label]) => (
          <button key={name} type="button" data-listen={name} hidden>
            {label}
          </button>
        ))}
      </listen-page>
      <script type="module" async src="/static/listen-page.js" />
    </>
  );
}
