import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { DefinitionList } from '../ui/definition-list';
import { Address } from '../ui/address';
import { ExternalLink } from '../ui/external-link';
import { env } from '../env';
import { type SiteLayout, siteName } from '../cms/globals';
import { type NamedLink, namedLinks } from '../cms/links';
import { addressLines, type PostalParts, formatPhone, telHref } from '../format/addresses';
import { messagesFor } from '../messages/messages';

/** The authority and how to reach it (V2, V3); the statement is linked from every page (A-ST1). */
export function Footer({ locale, layout }: { locale: Locale; layout: SiteLayout }) {
  const { site } = layout;
  const messages = messagesFor(locale).footer;
  const { name, title } = site.personInCharge ?? {};
  return (
    <footer className="site-footer">
      <div className="site-footer-columns">
        <div>
          <h2>{siteName(layout)}</h2>
          <DefinitionList
            items={[
              { label: messages.inCharge, value: [name, title].filter(Boolean).join(', ') },
              { label: messages.visiting, value: address(site.visitingAddress, locale) },
              { label: messages.postal, value: address(site.postalAddress, locale) },
              {
                label: messages.phone,
                value: site.phone && <Phone number={site.phone} locale={locale} />,
              },
              {
                label: messages.email,
                value: site.email && <a href={`mailto:${site.email}`}>{site.email}</a>,
              },
              { label: messages.organisationNumber, value: site.organisationNumber },
            ]}
          />
        </div>
        <FooterLinks locale={locale} heading={messages.about} links={footerMenu(layout, locale)} />
        <FooterLinks locale={locale} heading={messages.follow} links={channels(layout)} />
      </div>
    </footer>
  );
}

const address = (parts: PostalParts | null | undefined, locale: Locale) =>
  addressLines(parts, locale).length > 0 ? <Address address={parts} locale={locale} /> : null;

const Phone = ({ number, locale }: { number: string; locale: Locale }) => (
  <a href={telHref(number)}>{formatPhone(number, locale)}</a>
);

interface LinksProps {
  heading: string;
  links: NamedLink[];
  locale: Locale;
}

function FooterLinks({ heading, links, locale }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <div>
      <h2>{heading}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <ExternalLink href={href} locale={locale} origin={env.WEB_URL}>
              {label}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function footerMenu({ navigation, site }: SiteLayout, locale: Locale): NamedLink[] {
  const messages = messagesFor(locale);
  const made = namedLinks(navigation.footer, locale);
  const statement = pathFor({ section: 'accessibility' }, locale);
  const links = made.some(({ href }) => href === statement)
    ? made
    : [...made, { label: messages.sections.accessibility, href: statement }];
  const board = site.noticeBoardUrl;
  return board ? [...links, { label: messages.footer.noticeBoard, href: board }] : links;
}

const channels = ({ site }: SiteLayout) =>
  (site.socialLinks ?? []).map(({ label, url }) => ({
    // Without a label in the language, the host is language-neutral.
    label: label || new URL(url).host,
    href: url,
  }));
