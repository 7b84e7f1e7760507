import { $generateHtmlFromNodes } from '@payloadcms/richtext-lexical/lexical/html';
import { LinkNode } from '@payloadcms/richtext-lexical/client';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  ParagraphNode,
} from '@payloadcms/richtext-lexical/lexical';
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { $insertClipboard } from './insert-clipboard';
import type { Losses } from './losses';

const field = {
  addresses: { site: 'https://www.region.example', admin: 'https://cms.region.example' },
  tables: false,
  swedish: true,
};

/** Pastes into a paragraph between `before` and `after`, over the selected text `marked`. */
function pasteBetween(
  { before = '', marked = '', after = '' },
  clipboard: Record<string, string>,
  files: File[] = [],
) {
  const onError = (error: Error) => {
    throw error;
  };
  const editor = createEditor({
    nodes: [ParagraphNode, HeadingNode, ListNode, ListItemNode, LinkNode],
    onError,
  });
  let losses: Losses | undefined;
  let html = '';
  const data = {
    getData: (type: string) => clipboard[type] ?? '',
    files: Object.assign(files, { item: (at: number) => files[at] ?? null }),
  };
  editor.update(
    () => {
      const words = $createTextNode(before + marked + after);
      $getRoot().append($createParagraphNode().append(words));
      words.select(before.length, before.length + marked.length);
      losses = $insertClipboard(editor, data, field);
      html = $generateHtmlFromNodes(editor)
        .replaceAll(/ (style|dir|value|class)=\"[^\"]*\"/g, '')
        .replaceAll(/<\/?span>/g, '');
    },
    { discrete: true },
  );
  return { html, losses };
}

const word = { 'text/html': '<h1>Rubrik</h1><p>Text</p>', 'text/plain': 'Rubrik Text' };

it.each([
  [{}, '<h2>Rubrik</h2><p>Text</p>'],
  [{ before: 'Före' }, '<p>Före</p><h2>Rubrik</h2><p>Text</p>'],
  [{ before: 'Före', after: 'efter' }, '<p>Före</p><h2>Rubrik</h2><p>Text</p><p>efter</p>'],
  [{ before: 'Före', marked: 'bort' }, '<p>Före</p><h2>Rubrik</h2><p>Text</p>'],
])('a heading pasted into %j is a separate block', (context, html) => {
  expect(pasteBetween(context, word).html).toBe(html);
});

it('part of a line is inserted in the line', () => {
  const { html } = pasteBetween({ before: 'Ett ', after: ' tre' }, { 'text/plain': 'två' });
  expect(html).toBe('<p>Ett två tre</p>');
});

it('an address pasted over selected text is left to the editor, which makes a link', () => {
  const { losses } = pasteBetween({ marked: 'ord' }, { 'text/plain': 'https://www.example.se' });
  expect(losses).toBeUndefined();
});

const copied = (type: string) =>
  JSON.stringify({ namespace: 'lexical', nodes: [{ type, version: 1, children: [] }] });

it('content copied from the same editor is left to the editor', () => {
  const { losses } = pasteBetween({}, { 'application/x-lexical-editor': copied('paragraph') });
  expect(losses).toBeUndefined();
});

it('a table copied from another editor becomes lines where tables are not allowed', () => {
  const table = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
  const { html, losses } = pasteBetween(
    {},
    { 'application/x-lexical-editor': copied('table'), 'text/html': table, 'text/plain': 'a b' },
  );
  expect(html).toBe('<p>a, b</p><p>c, d</p>');
  expect(losses).toEqual(new Map([['table', 1]]));
});

it('a picture alone changes nothing, and is reported', () => {
  const file = new File(['x'], 'skarm.png', { type: 'image/png' });
  const { html, losses } = pasteBetween({ before: 'Före' }, {}, [file]);
  expect([html, losses]).toEqual(['<p>Före</p>', new Map([['image', 1]])]);
});
