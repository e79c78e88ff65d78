/**
 * Moves the keyboard to a heading or a message: a place to read, not a control. It is in the tab
 * order only for as long as the keyboard stands there. Office.js takes over the Tab key and leaves
 * the pane from any element that is not in the order.
 */
export function standAt(place: HTMLElement): void {
  place.tabIndex = 0;
  place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  place.focus({ preventScroll: true });
}
