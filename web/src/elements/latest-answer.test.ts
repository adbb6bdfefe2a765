// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { LatestAnswer } from './latest-answer';

function answers() {
  const asked: { question: string; resolve: (answer: string) => void; reject: () => void }[] = [];
  let news = 0;
  const latest = new LatestAnswer<string, string>(
    (question) => new Promise((resolve, reject) => asked.push({ question, resolve, reject })),
    () => {
      news += 1;
    },
  );
  return { latest, asked, news: () => news };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('asks one question at a time, and of those that wait only the last', async () => {
  const { latest, asked, news } = answers();
  for (const question of ['a', 'b', 'c']) latest.ask(question);
  expect(asked.map(({ question }) => question)).toEqual(['a']);
  asked[0]?.resolve('A');
  await settled();
  expect(latest.answer).toBe('A');
  expect(latest.question).toBe('a');
  expect(asked.map(({ question }) => question)).toEqual(['a', 'c']);
  asked[1]?.resolve('C');
  await settled();
  expect(latest.answer).toBe('C');
  expect(news()).toBe(2);
});

it('keeps the answer before when a question is refused, and goes on', async () => {
  const { latest, asked, news } = answers();
  latest.ask('a');
  asked[0]?.resolve('A');
  await settled();
  latest.ask('gone');
  latest.ask('b');
  asked[1]?.reject();
  await settled();
  expect(latest.answer).toBe('A');
  expect(news()).toBe(1);
  asked[2]?.resolve('B');
  await settled();
  expect(latest.answer).toBe('B');
});
