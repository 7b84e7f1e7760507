import './token-samples.css';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { edgePairs, textPairs, type ColourPair } from '../../../styles/colour-pairs';
import { contrast } from '../../../styles/contrast';
import { coloursOf, tokensOf, type Colour } from '../../../styles/read-tokens';

/** Read from the theme's file, so that another authority sees its values. */
const readTokens = () => readFile(path.resolve('src/styles/tokens.css'), 'utf8');

/** Every pair of colours used together, with the contrast that is tested. */
export async function ColourPairs({ kind }: { kind: 'text' | 'edge' }) {
  const colours = coloursOf(await readTokens());
  return (
    <ul className="colour-pairs">
      {(kind === 'text' ? textPairs : edgePairs).map((pair) => (
        <Pair key={pair.join()} pair={pair} kind={kind} colours={colours} />
      ))}
    </ul>
  );
}

interface PairProps {
  pair: ColourPair;
  kind: 'text' | 'edge';
  colours: ReadonlyMap<string, Colour>;
}

function Pair({ pair: [colour, ground], kind, colours }: PairProps) {
  const ratio = (scheme: keyof Colour) =>
    contrast(
      colours.get(colour)?.[scheme] ?? '',
      colours.get(ground)?.[scheme] ?? '',
    ).toLocaleString('sv-SE', { maximumFractionDigits: 1 });
  const ink = kind === 'text' ? colour : ground === 'footer' ? 'footer-text' : 'text';
  return (
    <li style={{ color: `var(--color-${ink})`, background: `var(--color-${ground})` }}>
      {kind === 'edge' ? (
        <span className="edge-sample" style={{ borderColor: `var(--color-${colour})` }} />
      ) : null}
      <strong>{colour}</strong>
      <span>på {ground}</span>
      <span>
        ljust {ratio('light')}:1, mörkt {ratio('dark')}:1
      </span>
    </li>
  );
}

/** Every step of the type scale in its size. */
export async function TypeScale() {
  return (
    <ul className="token-scale">
      {tokensOf(await readTokens(), 'step').map((name) => (
        <li key={name} style={{ fontSize: `var(${name})` }}>
          Så här stort är det <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}

/** Every space in its width. */
export async function Spaces() {
  return (
    <ul className="token-scale">
      {tokensOf(await readTokens(), 'space').map((name) => (
        <li key={name}>
          <span className="space-sample" style={{ inlineSize: `var(${name})` }} />
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}

/** Every corner radius. */
export async function Radii() {
  return (
    <ul className="token-scale">
      {tokensOf(await readTokens(), 'radius').map((name) => (
        <li key={name}>
          <span className="radius-sample" style={{ borderRadius: `var(${name})` }} />
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}
