/** @cf-wasm/og, by the entry that it has for Workers. */
import { ImageResponse } from '@cf-wasm/og/workerd';
import { contender, loadFaces, withBareChildren } from './order.ts';

export default contender(async (order, env) => {
  const { width, height } = order;
  const fonts = await loadFaces(order, env);
  const answer = await ImageResponse.async(withBareChildren(order.element), { width, height, fonts });
  return new Uint8Array(await answer.arrayBuffer());
});
