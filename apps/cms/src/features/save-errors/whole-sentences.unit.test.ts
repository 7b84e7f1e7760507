import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { isCut } from './answer-refusals';

/** Texts of forms and lists, and files whose texts are not in the admin, such as mails. */
const NO_REFUSALS = /^(label|labels|singular|plural|description|placeholder)$/;
const ELSEWHERE =
  /\.test\.|testing\/|\.tsx$|^(admin|seed|migrations)\/|^features\/(editor|mail)\/|^features\/publishing\/words|^translations\/admin-words/;

const folder = path.resolve('apps/cms/src');

/** The texts in both languages in a file that may be used in refusals. */
function sentencesIn(file: string): string[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && NO_REFUSALS.test(node.name.getText())) return;
    if (ts.isObjectLiteralExpression(node)) found.push(...wordsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

const wordsOf = ({ properties }: ts.ObjectLiteralExpression): string[] => {
  const words = properties.filter(ts.isPropertyAssignment);
  const names = words.map(({ name }) => name.getText());
  if (!names.includes('sv') || !names.includes('en')) return [];
  return words.flatMap(({ initializer }) => texts(initializer));
};

/** The texts of a literal, without the expressions of templates. */
const texts = (node: ts.Node): string[] => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
};

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !ELSEWHERE.test(file),
);
const sentences = files.flatMap((file) => sentencesIn(file).map((text) => ({ file, text })));

it('finds the refusals', () => {
  const all = sentences.map(({ text }) => text).join('\n');
  for (const words of [
    'handlägger den redan',
    'eftersom serverns disk är full',
    'används redan av',
  ])
    expect(all).toContain(words);
  expect(sentences.length).toBeGreaterThan(100);
});

it('has no refusal that the admin would split at a colon', () => {
  expect(sentences.filter(({ text }) => isCut(text))).toEqual([]);
});
