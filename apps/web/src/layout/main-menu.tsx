import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import type { SiteLayout } from '../cms/globals';
import { messagesFor } from '../messages/messages';
import { menuOf } from './menu-of';

const MENU_ID = 'main-menu';

interface Props {
  locale: Locale;
  layout: SiteLayout;
  path: string;
}

/**
 * The site's main menu. In narrow windows it is a popover, which needs no script: browsers open it, close it with Esc and
 * expose its state. While it is open the focus stays in it, since nothing else is visible; with script, Tab past either end
 * closes it. In wide windows, or without support for popovers, it is an ordinary list (menu.css).
 */
export function MainMenu({ locale, layout, path }: Props) {
  const messages = messagesFor(locale);
  const home = pathFor({ section: 'start' }, locale);
  return (
    <nav className="main-menu" aria-label={messages.mainMenu}>
      <main-menu>
        <button type="button" className="menu-button" popoverTarget={MENU_ID}>
          {messages.menu}
        </button>
        <div id={MENU_ID} className="menu-sheet" popover="auto">
          <button
            type="button"
            className="menu-button"
            popoverTarget={MENU_ID}
            popoverTargetAction="hide"
            autoFocus
          >
            {messages.closeMenu}
          </button>
          <ul>
            {menuOf(layout.navigation, locale).map(({ label, href }) => (
              <li key={href}>
                <a href={href} {...currentOf(href, path, home)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </main-menu>
      <script type="module" async src="/static/main-menu.js" />
    </nav>
  );
}

/** The item of the page itself, or of its section. */
function currentOf(href: string, path: string, home: string) {
  if (href === path) return { 'aria-current': 'page' } as const;
  return href !== home && path.startsWith(`${href}/`) ? ({ 'aria-current': 'true' } as const) : {};
}
