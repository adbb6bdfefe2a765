// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { problemWhileTyping, readNumber } from './read-number';

const RATE = 'training.learningRate';

describe('a typed number', () => {
  it.each([
    ['0.02', 0.02],
    [' 3 ', 3],
    ['1e-3', 0.001],
    ['.5', 0.5],
  ])('reads %j', (text, value) => {
    expect(readNumber(text, RATE)).toEqual({ value, problem: null });
  });

  it.each([
    ['abc', 'notANumber'],
    ['', 'notANumber'],
    ['0,03', 'notANumber'],
    ['1000000', 'outOfRange'],
    ['0', 'outOfRange'],
    ['Infinity', 'outOfRange'],
  ])('refuses %j as %s and names the range', (text, code) => {
    const { problem } = readNumber(text, RATE);
    expect(problem).toMatchObject({ code, path: RATE, value: text, min: 1e-7, max: 100 });
  });

  it('refuses halves where whole numbers are asked for', () => {
    const { problem } = readNumber('2.5', 'network.layers[1].units');
    expect(problem).toMatchObject({ code: 'notAnInteger', min: 1, max: 512 });
  });
});

describe('a number in the making', () => {
  it.each(['', '0', '0.0', '1e', '1e-', '-', '.', '0.00000001'])('lets %j be', (text) => {
    expect(problemWhileTyping(text, RATE)).toBeNull();
  });

  it.each(['abc', '0.02x', '1000000', '--1'])('corrects %j at once', (text) => {
    expect(problemWhileTyping(text, RATE)).not.toBeNull();
  });
});
