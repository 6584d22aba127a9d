/** A real Chromium, and what a page may not do in it: fault, warn, call another host, break its content security. */
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import * as z from 'zod';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** In CI its absence is a failure; elsewhere the tests step aside and say so. */
export const hasChromium = existsSync(EXECUTABLE) || process.env['CI'] === 'true';
if (!hasChromium)
  process.stderr.write(
    `No Chromium at ${EXECUTABLE}: the tests in a browser step aside. Install it, or name one in CHROMIUM.\n`,
  );

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });

/** A busy machine takes its time; the test's own limit ends what hangs. */
const PATIENCE_MS = 90_000;

export interface Watched {
  page: Page;
  /** What went wrong, in words; empty on a good page. */
  wrongs: string[];
  close: () => Promise<void>;
}

/** @param hosts those that the page may call */
export async function openPage(
  browser: Browser,
  hosts: string[],
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const wrongs: string[] = [];
  page.on(
    'console',
    (message) => /^(error|warning)$/.test(message.type()) && wrongs.push(`${message.type()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => wrongs.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !hosts.includes(host)) wrongs.push(`call to ${request.url()}`);
  });
  return { page, wrongs, close: () => context.close() };
}

const AxeResult = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** Rules of axe-core that the page breaks, each with the first place. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = AxeResult.parse(await page.evaluate('axe.run(document, { resultTypes: ["violations"] })'));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

/** True where the page is wider than its window. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return z.boolean().parse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'));
}
