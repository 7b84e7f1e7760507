import { contactCard, factBox, quotation, timeline } from './blocks';
import { aContact, anArticle, anOffice, aPage } from './documents';
import { link, toDocument } from './links';
import type { Node } from './nodes';
import { pdf } from './pdf';
import { bold, foreign, heading, list, paragraph, richText } from './rich-text';
import { table } from './table';

const childrenOf = (node: Node): Node[] => node.children as Node[];

describe('the rich text builders', () => {
  it('turn strings into paragraphs with one text each', () => {
    const { root } = richText('Ett stycke.', paragraph('Ett ', bold('viktigt'), ' ord.'));
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(childrenOf(root.children[1] as Node).map(({ format }) => format)).toEqual([0, 1, 0]);
  });

  it('start headings at the second level', () => {
    expect(heading('Bakgrund')).toMatchObject({ type: 'heading', tag: 'h2' });
  });

  it('number list items from one', () => {
    expect(childrenOf(list('Först', ['Sedan ', bold('detta')]))).toMatchObject([
      { type: 'listitem', value: 1 },
      { type: 'listitem', value: 2 },
    ]);
  });

  it('link to an address or to a document of the site', () => {
    expect(link('PTS', 'https://www.pts.se')).toMatchObject({
      type: 'link',
      fields: { linkType: 'custom', url: 'https://www.pts.se' },
    });
    expect(link('Om oss', { relationTo: 'pages', value: '1' })).toMatchObject({
      fields: { linkType: 'internal', doc: { relationTo: 'pages', value: '1' } },
    });
    expect(toDocument('news', '2').document).toEqual({ relationTo: 'news', value: '2' });
  });

  it('give every block and every marked word an id of its own', () => {
    const nodes = [
      quotation({ text: 'Det behövs.' }),
      contactCard({ contacts: ['1'] }),
      factBox({ heading: 'Fakta', body: richText('Så är det.') }),
      timeline({ phases: [{ period: '2019', heading: 'Samtal' }] }),
      foreign('en', 'nexus'),
    ];
    const ids = nodes.map(({ fields }) => (fields as { id: string }).id);
    expect(new Set(ids).size).toBe(nodes.length);
    expect(ids.every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true);
  });

  it('head a table by its first row and each row by its first cell', () => {
    const [head, row] = childrenOf(table(['Part', 'Roll'], [['Chalmers', 'Delägare']]));
    expect(childrenOf(head as Node).map((cell) => cell.headerState)).toEqual([1, 1]);
    expect(childrenOf(row as Node).map((cell) => cell.headerState)).toEqual([2, 0]);
  });
});

describe('the document builders', () => {
  it('publish, and let a test say only what it is about', () => {
    expect(anArticle({ title: 'Egen rubrik' })).toMatchObject({
      title: 'Egen rubrik',
      _status: 'published',
    });
  });

  it('name nobody, and use only addresses and numbers that reach nobody', () => {
    expect(aContact()).not.toHaveProperty('name');
    const text = JSON.stringify([aContact(), anOffice(), aPage()]);
    expect(text.match(/[\w.]+@[\w.]+/g)?.every((address) => address.endsWith('.example'))).toBe(
      true,
    );
    expect(text.match(/031-[\d ]+/g)?.every((phone) => phone.startsWith('031-390 06'))).toBe(true);
  });
});

describe('the PDF', () => {
  const bytes = pdf({ title: 'Tidplan (2019–2020)', paragraphs: ['Åtta samtal.', 'Ett beslut.'] });
  const text = bytes.toString('latin1');

  it('has a language, a title and a tag for each part', () => {
    expect(text).toContain('/Lang (sv)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text.match(/\/S \/(H1|P) /g)).toEqual(['/S /H1 ', '/S /P ', '/S /P ']);
  });

  it('says truly where each of its objects begins', () => {
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    const offsets = [...text.slice(start).matchAll(/(\d{10}) 00000 n/g)].map(([, at]) =>
      Number(at),
    );
    expect(text.slice(start, start + 4)).toBe('xref');
    expect(offsets.map((at) => Number.parseInt(text.slice(at), 10))).toEqual(
      offsets.map((_, index) => index + 1),
    );
  });
});
