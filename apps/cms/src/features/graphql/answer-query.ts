import { configToSchema } from '@payloadcms/graphql';
import { execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import {
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';
import { translate } from '../../translations/translate';
import { readBytes } from '../query-limits/read-body';
import { propertyOf } from '../../validation/unknown-values';
import { readQuery } from './read-query';

/** Bytes of a query with its variables; the longest text with its blocks takes some 200 kB. */
const MAX_BYTES = 1_000_000;

/**
 * Answers POST /api/graphql. Payload's handler does not limit lists, follows circular fragments for ever and throws on
 * errors without a cause. Anonymous requests get 401 before the body is read, since nothing public uses GraphQL. 413, 415
 * and 400 come before any field is resolved; errors of resolvers are in `errors` with status 200.
 */
export const answerQuery =
  (config: Promise<SanitizedConfig>) =>
  async (request: Request): Promise<Response> => {
    const req = await createPayloadRequest({ canSetHeaders: true, config, request });
    const headers = headersWithCors({ headers: new Headers(), req });
    const refuse = (status: number, message: string): Response =>
      Response.json(
        { errors: [{ message, extensions: { statusCode: status } }] },
        { status, headers },
      );
    if (!req.user) return refuse(401, translate(req, SIGN_IN));
    if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
      return refuse(415, 'Send application/json.');
    }
    const body = await readBytes(request, MAX_BYTES);
    if (!body) return refuse(413, `Send at most ${MAX_BYTES} bytes.`);
    try {
      const schema = schemaOf(await config);
      const query = readQuery(schema, body.toString());
      const cookies: Record<string, string> = {};
      const contextValue = { headers: cookies, req };
      const result = await execute({ schema, ...query, contextValue });
      for (const [name, value] of Object.entries(cookies)) headers.append(name, value);
      return Response.json(responseOf(req, result), {
        headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers,
      });
    } catch (error) {
      if (error instanceof GraphQLError) return refuse(400, error.message);
      throw error;
    }
  };

const SIGN_IN = {
  sv: 'Logga in för att ställa frågor här. Det som är publicerat går att läsa med REST.',
  en: 'Log in to ask questions here. What is published is in the REST API.',
};

const schemas = new WeakMap<SanitizedConfig, GraphQLSchema>();

function schemaOf(config: SanitizedConfig): GraphQLSchema {
  const schema = schemas.get(config) ?? configToSchema(config).schema;
  schemas.set(config, schema);
  return schema;
}

/** Formats errors as Payload does, without the messages of internal ones. */
function responseOf({ payload }: PayloadRequest, { data, errors }: ExecutionResult): object {
  if (!errors) return { data };
  return {
    data,
    errors: errors.map((error) => {
      const { originalError: cause, locations, path } = error;
      const status = propertyOf(cause, 'status') ?? (cause ? 500 : 400);
      if (status === 500) payload.logger.error({ err: cause, msg: 'A GraphQL resolver failed.' });
      return {
        message: status === 500 ? 'Something went wrong.' : error.message,
        locations,
        path,
        extensions: { name: cause?.name, data: propertyOf(cause, 'data'), statusCode: status },
      };
    }),
  };
}
