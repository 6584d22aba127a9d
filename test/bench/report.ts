/** The bench's findings as tables in Markdown: what is printed is what the README shows. */
import type { CheckRow, PageRow } from './measure-checks.ts';
import type { ModuleRow } from './measure-modules.ts';
import { WARM, type PostRow, type ReadingRow } from './measure-reading.ts';
import type { RealFindings } from './measure-real.ts';
import type { RenderingRow } from './measure-rendering.ts';
import type { MemoryRow } from './measure-memory.ts';
import type { ServingRow } from './measure-serving.ts';
import type { StartRow } from './measure-start.ts';

export interface Findings {
  machine: string;
  rounds: number;
  rendering: RenderingRow[];
  real: RealFindings[];
  modules: ModuleRow[];
  workerGzipBytes: number;
  start: StartRow;
  reading: ReadingRow[];
  checks: CheckRow;
  pages: PageRow[];
  /** With no pictures in KV: nothing is drawn behind the answer. */
  post: PostRow;
  /** With the link previews that are drawn behind it. */
  drawingPost: PostRow;
  serving: ServingRow;
}

/** Modules that cost less are not listed. */
const LEAST_MODULE_MS = 1;

const ms = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const kb = (value: number): string => `${Math.round(value / 1024).toLocaleString('en')} KB`;
const mb = (value: number): string => `${Math.round(value / 1024 / 1024)} MB`;
const ratio = (ours: number, theirs: number): string =>
  Number.isFinite(ours / theirs) ? (ours / theirs).toFixed(2) : '–';

type Measure<Row> = [string, (row: Row) => number, (value: number) => string];

const REAL_MEASURES: Measure<RealFindings['rows'][number]>[] = [
  ['median ms', (row) => row.medianMs, ms],
  ['p95 ms', (row) => row.p95Ms, ms],
  ['CPU ms', (row) => row.cpuMs, ms],
  ['PNG', (row) => row.pngBytes, kb],
  ['peak memory of the process', (row) => row.peakBytes, mb],
];

const MEASURES: Measure<RenderingRow>[] = [
  ['warm card, median ms', (row) => row.medianMs, ms],
  ['warm card, p95 ms', (row) => row.p95Ms, ms],
  ['warm card, CPU ms', (row) => row.cpuMs, ms],
  ['PNG', (row) => row.pngBytes, kb],
  ['first card after a cold start, ms', (row) => row.firstMs, ms],
  ['the same, CPU ms', (row) => row.firstCpuMs, ms],
  ['start-up of the Worker, CPU ms', (row) => row.startCpuMs, ms],
  ['bundle, gzipped', (row) => row.gzipBytes, kb],
  ['peak memory of the process', (row) => row.peakBytes, mb],
];

export function report(findings: Findings): string {
  const { machine, rounds, modules, serving, post, drawingPost, reading, checks, pages, workerGzipBytes } =
    findings;
  const lines = [
    `One og quote card on workerd, ${rounds} warm rounds, interleaved; ${machine}. In brackets: ours ÷ theirs.`,
    '',
    ...table(findings.rendering, MEASURES),
    ...findings.real.flatMap(({ what, articles, cards, rows }) => [
      '',
      `Real use: ${what} of ${articles} articles, ${cards} cards, each drawn once, interleaved.`,
      '',
      ...table(rows, REAL_MEASURES),
    ]),
    '',
    '| the whole Worker | |',
    '|---|---|',
    `| cached card, requests a second | ${Math.round(serving.cachedPerSecond)} (a constant Hono route: ${Math.round(serving.constantPerSecond)}, ratio ${serving.ratio.toFixed(2)}) |`,
    `| the same, CPU of one answer | ${Math.round(serving.cachedCpuUs)} µs (a constant Hono route: ${Math.round(serving.constantCpuUs)} µs, ratio ${ratio(serving.cachedCpuUs, serving.constantCpuUs)}) |`,
    `| 304, ms | ${ms(serving.notModifiedMs)} |`,
    ...postLines(post, drawingPost),
    `| ${serving.sheetCards} pictures of one sheet, one after the other | ${(serving.sheetMs / 1000).toFixed(2)} s |`,
    checkLine(checks),
    ...pages.map(({ page, cpuMs }) => `| ${page}, CPU | ${ms(cpuMs)} ms |`),
    `| its bundle, gzipped | ${kb(workerGzipBytes)} |`,
    startLine(findings.start),
    '',
    '| the first card, by module | ms under a profiler |',
    '|---|---|',
    ...modules.filter((row) => row.ms >= LEAST_MODULE_MS).map((row) => `| ${row.module} | ${ms(row.ms)} |`),
    '',
    '| reading | characters | ms |',
    '|---|---|---|',
    ...reading.map((row) => `| ${row.text} | ${row.characters.toLocaleString('en')} | ${ms(row.ms)} |`),
  ];
  return lines.join('\n');
}

export function memoryLine({ cards, heldBytes, peakProcessBytes }: MemoryRow): string {
  const held = `heap, buffers and wasm at most ${mb(heldBytes)}; process at most ${mb(peakProcessBytes)}`;
  return `| ${cards.toLocaleString('en')} different cards and every call in one isolate | ${held} |`;
}

const startLine = ({ listensMs, answeredMs, postedMs, drawnMs }: StartRow): string =>
  `| cold, CPU until it listens | ${ms(listensMs)} ms; until a first small answer ${ms(answeredMs)}, ` +
  `a first POST ${ms(postedMs)}, its first card ${ms(drawnMs)} |`;

const checkLine = ({ quotations, words, cpuMs }: CheckRow): string =>
  `| ${quotations} quotations checked against ${words.toLocaleString('en')} words, CPU | ${ms(cpuMs)} ms |`;

interface Contending { name: string; failure?: string }

function table<Row extends Contending>(rows: readonly Row[], measures: readonly Measure<Row>[]): string[] {
  const [ours, ...peers] = rows;
  if (!ours) return [];
  const cells = measures.map(([name, value, show]) => {
    const theirs = peers.map((peer) =>
      peer.failure ? '–' : `${show(value(peer))} (${ratio(value(ours), value(peer))})`,
    );
    return `| ${[name, show(value(ours)), ...theirs].join(' | ')} |`;
  });
  const failures = peers.flatMap(({ name, failure }) => (failure ? ['', `${name} does not run here: ${failure}`] : []));
  return [
    `| ${['', ...rows.map(({ name }) => name)].join(' | ')} |`,
    `|${'---|'.repeat(rows.length + 1)}`,
    ...cells,
    ...failures,
  ];
}

/** After few posts and after many: V8 compiles for as long. */
function postLines(post: PostRow, drawing: PostRow): string[] {
  const cpu = ({ earlyCpuMs, cpuMs }: PostRow): string =>
    `${ms(earlyCpuMs)} ms after ${WARM.early} posts, ${ms(cpuMs)} ms after ${WARM.late}`;
  return [
    `| POST of ${post.words.toLocaleString('en')} words, answered in | ${ms(post.medianMs)} ms |`,
    `| the same, CPU | ${cpu(post)} |`,
    `| with the link previews that are drawn behind it, CPU | ${cpu(drawing)} |`,
  ];
}
