// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LANGUAGES_AND_THEMES, seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import data' });
const data = (page: Page) => playground(page).evaluate((element) => element.config.data);
const FLOWERS = 'width;length;kind\n1,5;2;rose\n-2;0,5;tulip\n3;-1;rose\n0;4;lily\n';

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import data' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function choose(page: Page, content: string | Buffer, name = 'points.csv'): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await dialog(page)
    .getByLabel('Choose a file…')
    .setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** What a spreadsheet does when its cells are pasted into the page. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

test('a file becomes the data, with columns and classes by name', {
  tag: ['@main', '@webkit'],
}, async ({ page }) => {
  await openPlayground(page);
  await playground(page).evaluate((element) => element.step(50));
  await openImport(page);
  await choose(page, FLOWERS);
  await expect(dialog(page).getByText('4 rows. class 0: rose · class 1: tulip')).toBeVisible();
  await expect(dialog(page).getByRole('combobox', { name: 'Between columns' })).toHaveValue('1');
  await expect(dialog(page).getByRole('columnheader', { name: 'length' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Import 4 points' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect
    .poll(() => data(page))
    .toMatchObject({
      kind: 'custom',
      classes: 3,
      points: [
        [1.5, 2, 0],
        [-2, 0.5, 1],
        [3, -1, 0],
        [0, 4, 2],
      ],
    });
  // Other data are another run.
  expect(await playground(page).evaluate((element) => element.metrics.step)).toBe(0);
});

test('classes keep the names of the table, also after a reload', async ({ page }) => {
  const legend = page.getByRole('list', { name: 'Classes' });
  const tools = page.getByRole('group', { name: 'Tools for points' });
  await openPlayground(page, '#view=confusion');
  await openImport(page);
  await choose(page, FLOWERS);
  await dialog(page).getByRole('button', { name: 'Import 4 points' }).click();
  await expect(page.getByRole('rowheader', { name: '1 · tulip' }).first()).toBeVisible();
  await expect(legend).toHaveText(/0 · rose\s*1 · tulip\s*2 · lily/);
  await expect(page.getByRole('button', { name: /^Score of 1 · tulip/ })).toBeVisible();
  await page.getByTitle(/^XOR:/).click();
  await expect(legend).toHaveText(/class 0\s*class 1/);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('nn-playground:config:/') ?? ''))
    .toMatch(/"xor".*tulip/);
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await page.getByRole('radio', { name: /^My points/ }).check({ force: true });
  await expect(legend).toHaveText(/0 · rose/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^x1,x2,class,split\n1\.5,2,rose,t/);
  // A link's points are others, and the names come back with a step back.
  await page.getByRole('button', { name: 'Edit points' }).click();
  await expect(tools.getByRole('radio', { name: '2 · lily' })).toBeVisible();
  await openImport(page);
  await choose(page, '1,2,1\n3,4,2\n');
  await dialog(page).getByRole('button', { name: 'Import 2 points' }).click();
  await expect(tools.getByRole('radio', { name: 'class 1' })).toBeVisible();
  await tools.getByRole('button', { name: 'Undo' }).click();
  await expect(tools.getByRole('radio', { name: '2 · lily' })).toBeVisible();
});

test('settings as JSON are taken, and the own points stay', async ({ page }) => {
  await openPlayground(page, '#data=custom&points=1,1,0;-1,-1,1');
  const settings = { version: 1, seed: 7, data: { kind: 'spiral', noise: 0.1 } };
  await paste(page, JSON.stringify(settings));
  await expect(
    dialog(page).getByText('These are settings: “Spiral”, a network of 2-'),
  ).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Use these settings' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => data(page)).toMatchObject({ kind: 'spiral', noise: 0.1 });
  expect(await playground(page).evaluate(({ config }) => config.seed)).toBe(7);
  expect((await data(page)).points).toHaveLength(2);
  // What the element exports is taken, too: here other points, which is one step to take back.
  await playground(page).evaluate((element) => {
    element.config = { data: { kind: 'custom' } };
  });
  const file = {
    config: {
      data: {
        kind: 'custom',
        trainShare: 1,
        points: [
          [2, 2, 0],
          [3, 3, 1],
          [4, 4, 0],
        ],
      },
    },
    weights: [],
  };
  await openImport(page);
  await choose(page, JSON.stringify(file), 'run.json');
  await expect(dialog(page).getByRole('alert')).toHaveText(
    '“Layers of weights” has the wrong shape: “[0]”. Expected: [3].',
  );
  await expect(dialog(page).getByText('do not fit this network and are left out')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Use these settings' }).click();
  await expect.poll(() => data(page)).toMatchObject({ trainShare: 1, points: { length: 3 } });
  await page.getByRole('button', { name: 'Edit points' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await data(page)).points.length).toBe(2);
});

test('a run that was exported goes on elsewhere from its weights', async ({ page }) => {
  const weights = () => playground(page).evaluate((element) => element.getWeights());
  await openPlayground(page, '#data=moons&layers=5,3&activation=relu,maxout&lr=0.1&seed=9');
  const file = await playground(page).evaluate(async (element) => {
    await element.step(300);
    return (await element.exportAs('json')).text();
  });
  const trained = await weights();
  await page.evaluate(() => localStorage.clear());
  await openPlayground(page, '#data=spiral');
  await playground(page).evaluate((element) => element.step(20));
  await openImport(page);
  // Of another net they would not fit, and the sentence says where.
  const { weights: _, ...rest } = JSON.parse(file);
  const misfits = [trained[0], { ...trained[1], b: [1, 2] }, trained[2]];
  await choose(page, JSON.stringify({ ...rest, weights: misfits }), 'run.json');
  await expect(dialog(page).getByRole('alert')).toHaveText(
    '“Weights of layer 2: b” has the wrong shape: “[2]”. Expected: [6].',
  );
  await expect(dialog(page).getByRole('button', { name: 'Use these settings' })).toBeEnabled();
  expect((await data(page)).kind).toBe('spiral');
  await choose(page, file, 'run.json');
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  await expect(dialog(page).getByText('the run begins from them')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Use these settings and weights' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(weights).toEqual(trained);
  const config = await playground(page).evaluate((element) => element.config);
  expect(config).toEqual(JSON.parse(file).config);
  await expect(page.getByText('The settings and weights were taken.')).toBeAttached();
});

test('cells are pasted into the page, and columns chosen otherwise', async ({ page }) => {
  await openPlayground(page);
  await paste(page, 'a\tb\tc\n1\t2\t0.5\n3\t4\t0.25\n');
  await expect(dialog(page)).toBeVisible();
  const label = dialog(page).getByRole('combobox', { name: 'Labels are for' });
  await expect(label).toHaveValue('1');
  await dialog(page).getByRole('combobox', { name: 'x₂ from' }).selectOption('none: over x₁ alone');
  await dialog(page).getByRole('combobox', { name: 'x₁ from' }).selectOption('b');
  await dialog(page).getByRole('button', { name: 'Import 2 points' }).click();
  await expect
    .poll(() => playground(page).evaluate(({ config }) => [config.task, config.features]))
    .toEqual(['regression', ['x1']]);
  expect((await data(page)).points).toEqual([
    [2, 0, 0.5],
    [4, 0, 0.25],
  ]);
});

test('a file is dropped on the page', async ({ page }) => {
  await openPlayground(page);
  const told = await playground(page).evaluate((element, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'x.csv', { type: 'text/csv' }));
    const told: (string | undefined)[] = [];
    for (const type of ['dragover', 'dragleave', 'dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      told.push(element.dataset.drop);
    }
    return told;
  }, FLOWERS);
  const hint = 'Drop the file to read points from it';
  expect(told).toEqual([hint, undefined, hint, undefined]);
  await expect(dialog(page).getByRole('button', { name: 'Import 4 points' })).toBeEnabled();
});

test('points beyond the usual range are scaled, unless nobody wants it', async ({ page }) => {
  await openPlayground(page);
  await openImport(page);
  await choose(page, '0,100,a\n50,300,b\n100,200,a\n');
  await expect(dialog(page).getByRole('checkbox', { name: /Scale/ })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Import 3 points' }).click();
  await expect.poll(async () => (await data(page)).points[0]).toEqual([-5, -5, 0]);
  await openImport(page);
  await dialog(page).getByRole('checkbox', { name: /Scale/ }).uncheck();
  await dialog(page).getByRole('button', { name: 'Import 3 points' }).click();
  await expect.poll(async () => (await data(page)).points[0]).toEqual([0, 100, 0]);
});

const rows = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const BAD: readonly [string, string | Buffer, RegExp][] = [
  ['a missing cell', '1,2,a\n3,,b\n', /Line 2, column 2 \(Column 2\): the cell is empty/],
  [
    'text for a number',
    'x,y,c\n1,2,a\n3,4,b\nx,5,b',
    /Line 4, column 1 \(x\): “x” is no number; allowed: from -1000000/,
  ],
  [
    'an infinite number',
    '1,2,a\n3,Infinity,b',
    /Line 2, column 2 .*“Infinity” is no finite number/,
  ],
  [
    'an eleventh class',
    rows(11, (index) => `1,2,c${index}`),
    /Line 11, .*“c10” is one class too many; allowed: from 2 to 10 classes/,
  ],
  [
    'a single class',
    '1,2,a\n3,4,a',
    /All rows are of one class, “a”; allowed: from 2 to 10 classes/,
  ],
  [
    '200,000 rows',
    rows(200_000, (index) => `1,2,${index % 2}`),
    /There are 200,000 rows; allowed: from 1 to 100,000 rows/,
  ],
  [
    'a binary file',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    /This is no text/,
  ],
  [
    'settings of another version',
    '{"version": 2, "seed": 7}',
    /written for version “2” of the settings. Known here: 1\./,
  ],
  ['settings that are no JSON', '{\n"seed" = 7}', /cannot be read at line 2, column 8: “= 7}”/],
  ['an empty file', '', /The file is empty.*1 to 100,000/],
];

test('what is wrong is told by line and column, and nothing is lost', async ({ page }) => {
  await openPlayground(page, '#data=xor');
  await playground(page).evaluate((element) => element.step(20));
  await openImport(page);
  for (const [name, content, sentence] of BAD) {
    await choose(page, content);
    await expect(dialog(page).getByRole('alert'), name).toHaveText(sentence);
  }
  await page.keyboard.press('Escape');
  expect((await data(page)).kind).toBe('xor');
  expect(await playground(page).evaluate((element) => element.metrics.step)).toBe(20);
});

test('the good rows of a file are taken when asked', async ({ page }) => {
  await openPlayground(page);
  await openImport(page);
  await choose(page, '1,2,a\n3,oops,b\n5,4,b\n');
  await dialog(page).getByRole('button', { name: 'Import the 2 good rows' }).click();
  await expect.poll(async () => (await data(page)).points.length).toBe(2);
});

test('UTF-16 is read, with Chinese labels', async ({ page }) => {
  await openPlayground(page);
  await openImport(page);
  await choose(page, Buffer.from('\ufeff1\t2\t玫瑰\n3\t4\t百合\n', 'utf16le'));
  await expect(dialog(page).getByText('class 0: 玫瑰 · class 1: 百合')).toBeVisible();
});

test('a hundred thousand rows leave the page its turns while they are read', async ({ page }) => {
  await openPlayground(page);
  const text = rows(100_000, (index) => `${(index % 997) / 100},${index % 13},${index % 3}`);
  await playground(page).evaluate((element, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'x.csv', { type: 'text/csv' }));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    const turns = { count: 0 };
    Object.assign(window, { turns });
    const turn = () => {
      const dialogRoot = element.shadowRoot?.querySelector('nn-import-dialog')?.shadowRoot;
      if (dialogRoot?.querySelector('[aria-busy="true"]')) turns.count += 1;
      setTimeout(turn, 5);
    };
    turn();
  }, text);
  const take = dialog(page).getByRole('button', { name: 'Import 100,000 points' });
  await expect(take).toBeEnabled({ timeout: 30_000 });
  const turns = () =>
    page.evaluate(() => (window as unknown as { turns: { count: number } }).turns.count);
  // At a stretch there would be hardly any.
  expect(await turns()).toBeGreaterThan(4);
  await take.click();
  const count = () => playground(page).evaluate(({ config }) => config.data.points.length);
  await expect.poll(count, { timeout: 20_000 }).toBe(100_000);
});

