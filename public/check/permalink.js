// A check as a link: both texts, compressed, behind the "#", which no browser sends to a server.

export async function linkTo(given) {
  const stream = new Blob([JSON.stringify(given)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  const written = btoa(units).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `${location.origin}/check#${written}`;
}

/** What a link holds; null where it holds nothing that can be read. */
export async function fromLink(hash) {
  if (!/^#[\w-]{8,}$/.test(hash) || hash.startsWith('#quote-')) return null;
  try {
    const units = atob(hash.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(units, (unit) => unit.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const { summary, article } = JSON.parse(await new Response(stream).text());
    return typeof summary === 'string' && typeof article === 'string' ? { summary, article } : null;
  } catch {
    return null; // cut off on its way
  }
}
