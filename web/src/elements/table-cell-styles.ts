// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Cells of figures, in columns. */
export const tableCellStyles = css`
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 3px 0 3px 20px;
    text-align: end;
    white-space: nowrap;
    font-weight: 450;
  }
  thead th {
    font-weight: 550;
  }
  tr > :first-child {
    padding-inline-start: 0;
  }
`;
