/** HTML as programs put it on the clipboard, with other texts. */

const wordMark = (mark: string) =>
  `<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;\n </span></span></span><![endif]>`;

const wordItem = (list: string, level: number, mark: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'>${wordMark(mark)}${words}<o:p></o:p></p>`;

/** Word on Windows. */
export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
<h1>Vård i hela\nregionen<o:p></o:p></h1>
<h2>Bakgrund<o:p></o:p></h2>
<p class=MsoNormal>Regionen <b>beslutade</b> om <i>vården</i>, se <a href="https://www.example.se/beslut">beslutet</a>
och <a href="file:///C:\\Users\\anna\\protokoll.docx">protokollet</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${wordItem('l0', 1, '·', 'Akut')}
${wordItem('l0', 2, 'o', 'Ambulans')}
${wordItem('l0', 1, '·', 'Planerad')}
<p class=MsoNormal>Så här går det till:<o:p></o:p></p>
${wordItem('l1', 1, '1.', 'Ring')}
${wordItem('l1', 2, 'a)', 'Dagtid')}
${wordItem('l1', 1, '2.', 'Kom')}
<h3>Bilder</h3>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Bild_x0020_1" style='width:100pt'><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=133 height=80 src="file:///C:/clip_image002.png" v:shapes="Bild_x0020_1"><![endif]></p>
<h4>Djupt</h4>
<h5>Djupare</h5>
<!--EndFragment--></body></html>`;

/** Word on Windows, with tracked changes, a comment, a footnote and a text box. */
export const wordReviewed = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class=MsoNormal>Nämnden <del cite="mailto:Anna" datetime="2020-01-01T10:00">avslog</del><ins cite="mailto:Anna" datetime="2020-01-01T10:00">beviljade</ins>
<a style='mso-comment-reference:A_1;mso-comment-date:20200101'>bidraget</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span> i mars<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Textruta_x0020_2" type="#_x0000_t202"><v:textbox><div><p class=MsoNormal>I rutan</p></div></v:textbox></v:shape><![endif]--><![if !vml]><img width=10 height=80 src="file:///C:/clip_image003.png" v:shapes="Textruta_x0020_2"><![endif]></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Se protokollet.</p></div></div>
<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Stämmer det?</p></div></div></div>
</body></html>`;

/** Word on a Mac, which writes conditions as comments. */
export const wordOnMac = `<html><body><h1 style="margin:12pt 0">Kontor</h1>
<p class="MsoListParagraphCxSpFirst" style="text-indent:-18pt;mso-list:l2 level1 lfo3;"><!--[if !supportLists]--><span lang="SV" style="font-family:Symbol;"><span style="mso-list:Ignore">·<span style="font:7pt &quot;Times New Roman&quot;;">&nbsp;&nbsp; </span></span></span><!--[endif]-->Göteborg<o:p></o:p></p>
<p class="MsoListParagraphCxSpLast" style="text-indent:-18pt;mso-list:l2 level1 lfo3;"><!--[if !supportLists]--><span style="font-family:Symbol;"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span></span><!--[endif]-->Bryssel<o:p></o:p></p></body></html>`;

const webItem = (level: number, list: string, words: string) =>
  `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="" data-font="Symbol" data-listid="${list}" data-aria-posinset="1" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span data-contrast="auto" class="TextRun SCXW1"><span class="NormalTextRun SCXW1">${words}</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></li></ul></div>`;

/** Word in a browser. */
export const wordOnline = `<div class="OutlineElement Ltr SCXW1"><p role="heading" aria-level="1" class="Paragraph SCXW1"><span class="TextRun">Rubrik</span><span class="EOP">&nbsp;</span></p></div>
${webItem(1, '4', 'Ett')}${webItem(2, '4', 'Ett och ett halvt')}${webItem(1, '4', 'Två')}
<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span style="font-weight: bold;" class="TextRun">Fet</span><span class="EOP">&nbsp;</span></p></div>`;

export const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400;white-space:pre-wrap;">Strategi</span></h1><p dir="ltr"><span style="font-weight:400;font-style:normal;white-space:pre-wrap;">Vi ska </span><span style="font-weight:700;font-style:normal;white-space:pre-wrap;">växa</span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> hållbart</span><span style="font-weight:400">, se </span><a href="https://www.google.com/url?q=https://www.example.se/plan&amp;sa=D" style="text-decoration:none;"><span style="font-weight:400">planen</span></a></p><br /><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Norr</span></p></li><ul><li dir="ltr" style="list-style-type:circle" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400">Umeå</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Söder</span></p></li></ul><ol start="3"><li dir="ltr" aria-level="1"><p dir="ltr"><span>Tredje</span></p></li></ol></b><br class="Apple-interchange-newline">`;

export const libreOffice = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head><body lang="sv-SE" dir="ltr">
<h1 class="western">Regional\nutveckling</h1>
<p style="line-height: 100%">Första <b>stycket</b><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> om m<sup>2</sup>.</p>
<ul><li><p style="line-height: 100%">En punkt</p></li><li><p>En till</p><ol><li><p>Under</p></li></ol></li></ul>
<table width="665"><col width="1"/><thead><tr><th><p>År</p></th><th><p>Antal</p></th></tr></thead><tbody><tr><td><p>2019</p></td><td><p>12</p></td></tr></tbody></table>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Noten</p></div></body></html>`;

/** A mail in Outlook, laid out with tables. */
export const outlook = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=SV><div class=WordSection1>
<table class=MsoNormalTable border=0 width="100%"><tr><td><table border=0><tr><td><p class=MsoNormal>Hej!<o:p></o:p></p></td><td><p class=MsoNormal>Se <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.se%2Fkurs&amp;data=05">kursen</a>.<img src="cid:image001.png@01D" width=1 height=1></p></td></tr></table></td></tr></table>
<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>Mejla <a href="mailto:anna@example.se?subject=Kurs">Anna</a><o:p></o:p></li><li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>Ring <a href="tel:031-390%2006%2030">oss</a></li></ul></div></body></html>`;

/** Pages, and others that use the HTML writer of macOS. */
export const pages = `<!DOCTYPE html><html><head><meta http-equiv="Content-Style-Type" content="text/css"><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px}</style></head><body>
<p class="p1"><b>Inbjudan</b></p><p class="p2"><span class="Apple-converted-space">  </span><br></p><ul class="ul1"><li class="li1"><span class="s1"></span>Kaffe</li><li class="li1"><span class="s1"></span>Bulle</li></ul></body></html>`;

export const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style><!--td {mso-number-format:General;}--></style></head><body><table border=0 cellpadding=0 width=192><!--StartFragment--><col width=64 span=2><tr height=20><td height=20 width=64 class=xl65>Kommun</td><td class=xl65>Invånare</td></tr><tr height=20><td height=20>Borås</td><td align=right>113&nbsp;179</td></tr><tr><td colspan=16384></td></tr><!--EndFragment--></table></body></html>`;