test('the table edits, adds and removes points, and says what is wrong', async ({ page }) => {
  await openPlayground(page, '#data=custom&points=1,1,0;-1,-1,1;0.5,0,1&train=1');
  await page.getByRole('button', { name: 'Table of the points' }).click();
  const table = page.getByRole('dialog', { name: 'Points of your own' });
  const cell = (name: string) => table.getByRole('textbox', { name, exact: true });
  await cell('x₁, row 2').fill('-0.25');
  await page.keyboard.press('Enter');
  await expect(cell('x₁, row 3')).toBeFocused();
  await expect.poll(async () => (await data(page)).points[1]).toEqual([-0.25, -1, 1]);
  await cell('x₂, row 1').fill('north');
  await page.keyboard.press('Tab');
  await expect(table.getByRole('alert')).toHaveText(/x₂, row 1: “north” is no number/);
  await expect(cell('x₂, row 1')).toHaveValue('north');
  await expect(cell('x₂, row 1')).toHaveAttribute('aria-invalid', 'true');
  expect((await data(page)).points[0]).toEqual([1, 1, 0]);
  await cell('x₂, row 1').fill('0.5');
  await page.keyboard.press('Tab');
  await expect(table.getByRole('alert')).toHaveText('');
  await table.getByRole('button', { name: 'Add a row' }).click();
  await expect(cell('x₁, row 4')).toBeFocused();
  await table.getByRole('button', { name: 'Remove row 3' }).click();
  await expect
    .poll(async () => (await data(page)).points)
    .toEqual([
      [1, 0.5, 0],
      [-0.25, -1, 1],
      [0, 0, 0],
    ]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await data(page)).points.length).toBe(4);
});

