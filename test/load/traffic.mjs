// The calls of the load test, in their shares, and how long each took.
import { postNumber } from './articles.mjs';

export const SHARES = [
  ['card', 0.86], // cached
  ['drawing', 0.03], // of a sheet that was just posted, in one size after another
  ['page', 0.08],
  ['post', 0.025],
  ['removal', 0.005],
];
const STATUS = { card: 200, drawing: 200, page: 200, post: 201, removal: 204 };
const SIZES = ['square', 'story', 'portrait', 'pin'];
const SEEDS = 12;
/** Posts after which a sheet is removed: by then nobody asks for it. */
const KEPT = 6;
const REMOVED_EVERY = 5;

export class Traffic {
  times = Object.fromEntries(SHARES.map(([kind]) => [kind, []]));
  errors = [];
  #url;
  #turn = 0;
  #posted = 0;
  #drawn = 0;
  #targets = { card: [], page: [] };
  /** Addresses of sheets, and of a card of each, that were posted under load, the oldest first. */
  #sheets = [];

  constructor(url) {
    this.#url = url;
  }

  /** Sheets whose cards are drawn before the clock starts. */
  async seed() {
    for (let n = 0; n < SEEDS; n++) {
      const sheet = await (await this.#post()).json();
      this.#targets.page.push(sheet.urls.page, sheet.urls.json, sheet.urls.embed);
      for (const { images } of sheet.cards.slice(0, 4)) this.#targets.card.push(images.og.url);
    }
    for (const address of this.#targets.card) await (await fetch(address)).arrayBuffer();
  }

  async once(isJudged) {
    const kind = this.#kindOf(this.#turn++);
    const asked = performance.now();
    await this.#answered(kind, () => this.#ask(kind));
    if (isJudged) this.times[kind].push(performance.now() - asked);
  }

  /** A post, a card of it drawn, and now and then a removal. */
  async postAndRemove() {
    await this.#answered('post', () => this.#ask('post'));
    await this.#answered('drawing', () => this.#ask('drawing'));
    if (this.#posted % REMOVED_EVERY === 0 && this.#sheets.length > KEPT)
      await this.#answered('removal', () => this.#ask('removal'));
  }

  async #answered(kind, ask) {
    try {
      const response = await ask();
      const body = await response.text();
      if (response.status !== STATUS[kind]) throw new Error(`${response.status} ${body.slice(0, 200)}`);
      if (kind === 'post') this.#keep(JSON.parse(body));
    } catch (error) {
      this.errors.push(`${kind}: ${error.message}`);
    }
  }

  #ask(kind) {
    const list = this.#targets[kind];
    if (list) return fetch(list[this.#turn % list.length]);
    if (kind === 'post') return this.#post();
    const newest = this.#sheets.at(-1);
    if (kind === 'removal' && this.#sheets.length > KEPT)
      return fetch(this.#sheets.shift().json, { method: 'DELETE' });
    return newest ? this.#draw(newest) : this.#ask('card');
  }

  #post() {
    return fetch(`${this.#url}/api/sheets`, postNumber(this.#posted++));
  }

  #draw({ image }) {
    this.#drawn += 1;
    return fetch(image.replace('size=og', `size=${SIZES[this.#drawn % SIZES.length]}`));
  }

  #keep({ urls, cards }) {
    this.#sheets.push({ json: urls.json, image: cards[this.#posted % cards.length].images.og.url });
  }

  /** Kinds in their shares, spread evenly: a golden-ratio sequence, so that no two runs differ by chance. */
  #kindOf(turn) {
    let rest = (turn * 0.618033988749895) % 1;
    for (const [kind, share] of SHARES) if ((rest -= share) < 0) return this.#canDo(kind) ? kind : 'card';
    return 'card';
  }

  #canDo(kind) {
    if (kind === 'removal') return this.#sheets.length > KEPT;
    return kind !== 'drawing' || this.#sheets.length > 0;
  }
}
