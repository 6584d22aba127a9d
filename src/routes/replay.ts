/**
 * A picture in memory is answered as it was answered last, headers and all, before any route is looked for: both take
 * as long as all else that such a call needs. Only what the isolate's store of pictures still holds, and was lately
 * confirmed.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { PICTURE_CONFIRMED_MS } from '../limits.ts';
import { callAsJson, loggedPath, type Log } from '../log.ts';
import type { KeptPicture, PictureLru } from '../render/picture-lru.ts';

interface ReplayDeps {
  pictures: { near: PictureLru };
  now: () => Date;
  log: Log;
  newRequestId: () => string;
}

/** A picture that a route has answered with, and its name in the isolate's store. */
interface Shown { near: string; kept: KeptPicture }
interface Answer {
  near: string;
  /**
   * Tells the picture: each has one of its own. The store alone holds pictures; held here, too, one would stay in
   * memory that the store has dropped.
   */
  state: KeptPicture['state'];
  path: string;
  pathAsJson: string;
  /**
   * The answer without its body: status and headers, where the id of the call is written over that of the call before.
   * A new answer takes all of it over at once, which is cheaper than to be given headers as an option among others.
   */
  head: Response;
}

/** Answers kept: each is a kilobyte of headers, and the store holds some hundreds of pictures. */
const MOST = 1000;
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
    const { near, kept: { state } } = shown;
    const path = loggedPath(c.req.path);
    const head = new Response(null, c.res);
    this.#answers.set(c.req.url, { near, state, path, pathAsJson: JSON.stringify(path), head });
  };

  /**
   * The answer to a call that it knows; null for any other. Each step here is paid by every reader of a card: one URL,
   * one clock, a head that stands there whole, a body that is not copied, a line that is put together.
   */
  again(request: Request): Response | null {
    if (request.method !== 'GET') return null;
    const known = this.#answers.get(request.url);
    if (!known || isTelling(request.headers)) return null;
    const now = this.#deps.now();
    const kept = this.#confirmed(known, now.getTime());
    if (!kept) return null;
    const requestId = this.#deps.newRequestId();
    known.head.headers.set('x-request-id', requestId);
    // of a Blob itself workerd makes a copy, which stays until garbage is collected; of its stream it makes none
    const answer = new Response(kept.body.stream(), known.head);
    // nothing was waited for: between begin and end a Worker's clock stands still
    const call = { at: now.toISOString(), requestId, method: 'GET', path: known.path, status: WHOLE, ms: 0 };
    this.#deps.log(call, callAsJson(call, known.pathAsJson));
    return answer;
  }

  /** The picture that was answered with, while the store has it. A clock that went back confirms nothing. */
  #confirmed({ near, state }: Answer, now: number): KeptPicture | null {
    const held = this.#deps.pictures.near.get(near);
    if (!held || held.state !== state) return null;
    return Math.abs(now - held.confirmedAt) < PICTURE_CONFIRMED_MS ? held : null;
  }
}

/** A call that brings one of these may be answered otherwise. */
const isTelling = (headers: Headers): boolean => headers.has('if-none-match') || headers.has('x-request-id');
