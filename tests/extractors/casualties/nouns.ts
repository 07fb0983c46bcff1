import type {Telling} from "./telling.js";

/** Tolls told by a noun or by a word of state, and in headlines without a verb. */
export const NOUNS: readonly Telling[] = [
  // verbless and headlines
  ["3 soldiers killed in Idlib\nThe ministry gave no details.", "SYR MIL killed 3"],
  ["Two Turkish soldiers killed in Idlib airstrike\nAnkara vowed to respond.", "TUR MIL killed 2"],
  ["Airstrike on Idlib hospital kills 10, wounds 20\nNo details were given.", "UNK killed 10", "UNK wounded 20"],
  ["10 dead, 20 wounded in Idlib bombing\nThe town was quiet later.", "UNK killed 10", "UNK wounded 20"],
  ["Dozens killed as army enters Saraqib\nThe town was quiet later.", "UNK killed 24.."],
  ["33 Turkish soldiers martyred, 32 injured in Idlib\nThe governor spoke.", "TUR MIL killed 33", "TUR MIL wounded 32"],
  ["Car bomb in Azaz leaves 8 dead\nPolice sealed the street.", "UNK killed 8"],
  ["At least 21 civilians dead after strikes in Idlib\nThe strikes went on.", "SYR CVL killed 21+"],
  // states
  ["The shelling left six people dead and 15 injured.", "UNK killed 6", "UNK wounded 15"],
  ["Rockets hit a camp, leaving 16 dead.", "UNK killed 16"],
  ["Clashes left 12 soldiers and 9 rebels dead.", "SYR MIL killed 12 by SYR REB", "SYR REB killed 9 by SYR MIL"],
  ["The strike left two nurses wounded.", "SYR CVL wounded 2"],
  ["The strike left 35 people, including 12 women, dead.", "UNK killed 35", "SYR CVL killed 12"],
  ["The strike left nine soldiers among them two officers dead.", "SYR MIL killed 9", "SYR MIL killed 2"],
  ["The strike killed six men as well as injured 40 others.", "SYR CVL killed 6", "SYR CVL wounded 40"],
  ["The clinic took in six bodies and 40 others injured.", "UNK killed 6", "UNK wounded 40"],
  ["The clinic took in six bodies and 40 injured people.", "UNK killed 6"],
  ["Five people are dead and 30 wounded, medics said.", "UNK killed 5 (SYR CVL)", "UNK wounded 30 (SYR CVL)"],
  ["A bomb wounded four, one of them critically.", "UNK wounded 4"],
  // nouns
  ["The strike caused 15 deaths.", "UNK killed 15"],
  ["Hospitals reported three fatalities and 11 injuries.", "UNK killed 3 (UNK)", "UNK wounded 11 (UNK)"],
  ["There were 12 casualties among the Turkish troops.", "TUR MIL killed ..12"],
  ["The deaths of 34 Turkish soldiers shocked Ankara.", "TUR MIL killed 34"],
  ["The killing of two journalists by regime shelling drew protests.", "SYR CVL killed 2 by SYR MIL"],
  ["The attack resulted in the death of a Turkish soldier.", "TUR MIL killed 1"],
  ["Rescuers pulled the bodies of 12 children from the rubble.", "SYR CVL killed 12"],
  ["White Helmets volunteers recovered 14 bodies in Balyun.", "UNK killed 14"],
  ["The Observatory has documented the death of 101 civilians, including 22 women.", "SYR CVL killed 101 (NGO)", "SYR CVL killed 22 (NGO)"],
  ["The capture of eight rebels was announced on Monday.", "SYR REB captured 8"],
  ["The loss of 13 soldiers enraged the president.", "SYR MIL killed 13"],
  ["The blast claimed the life of a guard.", "SYR MIL killed 1"],
  ["Friends carried the body of a guard."],
  ["The video shows the beheading of nine soldiers by militants.", "SYR MIL killed 9 by SYR REB"],
  ["The video shows the beheading of nine men described as soldiers.", "SYR MIL killed 9"],
  ["The army murdered nine men said to be militants.", "SYR REB killed 9 by SYR MIL"],
  ["The army murdered nine people believed to be traders.", "UNK killed 9 by SYR MIL"],
  // tolls and sums
  ["The death toll rose to 33.", "UNK killed 33"],
  ["The death toll from the air strike has risen to 34 Turkish soldiers.", "TUR MIL killed 34"],
  ["The toll was raised from 29 to 33.", "UNK killed 33"],
  ["Officials raised the death toll to 33 from 29.", "UNK killed 33"],
  ["The death toll stands at 21, the White Helmets said.", "UNK killed 21 (NGO)"],
  ["The governor put the death toll at 33.", "UNK killed 33 (SYR GOV)"],
  ["The toll has climbed to at least 70 dead.", "UNK killed 70+"],
  [
    "A Turkish soldier was killed on Monday, bringing to 18 the number of Turkish soldiers killed this month.",
    "TUR MIL killed 1",
    "TUR MIL killed 18 sum"
  ],
  ["Two soldiers died of their wounds, bringing the total number of dead to 36.", "SYR MIL killed 2", "SYR MIL killed 36 sum"],
  ["The number of Turkish troops killed there this month has reached 54.", "TUR MIL killed 54 sum"],
  ["The number of displaced has reached 948,000.", "UNK displaced 948000 sum"],
  ["The latest deaths bring to 51 the number of Turkish troops killed in Idlib this month.", "TUR MIL killed 51 sum"],
  ["The total death toll now stands at 55.", "UNK killed 55 sum"],
  ["Since December 2019, more than 400 civilians have been killed in Idlib.", "SYR CVL killed 400+ sum"],
  ["Some 1,750 civilians have died there since April 2019, the Observatory says.", "SYR CVL killed 1750~ (NGO) sum"],
  ["The war has killed over 380,000 people since 2011.", "UNK killed 380000+ sum"]
];

