// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

test('what is asked of a removed element is refused until it comes back', async ({ page }) => {
  await openPlayground(page);
  const answers = await playground(page).evaluate(async (element) => {
    const parent = element.parentElement;
    await element.step(5);
    element.remove();
    const gone = await new Promise<string>((resolve) => {
      const ask = () =>
        element.step().then(
          () => setTimeout(ask, 50),
          (error: { code: string }) => resolve(error.code),
        );
      void ask();
    });
    const again = await element.getWeights().catch((error: { code: string }) => error.code);
    element.setAttribute('seed', '7');
    parent?.append(element);
    const { step } = await element.step(3);
    return { gone, again, step, seed: element.config.seed };
  });
  expect(answers).toEqual({ gone: 'removed', again: 'removed', step: 3, seed: 7 });
});

test('an element names the classes of its points, also when it comes back', async ({ page }) => {
  await openPlayground(page);
  const seen = await playground(page).evaluate(async (present) => {
    const element = document.createElement('nn-playground');
    element.setAttribute('data', 'custom');
    element.setAttribute('points', '1,1,0;-1,-1,1');
    element.setAttribute('names', 'rose,red%2C ripe');
    present.replaceWith(element);
    await element.ready;
    const names = [element.classNames];
    element.setAttribute('names', 'cat,dog');
    await element.step(1);
    names.push(element.classNames);
    element.setAttribute('names', 'cat,,dog');
    const link = await element.shareURL();
    names.push(element.classNames);
    element.remove();
    await element.step(1).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 600));
    document.body.append(element);
    await element.ready;
    return { names: [...names, element.classNames], link };
  });
  const animals = ['cat', 'dog'];
  expect(seen.names).toEqual([['rose', 'red, ripe'], animals, animals, animals]);
  expect(seen.link).toMatch(/points=1,1,0;-1,-1,1.*&names=cat,dog$/);
});

test('no points have no scores', async ({ page }) => {
  await openPlayground(page);
  expect(await playground(page).evaluate((element) => element.predict([]))).toEqual([]);
});

test('a speed that cannot be read changes nothing and is told', async ({ page }) => {
  await openPlayground(page);
  const setSpeed = (speed: string) =>
    playground(page).evaluate((element, value) => element.setAttribute('speed', value), speed);
  const shown = page
    .getByRole('combobox', { name: 'Speed', exact: true })
    .locator('option:checked');
  await setSpeed('120');
  await expect(shown).toContainText('120 epochs/s');
  await setSpeed('fast');
  await expect(page.getByRole('alert')).toContainText(/Speed.*fast/);
  await expect(shown).toContainText('120 epochs/s');
});

test('autoplay begins once the element is scrolled into view', async ({ page }) => {
  await openPlayground(page);
  const made = playground(page, '#below');
  await page.evaluate(async () => {
    const element = document.createElement('nn-playground');
    element.id = 'below';
    element.setAttribute('autoplay', '');
    element.style.marginBlockStart = '3000px';
    document.body.append(element);
    await element.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < 10; i++) await frame();
  });
  expect(await made.evaluate((element) => element.status)).toBe('ready');
  await made.evaluate((element) => element.scrollIntoView());
  await expect.poll(() => made.evaluate((element) => element.metrics.step)).toBeGreaterThan(0);
});

test('after a move the announcer speaks of the run again, in the language of the page', async ({
  page,
}) => {
  await openPlayground(page);
  const said = page.locator('nn-announcer').getByRole('status');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(said).toHaveText(/Training/);
  await playground(page).evaluate((element) => {
    element.lang = 'zh-CN';
  });
  await expect(said).toHaveText(/训练 .* 个周期后/);
  await playground(page).evaluate((element) => element.parentElement?.append(element));
  await expect(said).toHaveText('正在训练。');
  await expect(said).toHaveText(/训练 .* 个周期后/);
});
