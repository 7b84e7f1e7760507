import { pathToFileURL } from 'node:url';

const NAME = 'native packages';
const loader = `globalThis[Symbol.for('${NAME}')]`;

/** Replaces a CommonJS file by one that exports what Node has loaded. */
const commonjs = {
  process: (_, file) => ({ code: `module.exports = ${loader}.require(${JSON.stringify(file)});` }),
};

/** Replaces a module by one with the same exports, as Node has loaded them. */
const module = {
  processAsync: async (_, file) => {
    const url = pathToFileURL(file).href;
    // Through the loader, which keeps the globals that the package defines.
    const loaded = await globalThis[Symbol.for(NAME)].import(url);
    const exported = Object.keys(loaded).map((name, index) => {
      const quoted = JSON.stringify(name);
      return `const e${index} = loaded[${quoted}]; export { e${index} as ${quoted} };`;
    });
    const load = `const loaded = await ${loader}.import(${JSON.stringify(url)});`;
    return { code: [load, ...exported].join('\n') };
  },
};

/** @param {{ kind: 'commonjs' | 'module' }} options */
const createTransformer = ({ kind }) => (kind === 'commonjs' ? commonjs : module);

export default { createTransformer };
