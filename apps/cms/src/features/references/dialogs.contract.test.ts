import { readFileSync } from 'node:fs';
import path from 'node:path';

const elements = path.resolve(
  import.meta.dirname,
  '../../../../../node_modules/@payloadcms/ui/dist/elements',
);
const sourceOf = (file: string): string => readFileSync(path.join(elements, file), 'utf8');

it.each([
  ['DeleteDocument/index.js', '`delete-${id}`'],
  ['PermanentlyDeleteButton/index.js', '`perma-delete-${id}`'],
  ['UnpublishButton/index.js', '`confirm-un-publish-${id}`'],
  ['DeleteMany/index.js', 'confirm-delete-many-docs`'],
  ['UnpublishMany/index.js', 'unpublish-${slug}`'],
])('the dialog of %s has the slug %s', (file, slug) => expect(sourceOf(file)).toContain(slug));

it('the dialogs have an element for their question', () => {
  expect(sourceOf('ConfirmationModal/index.js')).toContain(
    "const baseClass = 'confirmation-modal'",
  );
  expect(sourceOf('ConfirmationModal/index.js')).toContain('`${baseClass}__content`');
});
