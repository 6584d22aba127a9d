/**
 * A picture in memory is answered as it was answered last, headers and all, before any route is looked for: both take
 * as long as all else that such a call needs. Only what the isolate's store of pictures still holds, and was lately
 * confirmed.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { PICTURE_CONFIRMED_MS } from '../limits.ts';
import { requestLine, type Log } from '../log.ts';
import type { KeptPicture, PictureLru } from '../render/picture-lru.ts';

export interface ReplayDeps {
  pictures: { near: PictureLru };
  now: () => Date;
  log: Log;
  newRequestId: () => string;
}

/** A picture that a route has answered with, and its name in the isolate's store. */
interface Shown { near: string; kept: KeptPicture }
/** The store alone holds pictures: held here, too, one would stay in memory that the store has dropped. */
interface Answer { near: string; kept: WeakRef<KeptPicture>; path: string; headers: Headers }

/** Answers kept: each is a kilobyte of headers, and the store holds some hundreds of pictures. */
const MOST = 1000;
/** A call that brings one of these may be answered otherwise. */
const TELLING = ['if-none-match', 'x-request-id'];

/** 200: neither a part, nor "not modified". */
const WHOLE = 200;

export class Replay {
  readonly #deps: ReplayDeps;
  readonly #answers = new Map<string, Answer>();
  readonly #shown = new WeakMap<Request, Shown>();

  constructor(deps: ReplayDeps) {
    this.#deps = deps;
  }

  /**
   * Told by a route: this call is answered with this picture. One that expires says each time how long it still lives.
   */
  show(c: Context, shown: Shown): void {
    if (shown.kept.state.expiresAt === null) this.#shown.set(c.req.raw, shown);
  }

  /** Stands outermost: what it keeps are whole answers. */
  readonly keep: MiddlewareHandler = async (c, next) => {
    await next();
    const shown = this.#shown.get(c.req.raw);
    if (!shown || c.req.method !== 'GET' || c.res.status !== WHOLE) return;
    if (this.#answers.size >= MOST) this.#answers.clear();
    const { near, kept } = shown;
    const headers = new Headers(c.res.headers);
    this.#answers.set(c.req.url, { near, kept: new WeakRef(kept), path: c.req.path, headers });
  };

  /** The answer to a call that it knows; null for any other. */
  again({ method, url, headers }: Request): Response | null {
    const known = method === 'GET' ? this.#answers.get(url) : undefined;
    if (!known || TELLING.some((name) => headers.has(name))) return null;
    const { log, now, newRequestId } = this.#deps;
    const began = now();
    const kept = this.#confirmed(known, began);
    if (!kept) return null;
    const answer = new Response(kept.bytes, { headers: known.headers });
    const requestId = newRequestId();
    answer.headers.set('x-request-id', requestId);
    log(requestLine({ requestId, method, path: known.path, status: 200, began, ended: now() }));
    return answer;
  }

  /** The picture that was answered with, while the store has it. A clock that went back confirms nothing. */
  #confirmed({ near, kept }: Answer, now: Date): KeptPicture | null {
    const held = this.#deps.pictures.near.get(near);
    if (!held || held !== kept.deref()) return null;
    return Math.abs(now.getTime() - held.confirmedAt) < PICTURE_CONFIRMED_MS ? held : null;
  }
}
