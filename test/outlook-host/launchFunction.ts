/**
 * The function a manifest names for a launch event such as `OnMessageSend`.
 * @throws Error where the manifest has no such event
 */
export function launchFunction(manifestXml: string, type: string): string {
  const events = manifestXml.match(/<LaunchEvent\b[^>]*>/g) ?? [];
  const event = events.find((one) => new RegExp(`\\bType="${type}"`).test(one));
  const name = /\bFunctionName="([^"]+)"/.exec(event ?? "")?.[1];
  if (name === undefined) throw new Error(`the manifest names no function for ${type}`);
  return name;
}
