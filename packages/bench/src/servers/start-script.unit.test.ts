import { readScript } from './start-script';

it('tells the settings from the program and its words', () => {
  expect(readScript('NODE_ENV=production A_B=c=d node --flag=8 dist/server.js')).toEqual({
    env: { NODE_ENV: 'production', A_B: 'c=d' },
    command: ['node', '--flag=8', 'dist/server.js'],
  });
});

it('takes the program that the shell becomes', () => {
  expect(readScript('A=b exec node dist/server.js').command).toEqual(['node', 'dist/server.js']);
});

it('takes a program alone', () => {
  expect(readScript('node')).toEqual({ env: {}, command: ['node'] });
});

it.each(['', 'A=b'])('refuses a script that names no program: %p', (script) => {
  expect(() => readScript(script)).toThrow('No program is named');
});
