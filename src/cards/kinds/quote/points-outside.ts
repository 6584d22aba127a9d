/**
 * A sentence over somebody's words that says how they stand to what another said or thinks, and not what that was:
 * "Rowe agrees with Finch.", "Unlike Falk, …", "lo que dijo la pescadera", "lo confirma", "Un argument qui passe mal",
 * "Di segno opposto". Nothing on the card tells.
 */
import { pattern } from '../../../pattern.ts';

/** "used one of them", "said he raised it", "disputed that.", "dafür", "n’y voit rien", too: of what stands before. */
export const pointsOutside = (text: string, language: string): boolean => POINTS[language]?.test(text) === true;

/** What a sentence calls what was said before it: "Un argument qui …" has no verb of its own. */
const FRENCH =
  'argument|constat|choix|décision|effet|façon|manière|mesure|promesse|réponse|position|version|idée|annonce|phrase|' +
  'critique|hypothèse|explication|perspective|scénario|discours|proposition|analyse|reproche|dessin|geste|souvenir|' +
  'sentiment|crainte|inquiétude|souhait|pari|calendrier|tracé|bilan|avis|procédé|retard|délai|souci|regret';
const SPANISH =
  'argumento|decisión|efecto|medida|promesa|respuesta|postura|versión|idea|frase|crítica|hipótesis|explicación|' +
  'propuesta|lectura|opinión';
const ITALIAN =
  'argomento|decisione|scelta|effetto|misura|promessa|risposta|posizione|versione|idea|frase|critica|ipotesi|' +
  'spiegazione|proposta|tesi|lettura';
const PORTUGUESE =
  'argumento|decisão|escolha|efeito|medida|promessa|resposta|posição|versão|ideia|frase|crítica|hipótese|' +
  'explicação|proposta|leitura|opinião';

