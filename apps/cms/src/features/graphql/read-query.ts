import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  Lexer,
  NoSchemaIntrospectionCustomRule,
  parse,
  Source,
  specifiedRules,
  TokenKind,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import { queryCost } from './query-cost';

/** Tokens of a query; a document to be saved comes in the variables. */
const MOST_TOKENS = 2_000;
const MOST_COST = 10_000;
/** Nesting of the query and of its variables; running text has some twenty levels. */
const MOST_DEEP = 64;

const body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface Query {
  document: DocumentNode;
  variableValues: Record<string, unknown>;
  operationName?: string | null;
}

/**
 * What a signed-in person asks, once it is known that it can be answered: well formed, valid against the schema, no
 * larger than the limits above.
 *
 * @throws GraphQLError for what should be told to whoever asks.
 */
export function readQuery(schema: GraphQLSchema, text: string): Query {
  const { query, variables, operationName } = readBody(text);
  checkSize(query);
  const document = parse(query);
  const operation = operationNamed(document, operationName);
  const [fault] = validate(schema, document, rules, { maxErrors: 1 });
  if (fault) throw fault;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variables ?? {}, {
    maxErrors: 1,
  });
  if (!coerced) throw errors[0] ?? new GraphQLError('The variables cannot be read.');
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const cost = queryCost({ schema, operation, fragments, variables: coerced });
  if (cost > MOST_COST) throw new GraphQLError(tooCostly(cost));
  return { document, variableValues: variables ?? {}, operationName };
}

const tooCostly = (cost: number): string =>
  cost === Infinity
    ? 'Each list needs a limit above 0.'
    : `The question asks for too much at once: its complexity is ${cost} of at most ${MOST_COST}. Ask for less, or in parts.`;

const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

function readBody(text: string): z.infer<typeof body> {
  const sent = body.safeParse(fromJson(text));
  if (!sent.success) {
    throw new GraphQLError('Send one question as JSON: { query, variables, operationName }.');
  }
  if (isDeeperThan(MOST_DEEP, sent.data.variables)) {
    throw new GraphQLError(`The variables lie more than ${MOST_DEEP} deep in each other.`);
  }
  return sent.data;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Level by level, since a stack that follows what is sent can be made to overflow. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return false;
}

/** Token by token, since the parser calls itself for each bracket. */
function checkSize(query: string): void {
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (OPENING.has(lexer.token.kind)) depth += 1;
    if (CLOSING.has(lexer.token.kind)) depth -= 1;
    if (depth > MOST_DEEP) throw new GraphQLError(`The question lies more than ${MOST_DEEP} deep.`);
    if (count === MOST_TOKENS) {
      throw new GraphQLError(`The question has more than ${MOST_TOKENS} words and signs.`);
    }
  }
}

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function operationNamed(document: DocumentNode, name?: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation) return operation;
  throw new GraphQLError('Name one of the operations in operationName.');
}
