export function unpackWoff(woff: Buffer): Buffer;
