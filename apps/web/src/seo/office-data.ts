import type { GovernmentOffice } from 'schema-dts';
import type { Office } from '@regionwebb/content/payload-types';
import { addressData, organizationId } from './organization-data';

type Located = Pick<
  Office,
  'name' | 'ingress' | 'visitingAddress' | 'latitude' | 'longitude' | 'phone' | 'email'
>;

/** An office as a place: where it is and how it is reached. */
export function officeData(office: Located, path: string, origin: string): GovernmentOffice {
  const { name, ingress, visitingAddress, latitude, longitude, phone, email } = office;
  const address = addressData(visitingAddress);
  const isPlaced = typeof latitude === 'number' && typeof longitude === 'number';
  return {
    '@type': 'GovernmentOffice',
    name: name ?? '',
    url: new URL(path, origin).href,
    parentOrganization: { '@id': organizationId(origin) },
    ...(ingress ? { description: ingress } : {}),
    ...(address ? { address } : {}),
    ...(isPlaced ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
  };
}
