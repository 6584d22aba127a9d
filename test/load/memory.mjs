// What the isolate still holds after a collection of garbage, asked over its inspector. The size of the process tells
// little: V8 puts collections off for as long as the machine has room.

/** Live bytes of the heap, of buffers and of wasm memories. @param {number} inspectorPort */
export async function liveBytes(inspectorPort) {
  const targets = await (await fetch(`http://127.0.0.1:${inspectorPort}/json`)).json();
  // wrangler lets nobody in who does not say that he is from here.
  const socket = new WebSocket(targets[0].webSocketDebuggerUrl, { headers: { origin: 'http://localhost' } });
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened);
    socket.addEventListener('error', () => failed(new Error('the inspector does not answer')));
  });
  try {
    // workerd collects, but answers this call not at all; the next one waits for it.
    socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await ask(socket, 2, 'Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  } finally {
    socket.close();
  }
}

function ask(socket, id, method) {
  return new Promise((answered, failed) => {
    setTimeout(() => failed(new Error(`the inspector gave no ${method}`)), 20_000).unref();
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data));
      if (reply.id === id) answered(reply.result);
    });
    socket.send(JSON.stringify({ id, method }));
  });
}
