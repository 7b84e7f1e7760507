import { formatNames, type Payload } from 'payload';
import { answerQuery } from '../../features/graphql/answer-query';
import { outcomeOf, type Attempt, type Outcome } from './outcome';
import type { Person } from './people';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { statusCode?: number } }[];
}

/** Sends a GraphQL query, with the token of a user. */
export const askGraphql = async (
  payload: Payload,
  { token }: Pick<Person, 'token'>,
  query: string,
  variables: object = {},
): Promise<Answer> => {
  const request = new Request('http://localhost:3001/api/graphql?locale=sv', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await answerQuery(Promise.resolve(payload.config))(request)).json();
};

/** Makes an attempt by GraphQL; a collection without GraphQL is shut to all. */
export const tryGraphql = async (
  payload: Payload,
  person: Person,
  attempt: Attempt,
): Promise<Outcome> => {
  const { query, variables } = queryFor(attempt);
  const { data, errors } = await askGraphql(payload, person, query, variables);
  if (!errors) return Object.values(data ?? {}).some(Boolean) ? 'open' : 'shut';
  const [{ message, extensions }] = errors as [
    { message: string; extensions?: { statusCode?: number } },
  ];
  if (notThere.test(message)) return 'shut';
  if (!extensions?.statusCode) throw new Error(`${query}: ${message}`);
  return outcomeOf(extensions.statusCode);
};

const queryFor = (attempt: Attempt): { query: string; variables: object } => {
  const { slug, does, id, draft = false, trash = false, data = {} } = attempt;
  const { singular, plural } = formatNames(slug);
  const many = singular === plural ? `all${singular}` : plural;
  const bin = trash ? ', trash: true' : '';
  const queries = {
    create: `mutation ($data: mutation${singular}Input!) { create${singular}(data: $data, draft: ${draft}) { id } }`,
    read: `{ ${singular}(id: "${id}", draft: ${draft}${bin}) { id } }`,
    update: `mutation ($data: mutation${singular}UpdateInput!) { update${singular}(id: "${id}", data: $data, draft: ${draft}) { id } }`,
    delete: `mutation { delete${singular}(id: "${id}"${bin}) { id } }`,
    versions: `{ versions${many}(limit: 1) { totalDocs } }`,
  };
  const hasData = does === 'create' || does === 'update';
  return { query: queries[does], variables: hasData ? { data } : {} };
};

/** The errors for a field or collection that is not in the schema. */
const notThere = /^Cannot query field|^Unknown type|cannot be used as an input type/;
