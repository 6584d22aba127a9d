/** The bundle makes a pattern once, however often the function that has it runs. */
import { expect, it } from 'vitest';
import { letters } from '../../src/letters.ts';
import { patternsOnce } from '../../scripts/patterns-once.ts';

const IMPORT = 'import{letters as __letters}from"./letters.part.js";';
const valueOf = (code: string): unknown =>
  Function('__letters', `${patternsOnce(code).replace(IMPORT, '')};return f()`)(letters);

it('makes patterns of one source and flags once', () => {
  const code = 'const f=()=>[h(),h(),g()],h=()=>new RegExp("^\\\\p{L}\\"","u"),g=()=>new RegExp("^\\\\p{L}\\"","u")';
  const [first, second, third] = valueOf(code) as RegExp[];
  expect(first).toBe(second);
  expect(first).toBe(third);
  expect(first?.test('a"b')).toBe(true);
});

it('makes one with g once that is only given to match or replace', () => {
  const code = 'const f=()=>[g("aXbX"),g("aXbX"),h("aXbX"),h("aXbX")],' +
    'g=s=>s.replace(new RegExp("X","gu"),x=>g("")+"."),h=s=>s.match(new RegExp("X","gu"))';
  expect(valueOf(code)).toEqual(['a.b.', 'a.b.', ['X', 'X'], ['X', 'X']]);
  expect(patternsOnce(code).match(/\?\?=new RegExp/g)).toHaveLength(2);
});

it('writes out the classes of letters once, also where a pattern is made anew', () => {
  const code = 'const f=()=>[...h("a b"),...h("\u00e4 b")],h=s=>Array.from(s.matchAll(new RegExp("\\\\p{L}","gu")),String)';
  expect(patternsOnce(code).startsWith(IMPORT)).toBe(true);
  let asked = 0;
  const counted = (source: string): string => ((asked += 1), letters(source));
  const found: unknown = Function('__letters', `${patternsOnce(code).replace(IMPORT, '')};return f()`)(counted);
  expect(found).toEqual(['a', 'b', 'ä', 'b']);
  expect(asked).toBe(1);
});

it.each([
  ['one that remembers where it was', 'const f=()=>{let h=()=>new RegExp("a","gu");return h()!==h()}'],
  ['one that is looked through', 'const f=()=>{let h=()=>new RegExp("a","gu");return "a".matchAll(h())&&h()!==h()}'],
  ['one that sticks', 'const f=()=>{let h=()=>new RegExp("a","uy");return h()!==h()}'],
  ['the same source with other flags', 'const f=()=>new RegExp("a","u")!==new RegExp("a","iu")'],
  ['one that is put together', 'const f=(s="a")=>{let h=()=>new RegExp(s,"u");return h()!==h()}'],
])('leaves %s for itself', (_, code) => {
  expect(valueOf(code)).toBe(true);
});

it.each([
  ['in brackets', 'const f=()=>/^[\\p{L}’]+$/u.test("né’")&&/[\\p{Lu}"]/u.test("É")'],
  ['in a template', 'const f=()=>new RegExp(`^[\\\\p{L}"]+$`,"u").test("né")'],
  ['in a pattern of parts', 'const f=(s="x")=>new RegExp(`^${s}\\\\p{L}$`,"u").test("xé")'],
  ['in a raw one', 'const f=(s="x")=>new RegExp(String.raw`^${s}\\p{L}$`,"u").test("xé")'],
  ['in a sum', 'const f=(s="x")=>new RegExp(s+"\\\\p{L}","u").test("xé")'],
])('writes out classes %s', (_, code) => {
  const written = patternsOnce(code);
  expect(written.startsWith(IMPORT)).toBe(true);
  let asked = 0;
  const counted = (source: string): string => ((asked += 1), letters(source));
  const value: unknown = Function('__letters', `${written.replace(IMPORT, '')};return f()`)(counted);
  expect(value).toBe(true);
  expect(asked).toBeGreaterThan(0);
});

it.each([
  ['a string', `const f=()=>'say new RegExp("a","u") here'`],
  ['a template', 'const f=()=>`say new RegExp("a","u") here`'],
  ['a pattern', 'const f=()=>/"new RegExp("a","u")/'],
])('leaves what looks like such a call in %s', (_, code) => {
  expect(patternsOnce(code)).toBe(code);
});
