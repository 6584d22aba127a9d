/** What an isolate holds and spends, asked over workerd's inspector. */
import * as z from 'zod';

const Targets = z.array(z.object({ id: z.string() }));
/** workerd answers what returns nothing with the call itself, and without a result. */
const Reply = z.object({ id: z.number(), result: z.record(z.string(), z.unknown()).default({}) });
const Usage = z.object({
  usedSize: z.number(),
  embedderHeapUsedSize: z.number().default(0),
  backingStorageSize: z.number().default(0),
});
const Frame = z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number(), columnNumber: z.number() });
const Profile = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: Frame })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
export type Frame = z.infer<typeof Frame>;

const SAMPLING_US = 200;

type Ask = (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Asks for a collection, then counts the heap and the memory behind buffers and wasm, in bytes. */
export async function heapBytes(inspector: string): Promise<number> {
  return inspecting(inspector, async (ask) => {
    void ask('HeapProfiler.collectGarbage'); // the one call that workerd never answers
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = Usage.parse(await ask('Runtime.getHeapUsage'));
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  });
}

/** Where the isolate was while the work went on: each frame on top of its stack, and for how many ms. */
export async function topFrames(
  inspector: string,
  work: () => Promise<unknown>,
): Promise<{ frame: Frame; ms: number }[]> {
  return inspecting(inspector, async (ask) => {
    await ask('Profiler.enable');
    await ask('Profiler.setSamplingInterval', { interval: SAMPLING_US });
    await ask('Profiler.start');
    await work();
    const { nodes, samples, timeDeltas } = Profile.parse((await ask('Profiler.stop'))['profile']);
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    return samples.flatMap((id, i) => {
      const frame = frames.get(id);
      return frame ? { frame, ms: (timeDeltas[i] ?? 0) / 1000 } : [];
    });
  });
}

async function inspecting<T>(inspector: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const targets = Targets.parse(await (await fetch(`http://${inspector}/json`)).json());
  const socket = new WebSocket(`ws://${inspector}/${targets.find(({ id }) => id === 'main')?.id ?? targets[0]?.id}`);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened);
    socket.addEventListener('error', failed);
  });
  let asked = 0;
  try {
    return await work((method, params) => ask(socket, (asked += 1), method, params));
  } finally {
    socket.close();
  }
}

function ask(
  socket: WebSocket,
  id: number,
  method: string,
  params: Record<string, unknown> | undefined,
): Promise<Record<string, unknown>> {
  return new Promise((answered) => {
    socket.addEventListener('message', ({ data }) => {
      const reply = Reply.safeParse(JSON.parse(String(data)));
      if (reply.success && reply.data.id === id) answered(reply.data.result);
    });
    socket.send(JSON.stringify({ id, method, params }));
  });
}
