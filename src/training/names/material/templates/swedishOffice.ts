import { lines } from "../lines";

/** Mails among colleagues: staff, building, technology, councils, invoices. */
export const swedishOffice: readonly string[] = lines(`
  {F}, har du attesterat fakturan från {märke}?
  {W}, har du sett mejlet från {F}?
  {W}, kan du ringa {P}?
  {W}! Ring mig när du kan.
  {W}, vet du något om {emne}?
  {W}: kan du ta det?
  Hej {W}! Hur gick det med {F}?
  Hej {W}, hoppas att du mår bra.
  Hej {W} och {F}!
  Hej {N}, tack för senast!
  Tack {W}!
  Tack, {W}.
  ok {W}, tar det med {F}
  Mvh {W}
  /{W}
  /{N}
  // {N}
  //{F}
  // {PI}
  -{F}
  – {W}
  {W} {L}
  {W} {L}, {titel}
  {W} {L}↵{titel}↵{org}
  Hälsningar från {W} och {N}
  {märke} skickar påminnelse nu.
  {märke} har höjt priset.
  {märke} gräver på {gata} hela {md}.
  {märke} kommer och byter rutor {dag}.
  Vi köpte dem på {märke}.
  Vi har avtal med {märke} och {märke}.
  Vi anlitar {märke}, inte {märke}.
  Faktura från {märke}, {tal} kr
  Avtalet med {märke} löper ut i {md}.
  Lunch på {märke} {dag} kl {tid}
  lunch på {märke} med {F}
  Beställ från {märke}, fråga {F} om koden.
  Offert: {märke} {tal} kr, {märke} {tal} kr
  Upphandling av {emne}: anbud från {märke}, {märke} och {märke}
  {F} på {märke} svarar inte.
  {F} från {märke} kommer kl {tid}.
  {P}, {märke}
  {P} ({märke}), {P} ({org})
  Kontaktperson på {märke}: {P}
  Ring {P} på {märke}, tel {tal}
  {firma} skickade ritningarna, {F} har dem.
  {firma} har inte svarat, men {P} har.
  Bröderna {~L} kör grus åt oss.
  Bröderna {L} bor grannar.
  {~L} & Son lägger om taket på {enhet}.
  Åkeriet {~L} kommer {dag}
  {sys} ligger nere sedan {tid}.
  {sys} uppdateras natten till {dag}.
  {sys} och {sys} påverkas av driftstoppet.
  Lägg in det i {sys}.
  Boka i {sys}, inte i {sys}.
  boka rum i {sys}
  Mallen finns i {sys} under {emne}.
  Jag kommer inte in i {sys}, kan {F} hjälpa?
  Frågor om {sys}: {F} eller {N}
  Supportärende {tal}: {P} kommer inte in i {sys}
  Nytt i {sys}
  {sys}: ny version {dag}
  {sys}-utbildning {dag}, {F} håller i den
  Rollen i {sys} ska tas bort för {P}.
  Behörighet {sys}: {P}, {P}
  Beställning dator: {P}, {enhet}
  Ny telefon till {F}, {N} har den gamla.
  Anställ {P} från {dag}, lön {tal}.
  Anställning: {P}, vikariat efter {P}
  Intervju med {F} {dag}, {F} och {F} med.
  Intervjuer {tid} {P}, {tid} {P}, {tid} {P}
  Referens på {P}: {titel} {L} på {märke}
  {F} tackade nej, vi frågar {F}.
  {P} slutar {tal} {md}, avtackning i {enhet}.
  Avtackning av {W} och {F}
  {F} går i pension, {F} tar över.
  Uppsägning {P}, facket företräds av {F} {L}.
  Rehabmöte {P}: {F}, {titel} {L}, {org}
  {P} är sjukskriven till {md}, {W} vikarierar.
  Lönelista: {P} {tal}, {P} {tal}
  Sök {P} i {sys}.
  Arbetsskada: {P} halkade på {gata}.
  Kursintyg {P}
  Födelsedagar i {md}: {F} {tal}/{tal}, {N} {tal}/{tal}
  Presentkort till {F} från oss på {enhet}
  Vem kan {dag}? {F}: ja, {F}: nej, {N}: kanske
  Till {P}, {P} samt {P}
  Cc: {P}; {P}
  Från: {P}↵Till: {P}↵Ämne: {emne}
  Från: {P} <{mail}>↵Skickat: den {tal} {md}↵Till: {P}
  Från: {LF}↵Till: {LF}
  Den {tal} {md} skrev {P} <{mail}>:
  Närvarande: {P}, {P}, {L}, {P}
  Frånvarande: {L}, {L}
  Ej närvarande: {L} och {L}
  Justerare: {L}
  Ledamöter: {P} (S), {P} (M), {P} (C), {L} (V)
  {P} (KD) yrkar bifall. {L} (S) yrkar avslag.
  {L} reserverar sig mot beslutet.
  {L} anser att frågan ska återremitteras.
  Ordföranden {L} öppnar mötet.
  § {tal} Namnsättning: {gata}
  § {tal} Belysning i {~Ps} park
  Bygglov {gata}: sökande {P}, granne {L} har yttrat sig.
  Grannarna {L} och {L} är hörda, {L} har inte svarat.
  Fastigheten ägs av {F} och {P}.
  Sökande: {P} genom ombud {P}
  Kvarteret {enhet} saknar vatten.
  Kv. {enhet} {tal}
  Fastighet {enhet} {tal}:{tal}
  Lantmätare {L} mäter in {~Ls}torp.
  Snöröjning på {gata}, klagomål från {P}
  Felanmälan: {P}, {gata}, lampan trasig
  Stormen {~F} fällde träd på {gata}.
  Stormen {~F} väntas slå till i natt, säger SMHI.
  Ovädret {~F} drog förbi, {F} har koll på skadorna.
  Efter {~F} är {gata} avstängd.
`);
