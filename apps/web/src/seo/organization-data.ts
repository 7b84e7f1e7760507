import type { GovernmentOrganization, PostalAddress } from 'schema-dts';
import type { Site } from '@regionwebb/content/payload-types';
import { pathFor } from '@regionwebb/content/paths';

type Organised = Pick<
  Site,
  'name' | 'owner' | 'organisationNumber' | 'phone' | 'email' | 'visitingAddress' | 'socialLinks'
>;

/** The authority of the site, as in its footer. */
export function organizationData(site: Organised, origin: string) {
  const { name, owner, organisationNumber, phone, email, visitingAddress, socialLinks } = site;
  const address = addressData(visitingAddress);
  return {
    '@type': 'GovernmentOrganization',
    '@id': organizationId(origin),
    url: new URL(pathFor({ section: 'start' }, 'sv'), origin).href,
    logo: new URL('/static/icon-512.png', origin).href,
    ...(owner || name ? { name: owner ?? name ?? '' } : {}),
    ...(organisationNumber
      ? {
          identifier: {
            '@type': 'PropertyValue',
            propertyID: 'organisationsnummer',
            value: organisationNumber,
          },
        }
      : {}),
    ...(address ? { address } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(socialLinks?.length ? { sameAs: socialLinks.map(({ url }) => url) } : {}),
  } satisfies GovernmentOrganization;
}

/** The reference to the authority in other data of the site. */
export const organizationId = (origin: string): string => new URL('/#myndighet', origin).href;

interface Parts {
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  country?: string | null;
}

/** An address in its parts; undefined when it has only a country. */
export function addressData(parts: Parts | null | undefined): PostalAddress | undefined {
  const { street, postalCode, city, country } = parts ?? {};
  if (!street && !postalCode && !city) return undefined;
  return {
    '@type': 'PostalAddress',
    ...(street ? { streetAddress: street } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(city ? { addressLocality: city } : {}),
    addressCountry: country ?? 'SE',
  };
}
