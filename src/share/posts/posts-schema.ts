/** Ready texts as they go out: for each card, on each network, one post or a thread. */
import * as z from 'zod';
import { NETWORK_NAMES } from './networks.ts';

const Post = z.object({
  text: z.string(),
  /** As the network counts. */
  length: z.int().nonnegative(),
});
const Network = z.object({ name: z.enum(NETWORK_NAMES), limit: z.int().positive(), posts: z.array(Post) });

export const Posts = z.object({
  cards: z.array(
    z.object({
      id: z.string(),
      /** For the picture's own field. */
      alt: z.string(),
      /** Address of the picture to attach, in the size that was chosen for it, else square. */
      image: z.string(),
      link: z.string(),
      networks: z.array(Network),
    }),
  ),
});
export type Posts = z.infer<typeof Posts>;
