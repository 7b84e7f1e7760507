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

/** Enough for queries; documents to be saved are sent as variables. */
const MAX_TOKENS = 2_000;
const MAX_COST = 10_000;
/** Nesting of the query and of its variables; rich text has some twenty levels. */
const MAX_DEPTH = 64;

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
 * Parses and validates a query, within the limits above.
 *
 * @throws GraphQLError with a message for the client.
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
  if (cost > MAX_COST) throw new GraphQLError(tooCostly(cost));
  return { document, variableValues: variables ?? {}, operationName };
}

const tooCostly = (cost: number): string =>
  cost === Infinity
    ? 'Each list needs a limit above 0.'
    : `The question asks for too much at once: its complexity is ${cost} of at most ${MAX_COST}. Ask for less, or in parts.`;

const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

function readBody(text: string): z.infer<typeof body> {
  const sent = body.safeParse(fromJson(text));
  if (!sent.success) {
    throw new GraphQLError('Send one question as JSON: { query, variables, operationName }.');
  }
  if (isDeeperThan(MAX_DEPTH, sent.data.variables)) {
    throw new GraphQLError(`The variables lie more than ${MAX_DEPTH} deep in each other.`);
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

/** Without recursion, so that deep input cannot overflow the stack. */
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

/** Checks the depth of brackets before parsing, since the parser is recursive. */
function checkSize(query: string): void {
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (OPENING.has(lexer.token.kind)) depth += 1;
    if (CLOSING.has(lexer.token.kind)) depth -= 1;
    if (depth > MAX_DEPTH) throw new GraphQLError(`The question lies more than ${MAX_DEPTH} deep.`);
    if (count === MAX_TOKENS) {
      throw new GraphQLError(`The question has more than ${MAX_TOKENS} words and signs.`);
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
