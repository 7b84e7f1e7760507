import { ownCopyOf } from './own-copy';

it.each(['', 'Vård', '日本語'.repeat(33), '😀'.repeat(50), 'å'.repeat(5_000)])(
  'gives %.20j as it is',
  (piece) => expect(ownCopyOf(piece)).toBe(piece),
);
