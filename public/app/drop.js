// A file that is dropped or pasted anywhere on the page is taken by its form, which shows where it would land; so is a
// stretch of another page, as its text.

/** @param {(file: File) => void} take @param {(text: string) => void} [takeText] */
export function takeDrops(form, take, takeText) {
  const holds = ({ types }, kind) => [...types].includes(kind);
  const isWanted = (event) => holds(event.dataTransfer, 'Files') || (takeText && !isField(event.target) && holds(event.dataTransfer, 'text/plain'));
  for (const kind of ['dragenter', 'dragover']) {
    addEventListener(kind, (event) => {
      if (!isWanted(event)) return;
      event.preventDefault();
      form.classList.add('over');
    });
  }
  addEventListener('dragleave', (event) => event.relatedTarget ?? form.classList.remove('over'));
  addEventListener('drop', (event) => {
    form.classList.remove('over');
    const [file] = event.dataTransfer.files;
    if (!file && !isWanted(event)) return;
    event.preventDefault();
    if (file) take(file);
    else takeText(event.dataTransfer.getData('text/plain'));
  });
  addEventListener('paste', (event) => {
    const [file] = event.clipboardData.files;
    const text = event.clipboardData.getData('text/plain');
    // a copied stretch of a text program may bring its picture along
    if (file && !text) {
      event.preventDefault();
      take(file);
    } else if (text && takeText && !isField(event.target)) takeText(text);
  });
}

/** What takes text by itself. */
const isField = (target) => /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName ?? '');
