import type { Locale } from '@regionwebb/content/locales';
import type { Office } from '@regionwebb/content/payload-types';
import { linesOf, Paragraphs } from '../../rich-text/blocks/parts';
import { ExternalLink } from '../../ui/external-link';
import { mapAddress } from './map-address';
import { OfficeMap } from './office-map';
import { officeMessages } from './messages';

/** The location of an office: a map of the site, a link to an interactive one (C4), and directions. */
export function OfficePlace({ office, locale }: { office: Office; locale: Locale }) {
  const href = mapAddress(office);
  const { latitude, longitude, city, name, directions } = office;
  if (href === undefined && linesOf(directions).length === 0) return null;
  const messages = officeMessages(locale);
  return (
    <section aria-labelledby="place">
      <h2 id="place">{messages.place}</h2>
      {typeof latitude === 'number' && typeof longitude === 'number' ? (
        <OfficeMap name={name ?? ''} city={city} at={[longitude, latitude]} locale={locale} />
      ) : null}
      {href === undefined ? null : (
        <p>
          <ExternalLink href={href} locale={locale}>
            {messages.openMap}
          </ExternalLink>
        </p>
      )}
      <Paragraphs text={directions} />
    </section>
  );
}
