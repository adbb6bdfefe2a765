// SPDX-License-Identifier: MIT
import type { Text1, Texts } from './texts';

type ColorScaleName = 'vermillion-blue' | 'purple-green' | 'lightness';

export interface PageCatalogue {
  readonly page: { readonly title: string; readonly description: string };
  readonly element: Texts<'name' | 'label' | 'loading' | 'noEngine' | 'startEngine'>;
  /** `other` names the other language in its own words. */
  readonly language: Texts<'label' | 'other' | 'otherBrief' | 'otherTag'>;
  readonly theme: {
    readonly auto: string;
    readonly light: string;
    readonly dark: string;
    readonly label: string;
    readonly appearance: string;
    readonly scale: string;
    readonly scales: Texts<ColorScaleName>;
  };
  readonly notice: {
    readonly label: string;
    readonly dismiss: string;
    readonly more: Text1;
    readonly retry: string;
    readonly calmer: Text1;
    readonly reset: string;
    readonly remarks: string;
  };
}
