import { isolateObjectProperty, type PayloadRequest } from 'payload';

/**
 * The request for a question of the Local API about a language: in the same transaction, but a copy of what that API would
 * otherwise leave changed, so that the rest of a save would go on in the language of the question.
 */
export const withoutChange = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale']);
