/**
 * What a file may cost while PDF.js reads it: pdfjs.js tells of each byte that it unfolds, each operator that it runs.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { MAX_DOCUMENT_WORK } from '../../../limits.ts';

export class Budget {
  #left = MAX_DOCUMENT_WORK;

  /** PDF.js swallows what is thrown at it and goes on with the next page: whoever reads on must ask. */
  get isUsedUp(): boolean {
    return this.#left < 0;
  }

  spend(cost: number): void {
    this.#left -= cost;
    if (this.#left < 0) throw new Error('The file has used up its budget');
  }
}

/** Files of several calls are read by turns in one isolate; each spends of its own budget. */
const current = new AsyncLocalStorage<Budget>();

export const within = <T>(budget: Budget, read: () => Promise<T>): Promise<T> => current.run(budget, read);
export const spend = (cost: number): void => current.getStore()?.spend(cost);
