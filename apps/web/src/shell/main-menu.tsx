import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import type { Chrome } from '../content/get-chrome';
import { wordsFor } from '../words/words';
import { menuOf } from './menu-of';

const MENU_ID = 'main-menu';

interface Props {
  locale: Locale;
  chrome: Chrome;
  path: string;
}

/**
 * The site's main menu. On a telephone it is a popover, which needs no script: browsers open it, close it with Esc
 * and tell whether it is open. Where there is room, or no popovers, it is a list as any other (menu.css).
 */
export function MainMenu({ locale, chrome, path }: Props) {
  const words = wordsFor(locale);
  const home = pathFor({ section: 'start' }, locale);
  return (
    <nav className="main-menu" aria-label={words.mainMenu}>
      <button type="button" className="menu-button" popoverTarget={MENU_ID}>
        {words.menu}
      </button>
      <div id={MENU_ID} className="menu-sheet" popover="auto">
        <button
          type="button"
          className="menu-button"
          popoverTarget={MENU_ID}
          popoverTargetAction="hide"
        >
          {words.closeMenu}
        </button>
        <ul>
          {menuOf(chrome.navigation, locale).map(({ label, href }) => (
            <li key={href}>
              <a href={href} {...currentOf(href, path, home)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** The page itself, or the part of the menu that it lies under. */
function currentOf(href: string, path: string, home: string) {
  if (href === path) return { 'aria-current': 'page' } as const;
  return href !== home && path.startsWith(`${href}/`) ? ({ 'aria-current': 'true' } as const) : {};
}
