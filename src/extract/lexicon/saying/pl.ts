/** Polish: verbs that report speech outright, in every form that stands beside a quotation. */
import { words } from '../lexicon.ts';

export const pl = (): ReadonlySet<string> => new Set(words(`
  krzyczeli krzyczały skandowali skandowały wołali wołały twierdzą odpiera odpierał
  powiedział powiedziała powiedzieli mówi mówił mówiła mówią mówili stwierdził stwierdziła stwierdzili stwierdza
  dodał dodała dodali dodaje dodają podkreślił podkreśliła podkreślili podkreśla podkreślają zaznaczył zaznaczyła
  zaznacza zapewnił zapewniła zapewnia zapewniają oświadczył oświadczyła oświadczyli poinformował poinformowała
  poinformowali informuje wyjaśnił wyjaśniła wyjaśnia wyjaśniają tłumaczył tłumaczyła tłumaczy ocenił oceniła ocenia
  uważa uważał uważała przyznał przyznała przyznaje przekonuje przekonywał przekonywała zapowiedział zapowiedziała
  zapowiada ogłosił ogłosiła zauważył zauważyła zauważa wskazał wskazała wskazuje ostrzegł ostrzegła ostrzega
  odpowiedział odpowiedziała odpowiada odparł odparła zapytał zapytała pyta napisał napisała napisali pisze
  relacjonuje relacjonował opowiada opowiadał opowiadała wspomina wspominał wspominała komentuje skomentował
  skomentowała przypomniał przypomniała przypomina żartuje żartował apeluje apelował apelowała zaapelował zaapelowała
  kwituje skwitował skwitowała podsumował podsumowała zaprzeczył zaprzeczyła twierdzi twierdził twierdziła krzyczał
  krzyczała szepnął szepnęła westchnął westchnęła pochwalił obiecał obiecała deklaruje zadeklarował zadeklarowała
  kontynuował kontynuowała kontynuuje czytamy pytał pytała argumentował argumentowała argumentuje śmieje krzyknął
  krzyknęła zawołał zawołała podsumowuje zakończył zakończyła obiecuje narzeka narzekał narzekała żali żalił żaliła
  radzi doradza zaprzecza potwierdza potwierdził potwierdziła cieszy cieszył cieszyła martwi martwił martwiła ubolewa
  prosi poprosił poprosiła sugeruje sugerował sugerowała precyzuje sprecyzował sprecyzowała uściślił uściśliła zwierza
  wyznał wyznała ujawnił ujawniła przekazał przekazała przekazali przekazuje wylicza wyliczał wyliczała dopowiada
  zauważyli wspomniał wspomniała rzucił rzuciła nalega przestrzega przestrzegł przestrzegła
`));