const POINTS: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:(?:one|some|all|most|many|none|both|two|three|each|survived|used) of `,
    String.raw`(?:them|these|those|the (?:two|three|four|five|six|seven|eight|nine|ten)(?=,))|`,
    String.raw`(?:said|says) that (?:(?:question|point|matter|issue|idea|plan|claim|figure) )?`,
    String.raw`(?:was|is|had|has|would)|`,
    String.raw`no relation(?=[,.)])|`,
    String.raw`(?:as soon as|when|before|after|until) (?:it|they|he|she) did(?=[,.])|`,
    String.raw`(?:said|says|told \p{L}+) (?:that )?(?:he|she|they) (?:had )?\p{L}+ed (?:it|that|this|them)(?= )|`,
    String.raw`(?:disputed|denied|rejected|confirmed|accepted|doubted|welcomed|opposed|with|about) `,
    String.raw`(?:that|this|it)(?=[.,])|`,
    String.raw`(?:(?:dis)?agree[sd]? with|shares? the view of)(?!.* that )|`,
    String.raw`echo(?:ed|es|ing)|in the same vein|along the same lines|(?:took|takes) the same line|`,
    String.raw`what (?:\p{L}+ ){1,3}(?:said|says|told \p{L}+|had said))`,
    String.raw`(?!\p{L})|^(?:unlike|contrary to|as opposed to|in contrast to) `,
  ),
  de: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:(?:da|hier)(?:für|von|mit|gegen|zu|rauf|raus|rüber|rin|ran|bei|nach|runter)(?!\p{L})`,
    String.raw`(?!,? (?:dass|daß|ob|wie|was|wer|warum|zu) )|`,
    String.raw`(?:bläst|blies|stößt|stieß) ins (?:gleiche|selbe) horn|(?:in )?dieselbe (?:kerbe|richtung)|pflichtet|`,
    String.raw`(?:anderer|gleicher|derselben|ähnlicher) (?:meinung|ansicht|auffassung)|einer meinung mit|`,
    String.raw`(?:findet|fand|finden|fanden|bedauert|bedauerte|begrüßt|begrüßte) es`,
    String.raw`(?!.*(?:, (?:dass|daß|wenn|ob|wie)| zu ))|`,
    String.raw`(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+|mehrere|einige) weitere[nr]?(?= )|`,
    String.raw`ohne (?:ihn|sie)(?=\s\p{Ll}|[.,])|`,
    String.raw`was (?:\p{L}+ ){1,3}(?:sagte|sagt|gesagt|erzählte?)(?!\p{L}))|`,
    String.raw`^(?:anders als|im (?:gegensatz|unterschied) zu[mr]?) |`,
    String.raw`^(?:das|dies) (?:sagt|erklärt|teilt|berichtet|betont)e?(?!\p{L})|`,
    String.raw`^(?:ähnlich|anders|genauso|ebenso|gegenteilig) (?:sieht|sah|äußert|urteilt|argumentiert|klingt|klang)`,
  ),
  fr: pattern(
    'iu',
    String.raw`(?<!\p{L}|ils? |l['’]on |on |n['’])(?:y (?!a |avait |aura )\p{L}|n['’]y (?!a |avait |aura ))|`,
    String.raw`(?<!\p{L})(?:en (?:demande|réclame|exige|parle|veut|doute|rit|tire|conclut)|`,
    String.raw`(?:va|vont|abonde|abondent) dans (?:le même|ce|son|leur) sens|renchéri\p{L}+|sur la même ligne|`,
    String.raw`d['’]accord avec|du même avis|de cet avis|partagent? l['’](?:avis|opinion)|`,
    String.raw`ce qu(?:e |['’])(?:\p{L}+ )?(?:dit|disait|affirme|raconte)|ce qu['’]a(?:vait)? dit)(?!\p{L})|`,
    String.raw`^(?:contrairement (?:à|au)|[àa] (?:la différence|l['’]inverse|l['’]opposé) d)|`,
    String.raw`(?<!\p{L})le (?:confirme|reconnaît|nie|résume|répète|dément)(?!\p{L})|`,
    String.raw`^une? (?:${FRENCH}) (?:qu[ei]|qu['’]|dont|à laquelle|auquel|\p{L}+ée? par)|`,
    String.raw`^une? \p{L}+(?: \p{L}+)?, (?:explique|dit|estime|souligne|précise|raconte|juge|selon)(?!\p{L})`,
  ),
  es: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:en (?:la misma|esa misma) (?:línea|dirección)|en el mismo sentido|va más allá|`,
    String.raw`de acuerdo con (?!que )|coincide con|de la misma opinión|discrepa de|`,
    String.raw`lo que (?:le )?(?:dijo|dice|ha dicho|contó|cuenta))(?!\p{L})|`,
    String.raw`^(?:a diferencia de|al contrario que|en contra de lo) |`,
    String.raw`^así lo (?:ha |han )?(?:di(?:jo|cho|ce)|afirm|explic|asegur|señal|declar|manifest|expres)|`,
    String.raw`(?<!\p{L})lo (?:confirm[aóo]|niega|negó|desmiente|desmintió|admite|reconoce|resume|repite)(?!\p{L})|`,
    String.raw`^(?:de (?:otra|distinta|igual|la misma) opinión|en sentido contrario )|`,
    String.raw`^una? (?:${SPANISH}) (?:que|al? (?:la )?que|en (?:la|el) que)(?!\p{L})`,
  ),
  it: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:ne (?:domand|chied|parl|vuol|discut|reclam|pretend|rivendic|contest|conferm)\p{L}*|`,
    String.raw`(?:gli|le) fa(?:nno)? eco|sulla stessa (?:linea|lunghezza)|nella stessa direzione|`,
    String.raw`d['’]accordo con|dello stesso (?:parere|avviso)|della stessa opinione|`,
    String.raw`(?:quello|ciò|quel) che (?:gli )?(?:ha detto|dice|disse|racconta))(?!\p{L})|`,
    String.raw`^(?:a differenza d|al contrario d|diversamente d)|`,
    String.raw`^(?:lo|così) (?:ha (?:detto|dichiarato|spiegato|affermato)|dice|afferma|spiega|sostiene)(?!\p{L})|`,
    String.raw`(?<!\p{L})lo (?:conferma|nega|smentisce|ammette|riconosce|ripete|riassume|sottolinea)(?!\p{L})|`,
    String.raw`^(?:di (?:segno|parere|avviso|opinione|tutt['’]altr)(?!\p{L}))|`,
    String.raw`^un[ao]?['’]? ?(?:${ITALIAN}) (?:che|a cui|su cui|di cui)(?!\p{L})`,
  ),
  pt: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:n[ao] mesm[ao] (?:linha|sentido|direção)|(?:faz|fez|fazem) coro|vai mais longe|`,
    String.raw`(?:concorda|discorda) (?:com|d[eao])|da mesma opinião|`,
    String.raw`o que (?:lhe )?(?:disse|diz|contou|conta))(?!\p{L})|`,
    String.raw`^(?:ao contrário d|à diferença d|diferentemente d)|`,
    String.raw`(?<!\p{L})o (?:confirma|nega|admite|reconhece|repete|resume)(?!\p{L})|`,
    String.raw`^(?:de (?:outra|opinião|igual) |em sentido contrário)|`,
    String.raw`^uma? (?:${PORTUGUESE}) (?:que|a que|em que|com que)(?!\p{L})`,
  ),
};
