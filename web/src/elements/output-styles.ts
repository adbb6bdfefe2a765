// SPDX-License-Identifier: MIT
import { css } from 'lit';

const headStyles = css`
  :host,
  .panel {
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-block-size: 0;
  }
  /* Nothing but the field: its legend, probe and choices are for larger places. */
  :host([bare]) :is(.head, .panel > :not(.area)) {
    display: none;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px;
  }
  /* The narrow column of a tablet has the tabs beside the heading, whatever their names. */
  @container (min-width: 640px) and (max-width: 1099px) {
    .head .tabs button {
      padding-inline: 2px;
    }
    .ramp {
      --ramp: 34px;
    }
  }
  .legend-row {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-block-size: 20px;
  }
  .legend-row + .legend-row {
    min-block-size: 16px;
    margin-block-start: -4px;
  }
  .legend-row .hint {
    white-space: nowrap;
  }
  .fillings {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .fillings i {
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid var(--nn-ink-2);
    border-radius: 50%;
  }
  .fillings i:not(.hollow) {
    background: var(--nn-ink-2);
  }
  .fillings .hollow {
    margin-inline-start: 4px;
  }
  .legend-row h3 {
    margin: 0;
    font-size: inherit;
    font-weight: 550;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    flex: none;
    min-block-size: var(--nn-option, 24px);
    padding: 0 10px 0 6px;
    border: 1px solid var(--nn-edge);
    border-radius: 999px;
    background: var(--nn-surface);
    cursor: pointer;
  }
  .back:hover {
    border-color: var(--nn-ink);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend.many {
    column-gap: 6px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 4px;
    white-space: nowrap;
  }
  .legend span,
  .card li > :nth-child(2) {
    overflow: hidden;
    max-inline-size: 9em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scale {
    display: flex;
    align-items: center;
    gap: 5px;
    /* Without room for it, the name wraps out of sight. */
    flex-wrap: wrap;
    block-size: 16px;
    min-inline-size: 0;
    overflow: hidden;
    font-variant-numeric: tabular-nums;
  }
  .ends {
    display: flex;
    align-items: center;
    gap: 5px;
    max-inline-size: 100%;
  }
  .ramp {
    flex: 0 1 auto;
    inline-size: var(--ramp, 48px);
    min-inline-size: 12px;
    block-size: 8px;
    border-radius: 2px;
    background: linear-gradient(
      to right,
      var(--nn-area-negative),
      var(--nn-area-zero),
      var(--nn-area-positive)
    );
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--nn-ink) 18%, transparent);
  }
  .ramp.plain {
    background: linear-gradient(to right, var(--nn-surface), var(--nn-ink-2));
  }
`;

const cardStyles = css`
  .card {
    position: absolute;
    display: grid;
    grid-template-columns: auto auto 48px auto;
    gap: 1px 6px;
    align-items: center;
    margin: 8px;
    padding: 6px 8px;
    border: 1px solid var(--nn-edge);
    border-radius: 6px;
    background: color-mix(in srgb, var(--nn-surface) 92%, transparent);
    font-size: 11px;
    line-height: 16px;
    list-style: none;
    pointer-events: none;
  }
  .card li {
    display: contents;
  }
  .card.left {
    inset-inline-start: 0;
  }
  .card.right {
    inset-inline-end: 0;
  }
  .card.upper {
    inset-block-start: 0;
  }
  .card.lower {
    inset-block-end: 0;
  }
  .card.value {
    grid-template-columns: auto;
  }
  .card.value > li > :not(.number) {
    display: none;
  }
  .track {
    block-size: 6px;
    border-radius: 3px;
    background: var(--nn-line);
    overflow: hidden;
  }
  .bar {
    display: block;
    block-size: 100%;
    background: var(--nn-ink);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;

export const outputStyles = [
  headStyles,
  cardStyles,
  css`
    .panel > * {
      flex: none;
    }
    /* Square, as long as there is the height for it. */
    .panel > .area {
      flex: 0 1 auto;
      container-type: size;
      aspect-ratio: 1;
      min-block-size: 120px;
    }
    .picture {
      position: relative;
      inline-size: min(100cqi, 100cqb);
      aspect-ratio: 1;
      margin-inline: auto;
      border-radius: var(--nn-radius);
      background: var(--nn-sunken);
    }
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      border-radius: var(--nn-radius);
      touch-action: pan-y;
    }
    canvas.probed {
      cursor: crosshair;
    }
    output,
    #probe.hint {
      display: block;
      block-size: 20px;
      line-height: 20px;
      color: var(--nn-ink-2);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    #probe.hint {
      block-size: auto;
      min-block-size: 20px;
      line-height: 16px;
      white-space: normal;
    }
    .panel > .headed {
      justify-content: space-between;
    }
    .options .headed {
      gap: 6px;
    }
    .options {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 4px;
      margin-block: -6px -4px;
    }
    .selects {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .slider.warp {
      grid-template-columns: auto auto 1fr auto;
      align-items: center;
      column-gap: 8px;
      color: var(--nn-ink-2);
    }
    .slider.warp input {
      grid-column: auto;
    }
    .slider.warp .button {
      min-block-size: max(28px, var(--nn-option));
      min-inline-size: max(28px, var(--nn-option));
      color: var(--nn-ink);
    }
  `,
];
