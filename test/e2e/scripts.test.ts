/** `npm start` and `npm run demo` as they are typed: ended early, with a taken port, with what is no article. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/ports.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PATIENCE = 120_000;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-scripts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `code` is null where a signal ended it, which is what Ctrl-C does before the script listens. */
interface Ended { code: number | null; said: string; complained: string }
/** @param endAfter milliseconds, or words of the script, after which Ctrl-C is pressed */
function run(script: string, args: string[], endAfter?: number | string): Promise<Ended> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder },
  });
  const ended: Ended = { code: null, said: '', complained: '' };
  const endOnWords = (words: string) => {
    if (typeof endAfter === 'string' && words.includes(endAfter)) child.kill('SIGINT');
  };
  child.stdout.on('data', (chunk) => endOnWords((ended.said += String(chunk))));
  child.stderr.on('data', (chunk) => endOnWords((ended.complained += String(chunk))));
  if (typeof endAfter === 'number') void wait(endAfter).then(() => child.kill('SIGINT'));
  return new Promise((done) => child.once('close', (code) => done({ ...ended, code })));
}

/** Whether nobody listens at the port. */
const isFree = (port: number) =>
  new Promise<boolean>((tell) => {
    const server = createServer().once('error', () => tell(false));
    server.listen(port, '127.0.0.1', () => server.close(() => tell(true)));
  });

describe('Ctrl-C', () => {
  it.each([500, 1000, 3000])('%d ms into npm start leaves no server', async (endAfter) => {
    const port = await freePort();
    const { code, complained } = await run('start', ['--port', String(port)], endAfter);
    expect([0, null]).toContain(code);
    expect([complained, await isFree(port)]).toEqual(['', true]);
  }, PATIENCE);

  it.each([500, 1000, 3000])('%d ms into npm run demo leaves no folder', async (endAfter) => {
    const { code } = await run('demo', [], endAfter);
    const left = (await readdir(folder)).filter((name) => name.startsWith('verbatim-demo'));
    expect([130, null]).toContain(code);
    expect(left).toEqual([]);
  }, PATIENCE);

  it.each(['measuring:', 8000])('%s into npm run bench leaves no folder', async (endAfter) => {
    const { code } = await run('bench', ['--memory'], endAfter);
    expect([130, null]).toContain(code);
    expect(await readdir(folder)).toEqual([]);
  }, PATIENCE);

  it.each([300, 2000])('%d ms into npm run eval leaves no folder', async (endAfter) => {
    const file = join(folder, 'one.jsonl');
    await writeFile(file, `${JSON.stringify({ text: 'The bridge closes on Monday.', refs: ['The bridge closes.'] })}\n`);
    const { code } = await run('eval', ['facts', file], endAfter);
    await rm(file);
    expect([130, null]).toContain(code);
    expect(await readdir(folder)).toEqual([]);
  }, PATIENCE);
});

describe('whoever ends npm', () => {
  it('ends the server', async () => {
    const port = await freePort();
    const npm = spawn('npm', ['start', '--', '--port', String(port)], { cwd: ROOT });
    let said = '';
    const told = (words: string) => (said += words);
    npm.stderr.on('data', (chunk) => told(String(chunk)));
    await new Promise<void>((started, failed) => {
      npm.stdout.on('data', (chunk) => /Ctrl-C/.test(told(String(chunk))) && started());
      npm.once('exit', () => failed(new Error(`npm start ended by itself: ${said}`)));
    });
    npm.kill('SIGTERM');
    // the patience of the test is the only limit: a server that stays fails it
    while (!(await isFree(port))) await wait(200);
  }, 2 * PATIENCE);
});

