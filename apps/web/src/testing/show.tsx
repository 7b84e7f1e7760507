import axe from 'axe-core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Renders the content on a page, below a page title. */
export function show(content: ReactNode, lang = 'sv'): HTMLElement {
  document.documentElement.lang = lang;
  document.title = 'Sidan';
  document.body.innerHTML = renderToStaticMarkup(
    <main>
      <h1>Sidan</h1>
      <div id="shown">{content}</div>
    </main>,
  );
  const shown = document.getElementById('shown');
  if (!shown) throw new Error('The page is not there.');
  return shown;
}

/** The violations that axe finds on the rendered page, best practices included; colours need a real browser. */
export async function violations(): Promise<unknown[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
