// SPDX-License-Identifier: MIT

/* Defines every element that the playground's template uses. */
import '../ui/announcer';
import '../ui/appearance-switches';
import '../ui/data-panel';
import '../ui/help-button';
import '../ui/network-head';
import '../ui/notices';
import '../ui/preset-band';
import '../ui/preset-menu';
import '../ui/readouts';
import '../ui/settings-panel';
import '../ui/settings-row';
import '../ui/share-button';
import '../ui/status-line';
import '../ui/transport';
import './nn-dialogs';
import './nn-drawer';
import './nn-loss-view';
import './nn-network-view';
import './nn-output-view';
import './nn-thumbnail';
