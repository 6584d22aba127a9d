/**
 * Sentences that stand by themselves and tell no news, as the Romance languages have them: a reader is told to
 * subscribe, a date or the desk's name is glued to the first sentence, a clock sets a scene. Shapes only.
 */
import { pattern } from '../../pattern.ts';

/** "Suscríbase para leer más", "Reserva tu turno", "Iscriviti", "Recogemos lo oído": what an outlet or a shop wants. */
const WANTS = pattern(
  'u',
  '^¡?(?:Suscr[íi]b(?:ase|ete|ite)|Reserv(?:[áae]|[ae] ya) tu|Inscr[íi]b(?:ase|ete|ite)|Regístr(?:ese|ate)|',
  'Recogemos lo|Iscriviti|Iscrivetevi|Abbonati|Abbonatevi|Prenota il tuo|Abonnez-vous|Inscrivez-vous|Assine|',
  String.raw`Inscreva-se|Cadastre-se|Garanta (?:já )?(?:o|a) (?:seu|sua)|Subscreva)(?!\p{L})`,
);
/** "12-03-24.-Ana Ruiz abre", "01/05/2022 Il porto", "Di Redazione Sabato 9 maggio": what stands over an article. */
const GLUED = pattern(
  'u',
  String.raw`^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?:\.-|\s)\s*(?=\p{Lu})|`,
  String.raw`^(?:Di|De|Da|Por) (?:la )?(?:Redazione|Redacción|Redação|Rédaction)\s(?=\p{Lu})`,
);
/** "Eran las 8.15 horas, Ana desayunaba", "È quasi mezzanotte", "São nove da manhã": where a tale begins. */
const AT_THE_CLOCK = pattern(
  'u',
  String.raw`^(?:(?:Eran|Son) (?:casi |ya )?las (?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|`,
  '(?:Era|Es) (?:casi )?(?:la una|medianoche|mediodía) |',
  String.raw`(?:São|Eram) (?:quase )?(?:\p{Ll}+|\d+) (?:horas|e meia|da (?:manhã|tarde|noite))|`,
  '(?:È|Era) (?:quasi |da poco |appena |passata da poco la )?(?:mezzanotte|mezzogiorno|l[’\']alba|l[’\']una di)|',
  String.raw`(?:Sono|Erano) (?:quasi |da poco |appena )?le \d|(?:Il est|Il était) (?:presque |à peine )?\d{1,2}\s?h)`,
  // "Eran las ocho cuando el barco se hundió" tells what happened
  '(?![^.]* (?:cuando|quando|quand|lorsqu))',
);

export const tellsNoNewsInRomance = (sentence: string): boolean =>
  [WANTS, GLUED, AT_THE_CLOCK].some((shape) => shape.test(sentence));
