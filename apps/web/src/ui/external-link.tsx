import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { safeHref } from '../format/safe-href';
import { componentMessages } from './messages';

interface Props {
  href: string | null | undefined;
  /** The page's language, which the mark is read out in. */
  locale: Locale;
  /** This site's origin (`env.WEB_URL`): an address below it, or below a subdomain, is not marked. */
  origin?: string;
  children: ReactNode;
}

/** A link that is marked when it leads to another website (V5). An unsafe address is left as text. */
export const ExternalLink = ({ href: given, locale, origin, children }: Props) => {
  const href = safeHref(given);
  if (href === undefined) return children;
  if (!isElsewhere(href, origin)) return <a href={href}>{children}</a>;
  return (
    <a href={href} className="external-link">
      {children}
      <span className="visually-hidden" lang={locale}>
        {` ${componentMessages(locale).elsewhere}`}
      </span>
    </a>
  );
};

const isElsewhere = (href: string, origin: string | undefined): boolean => {
  if (!/^https?:/.test(href)) return false;
  const site = origin === undefined ? undefined : hostOf(origin);
  const host = hostOf(href);
  return site === undefined || (host !== site && !host.endsWith(`.${site}`));
};

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
