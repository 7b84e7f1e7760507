import { createAnchors } from './anchors';

it('makes ids without diacritics, each of its own', () => {
  const anchor = createAnchors('avsnitt');
  const headings = [
    'Så går det till',
    'Frågor & svar',
    'Så går det till',
    'Så går det till 2',
    '…',
  ];
  expect(headings.map(anchor)).toEqual([
    'avsnitt-sa-gar-det-till',
    'avsnitt-fragor-svar',
    'avsnitt-sa-gar-det-till-2',
    'avsnitt-sa-gar-det-till-2-2',
    'avsnitt',
  ]);
});
