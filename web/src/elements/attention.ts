// SPDX-License-Identifier: MIT
import { signal } from '@preact/signals-core';
import type { DialogName, UiContext } from '../ui/ui-context';

/** What the person looks at in one playground, as its parts share it: no part of run or settings. */
export class Attention {
  /** The unit that the output shows large. */
  readonly selection: UiContext['selection'] = signal(null);
  /** Where the output is being probed. */
  readonly probe: UiContext['probe'] = signal(null);
  /** The example that is looked at. */
  readonly example: UiContext['example'] = signal(null);
  /** What is shown over the network. */
  readonly overlay: UiContext['overlay'] = signal(null);
  readonly dialog = signal<DialogName | null>(null);
  /** What a press is likely to open next. */
  readonly likely: UiContext['likely'] = signal(null);
  readonly pinned: UiContext['pinned'] = signal(null);
}
