import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { type SiteLayout, siteName } from '../cms/globals';
import type { Editions } from '../cms/editions';
import { HeaderSearch } from './header-search';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { MainMenu } from './main-menu';

interface Props {
  locale: Locale;
  layout: SiteLayout;
  path: string;
  editions: Editions;
}

export function Header({ locale, layout, path, editions }: Props) {
  const home = pathFor({ section: 'start' }, locale);
  return (
    <header className="site-header">
      <div className="site-header-bar">
        <a className="site-logo" href={home}>
          <Logo />
          <span>{siteName(layout)}</span>
        </a>
        <div className="site-tools">
          <LanguageSwitch locale={locale} editions={editions} />
          <HeaderSearch locale={locale} />
        </div>
      </div>
      <MainMenu locale={locale} layout={layout} path={path} />
    </header>
  );
}
