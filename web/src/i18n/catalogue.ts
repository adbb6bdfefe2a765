// SPDX-License-Identifier: MIT
import type { DataCatalogue } from './catalogue/data';
import type { GuidanceCatalogue } from './catalogue/guidance';
import type { HelpCatalogue } from './catalogue/help';
import type { InstrumentsCatalogue } from './catalogue/instruments';
import type { NetworkCatalogue } from './catalogue/network';
import type { OutputCatalogue } from './catalogue/output';
import type { PageCatalogue } from './catalogue/page';
import type { PointsCatalogue } from './catalogue/points';
import type { PresetsCatalogue } from './catalogue/presets';
import type { ProblemsCatalogue } from './catalogue/problems';
import type { RunningCatalogue } from './catalogue/running';
import type { SettingsCatalogue } from './catalogue/settings';
import type { SharingCatalogue } from './catalogue/sharing';

/** Every text of the interface in one language. Parameters are formatted already unless typed as numbers. */
export interface Catalogue
  extends PageCatalogue,
    SharingCatalogue,
    GuidanceCatalogue,
    RunningCatalogue,
    SettingsCatalogue,
    DataCatalogue,
    NetworkCatalogue,
    OutputCatalogue,
    PointsCatalogue,
    InstrumentsCatalogue,
    PresetsCatalogue,
    HelpCatalogue,
    ProblemsCatalogue {}
