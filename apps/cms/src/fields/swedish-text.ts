import type { TextareaField, TextField, TextFieldSingleValidation } from 'payload';
import { isBlank, isTextOrNothing } from '../validation/unknown-values';
import { translate, type Words } from '../translations/translate';

interface SwedishText {
  name: string;
  label: Words;
  maxLength?: number;
  description?: Words;
  index?: boolean;
  /** Globals have no drafts, so SQLite makes a required column NOT NULL, which an empty English text would violate. */
  inGlobal?: boolean;
}

/** A localised text that is required in Swedish and optional in English. */
export const swedishText = (text: SwedishText): TextField => ({
  name: text.name,
  type: 'text',
  localized: true,
  required: !text.inGlobal,
  index: text.index,
  label: text.label,
  admin: { description: text.description },
  validate: requiredInSwedish(text.maxLength),
  typescriptSchema: [({ jsonSchema }) => ({ ...jsonSchema, type: ['string', 'null'] })],
});

/** An optional localised text of one line. */
export const localizedText = (
  text: Pick<SwedishText, 'name' | 'label' | 'maxLength' | 'description'> & { placeholder?: Words },
): TextField => ({
  name: text.name,
  type: 'text',
  localized: true,
  label: text.label,
  maxLength: text.maxLength,
  admin: { description: text.description, placeholder: text.placeholder },
});

/** An optional localised text of several lines. */
export const localizedTextarea = (
  text: Pick<SwedishText, 'name' | 'label' | 'maxLength' | 'description'>,
): TextareaField => ({
  name: text.name,
  type: 'textarea',
  localized: true,
  label: text.label,
  maxLength: text.maxLength,
  admin: { description: text.description },
});

const requiredInSwedish =
  (maxLength = 250): TextFieldSingleValidation =>
  (value, { req }) => {
    if (!isTextOrNothing(value)) return req.t('validation:required');
    if (value && value.length > maxLength) {
      return translate(req, {
        sv: `Texten är för lång. Den har ${value.length} tecken och får ha högst ${maxLength}.`,
        en: `The text is too long. It has ${value.length} characters and may have at most ${maxLength}.`,
      });
    }
    if (!isBlank(value ?? '') || req.locale === 'en') return true;
    return translate(req, { sv: 'Fältet måste fyllas i.', en: 'This field is required.' });
  };
