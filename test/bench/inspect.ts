/** What an isolate holds and spends, asked over workerd's inspector. */
import * as z from 'zod';

const Targets = z.array(z.object({ id: z.string(), webSocketDebuggerUrl: z.string() }));
/** workerd answers what returns nothing with the call itself, and without a result. */
const Reply = z.object({ id: z.number(), result: z.record(z.string(), z.unknown()).default({}) });
const Chunk = z.object({
  method: z.literal('HeapProfiler.addHeapSnapshotChunk'),
  params: z.object({ chunk: z.string() }),
});
const Snapshot = z.object({
  snapshot: z.object({ meta: z.object({ node_fields: z.array(z.string()) }) }),
  nodes: z.array(z.number()),
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

/**
 * Bytes that an isolate holds: its heap, buffers and wasm memories. Counted in a snapshot, for workerd collects no
 * garbage when it is told to, and its own figure for buffers leaves wasm memories out.
 */
export async function heldBytes(inspector: string): Promise<number> {
  return inspecting(inspector, async (ask, socket) => {
    const chunks: string[] = [];
    socket.addEventListener('message', ({ data }) => {
      const chunk = Chunk.safeParse(JSON.parse(String(data)));
      if (chunk.success) chunks.push(chunk.data.params.chunk);
    });
    await ask('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    const { snapshot, nodes } = Snapshot.parse(JSON.parse(chunks.join('')));
    const { node_fields: fields } = snapshot.meta;
    let held = 0;
    for (let at = fields.indexOf('self_size'); at < nodes.length; at += fields.length) held += nodes[at] ?? 0;
    return held;
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

async function inspecting<T>(inspector: string, work: (ask: Ask, socket: WebSocket) => Promise<T>): Promise<T> {
  const targets = Targets.parse(await (await fetch(`http://${inspector}/json`)).json());
  const target = targets.find(({ id }) => id === 'main') ?? targets[0];
  if (!target) throw new Error(`Nothing is to be inspected at ${inspector}`);
  // wrangler lets nobody in who does not say that he is from here.
  const fromHere = { headers: { origin: 'http://localhost' } };
  const socket: WebSocket = Reflect.construct(WebSocket, [target.webSocketDebuggerUrl, fromHere]);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened);
    socket.addEventListener('error', failed);
  });
  let asked = 0;
  try {
    return await work((method, params) => ask(socket, (asked += 1), method, params), socket);
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
