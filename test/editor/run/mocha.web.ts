// Mocha in the web worker host: its build for browsers, which puts itself on the global object.
import '../../../node_modules/mocha/mocha.js';
import type MochaClass from 'mocha';

const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
export default Mocha;
