// The calls of the load test, in their shares, and how long each took.
import { PostedSheet } from '../../scripts/posted-sheet.ts';
import { postNumber } from './articles.ts';

export const KINDS = ['card', 'drawing', 'page', 'post', 'removal'] as const;
export type Kind = (typeof KINDS)[number];
const SHARES: [kind: Kind, share: number][] = [
  ['card', 0.86], // cached
  ['drawing', 0.03], // of a sheet that was just posted, in one size after another
  ['page', 0.08],
  ['post', 0.025],
  ['removal', 0.005],
];
const STATUS: Record<Kind, number> = { card: 200, drawing: 200, page: 200, post: 201, removal: 204 };
const SIZES = ['square', 'story', 'portrait', 'pin'];
const SEEDS = 12;
const CARDS_OF_A_SEED = 4;
/** Posts after which a sheet is removed: by then nobody asks for it. */
const KEPT = 6;
const REMOVED_EVERY = 5;
const GOLDEN_RATIO = 0.618033988749895;

export class Traffic {
  readonly times: Record<Kind, number[]> = { card: [], drawing: [], page: [], post: [], removal: [] };
  readonly errors: string[] = [];
  readonly #url: string;
  #turn = 0;
  #posted = 0;
  #drawn = 0;
  readonly #targets: Record<'card' | 'page', string[]> = { card: [], page: [] };
  /** Addresses of sheets, and of a card of each, that were posted under load, the oldest first. */
  readonly #sheets: { json: string; image: string }[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  /** Sheets whose cards are drawn before the clock starts. */
  async seed(): Promise<void> {
    for (let n = 0; n < SEEDS; n++) {
      const { urls, cards } = PostedSheet.parse(await (await this.#post()).json());
      this.#targets.page.push(urls.page, urls.json, urls.embed);
      for (const { images } of cards.slice(0, CARDS_OF_A_SEED)) this.#targets.card.push(images.og.url);
    }
    for (const address of this.#targets.card) await (await fetch(address)).arrayBuffer();
  }

  async once(isJudged: boolean): Promise<void> {
    const kind = this.#kindOf(this.#turn++);
    const asked = performance.now();
    await this.#answered(kind, () => this.#ask(kind));
    if (isJudged) this.times[kind].push(performance.now() - asked);
  }

  /** A post, a card of it drawn, and now and then a removal. */
  async postAndRemove(): Promise<void> {
    await this.#answered('post', () => this.#ask('post'));
    await this.#answered('drawing', () => this.#ask('drawing'));
    if (this.#posted % REMOVED_EVERY === 0 && this.#sheets.length > KEPT)
      await this.#answered('removal', () => this.#ask('removal'));
  }

  async #answered(kind: Kind, ask: () => Promise<Response>): Promise<void> {
    try {
      const response = await ask();
      const body = await response.text();
      if (response.status !== STATUS[kind]) throw new Error(`${response.status} ${body.slice(0, 200)}`);
      if (kind === 'post') this.#keep(PostedSheet.parse(JSON.parse(body)));
    } catch (error) {
      this.errors.push(`${kind}: ${error instanceof Error ? error.message : error}`);
    }
  }

  #ask(kind: Kind): Promise<Response> {
    if (kind === 'card' || kind === 'page') return this.#visit(this.#targets[kind]);
    if (kind === 'post') return this.#post();
    const oldest = kind === 'removal' && this.#sheets.length > KEPT ? this.#sheets.shift() : undefined;
    if (oldest) return fetch(oldest.json, { method: 'DELETE' });
    const newest = this.#sheets.at(-1);
    return newest ? this.#draw(newest.image) : this.#ask('card');
  }

  async #visit(addresses: readonly string[]): Promise<Response> {
    const address = addresses[this.#turn % addresses.length];
    if (address === undefined) throw new Error('nothing was posted yet');
    return fetch(address);
  }

  #post(): Promise<Response> {
    return fetch(`${this.#url}/api/sheets`, postNumber(this.#posted++));
  }

  #draw(image: string): Promise<Response> {
    this.#drawn += 1;
    return fetch(image.replace('size=og', `size=${SIZES[this.#drawn % SIZES.length]}`));
  }

  #keep({ urls, cards }: PostedSheet): void {
    const card = cards[this.#posted % cards.length];
    if (card) this.#sheets.push({ json: urls.json, image: card.images.og.url });
  }

  /** Kinds in their shares, spread evenly: a golden-ratio sequence, so that no two runs differ by chance. */
  #kindOf(turn: number): Kind {
    let rest = (turn * GOLDEN_RATIO) % 1;
    for (const [kind, share] of SHARES) if ((rest -= share) < 0) return this.#canDo(kind) ? kind : 'card';
    return 'card';
  }

  #canDo(kind: Kind): boolean {
    if (kind === 'removal') return this.#sheets.length > KEPT;
    return kind !== 'drawing' || this.#sheets.length > 0;
  }
}
