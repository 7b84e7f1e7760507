import { setTimeout as sleep } from 'node:timers/promises';
import { commentKills } from '../env';
import type { App } from '../system/app';
import { type Editor, logIn } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

/**
 * A hundred by `COMMENT_KILLS=100 npm run jest -- comment-kills --selectProjects e2e`, in some fifteen minutes on two
 * processors.
 */
const { kills, minutes } = commentKills;
const SENDERS = 6;
const PAGES = 5;
const LONGEST_LIFE_MS = 1_500;
const PAUSE_MS = 100;
const registrar = { email: 'registrator@region.example', password: 'the password of a registrar' };

let system: System;
let editor: Editor;
/** The receipts that each comment has got, by its text. */
const given = new Map<string, Set<string>>();
let sent = 0;
/** Answers other than a receipt, and broken connections. */
const failures = new Map<string, number>();
let isOver = false;
/** Called at the next receipt. */
let onReceipt: () => void = () => undefined;

beforeAll(async () => {
  // Each comment comes from an address of its own, since an address may send sixty in ten minutes.
  system = await startSystem({ settings: { TRUSTED_PROXIES: '1' } });
  editor = await logIn(system);
  await editor.create('users', { ...registrar, name: 'Registrator', role: 'registrar' });
  for (let page = 0; page < PAGES; page += 1) {
    const data = { title: `Bro ${page}`, commentsEnabled: true, _status: 'published' } as const;
    await editor.create('news', data);
    await eventually(20_000, async () =>
      expect((await visit(system, `/nyheter/bro-${page}`)).status).toBe(200),
    );
  }
});
afterAll(() => system?.end());

const RECEIPT = /Tack för din kommentar[\s\S]*?(\d{4}-\d{6})/;

/** Posts the form once, as a browser without script; the receipt, if there is one in the answer. */
async function post(number: number, id: string, text: string): Promise<string | undefined> {
  try {
    const answer = await fetch(
      new URL(`/kommentera?sida=/nyheter/bro-${number % PAGES}`, system.web.url),
      {
        method: 'POST',
        headers: {
          origin: system.web.url,
          'x-forwarded-for': `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
        },
        body: new URLSearchParams({ kommentar: text, sandning: id }),
      },
    );
    const receipt = RECEIPT.exec(await answer.text())?.[1];
    if (receipt === undefined) count(String(answer.status));
    return receipt;
  } catch {
    count('broken');
    return undefined;
  }
}

const count = (what: string) => failures.set(what, (failures.get(what) ?? 0) + 1);

/** Sends one comment after another, each with its id until it has a receipt, and some twice at the same time. */
async function send(): Promise<void> {
  while (!isOver) {
    const number = (sent += 1);
    const id = crypto.randomUUID();
    const text = `Räcket saknas på bron, säger avsändare ${number}.`;
    const receipts = new Set<string>();
    given.set(text, receipts);
    while (receipts.size === 0) {
      const posts = Array.from({ length: number % 5 === 0 ? 2 : 1 }, () => post(number, id, text));
      for (const receipt of await Promise.all(posts)) if (receipt) receipts.add(receipt);
      if (receipts.size === 0) await sleep(PAUSE_MS);
    }
    onReceipt();
  }
}

/** Kills an app at a random moment after a receipt, and starts it again. */
async function killOnce(app: App): Promise<void> {
  await new Promise<void>((resolve) => (onReceipt = resolve));
  await sleep(Math.random() * LONGEST_LIFE_MS);
  await app.kill();
  await app.start();
}

async function storedTexts(): Promise<Map<string, string[]>> {
  const reader = await logIn(system, registrar);
  const stored = new Map<string, string[]>();
  for (let page = 1, isMore = true; isMore; page += 1) {
    const comments = await reader.find('comments', `sort=receipt&page=${page}`);
    for (const { receipt, maskedText } of comments)
      stored.set(maskedText ?? '', [...(stored.get(maskedText ?? '') ?? []), receipt]);
    isMore = comments.length > 0;
  }
  return stored;
}

it(
  'has one comment for every receipt, however often the front and the CMS are killed',
  async () => {
    const senders = Array.from({ length: SENDERS }, send);
    const end = performance.now() + minutes * 60_000;
    let done = 0;
    for (; done < kills && performance.now() < end; done += 1)
      await killOnce(done % 2 === 0 ? system.web : system.cms);
    isOver = true;
    await Promise.all(senders);
    const failed = [...failures].map(([what, times]) => `${what}: ${times}`).join(', ');
    process.stdout.write(
      `${done} kills, ${given.size} comments; without receipt at first ${failed}\n`,
    );
    const stored = await storedTexts();
    const expected = [...given].map(([text, receipts]) => [text, [...receipts]]);
    expect([...stored].sort()).toEqual(expected.sort());
    for (const receipts of given.values()) expect(receipts.size).toBe(1);
  },
  (minutes + 10) * 60_000,
);
