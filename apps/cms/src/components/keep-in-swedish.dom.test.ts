import { keepInSwedish } from './keep-in-swedish';

const settled = () => new Promise((resolve) => setTimeout(resolve));

let stop: () => void;
beforeEach(() => {
  document.body.replaceChildren();
  stop = keepInSwedish(document.body);
});
afterEach(() => stop());

/** As React does it: one text node for each part of a sentence, and a new text in the same node later. */
const item = (...parts: string[]) => {
  const text = document.createElement('span');
  text.className = 'text';
  text.append(...parts.map((part) => document.createTextNode(part)));
  const menu = document.createElement('div');
  menu.className = 'table-action-menu-dropdown';
  menu.append(text);
  document.body.append(menu);
  return text;
};

describe("Payload's words that have no translation", () => {
  it('are Swedish as soon as they turn up, word by word (T19)', async () => {
    const rows = item('Insert ', 'row', ' above');
    const head = item('Add', ' ', 'row header');
    await settled();
    expect([rows.textContent, head.textContent]).toEqual([
      'Infoga rad ovanför',
      'Gör till rubrikrad',
    ]);
  });

  it('stay so when React changes a part of them', async () => {
    const rows = item('Insert ', 'row', ' above');
    await settled();
    rows.childNodes.item(1).nodeValue = '2 rows';
    await settled();
    expect(rows.textContent).toBe('Infoga 2 rader ovanför');
  });

  it('are Swedish to those who hear them', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.setAttribute('aria-label', 'Drag to move');
    await settled();
    expect(button.getAttribute('aria-label')).toBe('Dra för att flytta');
  });
});

it('leaves alone what somebody has written', async () => {
  const text = document.createElement('p');
  text.textContent = 'Delete row';
  document.body.append(text);
  await settled();
  expect(text.textContent).toBe('Delete row');
});