test('the table of many points shows the rows that are seen', async ({ page }) => {
  await openPlayground(page, '#samples=5000');
  await page.getByRole('button', { name: 'Table of the points' }).click();
  const table = page.getByRole('table', { name: 'Points of your own' });
  await expect(table).toHaveAttribute('aria-rowcount', '5001');
  expect(await table.getByRole('row').count()).toBeLessThan(60);
  await table.getByRole('textbox', { name: 'x₁, row 1', exact: true }).focus();
  await table.getByRole('rowgroup').evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  await expect(table.getByRole('textbox', { name: 'x₁, row 5,000' })).toBeVisible();
});

const NAMES = {
  en: ['Import data', 'Table of the points', 'Edit points'],
  'zh-CN': ['导入数据', '点的表格', '编辑点'],
} as const;

for (const { language, colorScheme } of LANGUAGES_AND_THEMES) {
  const [importName, tableName, editName] = NAMES[language];
  test(`axe finds nothing serious in dialogs and tools, ${language}, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openPlayground(page, '', `./?lang=${language}`);
    await page.getByRole('button', { name: importName }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('1,99,a\n3,4,b\nx,5,b');
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: tableName }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: editName }).click();
    await page.keyboard.press('Enter');
    expect(await seriousViolations(page)).toEqual([]);
  });
}
