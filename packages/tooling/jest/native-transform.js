import { pathToFileURL } from 'node:url';

const NAME = 'native packages';
const loader = `globalThis[Symbol.for('${NAME}')]`;

/** A CommonJS file becomes one that takes its exports from Node. */
const commonjs = {
  process: (_, file) => ({ code: `module.exports = ${loader}.require(${JSON.stringify(file)});` }),
};

/** A module becomes one that exports by name what Node's has. */
const module = {
  processAsync: async (_, file) => {
    const url = pathToFileURL(file).href;
    // By the same way, which keeps what the package puts on the global object.
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
