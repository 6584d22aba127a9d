// How the link looks elsewhere: made by the server from the tags that networks read.
import { call, problemOf, tell, words } from './load.js';

const $ = (id) => document.getElementById(id);

/** @param card its id; empty: the whole sheet */
export async function showPreviews(id, card) {
  const query = new URLSearchParams({ lang: words.language, ...(card && { card }) });
  const answer = await call(`/desk/${id}/previews?${query}`);
  if (!answer.ok) return tell((await problemOf(answer)).detail);
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
  $('previews-place').replaceChildren(...made.body.childNodes);
  $('previews').showModal();
}
