/**
 * Words by number, in the order of first sight. A hash table with open addressing over the text's own characters
 * (FNV-1a, linear probing): a word that is known costs no string, which makes an article of 100,000 words cheap.
 */

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FIRST_SLOTS = 1 << 12;
const NONE = -1;

export class Numbering {
  private readonly keys: string[] = [];
  private readonly hashes: number[] = [];
  private slots = new Int32Array(FIRST_SLOTS).fill(NONE);

  get size(): number {
    return this.keys.length;
  }

  /** The number of the word between two offsets; a new one where it has none. */
  of(text: string, start = 0, end = text.length): number {
    const hash = hashOf(text, start, end);
    const slot = this.slotOf(text, start, end, hash);
    const known = this.slots[slot] ?? NONE;
    if (known !== NONE) return known;
    const number = this.keys.length;
    this.keys.push(text.slice(start, end));
    this.hashes.push(hash);
    this.slots[slot] = number;
    if (this.keys.length * 2 > this.slots.length) this.grow();
    return number;
  }

  /** -1 where it has none. */
  find(key: string): number {
    return this.slots[this.slotOf(key, 0, key.length, hashOf(key, 0, key.length))] ?? NONE;
  }

  key(number: number): string {
    return this.keys[number] ?? '';
  }

  private slotOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = this.slots[slot] ?? NONE;
      if (number === NONE || (this.hashes[number] === hash && isAt(this.key(number), text, start, end))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(NONE);
    const mask = slots.length - 1;
    this.hashes.forEach((hash, number) => {
      let slot = hash & mask;
      while (slots[slot] !== NONE) slot = (slot + 1) & mask;
      slots[slot] = number;
    });
    this.slots = slots;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

function isAt(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
