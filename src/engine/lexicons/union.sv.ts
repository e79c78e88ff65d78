import type { Lexicon } from "./lexicon";

/**
 * Trade unions of Sweden. `high`: names that mean the union; `low`: everyday words and short forms
 * that mean it only beside a word of membership.
 *
 * Source: names of the unions (facts), general knowledge.
 */
export const unionSv: Lexicon = {
  label: "union",
  language: "sv",
  high: `
if_metall kommunalarbetareförbundet handelsanställdas seko elektrikerförbundet musikerförbundet
unionen sveriges_{lärare|ingenjörer|skolledare|arbetsterapeuter|läkarförbund} lärarförbundet
vårdförbundet polisförbundet finansförbundet journalistförbundet försvarsförbundet fackförbundet_st
akavia akademikerförbundet läkarförbundet naturvetarna sulf psykologförbundet tandläkarförbundet
{brandmännens|lärarnas}_riksförbund jusek fysioterapeuterna fastighetsanställdas syndikalisterna`,
  low: `
=Kommunal =Handels =Byggnads =Transport =GS =HRF =Livs =Fastighets =Pappers =Målarna =Vision =ST
=Forena =SSR =DIK =SAC =Ledarna =Lärarna =Elektrikerna =Saco =SACO`,
};
