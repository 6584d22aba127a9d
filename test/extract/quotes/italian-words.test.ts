/** Italian: phrases with a noun for somebody, or for a sign, that mean nobody and no sign; verbs and nouns of tags. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, name: string | null]>([
  ['Per giunta, occorre ricordare che «a gennaio erano già cresciuti di otto euro al mese».', null],
  ['Nella predica all’insegna della «semplicità» il parroco Luca Neri ha ricordato i poveri.', 'Luca Neri'],
  ['Luca Neri ha debuttato da allenatore del Siena: «Il mare è calmo e resterà così».', 'Luca Neri'],
  ['Ada Riva ha parlato da sindaca: «Il mare è calmo e resterà così».', 'Ada Riva'],
  ['Luca Neri è stato interrotto da un collega: «Il mare è calmo e resterà così».', 'un collega'],
  ['L’insegna sulla porta diceva: «Chiuso per ferie».', 'L’insegna'],
  ['«Il mare è calmo – riprende Luca Neri – e resterà così».', 'Luca Neri'],
  ['«Non è una guerra – ha premesso la presidente Ada Riva –, ma servono regole».', 'Ada Riva'],
  ['«Fateci nuotare», implorano gli iscritti della piscina.', 'gli iscritti della piscina'],
  ['«Fateci nuotare – sbuffa Ada Riva –. Abbiamo pagato».', 'Ada Riva'],
  ['Gli autisti: «Toni da caserma e minacce inutili».', 'Gli autisti'],
  ['Le maestre: «Toni da caserma e minacce inutili».', 'Le maestre'],
  ['Protesta in via Roma. I tassisti: «Toni da caserma e minacce inutili».', 'I tassisti'],
  ['Poi ha proseguito, salutando i genitori: «Questa è la nostra fabbrica».', null],
  ['Una signora inciampa nel cavo. «Io sto dietro al banco del pane», sussurra al vicino.', 'Una signora'],
  ['Un abbonato: «Il parco resta aperto e noi con lui».', 'Un abbonato'],
  ['Le associazioni: «Il parco resta aperto e noi con loro».', 'Le associazioni'],
  ['La minoranza: «Il parco resta aperto e noi con lui».', 'La minoranza'],
  ['I dem: «Il parco resta aperto e noi con lui».', 'I dem'],
  ['Gli ha scritto la signora Maria Neri, titolare del bar. «Chiudo», aggiunge la signora.', 'Maria Neri'],
  ['Chiara la posizione del sindaco Luca Neri: «Il parco resta aperto».', 'Luca Neri'],
  ['Severa la reazione dell’Unione artisti: «Il parco resta aperto».', 'Unione artisti'],
  ['Luca Neri chiude il parco. Dura la replica dei residenti: «Il parco resta aperto».', 'residenti'],
  ['Luca Neri chiude il parco. Immediata la richiesta di danni: «Il parco era nostro».', 'Luca Neri'],
  ['Chiara la risposta del sindaco la conosce. «Il parco resta aperto», dice Chiara.', 'Chiara'],
])('%s', (text, name) => expect(lastSpeaker(text, 'it')).toBe(name));
