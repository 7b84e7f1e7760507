import type { Field, NumberField } from 'payload';
import type { Words } from '../translations/say';

/** Degrees in WGS 84. Two numbers, since Payload's point field does not exist on SQLite (decision 1). */
const coordinate = (name: string, label: Words, limit: number, example: string): NumberField => ({
  name,
  type: 'number',
  min: -limit,
  max: limit,
  label,
  admin: { step: 0.0001, placeholder: example },
});

export const coordinates: Field = {
  type: 'row',
  fields: [
    coordinate('latitude', { sv: 'Latitud (grader)', en: 'Latitude (degrees)' }, 90, '57.7089'),
    coordinate('longitude', { sv: 'Longitud (grader)', en: 'Longitude (degrees)' }, 180, '11.9746'),
  ],
};
