import type { Payload } from 'payload';
import { answerQuery } from '../answer-query';

interface Sender {
  token?: string;
  type?: string;
}

/** Posts any body to GraphQL, also an invalid one. */
export const postQuery = (
  payload: Payload,
  body: BodyInit,
  { token, type = 'application/json' }: Sender,
): { request: Request; answer: Promise<Response> } => {
  const request = new Request('http://localhost:3001/api/graphql?locale=sv', {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...(token ? { authorization: `JWT ${token}` } : {}) },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
  return { request, answer: answerQuery(Promise.resolve(payload.config))(request) };
};
