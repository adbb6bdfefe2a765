// SPDX-License-Identifier: MIT
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { I18n, Language } from '../i18n/index';
import type { Arithmetic } from '../shared/arithmetic';
import type { Config, LayerWeights, PartialConfig } from '../shared/config';
import type { Goal } from '../shared/goal';
import type { PanelName } from '../shared/panels';
import type { Hidden, Layout, Part } from '../shared/parts';
import type { PictureChoice } from '../shared/picture-choice';
import type { Speed } from '../shared/speed';
import type { PlaygroundStore } from '../store/playground-store';
import type { ColorScale } from './color-scales';
import type { NetworkOverlay } from './network-overlay';
import type { PinnedRun } from './pinned-run';
import type { PointDesk } from './point-desk';
import type { Remark } from './remark';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Something that is drawn in the frame after it asked. */
export interface FrameView {
  draw(): void;
}

/** A unit: column 0 are the inputs, then the hidden layers, last the outputs. */
export interface UnitRef {
  readonly column: number;
  readonly unit: number;
}

export type RunAction = 'play' | 'pause' | 'step' | 'epoch' | 'reset';

/** What the step button trains. */
export type StepUnit = 'step' | 'epoch';

/** What stands over everything else. */
export type DialogName = 'share' | 'help' | 'import' | 'points';

/** What is fetched when somebody first comes near the control that opens it. */
export type LikelyPart = DialogName | 'editing';

/**
 * What every part of one playground shares. A new object stands for new texts or colours, so parts
 * that hold it as a property render again.
 */
export interface UiContext {
  readonly store: PlaygroundStore;
  /** The steps of a link are being trained; pausing ends that. */
  readonly replaying: ReadonlySignal<boolean>;
  /** The unit that the output shows large instead of the regions; it may be gone since. */
  readonly selection: Signal<UnitRef | null>;
  /** Where the output is being probed, in input coordinates; null while it is not. */
  readonly probe: Signal<{ readonly x1: number; readonly x2: number } | null>;
  /**
   * The example that is looked at, by its place among the `Examples` of `store.configured`; null for
   * none. Any part may set it; there may be fewer examples since.
   */
  readonly example: Signal<number | null>;
  /** What a part shows over the network, and the point that the output marks for it. */
  readonly overlay: Signal<NetworkOverlay | null>;
  /** Quiet news with something to do about them. */
  readonly remarks: ReadonlySignal<readonly Remark[]>;
  readonly dialog: ReadonlySignal<DialogName | null>;
  /** What a press is likely to open next; null before anybody came near it. */
  readonly likely: Signal<LikelyPart | null>;
  readonly stepUnit: ReadonlySignal<StepUnit>;
  /** The run that is kept beside the present one; null for none. */
  readonly pinned: Signal<PinnedRun | null>;
  readonly points: PointDesk;
  readonly i18n: I18n;
  readonly theme: Theme;
  /** The colours in use now, whatever `theme` says. */
  readonly appearance: 'light' | 'dark';
  /** The scale that stands for sign and class. */
  readonly colors: ColorScale;
  /** Settings cannot be changed by the person. */
  readonly locked: boolean;
  /** Whether only what a beginner needs is shown; null where there is no choice, and all is. */
  readonly simple: boolean | null;
  /** The line under the network says what the figures show. */
  readonly explains: boolean;
  readonly layout: Layout;
  readonly hidden: Hidden;
  /** Instruments that are open, in their order. */
  readonly panels: ReadonlySignal<readonly PanelName[]>;
  /** What the person wants to see in the output. */
  readonly picture: ReadonlySignal<PictureChoice>;
  shows(part: Part): boolean;
  /**
   * A change made by the person. Never rejects: what is wrong is shown as a notice. In a locked
   * playground it does nothing but say so.
   */
  change(partial: PartialConfig | ((config: Config) => PartialConfig)): void;
  /** Takes another run and trains it from its start as far as it went; not where settings are locked. Never rejects. */
  openRun(config: Config, steps: number): void;
  /** Begins the run of `config` anew from these weights, once that is in force. Never rejects. */
  startFrom(config: Config, weights: readonly LayerWeights[]): Promise<void>;
  /** Plays, pauses, steps or resets for the person. Never rejects. */
  run(action: RunAction): void;
  setSpeed(speed: Speed): void;
  setGoal(goal: Goal): void;
  setStepUnit(unit: StepUnit): void;
  openDialog(name: DialogName | null): void;
  dismissRemark(remark: Remark): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setColors(colors: ColorScale): void;
  setExplains(explains: boolean): void;
  setPicture<K extends keyof PictureChoice>(key: K, word: PictureChoice[K]): void;
  /** Opens these instruments and no others. */
  setPanels(panels: readonly PanelName[]): void;
  /** Starts that build of the engine, and the run anew. */
  setArithmetic(arithmetic: Arithmetic): void;
  setSimple(simple: boolean): void;
  /** Tries to start the engine once more. */
  retry(): void;
  /** Where the whole playground and `embed.html` are served. */
  readonly siteUrl: string;
  /** What a link says that brings back this picture, or without `trained` its settings alone. */
  shareQuery(trained: boolean): Promise<string>;
  /** Says a sentence to people who listen. */
  announce(sentence: string): void;
  /** Draws `view` once in the next frame. */
  requestFrame(view: FrameView): void;
}
