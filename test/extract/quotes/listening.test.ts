/** Who only listens while somebody else speaks, or asks somebody, has not said what follows without a tag. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, isOthers: boolean]>([
  ['en', 'Mayor Rosa Lowe listened as Emil Brandt, a baker, spoke. “We have waited nine years for this bridge.”', true],
  ['en', 'Mayor Rosa Lowe looked on while a baker told the council of it. “We have waited nine years for this.”', true],
  ['en', 'Mayor Rosa Lowe nodded as she spoke. “We have waited nine years for this bridge.”', false],
  ['en', 'Mayor Rosa Lowe sat in her kitchen as the rain fell and told of it. “We have waited nine years for this.”', false],
  ['en', 'Mayor Rosa Lowe smiled as the band played. “We have waited nine years for this bridge.”', false],
  ['de', 'Bürgermeisterin Rosa Lowe hörte zu, als Emil Brandt sprach. „Wir warten seit neun Jahren darauf.“', true],
  ['fr', 'La maire Rosa Lowe écoutait pendant que Emil Brandt parlait. « Nous attendons ce pont depuis neuf ans. »', true],
  ['es', 'La alcaldesa Rosa Lowe escuchaba mientras Emil Brandt hablaba. «Llevamos nueve años esperando.»', true],
  ['it', 'La sindaca Rosa Lowe ascoltava mentre Emil Brandt parlava. «Aspettiamo questo ponte da nove anni.»', true],
  ['pt', 'A prefeita Rosa Lowe ouvia enquanto Emil Brandt falava. “Esperamos esta ponte há nove anos.”', true],
  ['en', 'Chairman Rosa Lowe (FG) asked him what he would have done there. “I’d have closed the list at once.”', true],
  ['en', 'The coroner, Rosa Lowe, asked her whether the system had warned her.\n\n“No, and nobody told me that it would.”', true],
  ['en', 'Rosa Lowe was asked what she would have done there. “I’d have closed the list at once.”', false],
  ['en', 'Rosa Lowe asked the council for more time. “We have waited nine years for this bridge.”', false],
  ['de', 'Richterin Rosa Lowe fragte ihn, warum er nicht angerufen habe. „Ich hatte an dem Tag kein Telefon.“', true],
  ['fr', 'La juge Rosa Lowe lui a demandé pourquoi il n’avait pas appelé. « Je n’avais pas de téléphone ce jour-là. »', true],
  ['es', 'La jueza Rosa Lowe le preguntó por qué no había llamado. «No tenía teléfono aquel día, señoría.»', true],
  ['it', 'La giudice Rosa Lowe gli ha chiesto perché non avesse chiamato. «Quel giorno non avevo il telefono.»', true],
  ['pt', 'A juíza Rosa Lowe perguntou-lhe por que não tinha ligado. “Naquele dia eu não tinha telefone.”', true],
])('%s: %s', (language, text, isOthers) => {
  if (isOthers) expect(firstSpeaker(text, language)).not.toBe('Rosa Lowe');
  else expect(firstSpeaker(text, language)).toBe('Rosa Lowe');
});
