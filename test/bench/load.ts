/** Requests a second over a few kept connections, on bare sockets, so that the one who asks costs little. */
import { connect } from 'node:net';

const CONNECTIONS = 8;
const HEAD_END = '\r\n\r\n';

/** Asks for a path again and again for so long; throws where an answer is no 200. */
export async function requestsPerSecond(address: string, path: string, ms: number): Promise<number> {
  const { hostname, port } = new URL(address);
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept: image/*${HEAD_END}`);
  const until = performance.now() + ms;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => askUntil(until, Number(port), hostname, request)),
  );
  return counts.reduce((sum, count) => sum + count, 0) / (ms / 1000);
}

function askUntil(until: number, port: number, host: string, request: Buffer): Promise<number> {
  return new Promise((done, failed) => {
    let count = 0;
    let head = '';
    let missing = 0;
    const socket = connect(port, host, () => socket.write(request)).setNoDelay(true).once('error', failed);
    socket.on('data', (chunk) => {
      if (missing === 0) {
        head += chunk.toString('latin1');
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
        if (!head.startsWith('HTTP/1.1 200') || Number.isNaN(length))
          return socket.destroy(new Error(head.slice(0, 200)));
        missing = length - (head.length - end - HEAD_END.length);
        head = '';
      } else missing -= chunk.length;
      if (missing > 0) return;
      missing = 0;
      count += 1;
      if (performance.now() < until) socket.write(request);
      else socket.destroy();
    });
    socket.once('close', () => done(count));
  });
}
