import { handleEndpoints, type Payload } from 'payload';
import type { Person } from '../../../access/testing/people';

interface Sent {
  name: string;
  bytes: Buffer;
  type?: string;
  data?: object;
  /** The document whose file is replaced; a new one is made when there is none. */
  id?: string;
}

/** Sends a file to the media library as the admin does: a form with the file and the other fields. */
export const sendFile = async (payload: Payload, { token }: Pick<Person, 'token'>, file: Sent) => {
  const { name, bytes, type = 'image/png', data = { decorative: true }, id } = file;
  const body = new FormData();
  body.set('_payload', JSON.stringify(data));
  body.set('file', new File([new Uint8Array(bytes)], name, { type }));
  const answer = await handleEndpoints({
    config: payload.config,
    request: new Request(`http://localhost:3001/api/media${id ? `/${id}` : ''}?locale=sv&depth=0`, {
      method: id ? 'PATCH' : 'POST',
      headers: token ? { authorization: `JWT ${token}` } : {},
      body,
    }),
  });
  const { doc, errors = [] } = await answer.json();
  return { status: answer.status, doc, message: errors[0]?.message };
};
