/** Every cap, size and lifetime: one constant, one reason each. */
import type { SizeName } from './schema.ts';

/** Pixel sizes of a card, by name: the formats that networks and feeds show uncropped. */
export const SIZES = {
  og: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
  pin: { width: 1000, height: 1500 },
} as const satisfies Record<SizeName, { width: number; height: number }>;

/** A request body: four times the longest book chapter a newsroom would send, far below a Worker's memory. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/**
 * An article of text: half a million UTF-16 units is 80,000 words, a novel; longer input is a dump. Reading takes 1 to
 * 3 µs of CPU a character, and the worst text at this cap stays below 2 s.
 */
export const MAX_ARTICLE_LENGTH = 500_000;

/** Lines of an article that are not blank: a book of poems has 20,000; each may be a paragraph with its offsets. */
export const MAX_LINES = 25_000;

/** Chinese and Japanese characters: 300,000 are a novel, too, and each is read as a word is. */
export const MAX_IDEOGRAPHS = 300_000;

/** Marks of Markdown: an article with 5,000 links has 30,000; each may become a node of the parser's tree. */
export const MAX_MARKS = 100_000;

/** Pages of a document: a report of a ministry has 300, a press release 3. */
export const MAX_DOCUMENT_PAGES = 300;

/**
 * What a document may unfold to, in bytes: a report of 300 pages takes 20 MB of page descriptions and fonts, and the
 * Worker has 128 MB for all that it does.
 */
export const MAX_DOCUMENT_WORK = 32 * 1024 * 1024;

/** Fewer words than this hold no fact to put on a card. */
export const MIN_ARTICLE_WORDS = 8;

/** A sheet's record: half a million letters of Thai take 1.5 MB, and may stand in it thrice; every view reads it. */
export const MAX_RECORD_BYTES = 5 * 1024 * 1024;

/** KV answers in tens of milliseconds; a call that takes longer than this will not come back in time for a reader. */
export const STORE_TIMEOUT_MS = 5_000;

/** The life of a sheet that its post limits, in seconds: KV keeps nothing for less than 60; ten years is for good. */
export const EXPIRES_IN_S = { min: 60, max: 10 * 365 * 86_400 } as const;

/** KV refuses a moment that is less than 60 s away when the write arrives; this covers the way there. */
export const EXPIRY_MARGIN_S = 30;

/** Keys of one page of a KV list: the most that one call returns, and what any call costs. */
export const KV_PAGE = 1000;

/** KV shows a write elsewhere within about a minute; after five times that, every data centre has seen it. */
export const KV_SETTLED_MS = 5 * 60_000;

/** How long a removed sheet's key says so, in seconds: far longer than any copy of the record may be read. */
export const TOMBSTONE_S = 86_400;

/** KV takes one write of a key a second; a post within it, just like the last, finds its work done. */
export const KV_WRITE_GAP_MS = 1_000;

/**
 * Rows of one sheet, one a data centre that took the same new article in the same minute: metadata has room for these.
 */
export const MAX_ROWS = 20;

/** Removals that one call cleans up after: each takes a few KV operations of the 50 that a free plan's call has. */
export const MAX_SWEPT = 3;

/**
 * Quotations, figures, dates or names on one sheet: five times what the longest article of a newspaper holds. A page
 * of 20,000 quotations would make a sheet of 20 MB, and cards that nobody could look through.
 */
export const MAX_LISTED = 200;

/** A headline in the list of sheets: KV metadata holds 1,024 bytes, and a character takes up to three of them. */
export const MAX_LIST_HEADLINE = 200;

/** Rows of the list of sheets in one answer: the default, and the most that one KV list call returns cheaply. */
export const LIST_LIMIT = { default: 20, max: 100 } as const;

/** A stated title, author or publisher: longer than any that a newsroom prints. */
export const MAX_STATED_LENGTH = 500;

/** An address: the length that browsers and caches agree to carry. */
export const MAX_URL_LENGTH = 2048;

/** Combining marks in a row: no script stacks more than a handful; a flood only breaks line heights. */
export const MAX_COMBINING_RUN = 32;

/** The period of the rate-limiting bindings in wrangler.toml, and what Retry-After says when it is used up. */
export const RATE_PERIOD_S = 60;

/** The time that a drawing may wait for its fonts and engines: past it, whoever asked has gone. */
export const DRAW_TIMEOUT_MS = 20_000;

/** The time that a body may take to arrive: 4 MB over a slow phone; a sender who dribbles is sent away. */
export const BODY_TIMEOUT_MS = 30_000;

/**
 * So much of a body that was refused is read and let go, so that its sender, who writes before it reads, hears why:
 * the largest body that any call takes. Of one that says it is longer nothing is read.
 */
export const MAX_DRAINED_BYTES = 64 * 1024 * 1024;
export const DRAIN_TIMEOUT_MS = 10_000;

/** How long an isolate serves a picture without asking whether its sheet is still there. */
export const PICTURE_CONFIRMED_MS = 30_000;

