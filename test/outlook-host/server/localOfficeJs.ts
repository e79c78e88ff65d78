const CDN_SCRIPT =
  /<script [^>]*?src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/(office(?:\.debug)?\.js)"[^>]*>\s*<\/script>/;

/**
 * Points a page at the Office.js in node_modules, so that a person's own browser needs no network
 * but localhost: our stand-in for Microsoft's Ajax file and the overlay for newer members go first.
 */
export function withLocalOfficeJs(html: string): string {
  return html.replace(
    CDN_SCRIPT,
    (_tag, file: string) =>
      `<script src="/stand-in/microsoftAjax.js"></script>` +
      `<script src="/stand-in/overlay.js"></script>` +
      `<script src="/office-js/${file}"></script>`,
  );
}
