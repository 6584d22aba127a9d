/** What satori is given for fflate (scripts/slim-satori.ts): all faces are TrueType, and nothing is unpacked. */
export function inflateSync(): never {
  throw new TypeError('Faces are TrueType files; this one is compressed');
}
