/** Types of satori.js, which scripts/slim-satori.ts writes. */
export { default, init } from 'satori/standalone';
