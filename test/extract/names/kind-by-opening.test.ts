/** Bodies and places by the noun that their name opens with, and how far such a name goes. Spanish, Portuguese. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

type Listed = Partial<Record<'organisations' | 'places' | 'people', string[]>>;
const NONE: Required<Listed> = { organisations: [], places: [], people: [] };
const listed = (language: string, text: string): Listed => {
  const { organisations, places, people } = extract(documentOf(text, language), CONTEXT);
  const [bodies, sites, persons] = [organisations, places, people].map((all) => all.map(({ name }) => name));
  return { organisations: bodies ?? [], places: sites ?? [], people: persons ?? [] };
};

it.each<[language: string, text: string, lists: Listed]>([
  ['es', 'El Mercado de Valores cerró ayer.', { organisations: ['Mercado de Valores'] }],
  ['es', 'La Gaceta del Norte cerró ayer.', { organisations: ['Gaceta del Norte'] }],
  ['es', 'Entrevistó a la directora de la Escuela Oficial Doña Marta Ruiz.',
    { organisations: ['Escuela Oficial'], people: ['Marta Ruiz'] }],
  ['es', 'Transportes Ribera ha anunciado nuevas medidas.', { organisations: ['Transportes Ribera'] }],
  ['es', 'El acuerdo fue firmado por Bodegas Ferraz el martes.', { organisations: ['Bodegas Ferraz'] }],
  ['es', 'El acuerdo fue firmado por Ferraz y Asociados el martes.', { organisations: ['Ferraz y Asociados'] }],
  ['es', 'Un informe de Ferraz Energía recoge las quejas.', { organisations: ['Ferraz Energía'] }],
  ['es', 'Banco de Ribera ha anunciado nuevas medidas.', { organisations: ['Banco de Ribera'] }],
  ['es', 'El premio fue para la Red de Mujeres Rurales.', { organisations: ['Red de Mujeres Rurales'] }],
  ['es', 'La reunión fue en la Escuela Técnica Superior de Minas.', { organisations: ['Escuela Técnica Superior de Minas'] }],
  ['es', 'Un profesor del IES Ribera Alta lo vio.', { organisations: ['IES Ribera Alta'] }],
  ['es', 'Lo pidió la Real Federación Andina de Remo.', { organisations: ['Real Federación Andina de Remo'] }],
  ['pt', 'A Editora Almeida Prado abriu as portas.', { organisations: ['Editora Almeida Prado'] }],
  ['pt', 'A Escola Estadual Rui Prado anunciou o fim das aulas.', { organisations: ['Escola Estadual Rui Prado'] }],
  ['pt', 'Os moradores criticaram a Inspeção-Geral da Educação.', { organisations: ['Inspeção-Geral da Educação'] }],
  ['pt', 'A decisão foi tomada pela Polícia da República.', { organisations: ['Polícia da República'] }],
  ['es', 'Trabajó durante años para Pizzería Urquiza.', { organisations: ['Pizzería Urquiza'] }],
  ['es', 'La deuda de Urquiza Solar supera los dos millones.', { organisations: ['Urquiza Solar'] }],
  ['es', 'Se reunió con el Colegio Público Las Acacias ayer.', { organisations: ['Colegio Público Las Acacias'] }],
  ['es', 'Se reunió con la Banda Municipal de Música.', { organisations: ['Banda Municipal de Música'] }],
  ['es', 'Lo dictó la Sala de lo Penal ayer.', { organisations: ['Sala de lo Penal'] }],
  ['pt', 'Um aluno da EMEF Rui Prado caiu.', { organisations: ['EMEF Rui Prado'] }],
  ['pt', 'A Universidade Nova de Lisboa não respondeu.', { organisations: ['Universidade Nova de Lisboa'] }],
  ['pt', 'A Escola de Samba Unidos do Soutelo não respondeu.', { organisations: ['Escola de Samba Unidos do Soutelo'] }],
  ['pt', 'Segundo a Gazeta do Norte, chove.', { organisations: ['Gazeta do Norte'] }],
  // sites
  ['es', 'Los bomberos llegaron a Peñalba del Soto.', { places: ['Peñalba del Soto'] }],
  ['es', 'La mujer vive en Villanueva de Olmeda.', { places: ['Villanueva de Olmeda'] }],
  ['pt', 'As obras da Vila Nova de Soutelo pararam.', { places: ['Vila Nova de Soutelo'] }],
  ['es', 'El incendio se extendió hasta Sierra Nevada.', { places: ['Sierra Nevada'] }],
  ['es', 'Ocurrió en el Polígono Industrial Las Eras.', { places: ['Polígono Industrial Las Eras'] }],
  ['pt', 'O acidente ocorreu na Avenida Almeida Prado.', { places: ['Avenida Almeida Prado'] }],
  ['pt', 'Os bombeiros chegaram à Praceta do Souto às dez.', { places: ['Praceta do Souto'] }],
  ['pt', 'O acidente ocorreu em São Mamede às oito.', { places: ['São Mamede'] }],
  ['pt', 'O acidente ocorreu na praça do Comércio.', { places: ['praça do Comércio'] }],
  ['es', 'Los bomberos llegaron a la Sierra de Almar.', { places: ['Sierra de Almar'] }],
  ['es', 'Hablaron del Puente Nuevo ayer.', { places: ['Puente Nuevo'] }],
  ['es', 'Cayó en la avenida de la Constitución a las ocho.', { places: ['avenida de la Constitución'] }],
  ['es', 'Vive en el barrio de la Macarena desde 2010.', { places: ['barrio de la Macarena'] }],
  // no name, or another's
  ['es', 'Farmacias de Ribera cierran antes.', { places: ['Ribera'] }],
  ['es', 'Centro de la ciudad, ayer.', {}],
  ['pt', 'Centro de Lisboa, ontem à tarde.', { places: ['Lisboa'] }],
  ['es', 'Llegó la directora del Museo Ana Ruiz a la sala.', { people: ['Ana Ruiz'] }],
  ['pt', 'O diretor do Museu Rui Prado visitou a sala.', { people: ['Rui Prado'] }],
  // no sites by the noun before them
  ['es', 'La asociación Amigos del Río firmó el acuerdo.', { organisations: ['Amigos del Río'] }],
  ['es', 'Amigos del Río limpió la orilla.', {}],
  ['es', 'La agencia Puente Alto vendió la foto.', { organisations: ['Puente Alto'] }],
  ['pt', 'O clube Leões do Vale ganhou ontem.', { organisations: ['Leões do Vale'] }],
  ['it', 'La squadra Valle Azzurra ha perso ieri.', { organisations: ['Valle Azzurra'] }],
  ['es', 'El buque Castillo de Olmeda encalló ayer.', {}],
  ['es', 'El cava Castillo de Almar se agotó. El torneo Villa de Olmeda se aplazó.', {}],
  ['pt', 'O filme Ponte de Espias passou ontem. O vinho Castelo de Ribeira voltou.', {}],
  ['it', 'Il vino Castello di Torano ha vinto la medaglia.', {}],
  ['es', 'El fuego llegó a la Sierra de Almar. Arde la Sierra de Almar. El proyecto Sierra de Almar se aplaza.',
    { places: ['Sierra de Almar'] }],
  ['es', 'Vive en Cuevas del Campo.', { places: ['Cuevas del Campo'] }],
  // houses of a family
  ['es', 'Manuel Salas e Hijos vendió la bodega. Manuel Salas calla.',
    { organisations: ['Manuel Salas e Hijos'], people: ['Manuel Salas'] }],
  ['pt', 'Rui Campos e Filhos vende cereais.', { organisations: ['Rui Campos e Filhos'] }],
  ['pt', 'Rui Campos e Filhos de Abril desfilaram ontem.', { people: ['Rui Campos'] }],
  // whoever holds the office, behind the adjective of the body
  ['pt', 'O diretor do Teatro Nacional Pedro Prado estreou a peça. O do Museu Nacional Rui Dinis também.',
    { organisations: ['Teatro Nacional', 'Museu Nacional'], people: ['Pedro Prado', 'Rui Dinis'] }],
  ['pt', 'A presidente da Assembleia Municipal Ana Prado visitou as obras.',
    { organisations: ['Assembleia Municipal'], people: ['Ana Prado'] }],
  ['pt', 'Um soldado da Guarda Nacional Rui Prado falou.', { organisations: ['Guarda Nacional'], people: ['Rui Prado'] }],
  ['es', 'El director de la Biblioteca Nacional Juan Salas renunció ayer.',
    { organisations: ['Biblioteca Nacional'], people: ['Juan Salas'] }],
  ['es', 'La directora de la Escuela Infantil Ana Gil recibió a los padres.',
    { organisations: ['Escuela Infantil'], people: ['Ana Gil'] }],
  ['es', 'El comandante de los Bomberos Voluntarios Hugo Salas habló con la prensa.',
    { organisations: ['Bomberos Voluntarios'], people: ['Hugo Salas'] }],
  // houses and societies that bear somebody's name
  ['es', 'La directora del Colegio Público Miguel Prado, Ana Gil, protesta.',
    { organisations: ['Colegio Público Miguel Prado'], people: ['Ana Gil'] }],
  ['es', 'El rector de la Universidad Rey Juan Carlos habló.', { organisations: ['Universidad Rey Juan Carlos'] }],
  ['es', 'El Teatro Nacional Rubén Prado abrió ayer.', { organisations: ['Teatro Nacional Rubén Prado'] }],
  ['es', 'Habló el director del Aeropuerto Internacional Jorge Prado ayer.',
    { places: ['Aeropuerto Internacional Jorge Prado'] }],
  ['pt', 'O Pavilhão Municipal Rosa Prado fechou ontem.', { places: ['Pavilhão Municipal Rosa Prado'] }],
  ['es', 'El alcalde visitó la obra Puente de Almar ayer.', { places: ['Puente de Almar'] }],
  ['es', 'La Peña Flamenca Juan Prado entregó su premio.', { organisations: ['Peña Flamenca Juan Prado'] }],
  ['pt', 'A Escola Secundária Rui Prado perde turmas.', { organisations: ['Escola Secundária Rui Prado'] }],
  ['es', 'Los mensajes que muestra en la Asamblea Hugo Salas son otros.', { people: ['Hugo Salas'] }],
  ['pt', 'Na Assembleia Rui Prado pediu calma.', { people: ['Rui Prado'] }],
  // a firm has the article of "empresa"
  ['pt', 'As obras da Parque Vivo pararam. O contrato com a Parque Vivo acabou.', { organisations: ['Parque Vivo'] }],
  ['es', 'La Parque Andino vendió la obra.', { organisations: ['Parque Andino'] }],
  ['pt', 'Foi de carro a Parque Vivo. O Parque Vivo está velho.', { places: ['Parque Vivo'] }],
  ['pt', 'O mestre da Bateria Nota 10 chorou.', { organisations: ['Bateria Nota 10'] }],
  ['es', 'Isabel Torre de la Serna habló con Marta Ruiz del Valle.',
    { people: ['Isabel Torre de la Serna', 'Marta Ruiz del Valle'] }],
  ['es', 'Ana Sierra dijo que no.', { people: ['Ana Sierra'] }],
  ['pt', 'A festa de São João atrai milhares.', {}],
  ['pt', 'Disse que os vencedores são Ana Prado e Rui Gil.', { people: ['Ana Prado', 'Rui Gil'] }],
])('%s: %s', (language, text, lists) => expect(listed(language, text)).toEqual({ ...NONE, ...lists }));
