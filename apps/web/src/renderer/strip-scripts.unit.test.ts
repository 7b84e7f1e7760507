import { NeedsScript, stripScripts } from './strip-scripts';

const next =
  '<!DOCTYPE html><html lang="sv"><head><meta charSet="utf-8"/>' +
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" href="/_next/static/media/sans.woff2" as="font" crossorigin=""/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/2.js"/>' +
  '<script src="/_next/static/chunks/4.js" async=""></script>' +
  '<script src="/_next/static/chunks/0.js" noModule=""></script></head>' +
  '<body><div hidden=""><!--$--><!--/$--></div><h1>y<!-- --> <!-- -->z</h1><!--$--><!--/$-->' +
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' +
  '<script type="module" async="" src="/static/comment-field.js"></script>' +
  '<script id="_R_">(globalThis["TURBOPACK"] || []).push({"a":"<h2>"});</script>' +
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\u003c/script>"])</script></body></html>';

it('leaves a page as it reads without React, with the site’s scripts and its data', () => {
  expect(stripScripts(next)).toBe(
    '<!DOCTYPE html><html lang="sv"><head><meta charSet="utf-8"/>' +
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
      '<link rel="preload" href="/_next/static/media/sans.woff2" as="font" crossorigin=""/></head>' +
      '<body><h1>y z</h1><script type="application/ld+json">{"@type":"NewsArticle"}</script>' +
      '<script type="module" async="" src="/static/comment-field.js"></script></body></html>',
  );
});

it('leaves nothing that a policy without unsafe-inline would block', () => {
  const inline = /<script(?![^>]*\b(src|type="application\/ld\+json))/;
  expect(next).toMatch(inline);
  expect(stripScripts(next)).not.toMatch(inline);
});

it('removes scripts of other origins', () => {
  expect(stripScripts('<p>a</p><script src="//cdn.example/x.js"></script>')).toBe('<p>a</p>');
  expect(stripScripts('<p>a</p><script src="https://cdn.example/x.js"></script>')).toBe('<p>a</p>');
});

it('leaves text about scripts alone', () => {
  const text = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>';
  expect(stripScripts(text)).toBe(text);
});

it.each([
  ['streams a part into place', '<template id="B:0"></template><div hidden="" id="S:0">x</div>'],
  ['waits for a part', '<!--$?--><p>Laddar</p><!--/$-->'],
  ['has left a part to the browser', '<!--$!--><p>Laddar</p><!--/$-->'],
  ['is Next’s error shell', '<html id="__next_error__"><body></body></html>'],
])('refuses a page that %s', (_name, html) => {
  expect(() => stripScripts(html)).toThrow(NeedsScript);
});
