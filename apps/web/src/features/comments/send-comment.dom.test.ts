/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { jest } from '@jest/globals';
import { commentMessages } from './messages';
import { sendComment } from './send-comment';

const messages = commentMessages('sv');
const page = (problem: string) =>
  `<div class="comment-page" data-problem="${problem}"><h1>x</h1></div>`;
const receipt = '<title>Tack</title><dl class="comment-receipt"></dl>';
/** What the tests need of `fetch`, which jsdom lacks. */
type Answered = { text: () => Promise<string> };
const fetched = jest.fn<(address: string, options?: { body?: unknown }) => Promise<Answered>>();

let said: string[];
let paused: number[];

const form = () => {
  const found = document.querySelector('form');
  if (!found) throw new Error('There is no form.');
  return found;
};

beforeEach(() => {
  fetched.mockReset();
  Object.assign(globalThis, { fetch: fetched });
  [said, paused] = [[], []];
  document.body.innerHTML = `<form action="http://localhost/kommentera?sida=%2Fx">
    <input type="hidden" name="sandning" value="an-id"><textarea name="kommentar">rad 1\nrad 2</textarea>
    <button name="skickaanda" value="1"></button></form>`;
});

/** Sends the form to a site that gives these answers in turn; a failure of the connection where there is none. */
async function send(...answers: (string | undefined)[]) {
  for (const answer of answers)
    fetched.mockImplementationOnce(() =>
      answer === undefined
        ? Promise.reject(new TypeError('cut'))
        : Promise.resolve({ text: () => Promise.resolve(answer) }),
    );
  return sendComment({
    ...{ form: form(), button: document.querySelector('button'), messages },
    say: (message) => said.push(message),
    pause: (seconds) => {
      paused.push(seconds);
      return Promise.resolve();
    },
  });
}
const sent = () => fetched.mock.calls.map(([, options]) => String(options?.body));

it('sends what the browser would, with its line breaks, and has the receipt', async () => {
  expect(await send(receipt)).toMatchObject({ isReceipt: true, title: 'Tack' });
  expect(sent()).toEqual(['sandning=an-id&kommentar=rad+1%0D%0Arad+2&skickaanda=1']);
  expect(said).toEqual([messages.sending]);
});

it('asks until it knows after a cut connection, and never says that nothing was received', async () => {
  const uncertain = page('uncertain');
  const answer = await send(undefined, undefined, uncertain, '<h1>502 Bad Gateway</h1>', receipt);
  expect(answer?.isReceipt).toBe(true);
  const [message, ...questions] = sent();
  expect(questions).toEqual(Array.from({ length: 4 }, () => `${message}&fraga=1`));
  expect(paused).toEqual([1, 2, 4, 8]);
  expect(new Set(said)).toEqual(new Set([messages.sending, messages.asking]));
});

it('sends the same message again when it had not arrived', async () => {
  expect(await send(undefined, page('notReceived'), receipt)).toMatchObject({ isReceipt: true });
  const [message] = sent();
  expect(sent()).toEqual([message, `${message}&fraga=1`, message]);
});

it.each(['personalData', 'rateLimit', 'closed', 'elsewhere', 'tooLarge', 'unavailable'])(
  'has the form in its state when the comment was refused: %s',
  async (problem) => {
    expect(await send(page(problem))).toMatchObject({ problem, isReceipt: false });
    expect(fetched).toHaveBeenCalledTimes(1);
  },
);

it('stops when the form has left the page', async () => {
  fetched.mockRejectedValue(new TypeError('cut'));
  const found = form();
  const answer = await sendComment({
    ...{ form: found, button: null, messages, say: () => undefined },
    pause: () => {
      found.remove();
      return Promise.resolve();
    },
  });
  expect(answer).toBeUndefined();
  expect(fetched).toHaveBeenCalledTimes(1);
});
