/** What a body is for or against, and its number, as parts of its name. Spanish, Portuguese. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[language: string, text: string, bodies: string[]]>([
  ['es', 'Lo pidió la Asociación Española contra el Cáncer ayer.', ['Asociación Española contra el Cáncer']],
  ['es', 'Lo pidió la Plataforma por la Sanidad Pública ayer.', ['Plataforma por la Sanidad Pública']],
  ['es', 'Lo pidió la Plataforma de Afectados por la Hipoteca.', ['Plataforma de Afectados por la Hipoteca']],
  ['es', 'El edil de Unión por Ribera votó en contra.', ['Unión por Ribera']],
  ['es', 'El edil de Juntos por Ávila votó en contra.', ['Juntos por Ávila']],
  ['pt', 'O vereador de Cidadãos por Lisboa votou contra.', ['Cidadãos por Lisboa']],
  ['es', 'Lo dice la Oficina contra la Droga y el Delito.', ['Oficina contra la Droga y el Delito']],
  ['es', 'Lo investiga el Juzgado de Instrucción número 3 de Zamora.', ['Juzgado de Instrucción número 3 de Zamora']],
  ['es', 'Lo investiga el Juzgado de lo Penal nº 2 de Zamora.', ['Juzgado de lo Penal nº 2 de Zamora']],
  ['es', 'Llegó el Regimiento de Infantería 12 a la zona.', ['Regimiento de Infantería 12']],
  ['pt', 'O relatório é da Liga Andina Contra o Cancro.', ['Liga Andina Contra o Cancro']],
  ['pt', 'O pedido é da Associação de Apoio à Vítima.', ['Associação de Apoio à Vítima']],
  ['pt', 'Segundo o Instituto Andino do Mar e da Atmosfera, chove.', ['Instituto Andino do Mar e da Atmosfera']],
  ['pt', 'O Movimento dos Trabalhadores Sem Terra ocupou a sede.', ['Movimento dos Trabalhadores Sem Terra']],
  ['es', 'Habló la Fundación para la Libertad de Prensa ayer.', ['Fundación para la Libertad de Prensa']],
  ['es', 'Protesta la Plataforma Salvemos el Soto ayer.', ['Plataforma Salvemos el Soto']],
  ['pt', 'O pedido é do Movimento pela Paz.', ['Movimento pela Paz']],
  ['pt', 'Falou a Autoridade para as Condições do Trabalho.', ['Autoridade para as Condições do Trabalho']],
  // deeds, agents and others
  ['es', 'Multaron a la Fundación Ribera por la Navidad.', ['Fundación Ribera']],
  ['es', 'Denunció a la Asociación Andina contra la Fiscalía de Zamora.', ['Asociación Andina', 'Fiscalía de Zamora']],
  ['es', 'Fue multado el Banco Ribera por la Comisión Andina.', ['Banco Ribera', 'Comisión Andina']],
  ['es', 'Lo dicen la Cámara de la Prensa y la Universidad de Zamora.',
    ['Cámara de la Prensa', 'Universidad de Zamora']],
  ['es', 'Ganó la Liga Andina contra Lucía Prado.', ['Liga Andina']],
  ['es', 'Votó el Grupo Popular contra el Presupuesto.', ['Grupo Popular', 'Presupuesto']],
  ['pt', 'O Instituto do Mar e a Câmara de Vilamar pedem apoio.', ['Instituto do Mar', 'Câmara de Vilamar']],
  ['pt', 'A Fundação Ribeira pediu apoio à Câmara de Vilamar.', ['Fundação Ribeira', 'Câmara de Vilamar']],
])('%s: %s', (language, text, bodies) =>
  expect(extract(documentOf(text, language), CONTEXT).organisations.map(({ name }) => name)).toEqual(bodies));
