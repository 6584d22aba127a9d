/** workers-og, as its README shows it. */
import { ImageResponse } from 'workers-og';
import { contender, loadFaces, withBareChildren } from './order.ts';

export default contender(async (order, env) => {
  const { width, height } = order;
  const fonts = await loadFaces(order, env);
  const answer = new ImageResponse(withBareChildren(order.element), { width, height, fonts });
  return new Uint8Array(await answer.arrayBuffer());
});
