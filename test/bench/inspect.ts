/** What an isolate holds, asked over workerd's inspector. */
import * as z from 'zod';

const Targets = z.array(z.object({ id: z.string() }));
const Reply = z.object({ id: z.number(), result: z.record(z.string(), z.unknown()) });
const Usage = z.object({ usedSize: z.number(), embedderHeapUsedSize: z.number().default(0), backingStorageSize: z.number().default(0) });

/** Asks for a collection (workerd gives that call no answer), then counts the heap and the memory behind buffers and wasm, in bytes. */
export async function heapBytes(inspector: string): Promise<number> {
  const targets = Targets.parse(await (await fetch(`http://${inspector}/json`)).json());
  const socket = new WebSocket(`ws://${inspector}/${targets.find(({ id }) => id === 'main')?.id ?? targets[0]?.id}`);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened);
    socket.addEventListener('error', failed);
  });
  try {
    socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = Usage.parse(await ask(socket, 2, 'Runtime.getHeapUsage'));
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  } finally {
    socket.close();
  }
}

function ask(socket: WebSocket, id: number, method: string): Promise<Record<string, unknown>> {
  return new Promise((answered) => {
    socket.addEventListener('message', ({ data }) => {
      const reply = Reply.safeParse(JSON.parse(String(data)));
      if (reply.success && reply.data.id === id) answered(reply.data.result);
    });
    socket.send(JSON.stringify({ id, method }));
  });
}
