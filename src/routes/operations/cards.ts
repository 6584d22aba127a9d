/** Pictures of cards. Data. */
import type { Operation } from '../openapi-operation.ts';
import { id, card, query, sizes, themes } from './parameters.ts';

export const CARDS: readonly Operation[] = [
  {
    id: 'getCardPng',
    method: 'get',
    path: '/cards/{id}/{card}.png',
    summary: 'A card as a picture',
    description: 'The addresses on the sheet carry a version and may be kept for ever.',
    parameters: [id, card, query('size', sizes, 'Format of the card.'), query('theme', themes, 'Look of the card.')],
    answers: {
      200: { description: 'The picture.', content: { 'image/png': null } },
      304: { description: 'It has not changed.' },
    },
    faults: ['INVALID_SIZE', 'INVALID_THEME', 'SHEET_NOT_FOUND', 'CARD_NOT_FOUND', 'RENDER_FAILED'],
  },
  {
    id: 'getCardSvg',
    method: 'get',
    path: '/cards/{id}/{card}.svg',
    summary: 'A card as a vector picture',
    description: 'The same card as SVG, its letters as outlines.',
    parameters: [id, card, query('size', sizes, 'Format of the card.'), query('theme', themes, 'Look of the card.')],
    answers: {
      200: { description: 'The picture.', content: { 'image/svg+xml': null } },
      304: { description: 'It has not changed.' },
    },
    faults: ['INVALID_SIZE', 'INVALID_THEME', 'SHEET_NOT_FOUND', 'CARD_NOT_FOUND', 'RENDER_FAILED'],
  },
];
