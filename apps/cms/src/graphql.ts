import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { Config } from 'payload';

/** A list, its documents, what they point at four times, and a field of that. */
const MOST_DEEP = 7;

/** As a rule does it: told with the other faults of a question, not thrown. */
const depthRule = maxDepthRule({
  n: MOST_DEEP,
  propagateOnRejection: false,
  onReject: [(context, error) => context?.reportError(error)],
});

/** What anyone may ask by GraphQL. Documents point at each other in rings, so without a depth there is no end to an answer. */
export const graphQL: Config['graphQL'] = {
  maxComplexity: 2000,
  disablePlaygroundInProduction: true,
  validationRules: () => [depthRule],
};

/** Of the complexity above, for a list within a document: each is a question of its own to the database for each document. */
export const listWithin = { complexity: 500 };
