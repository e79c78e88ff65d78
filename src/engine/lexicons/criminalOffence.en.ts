import type { Lexicon } from "./lexicon";

/**
 * Offences, charges and convictions in English.
 *
 * Source: general knowledge; Article 10 of the Regulation.
 */
export const criminalOffenceEn: Lexicon = {
  label: "criminalOffence",
  language: "en",
  high: `
convicted conviction_for criminal_{record|conviction|charges|offence|case} previous_convictions
{charged|sentenced|prosecuted}_{with|for|to} arrested_for imprisoned jailed
{in|from|to|out_of}_{prison|jail} in_custody {prison|suspended}_sentence community_service
on_{probation|parole} remanded extort- tax_{evasion|fraud} indictment- assault-
{robbed|burgled} sexual_{abuse|offender} shoplift- {benefit|welfare|social}_fraud
embezzle- drug_{dealer|possession|trafficking} {drunk|drink}_driving {restraining|deportation}_order
paedophile child_{pornography|abuse|abduction} manslaughter gang_member electronic_tag rape forgery
arson {death|violent}_threat possession_of_{cannabis|drugs|cocaine|a_weapon|a_knife}
{weapon|knife|drug|gang|sexual|violent}_{offence|crime|dealing} stabbing stabbed murder-
{investigation|investigated}_by_the_police police_{caution|interview} human_trafficking
money_laundering indicted {violent|abusive}_{husband|partner|father|ex|towards|to_his|to_her}
perpetrator hate_crime indecent_exposure ankle_tag lost_*_driving_licence
caught_{driving|dealing|selling|speeding|smuggling}
{driving|drove|drives}_{without_a_licence|while_drunk|under_the_influence|drunk}
{questioned|picked_up|interviewed|stopped|arrested|detained|searched|held|charged|cautioned}_by_{the_|}police
{in|spent_the_night_in}_{a_|the_|}{police_cell|cell|young_offender} wanted_by known_to_police
{deals|dealing|dealt|sells|sold|selling|smokes_and_sells}_{in_|}{drugs|weed|hash|cannabis|cocaine|pills|stolen_goods|weapons}
{smashed|broke|smashing}_{the_|}{window|furniture}
{hit|beat|punched|kicked|slapped|choked}_{the_mother|the_father|his_wife|his_girlfriend|her_husband|a_teacher|a_colleague|a_pupil}
{clean|spotless}_record charges_{have_been_|were_|are_}{brought|pressed|filed}
{faces|facing}_{charges|trial} {took|stole|take}_{money|cash|goods}_from
in_court_{on|for|over|next} appear_in_court
{threatened|threatens|threatening}_{to_kill|to_hurt|to_harm|his|her|staff|him|a_teacher|the_teacher|with_a_knife}
{belongs_to|member_of|part_of|joined|in|involved_with}_a_{criminal_|}gang
{forged|forging|faked}_{the|a|his|her|doctor_s|signature|prescription|documents} fined_for
{got|given|received|serving|sentenced}_*_{days|months|years}_{in_prison|in_jail|imprisonment}
{released|out}_{on_bail|on_licence} {steals|stealing}
{has_|have_}stolen {has|have|had|with}_{a|several|two}_{criminal_|}convictions
{trial|tried|hearing}_for_{assault|theft|fraud|murder|rape|violence|drugs}
{involved_in|got_into}_a_{fight|robbery|burglary|stabbing} weapons_charge
{charged|convicted|suspected|guilty|accused}_{of|with} known_to_the_police
{was|been|is|were}_reported_to_the_police {brought|carried|carrying|carries}_a_{knife|weapon|gun}
{found|caught|stopped}_with_{hash|drugs|weed|a_knife|a_weapon|stolen}
{police|they}_{searched|raided}_{his|her|the} done_*_inside
{stole|steals}_{from|money|clothes|goods|a_car|a_phone|a_bike}
{threatened|threatens}_a_{colleague|pupil|member_of_staff|driver}
serving_{a|two|three|four|five|six|his|her} set_fire_to ankle_{monitor|bracelet}
{abused|molested|groomed}_a_{child|girl|boy|minor} acquitted
{clothes|goods|things|money}_without_paying
{stands|on}_trial {threw|throwing}_stones {penal|criminal}_code young_offender-
fine_for_{speeding|theft|driving} taken_to_the_police
{snyd|cheated|defrauded}_the_{insurance|council} {serving|served|doing}_time
{committed|commits}_{a_|}{robberies|robbery|burglary|crimes|offences|theft} hacked_{her|his|into}
reported_for_*_{fraud|theft}
exposed_{himself|herself} groped groping broke_into found_{drugs|weed|hash|a_knife}`,
  medium: `
fraud violent offender robbery arrested trafficking conviction probation under_investigation
terrorism identity_theft
{sold|sells|selling}_*_{drugs|weed|hash|cannabis} {caught|found}_with_cannabis smuggled
beat_up_{his|her}_{wife|girlfriend|partner} sprayed_graffiti
{driven|taken}_home_by_the_police punched_a
{is_going|has_to_go}_to_court seen_with_a_{weapon|knife}
{withdrew|withdrawn}_money_{with|from}_{the_client_s|her|his} months_suspended
cheated_with_{his_|her_|}{grant|taxes}`,
  low: `
blackmail theft vandalism burglary- stolen reported_to_the_police`,
  beside: `
threats drugs prison court burglary knife`,
};
