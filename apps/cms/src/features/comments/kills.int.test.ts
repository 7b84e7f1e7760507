import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { logMissingReceipts } from './receipts';
import { bundleScript } from './testing/bundle-script';

/**
 * All of them by `COMMENT_KILLS=1000 npm run jest -- comments/kills --selectProjects int`, in some ten minutes on two idle
 * processors.
 */
const KILLS = Number(process.env.COMMENT_KILLS ?? 10);
/** In pairs, which send the same messages; the last one alone, so that nobody else stores what it loses. */
const PROCESSES = KILLS > 100 ? 5 : 3;
const LONGEST_LIFE_MS = 1000;
/** Messages that were answered, and are sent once more. */
const REPEATED = 3;

const root = path.resolve(import.meta.dirname, '../../..');
/** Where it finds the packages, and Git does not look. */
const script = path.join(root, `../../node_modules/.cache/store-until-killed-${process.pid}.mjs`);
let payload: Payload;
let close: () => Promise<void>;
/** The receipts that were given for each message, by series and number. */
const given = new Map<string, Set<string>>();
let kills = 0;
/** Processes that ended before they stored anything. */
let failures = 0;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  await mkdir(path.dirname(script), { recursive: true });
  await bundleScript('src/features/comments/testing/store-until-killed.ts', script);
});
afterAll(async () => {
  await rm(script, { force: true });
  await close();
});

/** Runs the script until a random moment after its first receipt for a message that had none. */
async function runAndKill(series: string, first: number): Promise<void> {
  const child = spawn(process.execPath, [script, series, String(first)], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
  });
  const ended = once(child, 'close');
  let isStoring = false;
  for await (const line of createInterface({ input: child.stdout })) {
    const [, number, receipt] = /^(\d+) (\d{4}-\d{6})$/.exec(line) ?? [];
    if (number === undefined || receipt === undefined) continue;
    const message = `Kommentar ${series} ${number}`;
    const isRepeated = given.has(message);
    given.set(message, (given.get(message) ?? new Set()).add(receipt));
    if (isStoring || isRepeated) continue;
    isStoring = true;
    void sleep(Math.random() * LONGEST_LIFE_MS).then(() => child.kill('SIGKILL'));
  }
  const [, signal]: unknown[] = await ended;
  if (signal === 'SIGKILL') kills += 1;
  else failures += 1;
  // SQLite may be locked for longer than a start waits, when many processes write at once.
  if (failures > KILLS / 2) throw new Error('The processes do not start.');
}

/** The first message of a series that was not answered. */
function firstUnanswered(series: string): number {
  let number = 0;
  while (given.has(`Kommentar ${series} ${number}`)) number += 1;
  return number;
}

async function killAll(series: string): Promise<void> {
  while (kills + PROCESSES <= KILLS)
    await runAndKill(series, Math.max(0, firstUnanswered(series) - REPEATED));
}

it(
  `keeps every comment that got a receipt, once, when its process is killed ${KILLS} times (K10)`,
  async () => {
    await Promise.all(Array.from({ length: PROCESSES }, (_, at) => killAll(`nr${at >> 1}`)));
    const { docs } = await payload.find({
      ...{ collection: 'comments', pagination: false, depth: 0 },
      select: { text: true, receipt: true },
    });
    expect(given.size).toBeGreaterThanOrEqual(kills / 2);
    // None is doubled, and none has another's number.
    expect(new Set(docs.map(({ text }) => text)).size).toBe(docs.length);
    expect(new Set(docs.map(({ receipt }) => receipt)).size).toBe(docs.length);
    const kept = new Map(docs.map(({ text, receipt }) => [text, receipt]));
    for (const [message, receipts] of given) expect([...receipts]).toEqual([kept.get(message)]);

    const warnings: unknown[] = [];
    payload.logger.warn = (line: unknown) => void warnings.push(line);
    await logMissingReceipts(payload);
    // In MongoDB the numbers of a killed process are missing, and logged.
    if (!isOnMongo) expect(warnings).toEqual([]);
    process.stdout.write(
      `${kills} kills, ${failures} failed starts: ${given.size} messages answered, ${docs.length} comments.\n`,
    );
  },
  30 * 60_000,
);
