// The page of operation: its parts come with a key; its buttons call the API, say what came of it, and load it again.
import { call, load, problemOf, say, tell, untell } from '/desk/load.js';

const said = {
  sent: (answer) => `${answer.sent} sent again.`,
  taken: (answer) => answer.taken ? `The receiver took it (status ${answer.status}).` : `The receiver answered ${answer.status}.`,
};

async function act(path, method) {
  untell();
  say('Working …');
  const answer = await call(path, { method });
  if (!answer.ok) {
    say('');
    return tell((await problemOf(answer)).detail);
  }
  const body = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  const [, words = () => 'Done.'] = Object.entries(said).find(([field]) => field in body) ?? [];
  await load();
  say(words(body));
}

document.getElementById('place').addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button?.dataset.post) void act(button.dataset.post, 'POST');
  if (button?.dataset.delete) void act(button.dataset.delete, 'DELETE');
});
void load();
