import type { Lexicon } from "./lexicon";

/**
 * Words of illness said of things, in Swedish: a pump with arthritis, a headache of a case, what is
 * taught and what is bought.
 *
 * Source: near misses written for this purpose, from mails about buildings, cars, IT and projects.
 */
export const healthFigurativeSv: Lexicon = {
  label: "ordinaryWord",
  language: "sv",
  high: `
{pump|bil|skrivar|server|dator|excel|maskin|motor|hiss|system|vatten|vattnet|vädret|trafik|ekonomi|budget|projekt|byggnad|hus|taket|lag|laget|klocka|klockan|kyrkklock|katt|hund|häst|kalv|träd}_{i_*_|på_*_|}{har|är|var|blev|ger|fick|lider_av|har_fått}_{en_|ett_|lite_|ren_|}@health
{huvudvärk|magont|illamående|mardröm|stress|yr|allergi|allergisk|sömnlös}_{av|över|mot|för|inför}_{@determiner_|}{långa_|dåliga_|alla_|}{ärende|räkning|möte|budget|projekt|system|deadline|uppgift|schema|kalkylblad|byråkrati|mejl}
ont_i_*_över {undervisar|undervisning|forskar|examen|lektor}_i_@health
{inköp|köpt_in|upphandl|ramavtal|levererat}_*_@health gips_på_{vägg|taket}
slag_i_ansiktet_{av_verkligheten|för} stum_av utslag_på_{mätar|skalan} klövsjuk- äter_inte_lunch
opererat_med_{två|tre|fyra|flera}
{tjänst|jobb|anställd|arbetar|praktik}_*_på_{sjukhus|lasarett|akuten}
{mittemot|bredvid|nära|bakom}_{hospice|sjukhus|lasarett|klinik}
{spelar|om}_{en_|}{man|kvinna|pojke|flicka}_{med|som_har}_@health rullstols{ingång|ramp|plats}-
@health_i_{besättning|flock} motor_host`,
};
