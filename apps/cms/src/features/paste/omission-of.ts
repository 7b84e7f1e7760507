import type { Loss } from './losses';

/** References to notes, counted separately since some programs copy only them. */
export type NoteMark = 'footnoteMark' | 'commentMark';

/**
 * Why an element is left out with its content: a loss to report, or `silent` for what is not part of the text. Undefined
 * for elements to read.
 */
export function omissionOf(element: Element): Loss | NoteMark | 'silent' | undefined {
  const name = element.localName;
  if (silent.has(name)) return 'silent';
  if (embedded.has(name)) return 'embedded';
  if (name === 'svg') return element.getAttribute('role') === 'img' ? 'image' : 'silent';
  if (name === 'img') return pictureLoss(element);
  const style = element.getAttribute('style') ?? '';
  if (/display:\s*none|mso-hide:\s*all|mso-element:\s*(?:header|footer)/iu.test(style))
    return 'silent';
  const className = element.getAttribute('class') ?? '';
  if (/\bMsoToc\d/iu.test(className)) return 'contents';
  if (name === 'del' || /\bmsoDel\b/iu.test(className)) return 'deletion';
  return noteLoss(element, `${style} ${className}`);
}

const silent = new Set(
  'script style title meta link base head template noscript col colgroup hr wbr input button select textarea datalist map'.split(
    ' ',
  ),
);

const embedded = new Set('video audio iframe object embed canvas'.split(' '));

/** A picture of one pixel is a tracker; Word adds a picture to each text box. */
function pictureLoss(picture: Element): Loss | 'silent' {
  const isTrace = ['width', 'height'].some((side) =>
    /^[01]$/u.test(picture.getAttribute(side) ?? ''),
  );
  const isTextBox = /^Text(?:_x0020_Box|ruta)/iu.test(picture.getAttribute('v:shapes') ?? '');
  return isTrace || isTextBox ? 'silent' : 'image';
}

/** Footnotes and comments of Word, Google Docs and LibreOffice, and references to them in the text. */
function noteLoss(element: Element, format: string): Loss | NoteMark | undefined {
  if (/mso-element:\s*(?:foot|end)note(?:[;\s]|$)/iu.test(format)) return 'footnote';
  if (/mso-element:\s*comment(?:[;\s]|$)/iu.test(format)) return 'comment';
  if (/\bMsoCommentReference\b/iu.test(format)) return 'commentMark';
  if (/^sd(?:foot|end)note\d+$/u.test(element.getAttribute('id') ?? '')) return 'footnote';
  if (element.localName === 'p') return googleNote(element);
  const link = element.localName === 'sup' ? element.firstElementChild : element;
  const target = link?.localName === 'a' ? (link.getAttribute('href') ?? '') : '';
  if (/#(?:_(?:ftn|edn)|ftnt|sd(?:foot|end)note)/u.test(target)) return 'footnoteMark';
  return /#(?:_msocom_|cmnt)/u.test(target) ? 'commentMark' : undefined;
}

/** A note of Google Docs is a paragraph that begins with a link back to its reference. */
function googleNote(paragraph: Element): Loss | undefined {
  const back = paragraph.firstElementChild;
  const target = back?.localName === 'a' ? (back.getAttribute('href') ?? '') : '';
  if (/#ftnt_ref\d+$/u.test(target)) return 'footnote';
  return /#cmnt_ref\d+$/u.test(target) ? 'comment' : undefined;
}
