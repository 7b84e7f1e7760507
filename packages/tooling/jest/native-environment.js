import NodeEnvironment from 'jest-environment-node';
import { createRequire } from 'node:module';
import vm from 'node:vm';

/**
 * Has Node load Payload, once for each worker, since Jest's loader takes over a second for every test file (decisions/004).
 * Test files run in the context of Node, so that objects have the same classes on both sides: Jest gets the global object
 * as its context. The environment and the global object are restored after each file.
 */
export default class NativeEnvironment extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    if (!process.execArgv.includes('--conditions=development'))
      throw new Error(
        'Lexical needs --conditions=development; without it Node 20 sometimes never loads it.',
      );
    this.global = globalThis;
    this.moduleMocker = new this.moduleMocker.constructor(globalThis);
    this.fakeTimersModern.dispose();
    this.fakeTimersModern = new this.fakeTimersModern.constructor({
      config: config.projectConfig,
      global: globalThis,
    });
    this.before = {
      globals: Object.getOwnPropertyDescriptors(globalThis),
      env: { ...process.env },
      exit: process.exit,
    };
  }

  exportConditions() {
    return [...super.exportConditions(), 'development'];
  }

  getVmContext() {
    return this.context && globalThis;
  }

  async teardown() {
    await super.teardown();
    // The CMS that the file opened.
    globalThis._payload?.clear();
    restoreGlobals(this.before.globals);
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, this.before.env);
    process.exit = this.before.exit;
  }
}

/** Globals that packages define when they are loaded, which happens once. */
const keptGlobals = new Set();

function restoreGlobals(before) {
  for (const key of Reflect.ownKeys(globalThis))
    if (!Object.hasOwn(before, key) && !keptGlobals.has(key))
      Reflect.deleteProperty(globalThis, key);
  for (const key of Reflect.ownKeys(before))
    if (before[key].configurable) Object.defineProperty(globalThis, key, before[key]);
}

function keepGlobals(before) {
  for (const key of Reflect.ownKeys(globalThis)) if (!before.has(key)) keptGlobals.add(key);
}

const require = createRequire(import.meta.url);

globalThis[Symbol.for('native packages')] = {
  import: async (url) => {
    const before = new Set(Reflect.ownKeys(globalThis));
    const loaded = await import(url);
    keepGlobals(before);
    return loaded;
  },
  require: (file) => {
    const before = new Set(Reflect.ownKeys(globalThis));
    const loaded = require(file);
    keepGlobals(before);
    return loaded;
  },
};

/** For Node, no context means its own. */
const withoutOwn = (options, name) =>
  options?.[name] === globalThis ? { ...options, [name]: undefined } : options;

const { SourceTextModule, SyntheticModule, compileFunction } = vm;

vm.SourceTextModule = class extends SourceTextModule {
  constructor(code, options) {
    super(code, withoutOwn(options, 'context'));
  }
};
vm.SyntheticModule = class extends SyntheticModule {
  constructor(names, evaluate, options) {
    super(names, evaluate, withoutOwn(options, 'context'));
  }
};
vm.compileFunction = (code, parameters, options) =>
  compileFunction(code, parameters, withoutOwn(options, 'parsingContext'));
