import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { DefinitionList } from '../components/definition-list';
import { Address } from '../components/address';
import { ExternalLink } from '../components/external-link';
import type { Chrome } from '../content/get-chrome';
import { namedLinks, type NamedLink } from '../content/resolve-link';
import { formatPhone, telHref } from '../format/format-phone';
import { wordsFor } from '../words/words';
import { siteName } from './site-name';

/** Who is behind the site and how they are reached (V2, V3); the statement is a link on every page (A-ST1). */
export function Footer({ locale, chrome }: { locale: Locale; chrome: Chrome }) {
  const { site } = chrome;
  const words = wordsFor(locale).footer;
  const { name, title } = site.personInCharge ?? {};
  return (
    <footer className="site-footer">
      <div>
        <h2>{siteName(chrome)}</h2>
        <DefinitionList
          items={[
            [words.inCharge, [name, title].filter(Boolean).join(', ')],
            [
              words.visiting,
              <Address key="visiting" address={site.visitingAddress} locale={locale} />,
            ],
            [words.postal, <Address key="postal" address={site.postalAddress} locale={locale} />],
            [
              words.phone,
              site.phone ? (
                <a key="phone" href={telHref(site.phone)}>
                  {formatPhone(site.phone, locale)}
                </a>
              ) : null,
            ],
            [
              words.email,
              site.email ? (
                <a key="email" href={`mailto:${site.email}`}>
                  {site.email}
                </a>
              ) : null,
            ],
            [words.organisationNumber, site.organisationNumber],
          ]}
        />
      </div>
      <FooterLinks heading={words.about} links={footerMenu(chrome, locale)} />
      <FooterLinks heading={words.follow} links={channels(chrome)} />
    </footer>
  );
}

function FooterLinks({ heading, links }: { heading: string; links: NamedLink[] }) {
  if (links.length === 0) return null;
  return (
    <div>
      <h2>{heading}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <ExternalLink href={href}>{label}</ExternalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function footerMenu({ navigation, site }: Chrome, locale: Locale): NamedLink[] {
  const words = wordsFor(locale);
  const made = namedLinks(navigation.footer, locale);
  const statement = pathFor({ section: 'accessibility' }, locale);
  const links = made.some(({ href }) => href === statement)
    ? made
    : [...made, { label: words.sections.accessibility, href: statement }];
  const board = site.noticeBoardUrl;
  return board ? [...links, { label: words.footer.noticeBoard, href: board }] : links;
}

const channels = ({ site }: Chrome): NamedLink[] =>
  (site.socialLinks ?? []).map(({ label, url }) => ({ label, href: url }));
