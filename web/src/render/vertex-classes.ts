// SPDX-License-Identifier: MIT
import type { SnapshotView } from '../shared/snapshot';
import type { InputMesh } from './input-mesh';

/** Which class's region every vertex of the grid lies in, read off the field. */
export class VertexClasses {
  #classes = new Uint8Array(0);
  /** Where a vertex's value stands in a plane of the field. */
  #samples = new Uint32Array(0);
  #mesh: InputMesh | null = null;
  #fieldSize = 0;
  #best = new Float32Array(0);

  /** 0 for a regression: then every vertex is in region 0. */
  count = 0;

  of(vertex: number): number {
    return this.#classes[vertex] as number;
  }

  read(view: SnapshotView, mesh: InputMesh): void {
    const { classes, fieldChannels, fieldSize } = view.layout;
    if (this.#mesh !== mesh || this.#fieldSize !== fieldSize) this.#find(mesh, fieldSize);
    this.count = classes;
    if (classes === 0) {
      this.#classes.fill(0);
    } else if (fieldChannels === 1) {
      const plane = view.field(0);
      for (let vertex = 0; vertex < mesh.vertices; vertex++) {
        this.#classes[vertex] = (plane[this.#samples[vertex] as number] as number) > 0.5 ? 1 : 0;
      }
    } else {
      this.#readLikeliest(view, mesh.vertices);
    }
  }

  #readLikeliest(view: SnapshotView, vertices: number): void {
    this.#best.fill(Number.NEGATIVE_INFINITY);
    for (let channel = 0; channel < view.layout.fieldChannels; channel++) {
      const plane = view.field(channel);
      for (let vertex = 0; vertex < vertices; vertex++) {
        const value = plane[this.#samples[vertex] as number] as number;
        if (!(value > (this.#best[vertex] as number))) continue;
        this.#best[vertex] = value;
        this.#classes[vertex] = channel;
      }
    }
  }

  #find(mesh: InputMesh, fieldSize: number): void {
    const { columns, rows, vertices } = mesh;
    const nearest = (share: number): number =>
      Math.min(fieldSize - 1, Math.floor(share * fieldSize));
    this.#mesh = mesh;
    this.#fieldSize = fieldSize;
    this.#classes = new Uint8Array(vertices);
    this.#best = new Float32Array(vertices);
    this.#samples = Uint32Array.from({ length: vertices }, (_, vertex) => {
      const across = nearest((vertex % columns) / (columns - 1));
      const down = rows === 1 ? 0 : nearest(Math.floor(vertex / columns) / (rows - 1));
      return down * fieldSize + across;
    });
  }
}
