interface Document {
  title: string;
  paragraphs: string[];
  language?: string;
}

/** A one-page PDF with a title, a language, and tags for its heading and paragraphs. */
export const pdf = ({ title, paragraphs, language = 'sv' }: Document): Buffer => {
  const blocks = [title, ...paragraphs];
  const tags = blocks.map((_, index) => 8 + index);
  return file([
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /StructParents 0 /Tabs /S /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    stream(content(blocks)),
    `<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [${references(tags)}]] >> >>`,
    `<< /Type /StructElem /S /Document /P 6 0 R /K [${references(tags)}] >>`,
    ...blocks.map((_, index) => tag(index)),
    `<< /Title <${utf16(title)}> >>`,
  ]);
};

const references = (numbers: number[]): string => numbers.map((each) => `${each} 0 R`).join(' ');

const tag = (index: number): string =>
  `<< /Type /StructElem /S /${index === 0 ? 'H1' : 'P'} /P 7 0 R /Pg 3 0 R /K ${index} >>`;

/** Each block as marked content, so that its tag finds it; lines run down the page. */
const content = (blocks: string[]): string => {
  let y = 770;
  const marked = blocks.map((text, index) => {
    const { kind, size, width } =
      index === 0 ? { kind: 'H1', size: 20, width: 44 } : { kind: 'P', size: 11.5, width: 84 };
    const lines = wrap(text, width).map((line) => {
      y -= size * 1.5;
      return `BT /F1 ${size} Tf 64 ${y.toFixed(1)} Td (${escape(line)}) Tj ET`;
    });
    y -= 12;
    return `/${kind} << /MCID ${index} >> BDC\n${lines.join('\n')}\nEMC`;
  });
  return marked.join('\n');
};

const wrap = (text: string, width: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** WinAnsi has the en dash and the Swedish quotation mark outside Latin-1's places. */
const escape = (line: string): string =>
  line
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('–', '\\226')
    .replaceAll('”', '\\224');

const utf16 = (text: string): string =>
  `FEFF${[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}`;

const stream = (text: string): string =>
  `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`;

/** Numbers the objects from 1, the last being the document's information, and lists where each begins. */
const file = (objects: string[]): Buffer => {
  const offsets: number[] = [];
  let text = '%PDF-1.7\n';
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  const index = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return Buffer.from(
    `${text}${index}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
};
