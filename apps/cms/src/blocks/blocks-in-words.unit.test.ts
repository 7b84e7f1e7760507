import { bold, foreign, paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import { figure, linkList, quotation } from '@regionwebb/fixtures/factories/blocks';
import { blocksInWords } from './blocks-in-words';

const inSwedish = (value: unknown) =>
  JSON.stringify(blocksInWords(value, { i18n: { language: 'sv' } }));

describe('a body that is compared with another version', () => {
  it('shows the texts of a quotation under its Swedish name (T19)', () => {
    const text = inSwedish(richText(quotation({ text: 'Vi öppnar i maj', speaker: 'Chefen' })));
    expect(text).toContain('"type":"Citat"');
    expect(text).toContain('"text":"Vi öppnar i maj"');
    expect(text).toContain('"text":"Chefen"');
    expect(text).not.toContain('"type":"block"');
  });

  it('shows words in another language inside their sentence', () => {
    const text = inSwedish(richText(paragraph('Vi säger ', foreign('en', 'hello'), bold('!'))));
    expect(text).toContain('"type":"Ord på annat språk"');
    expect(text).toContain('"text":" hello "');
  });

  it('differs where only the picture of a block has changed', () => {
    const [one, other] = ['a', 'b'].map((image) => inSwedish(richText(figure({ image }))));
    expect(one).not.toBe(other);
  });

  it('does not show the contents of a related document', () => {
    const document = { id: '1', updatedAt: '2026-11-25', title: 'En annan sida' };
    const text = inSwedish(
      richText(linkList({ links: [{ label: 'Läs', link: { document } }] } as never)),
    );
    expect(text).toContain('"text":"Läs"');
    expect(text).not.toContain('En annan sida');
  });

  it('is unchanged when it is empty', () => {
    expect(blocksInWords(null, {})).toBeNull();
    expect(blocksInWords(undefined, {})).toBeUndefined();
  });
});
