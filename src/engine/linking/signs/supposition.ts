const conditional =
  /(?:^|[^a-zæøåäö])(?:(?:hvis|såfremt|når|if|when|whether)\s(?:[a-zæøåäö]+\s)?(?:du|de|man|you|i)|(?:om|när)\s(?:[a-zæøåäö]+\s)?(?:du|man|ni))(?![a-zæøåäö])/;
export const question =
  /^[^a-zæøåäö]*(?:er|har|lider|føler|mangler|är|känner|are|do|have)\s(?:du|you|i(?!\s(?:dag|går|aftes|morges|morse|fjor|fjol))|ni)(?![a-zæøåäö])/;

/** "Hvis du har …", "Er du …?": asks, and so says nothing of what follows. */
export function asksOrSupposes(text: string): boolean {
  return conditional.test(text) || question.test(text);
}
