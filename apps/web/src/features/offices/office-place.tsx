import type { Locale } from '@regionwebb/content/locales';
import type { Office } from '@regionwebb/content/payload-types';
import { linesOf, Paragraphs } from '../../rich-text/blocks/parts';
import { ExternalLink } from '../../ui/external-link';
import { mapAddress } from './map-address';
import { OfficeMap } from './office-map';
import { officeMessages } from './messages';

/** Where the office lies: a map of our own, a link to one that can be walked by (C4), and the way there in words. */
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
