/**
 * Stands for linkedom's parser of style sheets in the bundle (scripts/bundle.ts): parse-page.ts keeps no <style>
 * element.
 */
export function parse(): never {
  throw new Error('No style sheet is ever read');
}
