// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const WATCHED_MS = 4000;

test('training and drawing leave the page smooth', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Play' }).click();
  const seen = await page.evaluate(async (watchedMs) => {
    const longTasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    const began = performance.now();
    let frames = 0;
    while (performance.now() - began < watchedMs) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames += 1;
    }
    return { longTasks, framesPerSecond: (1000 * frames) / (performance.now() - began) };
  }, WATCHED_MS);
  expect(seen.longTasks).toEqual([]);
  expect(seen.framesPerSecond).toBeGreaterThanOrEqual(55);
  const metrics = await playground(page).evaluate((element) => element.metrics);
  expect(metrics.epoch).toBeGreaterThan(100);
});

test('as fast as possible leaves the page smooth too', async ({ page }) => {
  await openPlayground(page);
  await page
    .getByRole('combobox', { name: 'Speed', exact: true })
    .selectOption({ label: 'as fast as possible' });
  await page.getByRole('button', { name: 'Play' }).click();
  const drawn = await playground(page).evaluate(async (element) => {
    const steps = new Set<number>();
    const began = performance.now();
    while (performance.now() - began < 3000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      steps.add(element.metrics.step);
    }
    return steps.size / 3;
  });
  expect(drawn).toBeGreaterThanOrEqual(30);
});
