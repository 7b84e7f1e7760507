import { createTransport } from 'nodemailer';
import { type MailServer, startMailServer, subjectsOf } from '../mail/testing/mail-server';
import { openMailTest } from './testing/open-mail-test';

let cms: Awaited<ReturnType<typeof openMailTest>>;
let server: MailServer;

beforeAll(async () => {
  cms = await openMailTest();
  ({ server } = cms);
});
afterAll(async () => {
  await server.stop();
  await cms.close();
});
beforeEach(async () => {
  server.mails.length = 0;
  await cms.clear();
});

const now = () => new Date(Date.now() + 1000);
const after = (milliseconds: number) => new Date(Date.now() + milliseconds);
const MINUTE = 60_000;

describe('a storm', () => {
  it('of a thousand is sent to all, in batches', async () => {
    const many = Array.from({ length: 20 }, (_, number) => `massa-${number}`);
    await cms.addUsers(many);
    for (let number = 0; number < 50; number += 1) await cms.tell(many, { document: `d${number}` });
    await cms.send(cms.payload, now());
    expect(server.mails).toHaveLength(20);
    expect(server.mails[0]?.text).toContain('Dessutom 20 till');
    expect(new Set(await cms.states())).toEqual(new Set(['sent']));
  });

  it('to one recipient is ten mails an hour, and then one with the rest', async () => {
    for (let number = 0; number < 15; number += 1) {
      await cms.tell(['genast'], { document: `d${number}` });
      await cms.send(cms.payload, after(number * MINUTE + 1000));
    }
    expect(server.mails).toHaveLength(10);
    await cms.send(cms.payload, after(59 * MINUTE));
    expect(server.mails).toHaveLength(10);
    await cms.send(cms.payload, after(61 * MINUTE));
    expect(subjectsOf(server.mails).slice(10)).toEqual(['Att granska: Ny bro, och 4 till']);
  });
});

describe('a mail server', () => {
  it('that refuses a recipient for good does not hold up the others', async () => {
    await cms.tell(['550', 'genast']);
    await cms.send(cms.payload, now());
    expect(server.mails.map(({ to }) => to)).toEqual([['genast@region.example']]);
    const failed = (await cms.stored()).find(({ recipient }) => recipient === cms.idOf('550'));
    expect(failed).toMatchObject({ mail: 'failed', error: '550 Nej' });
  });

  it('that cannot take a recipient just now is tried again for five days', async () => {
    await cms.tell(['451', 'genast']);
    await cms.send(cms.payload, now());
    expect(server.mails).toHaveLength(1);
    const [waiting] = (await cms.stored()).filter(({ recipient }) => recipient === cms.idOf('451'));
    expect(waiting).toMatchObject({ mail: 'waiting', error: '451 Nej' });
    await cms.send(cms.payload, after(5 * 24 * 60 * MINUTE + 10_000));
    expect((await cms.stored()).map(({ mail }) => mail).sort()).toEqual(['failed', 'sent']);
  });

  it('that hangs up at one recipient gets the others a minute later', async () => {
    await cms.addUsers(['421']);
    await cms.tell(['421']);
    await cms.tell(['genast']);
    await cms.send(cms.payload, now());
    await cms.send(cms.payload, after(MINUTE));
    expect(server.mails.map(({ to }) => to)).toEqual([['genast@region.example']]);
    expect(await cms.states()).toEqual(['waiting', 'sent']);
  });

  it('that is down loses nothing, and gets everything when it is back', async () => {
    await cms.tell(['genast', '550'], { kind: 'approved' });
    const { port, stop } = server;
    await stop();
    await cms.send(cms.payload, now());
    await cms.send(cms.payload, after(2 * MINUTE));
    const down = await cms.stored();
    expect(down.map(({ mail }) => mail)).toEqual(['waiting', 'waiting']);
    expect(down.map(({ error }) => error ?? '').join(' ')).toContain('ECONNREFUSED');
    server = await startMailServer({ port });
    await cms.send(cms.payload, after(20 * MINUTE));
    expect(subjectsOf(server.mails)).toEqual(['Godkänd: Ny bro', 'Godkänd: Ny bro']);
    expect(await cms.states()).toEqual(['sent', 'sent']);
  });

  it('gets nothing from a process while another one sends, until that has died', async () => {
    await cms.tell(['genast']);
    const lease = async (value: number) => {
      const where = { key: { equals: 'mail-sender' } };
      await cms.payload.db.updateOne({ collection: 'counters', where, data: { value } });
    };
    await lease(Date.now() + MINUTE);
    await cms.send(cms.payload, now());
    expect(server.mails).toEqual([]);
    await lease(Date.now() - 1);
    await cms.send(cms.payload, now());
    expect(server.mails).toHaveLength(1);
  });

  it('gets nothing twice when two processes send at once', async () => {
    await cms.tell(['genast', '550']);
    await Promise.all([
      cms.send(cms.payload, now()),
      cms.send(cms.payload, now()),
      cms.send(cms.payload, now()),
    ]);
    expect(server.mails).toHaveLength(2);
  });

  it('that is named later gets what is younger than a day', async () => {
    await cms.tell(['genast'], { title: 'Gammal' });
    await cms.storedAt(new Date(Date.now() - 25 * 60 * MINUTE));
    await cms.tell(['genast'], { document: 'b', title: 'Ny' });
    await cms.send(cms.payload, now(), { server: null });
    expect(server.mails).toEqual([]);
    expect(await cms.states()).toEqual(['none', 'waiting']);
    await cms.send(cms.payload, now());
    expect(subjectsOf(server.mails)).toEqual(['Att granska: Ny']);
  });

  it('that refuses the sender or the login keeps what was to be sent', async () => {
    await cms.tell(['genast']);
    const refuse = () => Object.assign(new Error('Nej'), { responseCode: 553 });
    const strict = await startMailServer({ onMailFrom: (_, __, done) => done(refuse()) });
    for (const user of ['', 'webb:fel@']) {
      const odd = createTransport({ url: `smtp://${user}127.0.0.1:${strict.port}` });
      await cms.send(cms.payload, after(10 * MINUTE), { server: odd });
    }
    await strict.stop();
    expect(await cms.stored()).toMatchObject([{ mail: 'waiting', error: expect.any(String) }]);
  });
});
