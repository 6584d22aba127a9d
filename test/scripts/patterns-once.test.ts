/** The bundle makes a pattern once, however often the function that has it runs. */
import { expect, it } from 'vitest';
import { patternsOnce } from '../../scripts/patterns-once.ts';

const valueOf = (code: string): unknown => Function(`${patternsOnce(code)};return f()`)();

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
  ['a string', `const f=()=>'say new RegExp("a","u") here'`],
  ['a template', 'const f=()=>`say new RegExp("a","u") here`'],
  ['a pattern', 'const f=()=>/"new RegExp("a","u")/'],
])('stops where such a call stands in %s', (_, code) => {
  expect(() => patternsOnce(code)).toThrow('No call that makes a pattern');
});
