import { PassThrough } from 'node:stream';
import { askPassword } from './ask-password';

const ask = (written: string, isTTY = false) => {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  input.end(written);
  return { answer: askPassword({ input, output }), shown: () => String(output.read() ?? '') };
};

it('reads the first line of a pipe', async () => {
  const { answer, shown } = ask('a long enough password\nsomething else\n');
  expect(await answer).toEqual({ password: 'a long enough password', isGenerated: false });
  expect(shown()).toBe('');
});

it.each(['', '\n'])('generates a password when it is given %j', async (input) => {
  expect(await ask(input).answer).toEqual({
    password: expect.stringMatching(/^[\w-]{16}$/),
    isGenerated: true,
  });
});

it('prompts on a terminal, without echo', async () => {
  const { answer, shown } = ask('a long enough password\r', true);
  expect(await answer).toMatchObject({ password: 'a long enough password' });
  expect(shown()).toMatch(/^New password, 12 characters or more .*: \n$/);
});

it('refuses a short password', async () => {
  await expect(ask('kort\n').answer).rejects.toThrow(
    'The password must be at least 12 characters.',
  );
});
