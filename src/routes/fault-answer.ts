/** A fault of a page is a page, too: for people, with the status and headers of the fault. */
import type { Context } from 'hono';
import { toFault, toProblem } from '../errors.ts';
import { FaultPage } from '../share/fault-page.tsx';
import { htmlOf } from '../share/html-document.tsx';
import { PAGE_HEADERS } from './page-headers.ts';
import { BY_LANGUAGE, readerFor } from './reader.ts';

export function answerWithFaultPage(error: Error, c: Context): Response | Promise<Response> {
  const fault = toFault(error);
  const problem = toProblem(fault);
  const headers = { ...fault.more.headers, ...PAGE_HEADERS, ...BY_LANGUAGE, 'cache-control': 'no-store' };
  return c.html(htmlOf(FaultPage({ problem, reader: readerFor(c) })), problem.status, headers);
}
