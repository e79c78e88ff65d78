const longestLead = 2000;

/**
 * Tells of places in a source, asked from front to back, whether they lie in an address that is
 * written out: a run without white space that has "://" or "www." before the place.
 */
export class WebAddresses {
  private end = 0;
  private isAddress = false;

  constructor(private readonly source: string) {}

  holds(at: number): boolean {
    if (at >= this.end) this.look(at);
    return this.isAddress;
  }

  private look(at: number): void {
    let from = at;
    while (from > this.end && at - from < longestLead && !this.isBreak(from - 1)) from -= 1;
    let end = at;
    while (end < this.source.length && !this.isBreak(end)) end += 1;
    this.isAddress = /:\/\/|www\./i.test(this.source.slice(from, at));
    this.end = end;
  }

  private isBreak(at: number): boolean {
    const code = this.source.charCodeAt(at);
    return code <= 32 || code === 34 || code === 60 || code === 62;
  }
}
