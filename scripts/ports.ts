/** Ports of this machine: one that is free, and whether one is. */
import { createServer } from 'node:net';

export const LAST_PORT = 65_535;

/** A port that is free now, given by the system. */
export const freePort = (): Promise<number> => listenOnce(0);

/** Another server at the port would answer in our place, and the start would look well. */
export async function requireFree(port: number): Promise<number> {
  return listenOnce(port).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${cause.code})`;
    const other = port < LAST_PORT ? port + 1 : port - 1;
    throw new Error(`Port ${port} ${why}. Choose another one: npm start -- --port ${other}`, { cause });
  });
}

function listenOnce(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}