describe('npm start', () => {
  it('says in one line where it is once it is there, and is gone after Ctrl-C', async () => {
    const port = await freePort();
    const { code, said, complained } = await run('start', ['--port', String(port)], 'Ctrl-C ends it');
    expect(said).toMatch(
      new RegExp(`^Verbatim is at http://127\\.0\\.0\\.1:${port} \\(Ctrl-C ends it\\)(?:\\. No API_KEYS .*)?\\n$`),
    );
    expect([code, complained, await isFree(port)]).toEqual([0, '', true]);
  }, PATIENCE);

  it(
    'says that a port is taken, and never that it is there',
    async () => {
      const other = createServer();
      const port = await freePort();
      await new Promise<void>((ready) => void other.listen(port, '127.0.0.1', ready));
      const { code, said, complained } = await run('start', ['--port', String(port)]);
      other.close();
      expect([code, said, complained]).toEqual([
        1,
        '',
        expect.stringMatching(`^Port ${port} is taken by another program\\.`),
      ]);
    },
    PATIENCE,
  );

  it.each([
    [['--help'], 0],
    [['--nope'], 2],
    [['--port', 'x'], 2],
    [['--port'], 2],
  ] as const)('%j is answered in words', async (args, wanted) => {
    const { code, said, complained } = await run('start', [...args]);
    expect([code, (said + complained).includes('--port')]).toEqual([wanted, true]);
    expect(complained).not.toMatch(/\n\s+at /);
  });
});

describe('npm run demo', () => {
  const write = async (name: string, bytes: string | Uint8Array) => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  it.each([
    ['nowhere.txt', async () => join(folder, 'nowhere.txt'), 'there is no such file'],
    ['a folder', async () => folder, 'it is a folder'],
    ['a PDF under another name', () => write('a.txt', '%PDF-1.7\n%âãÏÓ'), 'it is a PDF'],
    ['a Word file under another name', () => write('a.zip', 'PK\u0003\u0004\u0000'), 'it is a Word file'],
    ['a binary', () => write('a.bin', new Uint8Array([1, 0, 2])), 'it is no text file'],
    ['an empty file', () => write('a.txt', ''), 'it is empty'],
    ['an unknown option', async () => '--nope', 'is no option'],
    ['an address of another kind', async () => 'ftp://news.example/vote', 'begins with http:// or https://'],
  ])('says why %s is no article, before it starts anything', async (_, make, why) => {
    const { code, complained } = await run('demo', [await make()]);
    expect([code, complained]).toEqual([1, expect.stringContaining(why)]);
    expect(complained).not.toMatch(/\n\s+at |starting/);
  });

  it('explains itself', async () =>
    expect(await run('demo', ['--help'])).toMatchObject({ code: 0, said: expect.stringContaining('http(s) address') }));

  it('reads a web address, and says in words why one cannot be read', async () => {
    const { code, complained } = await run('demo', ['http://127.0.0.1/article']);
    expect([code, complained]).toEqual([1, expect.stringContaining('URL_REFUSED')]);
    expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/^verbatim-demo/));
  }, PATIENCE);
});

describe('npm run eval', () => {
  it('posts the articles of a file to a Worker of its own and prints how well they were read', async () => {
    const text = await readFile(join(ROOT, 'test/corpus/harbour-bridge/article.txt'), 'utf8');
    const says = 'Eleven months is longer than my savings';
    const start = text.trim().indexOf(says);
    const quote = { text: says, start, end: start + says.length, speaker: 'Rosa Medina', named: true, mention: 'name' };
    const file = join(folder, 'annotated.jsonl.gz');
    await writeFile(file, gzipSync(`${JSON.stringify({ id: 'own', text: text.trim(), quotes: [quote] })}\n`));
    const { code, said, complained } = await run('eval', ['quotes', file, '--json']);
    expect([code, complained]).toEqual([0, '']);
    expect(JSON.parse(said)).toMatchObject({
      articles: 1, refused: 0, speakers: { right: 1, partial: 0, wrong: 0, none: 0 }, 'verbatim spans %': 100,
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('verbatim-eval'))).toEqual([]);
  }, PATIENCE);

  it.each([
    [['quotes'], 2, 'usage: npm run eval'],
    [['nothing', 'a.jsonl'], 2, 'usage: npm run eval'],
    [['quotes', 'a.jsonl', '--nope'], 2, 'usage: npm run eval'],
    [['quotes', 'nowhere.jsonl', '--url', 'http://127.0.0.1:9'], 1, 'The measuring stopped: ENOENT'],
  ] as const)('%j is answered in words', async (args, wanted, words) => {
    const { code, complained } = await run('eval', [...args]);
    expect([code, complained]).toEqual([wanted, expect.stringContaining(words)]);
    expect(complained).not.toMatch(/\n\s+at /);
  });
});
