/** Abbreviations that keep their period in Danish, Swedish and English running text. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "kr pct pr ca mill mia mio nr dr hr fr frk prof doc jf evt tlf tel mob vedr vedl bl inkl ekskl " +
    "chr joh fred kgl kgs kungl st sct skt stk kap fig dvs resp etc vs mr mrs ms jr sr red adr " +
    "att afd osv iflg pga mht ift sek min max maks cand stud adv lic ing alm ang ons tors fre tir " +
    "man lør søn jan feb mar apr jun jul aug sep sept okt oct nov dec proc milj sid exkl tf bitr " +
    "avd dep aa"
  ).split(" "),
);
