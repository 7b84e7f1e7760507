import { formatFile } from './format-file';

it.each([
  [{ filename: 'tidplan.pdf', filesize: 240_312 }, 'sv', 'PDF, 240\u00A0kB'],
  [{ filename: 'bilder.zip.PPTX', filesize: 1_240_000 }, 'sv', 'PowerPoint, 1,2\u00A0MB'],
  [{ filename: 'mall.docx', filesize: 12_000_000 }, 'en', 'Word, 12\u00A0MB'],
  [{ filename: 'karta.jpg', filesize: 999_700 }, 'en', 'JPEG, 1\u00A0MB'],
  [{ filename: 'tom.csv', filesize: 12 }, 'sv', 'CSV, 1\u00A0kB'],
  [{ filename: 'okänd', filesize: 2000 }, 'sv', '2\u00A0kB'],
  [{ filename: 'tidplan.pdf', filesize: null }, 'sv', 'PDF'],
  [{}, 'sv', ''],
] as const)('describes %j in %s as %j (V6, T7)', (file, locale, described) =>
  expect(formatFile(file, locale)).toBe(described),
);
