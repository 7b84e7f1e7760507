import type { ArrayField, Field } from 'payload';
import { canonicalText } from './canonical-text';
import { localizedText } from './swedish-text';
import { closesAfterOpening, timeOfDay } from '../validation/dates';

const days = [
  { value: 'monday', label: { sv: 'Måndag', en: 'Monday' } },
  { value: 'tuesday', label: { sv: 'Tisdag', en: 'Tuesday' } },
  { value: 'wednesday', label: { sv: 'Onsdag', en: 'Wednesday' } },
  { value: 'thursday', label: { sv: 'Torsdag', en: 'Thursday' } },
  { value: 'friday', label: { sv: 'Fredag', en: 'Friday' } },
  { value: 'saturday', label: { sv: 'Lördag', en: 'Saturday' } },
  { value: 'sunday', label: { sv: 'Söndag', en: 'Sunday' } },
];

const opens: Field = canonicalText({
  name: 'opens',
  label: { sv: 'Öppnar', en: 'Opens' },
  admin: { placeholder: '09:00' },
  canonical: timeOfDay,
  refusal: { sv: 'Skriv tiden som 9.00.', en: 'Write the time as 9.00.' },
});

const closes: Field = canonicalText({
  name: 'closes',
  label: { sv: 'Stänger', en: 'Closes' },
  admin: { placeholder: '16:30' },
  canonical: (value, siblings) =>
    closesAfterOpening(siblings.opens, value) ? timeOfDay(value) : undefined,
  refusal: {
    sv: 'Skriv tiden som 16.30. Den måste vara senare än öppningstiden.',
    en: 'Write the time as 16.30. It must be later than the opening time.',
  },
});

/** Days that are not listed are closed; a row may have a note and no hours. */
export const openingHours: ArrayField = {
  name: 'openingHours',
  type: 'array',
  label: { sv: 'Öppettider', en: 'Opening hours' },
  labels: { singular: { sv: 'tid', en: 'hours' }, plural: { sv: 'tider', en: 'hours' } },
  admin: {
    description: {
      sv: 'En rad för de dagar som har samma tider. Dagar som inte står med är stängda.',
      en: 'One row for the days with the same hours. Days that are left out are closed.',
    },
  },
  fields: [
    {
      name: 'days',
      type: 'select',
      hasMany: true,
      required: true,
      label: { sv: 'Dagar', en: 'Days' },
      options: days,
    },
    { type: 'row', fields: [opens, closes] },
    localizedText({
      name: 'note',
      label: { sv: 'Anmärkning', en: 'Note' },
      placeholder: { sv: 'Lunchstängt 12–13', en: 'Closed for lunch 12–1 pm' },
    }),
  ],
};
