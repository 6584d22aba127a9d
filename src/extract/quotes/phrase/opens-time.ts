/** "ha dicho este martes", "questa mattina", "esta semana": a day or a time, and nobody whom "este" stands for. */
import { isOutside, lowerAt, type Scene } from '../scene/scene.ts';

export const opensTime = (scene: Scene, i: number): boolean =>
  scene.lexicon.determiners.has(lowerAt(scene, i)) && scene.lexicon.pronouns.has(lowerAt(scene, i)) &&
  TIMES.test(lowerAt(scene, i + 1));
/** "un jour", "todas las noches", "eines Tages": the token behind such words at `first`, or `first`. */
export function behindTime(scene: Scene, first: number): number {
  const { someTime } = scene.lexicon;
  for (let length = MOST_WORDS; someTime && length > 1; length--) {
    const words = scene.doc.tokens.slice(first, first + length).map(({ lower }) => lower.replace('’', "'"));
    if (isOutside(scene, first) && someTime.test(words.join(' '))) return first + length;
  }
  return first;
}
const MOST_WORDS = 4;

const TIMES = new RegExp(
  '^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|verano|' +
    'invierno|otoño|primavera|fin|vez|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|' +
    'manhã|noite|ano|mês|verão|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|anno|mattina|' +
    'sera|notte|estate|volta)$',
  'u',
);
