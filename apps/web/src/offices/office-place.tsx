import type { Locale } from '@regionwebb/content/locales';
import type { Office } from '@regionwebb/content/payload-types';
import { ExternalLink } from '../components/external-link';
import { mapAddress } from './map-address';
import { OfficeMap } from './office-map';
import { officeWords } from './words';

/** Where the office lies: a map of our own, and a link to one that can be walked by (C4). */
export function OfficePlace({ office, locale }: { office: Office; locale: Locale }) {
  const href = mapAddress(office);
  if (href === undefined) return null;
  const words = officeWords(locale);
  const { latitude, longitude, city, name } = office;
  return (
    <section aria-labelledby="place">
      <h2 id="place">{words.place}</h2>
      {typeof latitude === 'number' && typeof longitude === 'number' ? (
        <OfficeMap name={name ?? ''} city={city} at={[longitude, latitude]} locale={locale} />
      ) : null}
      <p>
        <ExternalLink href={href} locale={locale}>
          {words.openMap}
        </ExternalLink>
      </p>
    </section>
  );
}
