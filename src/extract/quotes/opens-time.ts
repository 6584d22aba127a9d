/** "ha dicho este martes", "questa mattina", "esta semana": a day or a time, and nobody whom "este" stands for. */
import { lowerAt, type Scene } from './scene.ts';

export const opensTime = (scene: Scene, i: number): boolean =>
  scene.lexicon.determiners.has(lowerAt(scene, i)) && scene.lexicon.pronouns.has(lowerAt(scene, i)) &&
  TIMES.test(lowerAt(scene, i + 1));
const TIMES = new RegExp(
  '^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|verano|' +
    'invierno|otoño|primavera|fin|vez|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|' +
    'manhã|noite|ano|mês|verão|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|anno|mattina|' +
    'sera|notte|estate|volta)$',
  'u',
);
