/** What a house may bring to its cards, and what is refused: attacks on the logo as data. */
import { describe, expect, it } from 'vitest';
import { parseBrand, StatedBrand } from '../../src/article/brand.ts';
import { readLogo } from '../../src/article/logo.ts';
import { MAX_LOGO_BYTES } from '../../src/limits.ts';
import { encodePng } from '../../src/render/png.ts';

const svg = (body: string, attributes = 'viewBox="0 0 40 20"'): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`)}`;
const base64 = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
const png = (width: number, height: number): string =>
  base64(encodePng({ width, height, data: new Uint8Array(width * height * 4) }));

/** Each level refers ten times to the one before it: a billion elements in two kilobytes. */
function nested(tag: 'use' | 'mask' | 'clipPath'): string {
  const levels = Array.from({ length: 9 }, (_, i) => {
    const again = (
      tag === 'use' ? `<use href="#l${i}"/>` : `<rect ${tag === 'mask' ? 'mask' : 'clip-path'}="url(#l${i})"/>`
    ).repeat(10);
    return tag === 'use' ? `<g id="l${i + 1}">${again}</g>` : `<${tag} id="l${i + 1}">${again}</${tag}>`;
  });
  return `${tag === 'use' ? '<g id="l0"><rect/></g>' : `<${tag} id="l0"><rect/></${tag}>`}${levels.join('')}`;
}

describe('readLogo', () => {
  it.each([
    ['shapes', svg('<g fill="#a00"><path d="M0 0h40v20z"/></g>'), 40, 20],
    ['a size in pixels', svg('<rect width="9" height="9"/>', 'width="120px" height="60"'), 120, 60],
    [
      'a gradient within it',
      svg(
        '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><rect fill="url(#g)" width="9" ' +
        'height="9"/>',
      ),
      40,
      20,
    ],
    [
      'a comment and a declaration',
      `data:image/svg+xml,${encodeURIComponent('<?xml version="1.0"?><!-- a mark --><svg viewBox="0 0 4 4"><circle ' +
        'r="2"/></svg>')}`,
      4,
      4,
    ],
    ['a PNG', png(30, 12), 30, 12],
  ])('takes %s', (_, uri, width, height) => expect(readLogo(uri)).toMatchObject({ width, height }));

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a handler', svg('<rect onload="alert(1)"/>')],
    ['a foreign object', svg('<foreignObject><p/></foreignObject>')],
    ['a picture from elsewhere', svg('<image href="https://evil.example/a.png"/>')],
    ['a use from elsewhere', svg('<use href="https://evil.example/a.svg#x"/>')],
    ['a use of a data URI', svg('<use xlink:href="data:image/svg+xml,x"/>')],
    ['a paint from elsewhere', svg('<rect fill="url(https://evil.example/a)"/>')],
    ['a hidden address', svg('<use href="&#104;ttp://evil.example"/>')],
    [
      'an entity',
      `data:image/svg+xml,${encodeURIComponent('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>')}`,
    ],
    ['a style sheet', svg('<style>@import url(https://evil.example)</style>')],
    ['an inline import', svg('<rect style="fill:url(//evil.example/x)"/>')],
    ['an animation', svg('<animate attributeName="href" to="javascript:alert(1)"/>')],
    ['a link', svg('<a href="#x"><rect/></a>')],
    ['an unquoted attribute', svg('<rect width=9/>')],
    ['an address in image-set()', svg('<rect style="fill:image-set(\'//evil.example/x\' 1x)"/>')],
    ['an address in src()', svg('<rect style="fill:src(\'//evil.example/x\')"/>')],
    ['a flood of dashes', svg('<path d="M0 0h4000" stroke="#000" stroke-dasharray="0.0001"/>')],
    ['dashes in a style', svg('<path d="M0 0h4000" style="stroke:#000;stroke-dasharray:0.0001"/>')],
    ['uses of uses', svg(nested('use'))],
    ['masks of masks', svg(nested('mask'))],
    ['clips of clips', svg(nested('clipPath'))],
    ['a thing that draws itself', svg('<g id="a"><use href="#a"/></g>')],
    ['one id twice', svg('<g id="a"/><g id="a"/>')],
    ['a thousand faint layers', svg('<g opacity=".5">'.repeat(30) + '<rect/>' + '</g>'.repeat(30))],
    ['no size', svg('<rect/>', '')],
    ['a banner', svg('<rect/>', 'viewBox="0 0 900 10"')],
    ['HTML by another name', `data:image/svg+xml,${encodeURIComponent('<html><svg viewBox="0 0 1 1"/></html>')}`],
    ['a PNG by name only', base64(new TextEncoder().encode('<svg/>'.repeat(20)))],
    ['a giant', base64(new Uint8Array(MAX_LOGO_BYTES + 1))],
    ['broken base64', 'data:image/png;base64,****'],
    ['a JPEG', 'data:image/jpeg;base64,AAAA'],
    ['an address', 'https://evil.example/logo.png'],
    ['nothing', ''],
  ])('refuses %s, and says why', (_, uri) => expect(readLogo(uri)).toEqual(expect.stringMatching(/^\S.{10,}/)));
});

describe('parseBrand', () => {
  it('reads the variable of a deployment', () => {
    expect(parseBrand('{"accent":"#004F9E","name":" Harbour Post ","fonts":"inter"}')).toEqual({
      accent: '#004f9e', logo: null, name: 'Harbour Post', fonts: 'inter',
    });
  });
  it.each([undefined, '', ' '])('takes %j as no brand', (variable) => expect(parseBrand(variable)).toBeNull());
  it.each(['{"accent":"red"}', '{"colour":"#000000"}', '{"fonts":"Comic Sans"}', '{"logo":"x"}'])(
    'refuses %s and names the field',
    (variable) => expect(() => parseBrand(variable)).toThrow(/BRAND/),
  );
  it('refuses a name of nothing', () => expect(StatedBrand.safeParse({ name: '  ' }).success).toBe(false));
});
