/** What a module exports reaches all that it may call, and not the rest; what is cut out is there as it was known. */
import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../scripts/leave-out.ts';
import { reachable } from '../../scripts/reachable.ts';

const lean = (code: string, called: string[] = []) => reachable(code, 'go', called).replace(/\s+/g, ' ').trim();
const EXPORT = 'export{go};';

describe('reachable', () => {
  it.each([
    ['function go(){return a()} function a(){} function b(){}', 'function go(){return a()} function a(){}'],
    // a bundler keeps this one for its static field
    ['function go(){} class A{static x=go()}', 'function go(){}'],
    ['const a=1,go=()=>b,b=2,c=3,d=4;', 'const go=()=>b,b=2;'],
    // statements do something, whoever asks
    ['function go(){} globalThis.x={y}; var y=1,z=2;', 'function go(){} globalThis.x={y}; var y=1;'],
    ['function go(){} export{go,go as went};', 'function go(){}'],
    // a name of a property is none of a variable
    ['function go(o){o.a()} function a(){}', 'function go(o){o.a()}'],
    ['function go(){return{a:1}} function a(){}', 'function go(){return{a:1}}'],
    ['function go(){return{a}} function a(){}', 'function go(){return{a}} function a(){}'],
  ])('of %s leaves %s', (code, left) => {
    expect(lean(code)).toBe(`${left} ${EXPORT}`);
  });

  const classOf = (methods: string, use: string) => `var A=class{${methods}};function go(){new A;${use}}`;
  it.each([
    ['', 'a(){}', ''],
    ['x.a()', 'a(){}', 'a(){}'],
    ["x['a']", 'a(){}', 'a(){}'],
    ['ensure(`a`)', 'get a(){}', 'get a(){}'],
    ['let{a:b}=x', 'get a(){}', 'get a(){}'],
    ['x?.a', 'static a(){}', 'static a(){}'],
    ['x.b()', 'a(){} b(){this.#c()} #c(){} #d(){}', 'b(){this.#c()} #c(){}'],
    ['', 'constructor(){} toString(){} [Symbol.iterator](){} y=1;', 'constructor(){} toString(){} [Symbol.iterator](){} y=1;'],
  ])('where %j is said keeps of the methods %j', (use, methods, left) => {
    expect(lean(classOf(methods, use)).replace(/\{ /, '{').replace(/ \};f/, '};f')).toBe(`${classOf(left, use)} ${EXPORT}`);
  });

  it('tells private methods of two classes apart', () => {
    const code = 'var A=class{#m(){} a(){}},B=class{b(){this.#m()}#m(){}};function go(){new A;new B().b()}';
    expect(lean(code)).toBe(`var A=class{ },B=class{b(){this.#m()}#m(){}};function go(){new A;new B().b()} ${EXPORT}`);
  });

  it('keeps what is called from without, and refuses a module without the root', () => {
    expect(lean('class A{a(){}b(){}} const go=()=>new A;', ['a'])).toBe(`class A{a(){}} const go=()=>new A; ${EXPORT}`);
    expect(() => reachable('var a', 'go', [])).toThrow('declares no go');
  });
});

describe('leaveOut', () => {
  const CODE =
    'var x=class A{b(){big()}c(e){switch(e){case O.d:big();return;case O.e:big()}}};function f(){big()}' +
    'p.on(`hi`,()=>big()),p.on("no",()=>big());';
  const none = { bodies: {}, cases: { of: 'A.c', names: [] }, heard: ['hi', 'no'] };

  it('gives functions other bodies, empties cases and takes listeners away', () => {
    const left = leaveOut(CODE, {
      bodies: { 'A.b': 'return 1', f: '' }, cases: { of: 'A.c', names: ['d'] }, heard: ['hi'],
    });
    expect(left).toBe(
      'var x=class A{b(){return 1}c(e){switch(e){case O.d:break;case O.e:big()}}};function f(){}p.on(`hi`,()=>big()),0;',
    );
  });

  it.each([
    [{ bodies: { 'A.z': '' } }, 'no function A.z'],
    [{ cases: { of: 'A.c', names: ['d', 'q'] } }, 'case for q'],
    [{ heard: ['hi', 'yo'] }, 'listens to yo'],
  ])('refuses %j, which is not there', (wrong, why) => {
    expect(() => leaveOut(CODE, { ...none, ...wrong })).toThrow(why);
  });

  it('refuses a function that is there twice', () => {
    expect(() => leaveOut(`${CODE}{function f(){}}`, { ...none, bodies: { f: '' } })).toThrow('several');
  });
});
