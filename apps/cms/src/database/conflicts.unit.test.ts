import { MongoServerError } from 'mongodb';
import { APIError, ValidationError } from 'payload';
import { isConflict } from './conflicts';

const collision = (path: string, message = 'Värdet måste vara unikt') =>
  new ValidationError({ collection: 'news', errors: [{ path, message }] });
const fromServer = (description: object) =>
  new MongoServerError({ message: 'No.', ...description });

it.each([
  ['a write conflict', fromServer({ code: 112 })],
  ['a transaction that a conflict has ended', fromServer({ code: 251 })],
  [
    'an error that MongoDB labels transient',
    fromServer({ code: 91, errorLabels: ['TransientTransactionError'] }),
  ],
  ['a slug that is taken', collision('slug')],
  ['a slug that is taken in English', collision('slug.en', 'Value must be unique')],
  ['a counter created by another', fromServer({ code: 11_000, keyPattern: { key: 1 } })],
  ['a global created by another', fromServer({ code: 11_000, keyPattern: { globalType: 1 } })],
  [
    'a conflict that caused another error',
    new Error('Failed', { cause: fromServer({ code: 112 }) }),
  ],
])('is a conflict: %s', (_, error) => expect(isConflict(error)).toBe(true));

it.each([
  [
    'an address that an editor typed and another document has',
    collision('slug', '”Kultur” har redan adressen kultur.'),
  ],
  ['an e-mail address that has an account', collision('email')],
  ['the same, reported by MongoDB', fromServer({ code: 11_000, keyPattern: { email: 1 } })],
  [
    'a commit that may have succeeded',
    fromServer({ code: 91, errorLabels: ['UnknownTransactionCommitResult'] }),
  ],
  ['a refusal', new APIError('Nej', 403)],
  ['a thrown string', 'thrown'],
  ['undefined', undefined],
])('is not a conflict: %s', (_, error) => expect(isConflict(error)).toBe(false));
