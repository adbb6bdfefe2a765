// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { importingTexts } from '../i18n/importing/index';
import type { Config, PartialConfig } from '../shared/config';
import { usesX2 } from '../shared/data-traits';
import type { PointSet } from '../shared/point-set';
import {
  type Delimiter,
  detectDelimiter,
  parseTable,
  type Table,
} from '../shared/table/parse-table';
import { type ReadTable, readPoints } from '../shared/table/read-points';
import { isBeyond, scaled } from '../shared/table/scale-points';
import { guessChoice, type TableChoice } from '../shared/table/table-choice';
import { FileError, type FileFault, MOST_FILE_BYTES, textOf } from '../shared/table/table-text';
import { namesOfTable } from '../ui/class-names';
import { controlStyles } from '../ui/control-styles';
import { DialogElement } from '../ui/dialog-element';
import { dialogStyles } from '../ui/dialog-styles';
import { fieldStyles } from '../ui/field-styles';
import type { UiContext } from '../ui/ui-context';
import { configFindings, type FoundConfig, readConfig } from './import-config';
import { importFields } from './import-fields';
import { importFindings } from './import-findings';
import { importStyles } from './import-styles';
import './nn-point-plot';

/** Reads points from a file or pasted cells; nothing changes before its button is pressed. */
export class ImportDialog extends DialogElement {
  static override styles = [controlStyles, fieldStyles, dialogStyles, importStyles];
  static override properties: PropertyDeclarations = {
    table: { state: true },
    choice: { state: true },
    read: { state: true },
    fault: { state: true },
    settings: { state: true },
    scale: { state: true },
    isBusy: { state: true },
  };

  protected override readonly dialogName = 'import';
  declare private table: Table | null;
  declare private choice: TableChoice | null;
  declare private read: ReadTable | null;
  declare private fault: FileFault | null;
  /** What was read, where it was no table. */
  declare private settings: FoundConfig | null;
  declare private scale: boolean;
  declare private isBusy: boolean;
  #text = '';
  /** Of all that is being read only the newest is wanted. */
  #turn = 0;

  constructor() {
    super();
    this.table = this.choice = this.read = this.fault = this.settings = null;
    this.scale = true;
    this.isBusy = false;
  }

  protected override watch(ui: UiContext): void {
    const source = ui.points.incoming.value;
    if (source === null) return;
    ui.points.incoming.value = null;
    void this.#take(ui, source);
  }

  protected override content(ui: UiContext) {
    const importing = importingTexts(ui.i18n.language);
    return {
      heading: importing.heading,
      close: importing.close,
      body: html`${this.#sources(ui)}
        <div aria-live="polite" aria-busy=${String(this.isBusy)}>${this.#findings(ui)}</div>`,
    };
  }

