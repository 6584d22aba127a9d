/**
 * How headings begin that are no part of an article, or of the frame around its points, by language: alternatives of a
 * pattern. English stands on pages in all languages.
 */
export const FURNITURE: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', [
    'related|read (?:more|also|next)|see also|you (?:may|might) also|you[’\']ll also',
    'more (?:from|on|about|stories|in|like)',
    'most (?:read|viewed|popular)|popular|latest|recent posts|trending|recommended|up next|don[’\']t miss|sponsored',
    'advertisement|share|follow|subscribe|sign (?:up|in)|log in|newsletter|get (?:the|our)',
    'join (?:us|our)|listen|watch',
    'comments?|leave a|about (?:the )?(?:author|us|me)|author|written by|sources?|references',
    'bibliography|footnotes|notes',
    'further reading|methodology|disclaimer|disclosure|editor|table of contents|contents|in this (?:article|guide)',
    'overview|introduction|intro|background|summary|conclusion|in conclusion|final|(?:the )?bottom line|wrapping up',
    'closing|to sum|(?:key )?takeaways?|the takeaway|tl;dr|next steps?|over to you|what next|(?:our )?verdict',
    'frequently asked|faqs?|common questions|questions? (?:and|&) answers|q ?& ?a|how (?:we|i) ',
    'why (?:you should )?trust',
    'our (?:criteria|methodology|picks|process|top)|how to get there|contact|links mentioned',
    'related links|other |also ',
    'learn more|click |discover more|find out more|pro tip|shop|credits?|photos?',
    '(?:visit|book|call) .* (?:now|today)',
  ]],
  ['de', [
    'mehr (?:zum|zu|von|aus)|lesen sie|auch interessant|das könnte|weitere|weiterlesen|passend|verwandte|ähnliche',
    'meistgelesen|anzeige|werbung|newsletter|teilen|kommentare?|kommentieren|über (?:den|die) autor|autor|quellen?',
    'literatur|inhalt|einleitung|überblick|(?:unser )?fazit|zusammenfassung|schluss|häufig|fragen und antworten|faq',
    'impressum|anfahrt|so haben wir',
  ]],
  ['fr', [
    'à lire|lire aussi|à voir|à propos|sur le même|voir aussi|vous aimerez|les plus lus|articles? ',
    'publicité|partager',
    'commentaires?|sources?|références|sommaire|introduction|conclusion|en conclusion|en résumé|questions fréquentes',
    'foire aux questions|pour aller plus loin|notre avis',
  ]],
  ['es', [
    'noticias? relacionad|relacionad|te puede|también te|más (?:información|noticias|sobre)|lee también',
    'leer más|lo más',
    'sobre el autor|comparte|compartir|comentarios?|publicidad|suscríbete|fuentes?|referencias|índice|introducción',
    'conclusi[óo]n|en resumen|preguntas frecuentes|cómo llegar|artículos? ',
  ]],
  ['it', [
    'leggi anche|leggi tutto|potrebbe interessarti|articoli |altri |altro su|i più letti|condividi',
    'commenti|pubblicità',
    'fonti?$|riferimenti|indice|introduzione|conclusioni?|in conclusione|in sintesi|domande frequenti',
    'chi è l|l.autore',
  ]],
  ['pt', [
    'leia (?:também|mais)|veja também|mais (?:lidas|sobre|notícias)|notícias relacionadas|sobre o autor|compartilh',
    'partilh|comentários?|publicidade|fontes?$|referências|índice|introdução|conclusão|em resumo',
    'perguntas frequentes',
    'como chegar|você também|assine',
  ]],
]);

/** What stands below these are questions of readers. */
export const FAQ =
  'frequently asked|faqs?|common questions|häufig|fragen und|foire aux|questions? fréquentes|preguntas|domande|' +
  'perguntas';

/** A heading that begins so explains, or asks. */
export const ASKING =
  'why|how|what|where|when|who|which|warum|wie|was|wo|wann|wer|welche|pourquoi|comment|por qué|cómo|qué|perché|come|' +
  'por que|como';
