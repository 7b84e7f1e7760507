import type { Payload } from 'payload';
import { answerQuery } from '../answer-query';

interface Sender {
  token?: string;
  type?: string;
}

/** Posts a body to GraphQL as it is, for those that are no question at all. */
export const postQuestion = (
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
