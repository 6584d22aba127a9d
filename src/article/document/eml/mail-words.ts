/** What mail programs write around another mail, in the languages that are read. */

const words = (list: string) => list.split(', ').join('|');

const EARLIER = words(
  "original, forwarded, ursprüngliche, weitergeleitete, message d['’]origine, message transféré, mensaje original, " +
  'mensaje reenviado, messaggio originale, messaggio inoltrato, mensagem original, mensagem encaminhada, ' +
  'doorgestuurd, oorspronkelijk, wiadomość oryginalna, пересылаемое, исходное',
);
/** "-----Original Message-----", "Begin forwarded message:" */
export const SEPARATOR = new RegExp(
  `^[ \\t]*(?:[-_=]{3,}[ \\t]*)?(?:begin )?(?:${EARLIER})[^\\n]{0,40}?(?:[-_=]{3,}|:)[ \\t]*$`,
  'imu',
);

const ON = words('on, am, le, el, il, em, op, w dniu, dne');
const WROTE = words(
  'wrote, schrieb[^\\n:]{0,80}, a écrit, escribió, ha scritto, escreveu, schreef, napisał, napisała, napisał\\(a\\)',
);
/** "On 9 March, Ana Lima wrote:", over one line or two. */
export const ANSWERED = new RegExp(
  `^[ \\t]*(?:${ON})\\s[^\\n]{8,160}\\n?[^\\n]{0,120}?(?:${WROTE})\\s?:[ \\t]*$`,
  'imu',
);

const FROM_NAMES = words('from, von, de, da, van, od, от');
const DATE_NAMES = words(
  'sent, gesendet, envoyé, enviado, enviado el, inviato, verzonden, date, datum, fecha, data, дата',
);
const SUBJECT_NAMES = words('subject, betreff, objet, asunto, oggetto, assunto, onderwerp, temat, тема');
const OTHER_NAMES = words('to, an, à, para, a, aan, do, кому, cc, reply-to');

/** A line of a mail's head as it is set into another mail: its name, its value. */
export const HEADER = new RegExp(
  `^[ \\t]*\\*?(${FROM_NAMES}|${DATE_NAMES}|${SUBJECT_NAMES}|${OTHER_NAMES})\\s?:\\*?[ \\t]*(.*)$`,
  'iu',
);
export const FROM = new RegExp(`^[ \\t]*\\*?(?:${FROM_NAMES})\\s?:\\*?[ \\t]*\\S`, 'iu');

export const HEADER_KINDS = {
  from: new RegExp(`^(?:${FROM_NAMES})$`, 'iu'),
  date: new RegExp(`^(?:${DATE_NAMES})$`, 'iu'),
  subject: new RegExp(`^(?:${SUBJECT_NAMES})$`, 'iu'),
} as const;

const PROGRAMS = [
  'sent from my ', 'von meinem .{0,30}gesendet', 'envoyé de mon ', 'enviado desde mi ', 'inviato da(?:l mio)? ',
  'get outlook for ', 'view (?:this|it|the) .{0,30}(?:in|on) (?:your|a) browser', 'if you no longer wish',
  "if you can(?:not|'t) (?:see|read|view)", 'click here to unsubscribe', 'unsubscribe\\b', 'newsletter abbestellen',
  'to unsubscribe\\b', 'manage (?:your )?preferences',
].join('|');
/** Lines that the program adds, not the sender. */
export const BY_PROGRAM = new RegExp(`^[ \\t]*(?:${PROGRAMS})[^\\n]*$`, 'gimu');

export const SIGNATURE = /^(?:-- ?|—|_{5,})[ \t]*$/m;

/** Words of senders that are no persons. */
export const OFFICE = new RegExp(
  `\\b(?:${words(
    'press\\w*, media, news\\w*, team, office, service, redaktion, pressestelle, presse, prensa, stampa, ' +
    'communications?, kommunikation, pr, info, contact, ministry, ministerium, council, university, universität, ' +
    'institute, foundation, police, polizei, city, agency, bank, group, ltd, inc, llc, gmbh, ag, corp, company, ' +
    'association, union, party, government, department, desk, noreply, no-reply, wire, newswire, alerts?, updates?',
  )})\\b`,
  'iu',
);