/** Parts, enumerations, others. */
export const PARTS: readonly Telling[] = [
  [
    "The monitor recorded the deaths of 60 villagers including nine women and a boy, who were killed by army shelling.",
    "SYR CVL killed 60 by SYR MIL (NGO)",
    "SYR CVL killed 9 by SYR MIL (NGO)"
  ],
  ["A shell hit the market, killing nine. The dead included a nurse and a teacher.", "UNK killed 9", "SYR CVL killed 2"],
  ["A shell killed nine people. At least two of those killed were nurses.", "UNK killed 9", "SYR CVL killed 2+"],
  ["A shell killed nine people. Two of those who died were nurses.", "UNK killed 9", "SYR CVL killed 2"],
  ["A shell killed nine people. Two of the killed were nurses.", "UNK killed 9", "SYR CVL killed 2"],
  ["A shell killed nine people. Two of them were nurses.", "UNK killed 9", "SYR CVL killed 2"],
  ["A shell wounded nine people. Two of them were in a coma.", "UNK wounded 9"],
  ["A shell killed nine people. The town has six clinics. Two of them were closed to nurses.", "UNK killed 9"],
  ["Those killed were two soldiers and a nurse.", "SYR MIL killed 2", "SYR CVL killed 1"],
  ["Two Turkish soldiers and three Syrian rebels were killed in the strikes.", "TUR MIL killed 2", "SYR REB killed 3"],
  ["The insurgents lost 40 men and two tanks.", "SYR REB killed 40"],
  ["The village lost 12 men.", "SYR CVL killed 12"],
  ["Two of the injured soldiers died.", "SYR MIL killed 2"],
  ["The toll rose to 52 — 29 troops and militia and 23 jihadists.", "UNK killed 52", "SYR MIL killed 29", "SYR REB killed 23"],
  ["The clashes left 52 dead, 29 soldiers and 23 rebels.", "UNK killed 52", "SYR MIL killed 29", "SYR REB killed 23"],
  ["Five people were killed when 3 shells and 2 rockets hit the town.", "UNK killed 5"],
  ["Russian strikes killed 13 civilians, among them seven children.", "SYR CVL killed 13 by RUS MIL", "SYR CVL killed 7 by RUS MIL"],
  ["The strike killed 26 people, 16 of them soldiers.", "UNK killed 26", "SYR MIL killed 16"],
  ["The strike killed 26 people, including 16 soldiers and two medics.", "UNK killed 26", "SYR MIL killed 16", "SYR CVL killed 2"],
  ["At least 20 people, nine of whom were civilians, died in the raid.", "UNK killed 20+", "SYR CVL killed 9"],
  ["Thirty people, mostly civilians, were killed.", "UNK killed 30"],
  ["Nineteen people were killed, 11 of them fighters.", "UNK killed 19", "SYR REB killed 11"],
  ["Eleven soldiers and 14 rebels were killed in the clashes.", "SYR MIL killed 11 by SYR REB", "SYR REB killed 14 by SYR MIL"],
  ["The army clashed with rebels in Homs. At least 14 fighters from both sides were killed.", "SYR MIL; SYR REB killed 14+"],
  ["At least 14 fighters from both sides were killed in Homs.", "UNK killed 14+"],
  ["Clashes between the army and rebels killed 11 soldiers and 14 rebels.", "SYR MIL killed 11 by SYR REB", "SYR REB killed 14 by SYR MIL"],
  [
    "Five Turkish soldiers and two drivers were killed, and nine others were wounded.",
    "TUR MIL killed 5",
    "SYR CVL killed 2",
    "SYR CVL wounded 9"
  ],
  ["The attack killed three soldiers. Seven others were wounded.", "SYR MIL killed 3", "SYR MIL wounded 7"],
  ["Six Turkish soldiers were killed and nine more wounded.", "TUR MIL killed 6", "TUR MIL wounded 9"],
  ["Two children and their father were killed in Binnish.", "SYR CVL killed 3"],
  ["A man, a woman and a child were killed in Binnish.", "SYR CVL killed 3"],
  ["Two men, a woman and four children were killed.", "SYR CVL killed 7"],
  ["Ten civilians including three women were killed.", "SYR CVL killed 10", "SYR CVL killed 3"],
  ["Of the 33 dead, eight were officers.", "UNK killed 33", "SYR MIL killed 8"],
  ["The dead included five children.", "SYR CVL killed 5"],
  ["Among the dead were four medics.", "SYR CVL killed 4"],
  ["The dead were three Turkish soldiers and four officers of Iran's Revolutionary Guard.", "TUR MIL killed 3", "IRN MIL killed 4"],
  [
    "The raid killed three Turkish soldiers, including two officers, and four Iranians.",
    "TUR MIL killed 3",
    "TUR MIL killed 2",
    "IRN killed 4"
  ],
  [
    "Fighting killed 300 people in Homs. The figure included 160 rebels, 90 soldiers and 50 civilians.",
    "UNK killed 300",
    "SYR REB killed 160",
    "SYR MIL killed 90",
    "SYR CVL killed 50"
  ],
  ["Six nurses were among 19 people wounded.", "SYR CVL wounded 6", "UNK wounded 19"],
  ["The battle left at least 25 dead on the regime side.", "SYR MIL killed 25+"],
  ["The Turkish army lost 98 fighters near Afrin.", "TUR MIL killed 98"],
  ["A monitor said “dozens” of rebels were killed.", "SYR REB killed 24.. (NGO)"],
  ["A cameraman was among those who were wounded.", "SYR CVL wounded 1"],
  ["Three girls and five boys were among the dead.", "SYR CVL killed 8"],
  ["A girl child was among those killed.", "SYR CVL killed 1"],
  ["Shells killed a girl child and an old man.", "SYR CVL killed 2"],
  ["Eleven people were wounded, including two members of the country's armed forces.", "UNK wounded 11", "SYR MIL wounded 2"],
  ["Two militants were killed and dozens more injured.", "SYR REB killed 2", "SYR REB wounded 24.."],
  ["The shelling killed 114 Syrian military.", "SYR MIL killed 114"]
];

