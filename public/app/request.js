// A call to the API, and its faults as words for a person.
import { words } from './words.js';

/** The API tells its faults in English. */
const IS_ENGLISH = document.documentElement.lang === 'en';
/** What has to be told of them in any language: which field is wrong, and why. */
const TELLING = ['INVALID_BODY', 'INVALID_QUERY'];

/** A fault that the person can read and do something about. */
export class FaultToTell extends Error {
  /** @param {{ title?: string, errors?: { path: string, message: string }[] }} problem of RFC 9457 */
  constructor(code, detail = '', problem = {}) {
    super(code);
    this.code = code;
    this.title = words.faults[code] ?? `${(IS_ENGLISH && problem.title) || words.wrong}.`;
    this.detail = detail;
    this.list = (problem.errors ?? []).map(({ path, message }) => (path ? `${path}: ${message}` : message));
  }
}

export const postArticle = ({ query, type, body }, key) => post(`/api/sheets${query}`, type, body, key);

/** @returns what was answered; @throws FaultToTell */
export async function post(path, type, body, key) {
  const headers = { 'content-type': type, ...(key && { authorization: `Bearer ${key}` }) };
  const answer = await fetch(path, { method: 'POST', headers, body }).catch(() => {
    throw new FaultToTell('OFFLINE');
  });
  const json = await answer.json().catch(() => ({}));
  if (answer.ok) return json;
  const tellsMore = IS_ENGLISH || TELLING.includes(json.code);
  throw new FaultToTell(json.code ?? 'UNKNOWN', tellsMore ? json.detail : '', tellsMore ? json : {});
}
