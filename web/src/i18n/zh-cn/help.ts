// SPDX-License-Identifier: MIT
import type { HelpCatalogue } from '../catalogue/help';

export const help: HelpCatalogue = {
  help: {
    explain: (name) => `这是什么？${name}`,
    lossCurve: '损失曲线',
  },
};
