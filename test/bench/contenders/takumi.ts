/** takumi's wasm, one renderer kept for the isolate, its fonts registered once. */
import { fromJsx } from '@takumi-rs/helpers/jsx';
import init, { Renderer } from '@takumi-rs/wasm';
import module from '@takumi-rs/wasm/auto';
import { contender, loadFaces, type ContenderBindings, type Order } from './order.ts';

let renderer: Promise<Renderer> | undefined;

async function start(order: Order, env: ContenderBindings): Promise<Renderer> {
  await init({ module_or_path: module });
  const started = new Renderer();
  for (const { name, data, weight, style } of await loadFaces(order, env))
    await started.registerFont({ name, data, weight, style });
  return started;
}

export default contender(async (order, env) => {
  const { width, height, element } = order;
  const running = await (renderer ??= start(order, env));
  const { node, css } = await fromJsx(element);
  return running.render(node, { width, height, format: 'png', css });
});