/** Lists that leave the word of harm out. */
export const GAPS: readonly Telling[] = [
  // places may be included, people are a share
  [
    "A monitor said 31 people died in Homs, including Rastan, 12 in the province of Aleppo and nine in Hama.",
    "UNK killed 31 (NGO)",
    "UNK killed 12 (NGO)",
    "UNK killed 9 (NGO)"
  ],
  ["Three civilians were killed in Homs and seven others in Hama.", "SYR CVL killed 3", "SYR CVL killed 7"],
  ["Shelling killed eight people in Homs, 12 in Hama and another seven near Aleppo.", "UNK killed 8", "UNK killed 12", "UNK killed 7"],
  [
    "Six civilians were killed by a mine in Douma and two by a shell from a regime tank.",
    "SYR CVL killed 6 by SYR MIL",
    "SYR CVL killed 2 by SYR MIL"
  ],
  ["The blast killed nine members of the Nusra Front (JN) and 31 civilians.", "SYR REB killed 9", "SYR CVL killed 31"],
  // shares of the number before, other things, other verbs
  ["Twenty people were killed, including 12 in Homs and eight in Hama.", "UNK killed 20"],
  ["Three soldiers were killed and two tanks in the base were destroyed.", "SYR MIL killed 3"],
  ["Six people died and 12 in Homs were questioned.", "UNK killed 6"]
];
