import { describe, expect, it } from 'vitest';
import { shortCodesToCall } from '../../../src/domain/numbers/short-codes.ts';

const codes = new Set(['15', '112', '119', '3114', '116006']);

const numbersIn = (text: string) => shortCodesToCall(text, codes).map(({ number }) => number);

describe('a text asks to call', () => {
  it.each([
    ['Call 3114 now', '3114'],
    ['CALL 112.', '112'],
    ['Dial 119', '119'],
    ['Please ring the 3114', '3114'],
    ['Appelle le 3114', '3114'],
    ['Appelez le 112', '112'],
    ['Il faut appeler le 119', '119'],
    ['Composez le 3114', '3114'],
    ['Llama al 112', '112'],
    ['Wähle die 112', '112'],
    ['Rufe die 112', '112'],
    ['اتصلوا على الرقم 3114', '3114'],
    ['اطلبوا 112', '112'],
    ['Call\n3114', '3114'],
    ['Call: 3114', '3114'],
    ['Call “3114”', '3114'],
    ['Appelle le « 3114 »', '3114'],
    ['Call (3114)', '3114'],
    ['اتصلوا: 3114', '3114'],
    // The shortest codes, those of the French ambulance and police, have two digits.
    ['Composez le 15', '15'],
    ['Call 3114 24/7', '3114'],
    ['اتصلوا بالرقم 3114', '3114'],
  ])('%j: %s', (text, expected) => {
    expect(numbersIn(text)).toEqual([expected]);
  });

  it.each([
    ['Call 31 14', '31 14'],
    ['Appelle le 116 006', '116 006'],
  ])('%j, as it is written: %s', (text, expected) => {
    expect(numbersIn(text)).toEqual([expected]);
  });

  it('more than once', () => {
    expect(numbersIn('Call 3114. In danger, call 112.')).toEqual(['3114', '112']);
  });

  it.each([
    ['Call 3114 now', 5],
    ['Now, appelle le 31 14', 16],
  ])('%j, with the number at %i', (text, expected) => {
    expect(shortCodesToCall(text, codes).map(({ offset }) => offset)).toEqual([expected]);
  });
});

describe('a text does not ask to call', () => {
  it.each([
    ['the 3114 is a French line'],
    ['call 20 times'],
    ['In 2024, 3114 people called'],
    ['Call us before 3114'],
    ['call 31145 now'],
    ['recall 3114'],
    ['Call 3919'],
    [''],
  ])('%j', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
