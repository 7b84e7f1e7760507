import { labelsWithoutKey, wordsWithoutKey } from '../labels/words-without-key';

/** Puts Payload's own English words into Swedish wherever they turn up, until it is told to stop. */
export function keepInSwedish(root: HTMLElement): () => void {
  const observer = new MutationObserver(() => putInSwedish(root));
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  });
  putInSwedish(root);
  return () => observer.disconnect();
}

function putInSwedish(root: HTMLElement): void {
  for (const { within, words } of wordsWithoutKey)
    for (const place of root.querySelectorAll(within)) sayText(place, words);
  for (const element of root.querySelectorAll('[aria-label]')) {
    const swedish = labelsWithoutKey[element.getAttribute('aria-label') ?? ''];
    if (swedish) element.setAttribute('aria-label', swedish);
  }
}

/** Word by word inside the nodes that are there: React keeps hold of them, and may change one of them later. */
function sayText(place: Element, words: Record<string, string>): void {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const [, before = '', word = '', after = ''] = /^((?:\s|\d)*)(.*?)(\s*)$/.exec(text) ?? [];
    const swedish = words[word];
    if (swedish) node.nodeValue = `${before}${swedish}${after}`;
  }
}
