import type { Locale } from '@regionwebb/content/locales';
import { listenMessages } from './messages';

/** Hidden until the script has found a voice in the page's language. */
export function Listen({ locale }: { locale: Locale }) {
  return (
    <>
      <listen-page hidden>
        {Object.entries(listenMessages(locale)).map(([name, label]) => (
          <button key={name} type="button" data-listen={name} hidden>
            {label}
          </button>
        ))}
      </listen-page>
      <script type="module" async src="/static/listen-page.js" />
    </>
  );
}
