/** English: verbs that report speech outright, in every form that stands beside a quotation. */
import { words } from '../lexicon.ts';

export const en = (): ReadonlySet<string> => new Set(words(`
  said says say saying told tells tell telling added adds add adding wrote writes write writing asked asks ask asking
  replied replies reply replying explained explains explain explaining argued argues argue arguing claimed claims claim
  claiming announced announces announcing declared declares declaring stated states stating noted notes noting insisted
  insists insisting warned warns warning tweeted tweets tweeting posted posts posting commented comments commenting
  confirmed confirms confirming continued continues concluded concludes concluding admitted admits admitting
  acknowledged acknowledges acknowledging recalled recalls recalling remarked remarks observed observes joked jokes
  joking quipped quips testified testifies testifying responded responds responding answered answers answering
  suggested suggests suggesting stressed stresses stressing emphasized emphasised emphasizes emphasises reiterated
  reiterates predicted predicts promised promises vowed vows pledged complained complains cried shouted shouts yelled
  screamed whispered chanted chanting chants exclaimed sighed laughed lamented laments conceded concedes countered
  counters contended contends asserted asserts alleged alleges revealed reveals disclosed pointed points reflected
  reflects cautioned cautions boasted boasts bragged urged urges urging begged begs demanded demands ordered instructed
  reminded reminds reminding assured assures informed informs quoted enthused gushed mused opined offered offers
  proclaimed declaimed marveled marvelled marvels maintained maintains repeated repeats related recounted recounts
  described summed joins chimed interjected retorted advised advises proposed hinted believes texted emailed blogged
  captioned weighed snapped fumed ranted thought thinks wondered wonders wondering questioned elaborated clarified
  clarifies cites cited read reads shared shares agreed agrees disagreed protested protests implored pleads
  greeted thundered barked scoffed conclude warn suggest insist admit acknowledge predict announce
  reports reported reporting confirm reveal recall respond observe emphasize reiterate advise testify recorded share
  inquired inquires enquired queried queries written spoken identifies sniffed shrugged smiled grinned nodded
  intoned deadpanned volunteered chuckled raved vented raged pleaded commanded counseled counselled swore rebutted
  requested requests messaged implied summarized summarised reminisced shouting yelling screaming
  whispering pointing whispers yells screams exclaims gushes muses opines snaps fumes elaborates interjects retorts
  muttered mutters murmured murmurs mumbled hissed groaned moaned growled shrieked bellowed wailed
    grumbled grumbles recommended recommends snarled snarls stammered stuttered drawled drawls confided confides
  divulged   affirmed affirms averred avers ventured ventures exulted crowed crows seethed roared roars sneered
  jeered chided chides   admonished reassured reassures underlined   underscored restated specified specifies
  narrated echoed echoes concurred   concurs prayed preached posited posits theorised theorized speculated
  speculates pondered ponders guessed   reckoned reckons confessed confesses demurred demurs rejoined
  parried attested attests avowed swears pledges giggled   giggles sobbed sobs whined whines croaked croaks rasped
  piped chirped cooed scolded hazarded rued rues   proposes grumbling confiding reckoning
  boomed hollered howled gasped surmised heckled ruled ruling beamed enthuses reminisces chuckles chortled cackled
  wisecracked blurted spluttered fretted tutted purred trilled reasoned grimaced winced
`));
