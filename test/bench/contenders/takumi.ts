/** takumi's wasm, one renderer kept for the isolate, its fonts registered once. */
import { fromJsx } from '@takumi-rs/helpers/jsx';
import init, { Renderer } from '@takumi-rs/wasm';
import module from '@takumi-rs/wasm/auto';
import { contender, loadFaces, type ContenderBindings, type Order } from './order.ts';

let renderer: Promise<Renderer> | undefined;
const registered = new Set<string>();

async function start(): Promise<Renderer> {
  await init({ module_or_path: module });
  return new Renderer();
}

/** Each face once, when the first card needs it. */
async function registerFaces(running: Renderer, order: Order, env: ContenderBindings): Promise<void> {
  if (order.faces.every(({ path }) => registered.has(path))) return;
  for (const { name, path, data, weight, style } of await loadFaces(order, env)) {
    if (registered.has(path)) continue;
    await running.registerFont({ name, data, weight, style });
    registered.add(path);
  }
}

export default contender(async (order, env) => {
  const { width, height, element } = order;
  const running = await (renderer ??= start());
  await registerFaces(running, order, env);
  const { node, css } = await fromJsx(element);
  return running.render(node, { width, height, format: 'png', css });
});
