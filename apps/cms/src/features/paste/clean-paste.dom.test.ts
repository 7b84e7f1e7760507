import { lossMessages } from './losses';
import * as clipboards from './testing/clipboards';
import { lossesOf, pasted, pastedText } from './testing/pasted';

describe('from Word', () => {
  it('an h1 becomes an h2, and other headings follow', () => {
    const { html } = pasted(clipboards.word);
    expect(html).toContain('<h2>Vård i hela regionen</h2><h3>Bakgrund</h3>');
    expect(html).toContain('<h4>Bilder</h4><h4>Djupt</h4><h4>Djupare</h4>');
  });

  it('nested lists with bullets or numbers are kept', () => {
    const { html } = pasted(clipboards.word);
    expect(html).toContain(
      '<ul><li>Akut</li><li><ul><li>Ambulans</li></ul></li><li>Planerad</li></ul><p>Så här går det till:</p>',
    );
    expect(html).toContain('<ol><li>Ring</li><li><ol><li>Dagtid</li></ol></li><li>Kom</li></ol>');
  });

  it('bold, italic and links are kept, without other formatting', () => {
    expect(pasted(clipboards.word).html).toContain(
      '<p>Regionen <strong>beslutade</strong> om <em>vården</em>, se <a href="https://www.example.se/beslut">beslutet</a> och protokollet.</p>',
    );
  });

  it('pictures and links to files are left out, with messages', () => {
    expect(pasted(clipboards.word).messages).toEqual([
      'En länk till en fil på din dator togs bort; länkens ord står kvar. Ladda upp filen under Bilder och filer och länka dit.',
      'En bild följde inte med. Lägg in den med blocket Bild i brödtexten.',
    ]);
  });

  it('tracked changes, comments, footnotes and text boxes are counted once each', () => {
    const { html, messages } = pasted(clipboards.wordReviewed);
    expect(html).toBe('Nämnden beviljade bidraget i mars.');
    expect(messages.join(' ')).toMatch(
      /En struken bit .*En textruta .*En fotnot .*En kommentar i marginalen/u,
    );
    expect(messages).toHaveLength(4);
  });

  it('a list that continues after a paragraph continues its numbers', () => {
    const mark = (at: number) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${at}.</span>P${at}</p>`;
    expect(pasted(`${mark(1)}<p>Mellan</p>${mark(2)}`).html).toBe(
      '<ol><li>P1</li></ol><p>Mellan</p><ol start="2"><li>P2</li></ol>',
    );
  });

  it.each([
    ['on a Mac', clipboards.wordOnMac, '<h2>Kontor</h2><ul><li>Göteborg</li><li>Bryssel</li></ul>'],
    [
      'in a browser',
      clipboards.wordOnline,
      '<h2>Rubrik</h2><ul><li>Ett</li><li><ul><li>Ett och ett halvt</li></ul></li><li>Två</li></ul><p><strong>Fet</strong></p>',
    ],
  ])('%s, the structure is kept', (_, source, html) => {
    expect(pasted(source)).toEqual({ html, messages: [] });
  });
});

it.each([
  [
    'Google Docs',
    clipboards.googleDocs,
    '<h2>Strategi</h2><p>Vi ska <strong>växa</strong><em> hållbart</em>, se <a href="https://www.example.se/plan">planen</a></p><ul><li>Norr</li><li><ul><li>Umeå</li></ul></li><li>Söder</li></ul><ol start="3"><li>Tredje</li></ol>',
  ],
  [
    'Outlook',
    clipboards.outlook,
    '<p>Hej!</p><p>Se <a href="https://www.example.se/kurs">kursen</a>.</p><ul><li>Mejla <a href="mailto:anna@example.se">Anna</a></li><li>Ring <a href="tel:031-3900630">oss</a></li></ul>',
  ],
  [
    'Pages',
    clipboards.pages,
    '<p><strong>Inbjudan</strong></p><ul><li>Kaffe</li><li>Bulle</li></ul>',
  ],
  [
    'Excel',
    clipboards.excel,
    '<table><thead><tr><th><p>Kommun</p></th><th><p>Invånare</p></th></tr></thead><tbody><tr><td><p>Borås</p></td><td><p>113&nbsp;179</p></td></tr></tbody></table>',
  ],
])('from %s, the text and its structure are kept', (_, source, html) => {
  expect(pasted(source)).toEqual({ html, messages: [] });
});

it('from LibreOffice, lists and tables are kept, and footnotes are reported', () => {
  const { html, messages } = pasted(clipboards.libreOffice);
  expect(html).toBe(
    '<h2>Regional utveckling</h2><p>Första <strong>stycket</strong> om m².</p><ul><li>En punkt</li><li>En till</li><li><ol><li>Under</li></ol></li></ul><table><thead><tr><th><p>År</p></th><th><p>Antal</p></th></tr></thead><tbody><tr><td><p>2019</p></td><td><p>12</p></td></tr></tbody></table>',
  );
  expect(messages).toEqual(['En fotnot följde inte med. Skriv in det som behövs i texten.']);
});

it('a table becomes lines where tables are not allowed, with a message', () => {
  const { html, messages } = pasted(clipboards.excel, { tables: false });
  expect(html).toBe('<p>Kommun, Invånare</p><p>Borås, 113&nbsp;179</p>');
  expect(messages.join()).toContain('En tabell blev vanlig text');
});

it('a table of contents is left out, with one message', () => {
  const line = '<p class=MsoToc1><a href="#_Toc1">Inledning<span>......3</span></a></p>';
  expect(pasted(`${line}${line}<p>Text</p>`)).toEqual({
    html: 'Text',
    messages: ['Innehållsförteckningen följde inte med: dess sidnummer finns inte på webben.'],
  });
});

it('the header of a quoted mail is not a heading', () => {
  const head = "<p class=MsoNormal style='mso-outline-level:1'><b>Från:</b> Anna</p>";
  expect(pasted(head).html).toBe('<strong>Från:</strong> Anna');
});

it('text beside block elements becomes a trimmed paragraph', () => {
  expect(pasted(' Hej <p>Text</p>').html).toBe('<p>Hej</p><p>Text</p>');
});

it('headings keep their levels where there is no h1', () => {
  expect(pasted('<h2>A</h2><h3>B</h3><p>C</p>').html).toBe('<h2>A</h2><h3>B</h3><p>C</p>');
});

it('a link within the source document is removed without a message', () => {
  expect(pasted('<p><a href="#_Toc1">Inledning</a> <a name="x">ord</a></p>')).toEqual({
    html: 'Inledning ord',
    messages: [],
  });
});

it('a hyphen first in a line becomes a talstreck with a fixed space, never a list (T8)', () => {
  const html = '<p>–&nbsp;Det är bra, säger hon.</p><p>–&nbsp;Ja.</p>';
  expect(pastedText('- Det är bra, säger hon.\n\n– Ja.')).toBe(html);
  expect(pasted('<p>- Det är bra, säger hon.</p><p>— Ja.</p>').html).toBe(html);
  expect(pasted('<p>- Det är bra, säger hon.<br>– Ja.</p>').html).toBe(html);
});

it('lines with bullets or numbers become lists, in plain text and HTML', () => {
  expect(pastedText('Ta med:\r\n• kaffe\r\n  • bulle\r\n* te\r\n\r\n1. Kom\r\n2. Gå')).toBe(
    '<p>Ta med:</p><ul><li>kaffe</li><li><ul><li>bulle</li></ul></li><li>te</li></ul><ol><li>Kom</li><li>Gå</li></ol>',
  );
  expect(pasted('<p>·&nbsp;&nbsp; Punkt</p><div>• En</div>').html).toBe(
    '<ul><li>Punkt</li><li>En</li></ul>',
  );
});

it('a number first in a single line is kept', () => {
  expect(pastedText('1. Inledning\nEn text')).toBe('<p>1. Inledning</p><p>En text</p>');
  expect(pastedText('24. december')).toBe('24. december');
});

it('part of a line is inserted in the line, with its spaces', () => {
  expect(pastedText(' några ord ')).toBe(' några ord ');
  expect(pasted('<meta charset="utf-8"><span style="color:red">några ord </span>').html).toBe(
    'några ord ',
  );
});

it('empty paragraphs, scripts, styles and hidden elements are left out', () => {
  expect(
    pasted(
      '<p>A</p><p>&nbsp;</p><p><br></p><script>x</script><style>y</style><p style="display:none">z</p><h2> </h2><ul><li> </li></ul><p>B</p>',
    ),
  ).toEqual({ html: '<p>A</p><p>B</p>', messages: [] });
});

it('line breaks are kept, and two in a row begin a paragraph', () => {
  expect(pasted('<div>Storgatan 1<br>411 06 Göteborg<br><br>Välkommen</div>').html).toBe(
    '<p>Storgatan 1<br>411 06 Göteborg</p><p>Välkommen</p>',
  );
});

it('messages have numbers in words, in the language of the admin', () => {
  const losses = lossesOf('<img src="a"><img src="b"><img src="c"><iframe></iframe>');
  expect(lossMessages(losses, 'sv')[0]).toBe(
    'Tre bilder följde inte med. Lägg in dem med blocket Bild i brödtexten.',
  );
  expect(lossMessages(losses, 'en')).toEqual([
    'Three pictures were left out. Add them with the block Picture in the body.',
    'An embedded thing (film, sound, chart or form) was left out.',
  ]);
});
