// npm start [-- --port N]: the Worker at http://127.0.0.1:8787, its sheets kept in .wrangler/.
import { parseArgs } from 'node:util';
import { startWorker } from './worker.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 8787);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port takes a number from 1 to 65535; ${values.port ?? process.env.PORT} came.`);
  process.exit(2);
}

let worker;
try {
  worker = await startWorker({ port, quiet: false });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
console.log(`Verbatim is at http://127.0.0.1:${port} (Ctrl-C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => worker.stop().then(() => process.exit(0)));
process.exitCode = await worker.ended;
