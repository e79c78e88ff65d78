/**
 * Text as it is collected from a file: pieces, line ends and cells, never more than is kept. What
 * stands aside (comments, footnotes, text boxes, deleted text) is put after the text it interrupts,
 * so that no word or number is cut in two by it.
 */
export class FlowingText {
  private pieces: string[] = [];
  private readonly interrupted: string[][] = [];
  private readonly asides: string[] = [];
  private length = 0;

  /** `most` in UTF-16 units. */
  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.length >= this.most;
  }

  add(piece: string): void {
    if (this.isFull || piece === "") return;
    const kept = piece.slice(0, this.most - this.length);
    this.length += kept.length;
    this.pieces.push(kept);
  }

  endLine(): void {
    if (this.last !== "\n" && this.last !== undefined) this.add("\n");
  }

  /** Cells of a row are parted by tabs, even where each ends its own lines. */
  endCell(): void {
    if (this.last === "\n") this.pieces[this.pieces.length - 1] = "\t";
    else this.add("\t");
  }

  beginAside(): void {
    this.interrupted.push(this.pieces);
    this.pieces = [];
  }

  endAside(): void {
    const main = this.interrupted.pop();
    if (main === undefined) return;
    if (this.pieces.length > 0) this.asides.push(this.pieces.join(""));
    this.pieces = main;
  }

  done(): string {
    while (this.interrupted.length > 0) this.endAside();
    this.endLine();
    return this.pieces.join("") + this.asides.join("\n");
  }

  private get last(): string | undefined {
    return this.pieces[this.pieces.length - 1];
  }
}
