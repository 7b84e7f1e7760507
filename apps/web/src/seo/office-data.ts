import type { GovernmentOffice, OpeningHoursSpecification } from 'schema-dts';
import type { Office } from '@regionwebb/content/payload-types';
import { addressData, organizationId } from './organization-data';

type Located = Pick<
  Office,
  | 'name'
  | 'ingress'
  | 'visitingAddress'
  | 'latitude'
  | 'longitude'
  | 'phone'
  | 'email'
  | 'openingHours'
>;

/** An office as a place: address, opening hours and contact details. */
export function officeData(office: Located, path: string, origin: string): GovernmentOffice {
  const { name, ingress, visitingAddress, latitude, longitude, phone, email } = office;
  const address = addressData(visitingAddress);
  const hours = hoursOf(office.openingHours);
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
    ...(hours.length > 0 ? { openingHoursSpecification: hours } : {}),
  };
}

const dayOf = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const;

/** Rows with both times; a row with only a note or one time is of no use to machines. */
const hoursOf = (rows: Located['openingHours']): OpeningHoursSpecification[] =>
  (rows ?? []).flatMap(({ days, opens, closes }) =>
    opens && closes && days.length > 0
      ? [
          {
            '@type': 'OpeningHoursSpecification' as const,
            dayOfWeek: days.map((day) => dayOf[day]),
            ...{ opens, closes },
          },
        ]
      : [],
  );
