// @ts-check
/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} */
const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
};

/** @type {BuildOptions} */
export const front = {
  ...common,
  entryPoints: { front: 'src/front/main.ts' },
  // It requires Node's modules at run time.
  external: ['rate-limiter-flexible'],
};

/** @type {BuildOptions} */
export const renderer = {
  ...common,
  entryPoints: { renderer: 'src/renderer/main.ts', 'next-cache': 'src/renderer/next-cache.ts' },
  // It must be the one that the build was made with.
  external: ['next'],
};

/** @type {BuildOptions} */
export const search = { ...common, entryPoints: { search: 'src/search/main.ts' } };

/**
 * The custom elements: the only scripts of the site, each loaded by the pages that use it.
 *
 * @type {BuildOptions}
 */
export const elements = {
  entryPoints: {
    'copy-code': 'src/features/matter/copy-code.element.ts',
    'listen-page': 'src/features/listen/listen-page.element.ts',
    'main-menu': 'src/layout/main-menu.element.ts',
    'matter-code': 'src/features/matter/matter-code.element.ts',
    'page-question': 'src/features/comments/page-question.element.ts',
    'open-now': 'src/features/offices/open-now.element.ts',
    'share-page': 'src/features/share/share-page.element.ts',
  },
  outdir: 'public/static',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
};

/**
 * The form for comments, in two parts: what checks a text is loaded when somebody begins to write.
 *
 * @type {BuildOptions}
 */
export const commentField = {
  ...elements,
  entryPoints: { 'comment-field': 'src/features/comments/comment-field.element.ts' },
  chunkNames: 'comment-[hash]',
  splitting: true,
};

export const all = [front, renderer, search, elements, commentField];
