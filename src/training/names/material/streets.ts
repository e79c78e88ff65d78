import { phrases } from "./lines";

export const danishStreetTails = phrases(
  "Plads, Vej, Gade, Allé, Vænge, Torv, Stræde, Boulevard, Have, Park, Vænge, Minde, Skole",
);
export const swedishStreetTails = phrases(
  "gata, väg, plats, torg, gränd, allé, backe, skola, park, stig",
);
export const danishStreetEndings = phrases(
  "vej, gade, vænget, parken, toften, bakken, stræde, allé, vangen, engen, krogen, lunden",
);
export const swedishStreetEndings = phrases(
  "gatan, vägen, gränd, torget, stigen, backen, allén, plan, svängen",
);
