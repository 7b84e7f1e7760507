import { createErrorsFromMessage } from '../../../../../node_modules/@payloadcms/ui/dist/elements/Toasts/fieldErrors.js';
import { isCut } from './answer-refusals';

it.each([
  'Inget ändrades, eftersom Eva arbetar med ”A”, ”B” och ”C”. Kom överens.',
  'Inget ändrades: Eva, Åsa',
  'Kl. 09:30',
  'https://region.example',
])("agrees with Payload's admin about whether %j is split into a list", (text) => {
  expect(createErrorsFromMessage(text).errors !== undefined).toBe(isCut(text));
});
