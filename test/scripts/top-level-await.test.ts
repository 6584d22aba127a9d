/**
 * A script that waits at its top level has not reached the constants below: a timer or a listener that goes off while
 * it waits finds functions there, and no constants. `npm start` ended itself so, at the first tick of its clock.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '../../scripts');
/** At the left edge, or one step in, within a block at the left edge. */
const WAITS = /^(?: {2})?(?:(?:const|let) [^=\n]+= )?await /m;
const CONSTANT = /^(?:export )?(?:const|let) (\w+)/gm;
const LATER = /^.*\b(?:setInterval|setTimeout|on|once|addEventListener)\(.*$/gm;

/** Constants below the first wait that what goes off meanwhile names. */
function unreached(code: string): string[] {
  const at = WAITS.exec(code)?.index ?? code.length;
  const meanwhile = (code.slice(0, at + (/\n\S/.exec(code.slice(at))?.index ?? 0)).match(LATER) ?? []).join('\n');
  return [...code.slice(at).matchAll(CONSTANT)].flatMap(([, name = '']) =>
    new RegExp(`\\b${name}\\b`).test(meanwhile) ? [name] : []);
}

it('sees a constant that is called before it is reached', () => {
  const waiting = 'try {\n  const code = await started;\n  setInterval(() => tick(), 9);\n  await ended;\n} catch {}\n';
  expect(unreached(`${waiting}const tick = () => 1;\n`)).toEqual(['tick']);
  expect(unreached(`${waiting}function tick() {}\n`)).toEqual([]);
});

it.each(readdirSync(SCRIPTS).filter((name) => name.endsWith('.ts')))('%s calls nothing that it has not reached', (name) =>
  expect(unreached(readFileSync(join(SCRIPTS, name), 'utf8'))).toEqual([]));
