/** @jsxImportSource hono/jsx */
/** A card as a picture that fits its place: wide on a desk, upright on a phone. */
import type { FC } from 'hono/jsx';
import type { CardEntry } from '../schema.ts';

/** Below this width an upright card fills the screen better; site.css agrees. */
const PHONE = '(max-width: 40rem)';

export const CardPicture: FC<{ entry: CardEntry }> = ({ entry: { images, alt } }) => (
  <picture>
    <source media={PHONE} srcset={images.portrait.url} width={images.portrait.width} height={images.portrait.height} />
    <img src={images.og.url} width={images.og.width} height={images.og.height} alt={alt} fetchpriority="high" />
  </picture>
);

/** A small one among others; loaded when it comes near the screen. */
export const CardThumbnail: FC<{ entry: CardEntry }> = ({ entry: { images, alt } }) => (
  <img
    src={images.og.url}
    width={images.og.width}
    height={images.og.height}
    alt={alt}
    loading="lazy"
    decoding="async"
  />
);
