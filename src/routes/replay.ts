/**
 * A picture in memory is answered as it was answered last, headers and all: to find them anew takes as long as all
 * else that such a call needs. Only what the isolate's store of pictures still holds, and was lately confirmed.
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
interface Answer extends Shown { headers: Headers }

/** Answers kept: each is a kilobyte of headers, and a store of 16 MB holds some hundreds of pictures. */
const MOST = 1000;
/** A call that brings one of these may be answered otherwise. */
const TELLING = ['if-none-match', 'x-request-id'];

export class Replay {
  readonly #deps: ReplayDeps;
  readonly #answers = new Map<string, Answer>();
  readonly #shown = new WeakMap<Request, Shown>();

  constructor(deps: ReplayDeps) {
    this.#deps = deps;
  }

  /** Told by a route: this call is answered with this picture. One that expires says each time how long it still lives. */
  show(c: Context, shown: Shown): void {
    if (shown.kept.state.expiresAt === null) this.#shown.set(c.req.raw, shown);
  }

  /** Stands outermost: what it keeps are whole answers. */
  readonly middleware: MiddlewareHandler = async (c, next) => {
    const { method, url, headers } = c.req.raw;
    if (method !== 'GET') return next();
    const began = this.#deps.now();
    const known = this.#answers.get(url);
    if (known && this.#holds(known, began) && !TELLING.some((name) => headers.has(name))) return this.#again(c, known, began);
    await next();
    const shown = this.#shown.get(c.req.raw);
    if (!shown || c.res.status !== 200) return;
    if (this.#answers.size >= MOST) this.#answers.clear();
    this.#answers.set(url, { ...shown, headers: new Headers(c.res.headers) });
  };

  /** A clock that went back confirms nothing. */
  #holds({ near, kept }: Answer, now: Date): boolean {
    return this.#deps.pictures.near.get(near) === kept && Math.abs(now.getTime() - kept.confirmedAt) < PICTURE_CONFIRMED_MS;
  }

  #again(c: Context, { kept, headers }: Answer, began: Date): Response {
    const { log, now, newRequestId } = this.#deps;
    const answer = new Response(kept.bytes, { headers });
    const requestId = newRequestId();
    answer.headers.set('x-request-id', requestId);
    log(requestLine({ requestId, method: 'GET', path: c.req.path, status: 200, began, ended: now() }));
    return answer;
  }
}