/** Pictures in an isolate's memory: some 200 cards of 25 KB; behind it stand a data centre's cache and KV. */
export const NEAR_PICTURES_BYTES = 5 * 1024 * 1024;

/** Font files in an isolate's memory, each some four times there: satori and our own shaper keep copies. */
export const FONT_FILES_BYTES = 4 * 1024 * 1024;

/** The wasm memory of our own shaper: the faces of a Latin page take one, a Chinese card up to four. */
export const SHAPER_MEMORY_BYTES = 6 * 1024 * 1024;

/** Rasterised glyphs: those of three scripts in every size of type. */
export const GLYPHS_BYTES = 6 * 1024 * 1024;

/** Rasterised marks and dots of the templates, at all sizes: those that follow the text are another one each time. */
export const STAMPS_BYTES = 1024 * 1024;

/** Emoji and logos as pixels: 40 on a story, of 140 pixels a side, take 4 MB. */
export const SMALL_PICTURES_BYTES = 4 * 1024 * 1024;

/**
 * resvg's wasm memory, which never shrinks: a link preview as paths takes 10, a story 25; past it a new instance (0.3
 * ms) takes over. Nearly all cards are drawn without it, so the memory of one story would lie there for the rest.
 */
export const RESVG_MEMORY_BYTES = 12 * 1024 * 1024;

/** A page behind an address: the largest news pages have a tenth of it. */
export const MAX_PAGE_BYTES = 5 * 1024 * 1024;

/** Redirects of an address: short links and consent walls need up to four. */
export const MAX_REDIRECTS = 5;

/** The time that a page has to arrive, all hops together: longer than any reader waits. */
export const PAGE_TIMEOUT_MS = 10_000;

/** A house's logo: a mark in a line of type, not a photograph; it is stored with every sheet. */
export const MAX_LOGO_BYTES = 48 * 1024;

/** Pixels of a logo's longer side, and how many times the shorter one that may be: what a source line has room for. */
export const MAX_LOGO_SIDE = 2000;
export const MAX_LOGO_RATIO = 8;

/**
 * Link previews drawn behind the answer to a post, each for some 15 ms and one write of KV: that of the sheet's page,
 * which its first card is, and of the next two in the order of a desk. Of the others most are never asked for; the
 * crawler that does ask waits for one drawing.
 */
export const MAX_DRAWN_AHEAD = 3;

/** The pixels that a logo is drawn in when it is posted: twice the place that the largest card has for it. */
export const LOGO_DRAWN = { width: 960, height: 192 } as const;

/** Drawn logos in an isolate's memory: those of a dozen houses. */
export const LOGOS_BYTES = 1024 * 1024;

/** Alt texts of pictures in an isolate's memory: five for each of 15 cards of a dozen sheets or more. */
export const PICTURE_ALTS_BYTES = 512 * 1024;

/** Elements of an SVG logo, each as often as it is referred to: the crest of a city has some hundreds. */
export const MAX_LOGO_ELEMENTS = 2000;

/** Masks, clips and opacities of an SVG logo, counted likewise: each takes memory of the whole picture. */
export const MAX_LOGO_LAYERS = 24;

/** A key shorter than this is guessed by hand; a good one has 44 characters. */
export const MIN_KEY_LENGTH = 6;

/**
 * The share of an article that one page may show, cards, alt texts and excerpts together: less would take cards off
 * the page of a news report of 500 words, more is the article without its connecting sentences.
 */
export const MAX_SHOWN_SHARE = 0.7;

/** Quotations of one check: a long feature has 60. */
export const MAX_CHECKED_QUOTES = 200;

/** A quotation to check, in UTF-16 units: a speech that is printed whole in one pair of marks has 3,000. */
export const MAX_QUOTE_LENGTH = 5_000;

/** A text whose quotations are checked: a long feature; its quotations are checked one by one. */
export const MAX_SUMMARY_LENGTH = 100_000;

/** Cards that an editor may put in order, hide or look after: a sheet has at most 15, and those picked besides. */
export const MAX_ORDERED = 150;

/** Cards picked by hand on one sheet: a desk posts five. */
export const MAX_PICKED = 100;

/** A revision's name: six digits, a dash and ten letters. */
export const MAX_REVISION_NAME = 20;

/** Brand kits of one deployment: a publishing house has a dozen titles; all stand in one list. */
export const MAX_KITS = 100;

/** The name of a brand kit: a newspaper's and its section's. */
export const MAX_KIT_NAME = 40;

/** The body of a brand kit: its logo as base64, or as an SVG whose every letter is percent-encoded. */
export const MAX_KIT_BYTES = 4 * MAX_LOGO_BYTES;

/** Reports of readers that are kept of one sheet: by then its editors know. */
export const MAX_REPORTS = 20;

/** What a reader may say of an error, in letters: KV metadata holds 1,024 bytes, and each takes up to three of them. */
export const MAX_REPORT_NOTE = 200;

/** The form of a report: every letter percent-encoded. */
export const MAX_REPORT_BYTES = 4 * 1024;

