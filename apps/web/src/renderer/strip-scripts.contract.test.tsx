import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Suspense, use, type ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { NeedsScript, stripScripts } from './strip-scripts';

/** What this version of React sends for a page, from the first byte to the last. */
function render(page: ReactElement): Promise<string> {
  const out = new PassThrough();
  const { pipe } = renderToPipeableStream(page, {
    onShellReady: () => pipe(out),
    onError: () => undefined,
  });
  return text(out);
}

/** A component that is ready only after the page around it has been sent. */
function late(): () => ReactElement {
  const words = new Promise<string>((resolve) => setTimeout(resolve, 20, 'Sent'));
  return () => <p>{use(words)}</p>;
}
function Failing(): ReactElement {
  throw new Error('of the test');
}

it("finds all markers of React's in a complete page", async () => {
  const html = await render(
    <main>
      <div hidden>
        <Suspense>{null}</Suspense>
      </div>
      <Suspense fallback="Laddar">
        <h1>
          {'Nyheter'} {2026}
        </h1>
      </Suspense>
    </main>,
  );
  expect(html).toContain('<!--');
  expect(stripScripts(html)).toBe('<main><h1>Nyheter 2026</h1></main>');
});

it('finds a page whose parts React streams into place by script', async () => {
  const Late = late();
  const html = await render(
    <main>
      <Suspense fallback={<p>Laddar</p>}>
        <Late />
      </Suspense>
    </main>,
  );
  expect(html).toContain('Sent');
  expect(() => stripScripts(html)).toThrow(NeedsScript);
});

it('finds a page with a part that failed and is left to the browser', async () => {
  const html = await render(
    <main>
      <Suspense fallback={<p>Laddar</p>}>
        <Failing />
      </Suspense>
    </main>,
  );
  expect(() => stripScripts(html)).toThrow(NeedsScript);
});

const next = path.dirname(createRequire(import.meta.url).resolve('next/package.json'));
const inNext = (file: string): string => readFileSync(path.join(next, 'dist', file), 'utf8');

it('finds the shell that Next sends when a page fails, and the scripts with its data', () => {
  expect(inNext('client/components/builtin/global-error.js')).toContain('"__next_error__"');
  expect(inNext('server/app-render/use-flight-response.js')).toContain('self.__next_f');
});
