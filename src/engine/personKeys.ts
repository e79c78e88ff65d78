/**
 * Numbers people as they come up. What tells two people apart is a number or a name in clear; a
 * verdict may end in a log, so it carries these instead. They mean nothing outside one reading.
 */
export class PersonKeys {
  private readonly keys = new Map<string, number>();

  of(person: string): number {
    const known = this.keys.get(person);
    if (known !== undefined) return known;
    this.keys.set(person, this.keys.size + 1);
    return this.keys.size;
  }
}