/** A report that no editor has ticked off in a quarter is gone. */
export const REPORT_KEPT_S = 90 * 86_400;

/** The body of an edit: ids and offsets of 150 cards take a tenth of it. */
export const MAX_EDIT_BYTES = 64 * 1024;

/** Revisions whose life is made longer with their sheet's, and that a removal takes at once: each is a KV write. */
export const MAX_RENEWED = 20;

/** How often a picked card is put on top of somebody else's edit that came in between. */
export const MAX_TRIES = 3;

/** Words that name a speaker and a role: longer ones are a sentence. */
export const MAX_NAME_LENGTH = 120;
export const MAX_ROLE_LENGTH = 200;

/** A headline of a card: the longest that newspapers print have 160 letters. */
export const MAX_HEADLINE_LENGTH = 240;

/** Entries of a feed: what readers of feeds show of a day. */
export const FEED_ENTRIES = 20;

/** Sheets that are looked at for them, since not all are approved; each costs a read of KV. */
export const FEED_LOOKED_AT = 60;

/** How long an isolate keeps what a feed shows: a day of news changes by the minute at most. */
export const FEED_KEPT_MS = 60_000;

/** Pages of one PDF of cards: a sheet has at most 15, and those that an editor picked; each is drawn if need be. */
export const MAX_PDF_PAGES = 50;

/** What one call of Cloudflare Queues takes: 100 messages, and 256 KB; some of that is its own frame. */
export const QUEUE_BATCH = { messages: 100, bytes: 240_000 } as const;

/** How often a job is tried: with pauses that grow fourfold from 30 s the last try is three hours after the first. */
export const JOB_ATTEMPTS = 6;

/** The longest pause between two tries: Cloudflare holds no message back for more than half a day. */
export const LONGEST_PAUSE_S = 43_200;

/** How long a job that was given up is kept: until somebody is back from a holiday. */
export const DEAD_LETTER_DAYS = 30;

/** Articles of one batch: what a newsroom publishes in a week, and what one page of a KV list tells of. */
export const MAX_BATCH = 1000;

/** A batch as it is sent: 1,000 articles of 60 KB. Those that one message does not hold go to KV one by one. */
export const MAX_BATCH_BYTES = 64 * 1024 * 1024;

/** An article that goes along in its message: one unit of what Queues bills is 64 KB. */
export const MAX_MESSAGE_ARTICLE = 48 * 1024;

/** Articles of a batch that are held in memory until all have come: an eighth of what an isolate has. */
export const MAX_BATCH_HELD = 8 * 1024 * 1024;

/** How long a batch and its results can be asked for. */
export const BATCH_DAYS = 7;

/** A batch of which nothing was done for so many first pauses (15 minutes) is queued again: the queue lost it. */
export const BATCH_STALLED_PAUSES = 30;

/** How often a feed is looked at: no host likes it oftener, and a week is the least that makes sense. */
export const FEED_EVERY_MINUTES = { min: 5, max: 7 * 24 * 60, default: 15 } as const;

/** Pages of one host that are asked for in a minute: a reader who opens a tab every five seconds, up to a crowd. */
export const FEED_PER_MINUTE = { max: 600, default: 12 } as const;

/** Hours after which a page is looked at again though its feed says nothing new: corrections are made within a day. */
export const FEED_RECHECK_HOURS = { max: 720, default: 6 } as const;

/** Items of a feed: a sitemap of Google News has at most a thousand. */
export const MAX_FEED_ITEMS = 1000;

/** How long a page is known after it was read last. */
export const ITEM_DAYS = 90;

/** How long a robots.txt is kept: RFC 9309 asks for no more than a day. */
export const ROBOTS_KEPT_S = 86_400;

/** So much of a robots.txt is read: RFC 9309 asks for 500 KiB at least. */
export const MAX_ROBOTS_LENGTH = 500 * 1024;

/** An item that waited for so many first pauses (3.3 hours, longer than all its tries) was lost by the queue. */
export const ITEM_LOST_PAUSES = 400;

/** The secret of a webhook: Standard Webhooks asks for 24 bytes at least. */
export const SECRET_BYTES = 32;

/** The time that a webhook has to answer: receivers are asked to take an event and work on it afterwards. */
export const WEBHOOK_TIMEOUT_MS = 10_000;

/** Words of one search: a sentence that somebody looks for. */
export const MAX_SEARCH_WORDS = 16;

/** Speakers, publishers and languages that a search counts: as many as a page shows beside what it found. */
export const MAX_FACETS = 20;

/** Rows of sources by week: a house with 100 voices a week for a year; a longer time is asked for in parts. */
export const MAX_SOURCE_ROWS = 5_000;

/** Quotations of one page of a search: the default, and the most. */
export const QUOTES_LIMIT = { default: 20, max: 100 } as const;

/** How long an isolate knows who wants to be told of sheets: as long as KV takes to show a change elsewhere. */
export const WEBHOOKS_KEPT_MS = 60_000;
