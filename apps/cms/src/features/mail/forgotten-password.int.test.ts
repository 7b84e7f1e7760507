import type { Payload } from 'payload';
import { SMTPServer } from 'smtp-server';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let server: SMTPServer;
let port: number;
let arrived: Promise<string>;

const login = { email: 'skribent@region.example', password: 'a long enough password' };

const startMailServer = async (at: number) => {
  let deliver: (mail: string) => void;
  arrived = new Promise((resolve) => (deliver = resolve));
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => (deliver(Buffer.concat(parts).toString()), done()));
    },
  });
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  return (server.server.address() as { port: number }).port;
};
const stopMailServer = () => new Promise<void>((resolve) => server.close(resolve));

beforeAll(async () => {
  port = await startMailServer(0);
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'webb@region.example',
    CMS_URL: 'https://cms.region.example',
  });
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  await payload.create({
    collection: 'users',
    data: { name: 'Skribent', role: 'author', ...login },
    overrideAccess: true,
  });
});
afterAll(async () => {
  await stopMailServer();
  await close();
});
beforeEach(async () => {
  await payload.db.updateMany({
    collection: 'users',
    where: {},
    data: { resetPasswordRequestedAt: null },
  });
});

const forget = async (email: string) => {
  const options = { method: 'POST', data: { email } };
  const response = await askRest(payload, {}, 'users/forgot-password', options);
  return { status: response.status, text: await response.text() };
};

/** A mail with encoded words and quoted-printable decoded. */
const readable = (mail: string) => {
  const joined = mail.replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, '$1').replace(/=\r?\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
};

describe('a user who has forgotten their password', () => {
  it('gets a mail in Swedish from the address of the authority, with a link to choose a new one', async () => {
    const { status } = await forget(login.email);
    expect(status).toBe(200);
    const mail = readable(await arrived);
    expect(mail).toContain('From: Regionwebb <webb@region.example>');
    expect(mail).toContain(`To: ${login.email}`);
    expect(mail).toMatch(/Subject: Välj[ _]ett[ _]nytt[ _]lösenord/);
    expect(mail).toContain('Välj det inom en timme');
    const [, token] = /"https:\/\/cms\.region\.example\/admin\/reset\/(\w+)"/.exec(mail) ?? [];
    const data = { token, password: 'another long password' };
    const reset = await askRest(payload, {}, 'users/reset-password', { method: 'POST', data });
    expect(reset.status).toBe(200);
    const again = { ...login, password: data.password };
    expect(await payload.login({ collection: 'users', data: again })).toHaveProperty('token');
  });

  it('is in the audit log, for the mail and for the new password, by name and without the address', async () => {
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { event: { in: ['password-forgotten', 'password-reset'] } },
      sort: 'createdAt',
      overrideAccess: true,
    });
    expect(docs).toMatchObject([
      { event: 'password-forgotten', about: 'users', title: 'Skribent', name: null },
      { event: 'password-reset', about: 'users', title: 'Skribent', name: 'Skribent' },
    ]);
    expect(JSON.stringify(docs)).not.toContain('@');
  });

  it('gets the same answer as for an address without an account', async () => {
    expect(await forget(login.email)).toEqual(await forget('ingen@region.example'));
  });

  it('is referred to an administrator when the mail server is down, with or without an account', async () => {
    await stopMailServer();
    const known = await forget(login.email);
    const unknown = await forget('ingen@region.example');
    await startMailServer(port);
    expect(known).toEqual(unknown);
    expect(known).toEqual({ status: 503, text: expect.stringContaining('Be en administratör') });
  });
});
