/** Types of satori.js, which scripts/slim-satori.mjs writes. */
export { default, init } from 'satori/standalone';