  #sources(ui: UiContext): TemplateResult {
    const importing = importingTexts(ui.i18n.language);
    const chosen = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const [file] = input.files ?? [];
      if (file !== undefined) void this.#take(ui, file);
      // The same file may be chosen again once it was mended.
      input.value = '';
    };
    const typed = (event: Event): void => {
      const { value } = event.target as HTMLTextAreaElement;
      if (value.trim() !== '') void this.#take(ui, value);
    };
    return html`<div class="sources">
      <label class="button file">
        ${importing.file}
        <input type="file" accept=".csv,.tsv,.txt,.json,text/*" @change=${chosen} />
      </label>
      <p class="hint">${importing.hint}</p>
      <label class="field">
        <span class="name">${importing.paste}</span>
        <textarea rows="3" spellcheck="false" @input=${typed}></textarea>
      </label>
    </div>`;
  }

  #findings(ui: UiContext): TemplateResult | typeof nothing {
    const importing = importingTexts(ui.i18n.language);
    const { table, choice, read, fault } = this;
    if (fault !== null) return html`<p class="wrong" role="alert">${importing.files[fault]}</p>`;
    const { settings } = this;
    if (settings !== null) {
      return configFindings(ui, settings, (config) => this.#use(ui, config, settings));
    }
    if (table === null || choice === null) return nothing;
    const change = (part: Partial<TableChoice>): void => {
      const next = { ...choice, ...part };
      void (part.delimiter === undefined ? this.#read(table, next) : this.#parse(part.delimiter));
    };
    return html`${importFields(ui, table, choice, change)}
      ${read === null ? nothing : this.#outcome(ui, table, choice, read)}`;
  }

  #outcome(ui: UiContext, table: Table, choice: TableChoice, read: ReadTable): TemplateResult {
    const importing = importingTexts(ui.i18n.language);
    const { points } = read.set;
    const count = ui.i18n.format.integer(points.length);
    const canBeTaken = read.faults.every(({ line }) => line > 0) && points.length > 0;
    const scale = (event: Event): void => {
      this.scale = (event.target as HTMLInputElement).checked;
    };
    return html`${importFindings(ui, table, choice, { ...read, set: this.#scaledSet(read.set) })}
      ${
        isBeyond(points)
          ? html`<label class="check">
            <input type="checkbox" .checked=${this.scale} @change=${scale} />
            <span>${importing.scale}</span>
          </label>`
          : nothing
      }
      <div class="end">
        <button class="button take" type="button" ?disabled=${!canBeTaken} @click=${() => this.#import(ui, choice, read)}>
          ${
            canBeTaken && read.faultCount > 0
              ? importing.takeRest(points.length, count)
              : importing.take(points.length, count)
          }
        </button>
      </div>`;
  }

  /** Takes a file or a text to read; what was read before stays where that fails. */
  async #take(ui: UiContext, source: Blob | string): Promise<void> {
    const turn = ++this.#turn;
    this.fault = null;
    this.isBusy = true;
    try {
      if (typeof source !== 'string' && source.size > MOST_FILE_BYTES) {
        throw new FileError('tooLarge');
      }
      const bytes =
        typeof source === 'string'
          ? new TextEncoder().encode(source)
          : new Uint8Array(await source.arrayBuffer());
      const legacy = ui.i18n.language === 'zh-CN' ? 'gb18030' : 'windows-1252';
      const text = textOf(bytes, legacy);
      if (turn !== this.#turn) return;
      this.settings = readConfig(text, ui.store.config.peek());
      this.isBusy = this.settings === null;
      if (!this.isBusy) return;
      this.#text = text;
      await this.#parse(detectDelimiter(text));
    } catch (error) {
      // A file that cannot be read at all, as one that has been removed, is no text either.
      if (turn === this.#turn) this.fault = error instanceof FileError ? error.code : 'binary';
      this.isBusy = false;
    }
  }

  async #parse(delimiter: Delimiter): Promise<void> {
    const turn = ++this.#turn;
    this.isBusy = true;
    const table = await parseTable(this.#text, delimiter);
    if (turn === this.#turn) await this.#read(table, guessChoice(table, delimiter));
  }

  async #read(table: Table, choice: TableChoice): Promise<void> {
    const turn = ++this.#turn;
    this.isBusy = true;
    const read = await readPoints(table, choice);
    if (turn !== this.#turn) return;
    this.table = table;
    this.choice = choice;
    this.read = read;
    this.isBusy = false;
  }

  #scaledSet(set: PointSet): PointSet {
    return this.scale && isBeyond(set.points) ? { ...set, points: scaled(set.points) } : set;
  }

  async #use(ui: UiContext, config: Config, { names, weights }: FoundConfig): Promise<void> {
    this.renderRoot.querySelector('dialog')?.close();
    if (config.data.kind === 'custom') {
      const { task, data } = config;
      ui.points.import({ task, points: data.points, classes: data.classes, names }, config);
    } else ui.change(config);
    const importing = importingTexts(ui.i18n.language);
    if (weights === null) return ui.announce(importing.settingsTaken);
    await ui.startFrom(config, weights);
    // Later than what is said of the run that begins.
    ui.announce(importing.weightsTaken);
  }

  async #import(ui: UiContext, { x2 }: TableChoice, { set, names }: ReadTable): Promise<void> {
    const importing = importingTexts(ui.i18n.language);
    const { features } = ui.store.config.peek();
    const seesPlane = features.some(usesX2);
    const more: PartialConfig =
      x2 === null ? { features: ['x1'] } : seesPlane ? {} : { features: ['x1', 'x2'] };
    this.renderRoot.querySelector('dialog')?.close();
    // Large sets take a moment, and the dialog is to be gone before.
    await new Promise((resolve) => setTimeout(resolve));
    const named = { ...this.#scaledSet(set), names: namesOfTable(names) };
    ui.points.import(named, more);
    const count = ui.i18n.format.integer(set.points.length);
    ui.announce(importing.taken(set.points.length, count));
  }
}

customElements.define('nn-import-dialog', ImportDialog);
