import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { isCut } from './answer-refusals';

/** What stands in forms and lists; and what is no part of the admin, such as a letter. */
const NO_REFUSALS = /^(label|labels|singular|plural|description|placeholder)$/;
const ELSEWHERE =
  /\.test\.|testing\/|\.tsx$|^(admin|seed|migrations)\/|^features\/(editor|mail)\/|^features\/publishing\/words|^translations\/admin-words/;

const folder = path.resolve('apps/cms/src');

/** Every text in two languages that the CMS may refuse something with, in either language. */
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

/** Without the expressions of a template, which are values: a name with a colon is dealt with as it is shown. */
const texts = (node: ts.Node): string[] => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
};

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !ELSEWHERE.test(file),
);
const sentences = files.flatMap((file) => sentencesIn(file).map((text) => ({ file, text })));

it('finds the refusals, wherever they are written', () => {
  const all = sentences.map(({ text }) => text).join('\n');
  for (const words of [
    'går från Ny till Handläggs',
    'eftersom serverns disk är full',
    'används redan av',
  ])
    expect(all).toContain(words);
  expect(sentences.length).toBeGreaterThan(100);
});

it('has no refusal that the admin would cut into a list at its colons and commas', () => {
  expect(sentences.filter(({ text }) => isCut(text))).toEqual([]);
});
