// SPDX-License-Identifier: MIT
import type { Catalogue } from '../catalogue';
import { data } from './data';
import { guidance } from './guidance';
import { help } from './help';
import { instruments } from './instruments';
import { network } from './network';
import { output } from './output';
import { page } from './page';
import { points } from './points';
import { presets } from './presets';
import { problems } from './problems';
import { running } from './running';
import { settings } from './settings';
import { sharing } from './sharing';

/** Field terms as in the Chinese translation of the CS231n notes (隐层, 偏置, 激活函数, 正则化强度). */
export const zhCn: Catalogue = {
  ...page,
  ...sharing,
  ...guidance,
  ...running,
  ...settings,
  ...data,
  ...network,
  ...output,
  ...points,
  ...instruments,
  ...presets,
  ...help,
  ...problems,
};
