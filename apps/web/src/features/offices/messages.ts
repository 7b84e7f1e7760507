import { inSentence } from '../../format/text';
import { defineMessages } from '../../messages/define-messages';

const swedish = {
  none: 'Här finns inga kontor än.',
  facts: 'Adress och öppettider',
  visiting: 'Besöksadress',
  postal: 'Postadress',
  phone: 'Telefon',
  email: 'E-post',
  hours: 'Öppettider',
  openNow: 'Öppet nu',
  closedNow: 'Stängt nu',
  staffing: 'Bemanning',
  place: 'Hitta hit',
  map: (name: string, city: string, coordinates: string) =>
    `Karta över norra Europa, där ${[name, city].filter(Boolean).join(' i ')} är utmärkt vid ${coordinates}.`,
  mapNote: 'Kartan är en förenklad skiss.',
  openMap: 'Se platsen på OpenStreetMap',
  latitude: (degrees: string) => `${degrees}° nordlig bredd`,
  longitude: (degrees: string, isEast: boolean) =>
    `${degrees}° ${isEast ? 'östlig' : 'västlig'} längd`,
};

const english: typeof swedish = {
  none: 'There are no offices here yet.',
  facts: 'Address and opening hours',
  visiting: 'Visiting address',
  postal: 'Postal address',
  phone: 'Phone',
  email: 'E-mail',
  hours: 'Opening hours',
  openNow: 'Open now',
  closedNow: 'Closed now',
  staffing: 'Staff',
  place: 'How to find us',
  map: (name, city, coordinates) =>
    `Map of northern Europe, on which ${[inSentence(name), city].filter(Boolean).join(' in ')} is marked at ${coordinates}.`,
  mapNote: 'The map is a simplified sketch.',
  openMap: 'See the place on OpenStreetMap',
  latitude: (degrees) => `latitude ${degrees}° north`,
  longitude: (degrees, isEast) => `longitude ${degrees}° ${isEast ? 'east' : 'west'}`,
};

/** The texts of the office pages, in one language (T19). */
export const officeMessages = defineMessages({ sv: swedish, en: english });
