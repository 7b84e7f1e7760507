import { readScript } from './start-script';

it('separates the settings from the program and its arguments', () => {
  expect(readScript('NODE_ENV=production A_B=c=d node --flag=8 dist/server.js')).toEqual({
    env: { NODE_ENV: 'production', A_B: 'c=d' },
    command: ['node', '--flag=8', 'dist/server.js'],
  });
});

it('takes the program after exec', () => {
  expect(readScript('A=b exec node dist/server.js').command).toEqual(['node', 'dist/server.js']);
});

it('takes a program without arguments', () => {
  expect(readScript('node')).toEqual({ env: {}, command: ['node'] });
});

it.each(['', 'A=b'])('refuses a script that names no program: %p', (script) => {
  expect(() => readScript(script)).toThrow('No program is named');
});
