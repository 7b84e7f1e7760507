import type { Office } from '@regionwebb/content/payload-types';

type Placed = Pick<Office, 'latitude' | 'longitude' | 'visitingAddress'>;

const SERVICE = 'https://www.openstreetmap.org';

/** The place on OpenStreetMap, by its coordinates or else by its address; undefined when it has neither. */
export function mapAddress({ latitude, longitude, visitingAddress }: Placed): string | undefined {
  if (typeof latitude === 'number' && typeof longitude === 'number')
    return `${SERVICE}/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  const { street, postalCode, city, country } = visitingAddress ?? {};
  if (!street) return undefined;
  const query = [street, postalCode, city, country].filter(Boolean).join(', ');
  return `${SERVICE}/search?${new URLSearchParams({ query })}`;
}
