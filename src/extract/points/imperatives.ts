/** Does a heading tell a reader what to do: "Check the warranty", "Den Kühlschrank abtauen", "Vérifier la batterie"? */
import { patternOnce } from '../../pattern.ts';
import { wordSet } from '../../text/word-set.ts';

/** Verbs that guides begin their points with. */
const ENGLISH = wordSet(
  'accept add adjust adopt aim air allow apply arrange arrive ask assess assign attach avoid bake be begin ' +
    'bleed block book boil break breathe bring brush build buy calculate call cancel carry change charge check ' +
    'choose clean clear close collect combine compare complete confirm connect consider consult contact control ' +
    'cook cool count cover create cut deal decide declutter decorate define delegate delete describe determine ' +
    'develop dig discuss do don’t don\'t download drain draught-proof draw dress drink drive dry eat embrace ' +
    'enable encourage enjoy ensure enter establish evaluate examine exercise expect explain explore feed fill ' +
    'find finish fit fix focus fold follow forget freeze gather get give go grow hang have heat help hide hire ' +
    'hold identify ignore improve include increase insist inspect install insulate invest invite involve join ' +
    'keep kill know label lay learn leave let limit list listen live lock look lose lower maintain make manage ' +
    'map measure meet mind mix monitor move never note offer open order organise organize overcome pack paint ' +
    'park pay perform pick place plan plant play practice practise prepare preserve prevent prioritise prioritize ' +
    'protect provide pull put question raise reach read record recycle reduce register remember remove rent ' +
    'repair repeat replace request research reserve respect rest review ride ring rinse run save say schedule ' +
    'seal search secure see seek select sell send set share shop show shut sign sit skip sleep slow snack soak ' +
    'sort speak spend spot spray spread stand start stay stick stir stock stop store stretch study submit switch ' +
    'take talk tell test thank think throw tie time track train travel treat trim trust try turn understand ' +
    'unplug update upgrade use vary visit wait wake walk warm wash watch water wear weigh work wrap write',
);

/**
 * How advice begins elsewhere: "Stellen Sie …", "Vérifier la batterie", "No dejar …". Imperatives of Romance languages
 * are spelled like what news says ("Sube el paro"): infinitives alone.
 */
const TELLING: ReadonlyMap<string, () => RegExp> = new Map([
  ['de', patternOnce('u', String.raw`^\p{Lu}\p{Ll}+(?:en|ern|eln) Sie(?!\p{L})`)],
  ['fr', patternOnce(
    'iu', String.raw`^(?!(?:notre|votre|autre|entre|contre|premier|dernier|hier|chez)(?!\p{L}))`,
    String.raw`(?:ne (?:pas|jamais) |bien |se |s['’])?\p{L}+(?:er|ir|re|ez)(?!\p{L})`,
  )],
  ['es', infinitive('no|nunca', '[aeií]r(?:se|l[aeo]s?)?')],
  ['it', infinitive('non|mai', 'are|ere|ire|rre|rsi|r[lm]o')],
  ['pt', infinitive('não|nunca', '[aeio]r(?:-se)?')],
]);

function infinitive(denials: string, ending: string): () => RegExp {
  return patternOnce('iu', `^(?:(?:${denials}) )?`, String.raw`\p{L}{2,}(?:`, ending, String.raw`)(?!\p{L})`);
}

export function tellsToDo(text: string, language: string): boolean {
  if (language !== 'en') return TELLING.get(language)?.().test(text) ?? false;
  return ENGLISH.has(/^[\p{L}’'-]+/u.exec(text)?.[0].toLowerCase() ?? '');
}
