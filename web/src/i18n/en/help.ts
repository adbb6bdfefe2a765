// SPDX-License-Identifier: MIT
import type { HelpCatalogue } from '../catalogue/help';

export const help: HelpCatalogue = {
  help: {
    explain: (name) => `What is this? ${name}`,
    lossCurve: 'Loss over the epochs',
  },
};
