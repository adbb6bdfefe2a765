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

export const en: Catalogue = {
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
