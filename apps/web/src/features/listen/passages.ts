export interface Passage {
  /** The element that is marked while it is read. */
  element: Element;
  text: string;
  /** BCP 47 code of the passage's language. */
  language: string;
}

const read = 'h1, h2, h3, h4, p, li, dt, dd, figcaption, blockquote, th, td, summary';
const unread =
  'nav, form, comment-field, button, [hidden], [aria-hidden="true"], .comment, .filter, page-question';

/** The passages of an element to be read aloud, in order, split where the language changes (V7). */
export function passagesOf(root: Element): Passage[] {
  return [...root.querySelectorAll(read)]
    .filter((element) => !element.closest(unread) && !element.querySelector(read))
    .flatMap(inOneLanguageEach);
}

function inOneLanguageEach(element: Element): Passage[] {
  const passages: Passage[] = [];
  for (const node of textNodesOf(element)) {
    const text = node.textContent ?? '';
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'sv';
    const last = passages.at(-1);
    if (last?.language === language) last.text += text;
    else passages.push({ element, text, language });
  }
  return passages
    .map((passage) => ({
      ...passage,
      text: passage.text
        .replace(/\u00AD/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function textNodesOf(element: Element): Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes.filter((node) => !node.parentElement?.closest(unread));
}
