import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../env';

export type Language = 'sv' | 'en';
export type Words = Record<Language, string[]>;

/**
 * The site's messages in each language, read from its sources: every text in something named `swedish` or `english`, `sv`
 * or `en`, or chosen by `locale === 'sv'`. Other texts of a file of messages are Swedish.
 */
export function siteWords(): Words {
  const found: Words = { sv: [], en: [] };
  const folder = path.join(root, 'apps/web/src');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || isNotSaid.test(file)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    gather(source, languageOfFile(text), found);
  }
  return found;
}

/** Tests, examples, and words that visitors search for. */
const isNotSaid =
  /\.test\.|testing\/|^app\/\[locale\]\/komponenter\/|^samples\/|\/examples\.tsx$|label-synonyms\.ts$/;

/** Messages without a language are Swedish, the default. */
const languageOfFile = (text: string): Language | undefined =>
  text.includes('defineMessages(') ? 'sv' : undefined;

/** `swedish`, `ofSwedish`, `sv` and the like. */
const languageOfName = (name: string): Language | undefined => {
  if (/(^en|english)$/i.test(name)) return 'en';
  return /(^sv|swedish)$/i.test(name) ? 'sv' : undefined;
};

function gather(node: ts.Node, language: Language | undefined, found: Words): void {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
  if (ts.isConditionalExpression(node) && node.condition.getText() === "locale === 'sv'") {
    gather(node.whenTrue, 'sv', found);
    gather(node.whenFalse, 'en', found);
    return;
  }
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) {
    const name = node.name.getText();
    if (node.initializer) gather(node.initializer, languageOfName(name) ?? language, found);
    return;
  }
  if (language && (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)))
    found[language].push(...phrases(node.text));
  ts.forEachChild(node, (child) => gather(child, language, found));
}

/** Without punctuation around it; texts of fewer than three letters are left out. */
const phrases = (text: string): string[] => {
  const phrase = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return phrase.length >= 3 ? [phrase] : [];
};
