import { type MailServer, subjectsOf } from '../mail/testing/mail-server';
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

describe('a mail', () => {
  it('says what awaits, who asks and where it is, and that it is automatic (RFC 3834)', async () => {
    await cms.tell(['genast'], { text: 'Före torsdag & <b>helst</b> nu' });
    await cms.send(cms.payload, now());
    const [mail] = server.mails;
    expect(mail?.to).toEqual(['genast@region.example']);
    expect(subjectsOf(server.mails)).toEqual(['Att granska: Ny bro']);
    for (const part of [
      'From: Regionwebb <webb@region.example>',
      'Auto-Submitted: auto-generated',
      'List-ID: ',
      'Eva Ek ber dig granska ”Ny bro”.',
      'Meddelande: Före torsdag & <b>helst</b> nu',
      'Meddelande: Före torsdag &amp; &lt;b&gt;helst&lt;/b&gt; nu',
      'https://cms.region.example/admin/collections/news/a',
      '<html lang="sv">',
    ])
      expect(mail?.text).toContain(part);
    expect(await cms.states()).toEqual(['sent']);
  });

  it('of something published links to the page on the site', async () => {
    const data = { title: 'Bron är klar', _status: 'published' } as const;
    const { id } = await cms.payload.create({ collection: 'news', data, overrideAccess: true });
    await cms.tell(['genast'], { kind: 'published', document: id, title: data.title });
    await cms.send(cms.payload, now());
    expect(server.mails[0]?.text).toContain('https://region.example/nyheter/bron-ar-klar');
  });

  it.each([
    'Rubrik\r\nBcc: annan@region.example',
    'Rubrik\nBcc: annan@region.example\n\nBrödtext',
    'Rubrik\u2028Bcc: annan@region.example',
    `Rubrik\u0000\u0085\u202eBcc: annan@region.example`,
    `${'Rubrik '.repeat(200)}\r\nBcc: annan@region.example`,
  ])('gets no header from a title or a name: %j', async (title) => {
    await cms.tell(['genast'], { title, by: title, text: title });
    await cms.send(cms.payload, now());
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.to).toEqual(['genast@region.example']);
    const [head = ''] = server.mails[0]?.text.split('\r\n\r\n') ?? [];
    expect(head).toContain('Subject: Att granska: Rubrik');
    expect(head).not.toMatch(/^bcc:/im);
    expect(server.mails[0]?.text).not.toMatch(/^bcc:/im);
  });

  it('goes to the mailbox of a function', async () => {
    const data = { name: 'Pressen', mailbox: 'press@region.example' };
    const { id } = await cms.payload.create({
      collection: 'functions',
      data,
      overrideAccess: true,
    });
    await cms.tell([], { toFunctions: [id] });
    await cms.send(cms.payload, now());
    expect(server.mails.map(({ to }) => to)).toEqual([['press@region.example']]);
  });
});

describe('the choice of a user', () => {
  it('at once is one mail of all there is', async () => {
    await cms.tell(['genast']);
    await cms.tell(['genast'], { kind: 'returned', document: 'b', title: 'Gamla bron' });
    await cms.send(cms.payload, now());
    await cms.send(cms.payload, now());
    expect(subjectsOf(server.mails)).toEqual(['Att granska: Ny bro, och 1 till']);
    expect(server.mails[0]?.text).toContain('Eva Ek har skickat åter ”Gamla bron”.');
  });

  it('never is no mail', async () => {
    await cms.tell(['aldrig']);
    await cms.send(cms.payload, now());
    expect(server.mails).toEqual([]);
    expect(await cms.states()).toEqual(['none']);
  });

  it.each([
    ['in winter', '2026-12-01T14:00:00Z', '2026-12-02T05:59:00Z', '2026-12-02T06:00:00Z'],
    ['in summer', '2026-07-01T14:00:00Z', '2026-07-02T04:59:00Z', '2026-07-02T05:00:00Z'],
    ['when summer begins', '2027-03-27T14:00:00Z', '2027-03-28T04:59:00Z', '2027-03-28T05:00:00Z'],
    ['when it ends', '2026-10-24T14:00:00Z', '2026-10-25T05:59:00Z', '2026-10-25T06:00:00Z'],
    ['the same morning', '2026-12-01T05:30:00Z', '2026-12-01T05:59:00Z', '2026-12-01T06:00:00Z'],
  ])('once a day is one mail at seven, Swedish time: %s', async (_, at, before, seven) => {
    await cms.tell(['dagligen']);
    await cms.tell(['dagligen'], { document: 'b' });
    await cms.storedAt(new Date(at));
    await cms.send(cms.payload, new Date(at));
    await cms.send(cms.payload, new Date(before));
    expect(server.mails).toEqual([]);
    await cms.send(cms.payload, new Date(seven));
    await cms.send(cms.payload, new Date(seven));
    expect(subjectsOf(server.mails)).toEqual(['Att granska: Ny bro, och 1 till']);
  });
});
