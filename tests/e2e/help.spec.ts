// SPDX-License-Identifier: MIT
import { SHORTCUTS } from '../../web/src/ui/shortcuts';
import { expect, test } from './fixtures';
import { openPlayground } from './playground';

interface KeyList {
  readonly lang: string;
  readonly heading: string;
  /** Key and effect, row by row. */
  readonly rows: readonly (readonly [key: string, effect: string])[];
  readonly points: { readonly heading: string; readonly keys: RegExp };
}

const LISTS: readonly KeyList[] = [
  {
    lang: 'en',
    heading: 'Keys',
    rows: [
      ['Space', 'Play or pause'],
      ['→', 'Train one mini-batch'],
      ['⇧ →', 'Train to the end of the epoch'],
      ['R', 'Reset: back to the same start'],
      ['N', 'New seed: other data, other start weights'],
      [',', 'Slower'],
      ['.', 'Faster'],
      ['S', 'Share'],
      ['?', 'This list'],
      ['Arrows', 'In the network: go from unit to unit; Enter opens its card'],
      ['Arrows', 'In the output: read values point by point; with Shift in finer steps'],
      ['Tab', 'Go to the next control'],
      ['Esc', 'Close a dialog or list'],
    ],
    points: {
      heading: 'Edit points',
      keys: /Arrow keys move the cross.*Enter.*Delete.*Ctrl\+Z.*Escape/,
    },
  },
  {
    lang: 'zh-CN',
    heading: '按键',
    rows: [
      ['空格键', '训练或暂停'],
      ['→', '训练一个小批量'],
      ['⇧ →', '训练到本周期结束'],
      ['R', '重置：回到同一起点'],
      ['N', '新种子：换数据和初始权重'],
      [',', '更慢'],
      ['.', '更快'],
      ['S', '分享'],
      ['?', '显示本列表'],
      ['方向键', '在网络图中逐个走到神经元，按回车打开卡片'],
      ['方向键', '在输出图中逐点读数，按住 Shift 时步幅更小'],
      ['Tab', '转到下一个控件'],
      ['Esc', '关闭对话框或列表'],
    ],
    points: { heading: '编辑点', keys: /方向键移动十字.*回车.*Delete.*Ctrl\+Z.*Esc/ },
  },
];

for (const { lang, heading, rows, points } of LISTS) {
  test(`the list of keys names every key and what it does (${lang})`, async ({ page }) => {
    await openPlayground(page, `#lang=${lang}`);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: heading });
    await expect(dialog.getByRole('rowheader')).toHaveText(rows.map(([key]) => key));
    await expect(dialog.getByRole('cell')).toHaveText(rows.map(([, effect]) => effect));
    await expect(dialog.getByRole('heading', { name: points.heading })).toBeVisible();
    await expect(dialog).toContainText(points.keys);
    const listed = rows.map(([key]) => key);
    for (const { shown } of SHORTCUTS) {
      if (typeof shown === 'string') expect(listed).toContain(shown);
    }
  });
}

test('keys of what is hidden are not in the list', async ({ page }) => {
  await openPlayground(page, '#hide=seed,speed,data', './embed.html');
  await page.getByRole('group', { name: 'Neural network playground' }).click();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.getByRole('rowheader', { name: 'Space', exact: true })).toBeVisible();
  for (const key of ['N', ',', '.']) {
    await expect(dialog.getByRole('rowheader', { name: key, exact: true })).toHaveCount(0);
  }
  await expect(dialog.getByRole('heading', { name: 'Edit points' })).toHaveCount(0);
});
