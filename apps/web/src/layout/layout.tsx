import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import type { SiteLayout } from '../cms/globals';
import type { Editions } from '../cms/editions';
import { env } from '../env';
import { breadcrumbData } from '../seo/breadcrumb-data';
import { organizationData } from '../seo/organization-data';
import { StructuredData } from '../seo/structured-data';
import { messagesFor } from '../messages/messages';
import { Breadcrumbs, type Crumb } from '../ui/breadcrumbs';
import { Footer } from './footer';
import { Header } from './header';
import { Message } from './message';

interface Props {
  locale: Locale;
  layout: SiteLayout;
  /** The address of the page, for the menu and the breadcrumbs. */
  path: string;
  /** The page's editions, for the language switch. */
  editions?: Editions;
  /** The pages above this one, without the start page; undefined on the start page itself. */
  crumbs?: Crumb[];
  aboveHeader?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: skip link, message, header, breadcrumbs, content and footer (V1–V3). */
export function Layout({
  locale,
  layout,
  path,
  editions = {},
  crumbs,
  aboveHeader,
  children,
}: Props) {
  const messages = messagesFor(locale);
  const surroundings = [
    organizationData(layout.site, env.WEB_URL),
    ...(crumbs ? [breadcrumbData(locale, crumbs, env.WEB_URL)] : []),
  ];
  return (
    <>
      <a className="skip-link" href="#innehall">
        {messages.skip}
      </a>
      {aboveHeader}
      <Header locale={locale} layout={layout} path={path} editions={editions} />
      {layout.messages.map((message) => (
        <Message key={message.id} locale={locale} message={message} />
      ))}
      {crumbs ? <Breadcrumbs locale={locale} crumbs={crumbs} /> : null}
      <main id="innehall" tabIndex={-1}>
        {children}
        <StructuredData data={surroundings} />
      </main>
      <Footer locale={locale} layout={layout} />
    </>
  );
}
