import type {Telling} from "./telling.js";

/** A toll that goes into the one told before it, and who is said to have done it. */
export const GOES_INTO: readonly Telling[] = [
  [
    "The army killed scores of rebels. More than 30 rebels were killed near Hama.",
    "SYR REB killed 40.. by SYR MIL",
    "SYR REB killed 30+ by SYR MIL"
  ],
  ["Troops killed nine marchers. Two were shot dead in Homs.", "SYR CVL killed 9 by SYR MIL", "UNK killed 2 by SYR MIL"],
  ["Rebels killed two soldiers. Nine civilians were killed in Homs.", "SYR MIL killed 2 by SYR REB", "SYR CVL killed 9"],
  ["Troops killed nine marchers. Meanwhile, two men were killed in Hama.", "SYR CVL killed 9 by SYR MIL", "SYR CVL killed 2"],
  ["Troops killed nine marchers on Monday. Two men were killed on Friday.", "SYR CVL killed 9 by SYR MIL", "SYR CVL killed 2"],
  ["A bombing killed six people. The mayor said it was most likely carried out by Islamic State.", "UNK killed 6 by ISIS"],
  ["A bombing killed six people. It was unclear whether it was carried out by Islamic State.", "UNK killed 6"],
  [
    "Rebel shells killed nine civilians in Hama. A woman was killed by aerial bombardment near Homs.",
    "SYR CVL killed 9 by SYR REB",
    "SYR CVL killed 1"
  ],
  ["A bomb killed nine men. Islamic State claimed responsibility for two earlier attacks in the city.", "SYR CVL killed 9"],
  ["Islamic State says it was behind two other bombings that killed over 90 people.", "UNK killed 90+ by ISIS (ISIS)"],
  ["Islamic State said its members carried out the raid, adding that nine people were killed.", "UNK killed 9 by ISIS (ISIS)"],
  // nobody harms his own
  ["A suspected ISIS bomber killed ten Islamist militants in Binnish.", "SYR REB killed 10 by ISIS"],
  // who claims what happened in another place
  [
    "Rebels shelled Homs. Nine civilians died when a car exploded in Douma. In Hasaka, ten soldiers died in a car bombing. Islamic State claimed responsibility.",
    "SYR CVL killed 9",
    "SYR MIL killed 10 by ISIS"
  ],
  ["Elsewhere in Syria, the Observatory said, at least nine people were killed.", "UNK killed 9+ (NGO)"],
  // soldiers and crews of the army that has just been hit
  ["A Turkish convoy was hit in Idlib. Two soldiers were killed.", "TUR MIL killed 2"],
  ["A Russian Su-25 was shot down over Idlib; its pilot was killed.", "RUS MIL killed 1"],
  ["Turkish F-16s downed a Syrian jet. Two of the crew died.", "SYR MIL killed 2"],
  ["Turkish jets struck a base in Homs. Two soldiers were killed.", "SYR MIL killed 2 by TUR MIL"],
  ["Islamic State was struck in Homs. Nine soldiers died in Hasaka.", "SYR MIL killed 9"],
  ["Nine people were killed as Russian shelling hit homes in Hama.", "UNK killed 9 by RUS MIL"],
  [
    "Militants killed 12 soldiers near the border. A further three soldiers were wounded in the attack.",
    "SYR MIL killed 12 by SYR REB",
    "SYR MIL wounded 3 by SYR REB"
  ],
  ["Nine soldiers were killed in Homs. Two cars burned out in the attack by Islamic State.", "SYR MIL killed 9 by ISIS"],
  ["Over 900 people were killed in bombings last year. Islamic State claimed responsibility for the bombing.", "UNK killed 900+ sum"],
  ["A raid hit a terrorist rocket squad. The raid killed one man.", "SYR CVL killed 1"],
  ["Islamic State was behind one of two bombings in Homs. Nine people were hurt in the blasts.", "UNK wounded 9 by ISIS"],
  ["The leader of the Islamic State was killed.", "ISIS killed 1"],
  ["A bomber struck in the rush hour wounding dozens of people army officials said.", "UNK wounded 24.. (SYR MIL)"],
  ["Nine people fell on Monday in the raid that the army launched. The raid killed two nurses.", "SYR CVL killed 2 by SYR MIL"],
  [
    "Nine men killed, six wounded in rebel mortar attacks on Homs\n\nNo more was known.",
    "SYR CVL killed 9 by SYR REB",
    "SYR CVL wounded 6 by SYR REB"
  ],
  ["Regime aircraft dropped explosive barrels on the town, killing nine men.", "SYR CVL killed 9 by SYR MIL"],
  ["Also hurt were at least three members of the army who were shot dead near Homs.", "SYR MIL killed 3+"],
  ["The army shelled Hama, committing a massacre and wounding six men.", "SYR CVL wounded 6 by SYR MIL"]
];

/** Attacks that a toll is no part of, claims, blame, and names beside the word of force. */
export const AROUND: readonly Telling[] = [
  // another incident
  [
    "Rebels attacked a post near Hama, killing six soldiers, while a farmer died elsewhere in the province.",
    "SYR MIL killed 6 by SYR REB",
    "SYR CVL killed 1"
  ],
  ["Rebels shelled Hama, killing six men. Nine men were killed in separate attacks.", "SYR CVL killed 6 by SYR REB", "SYR CVL killed 9"],
  [
    "A Russian air raid killed six men. A separate air raid killed nine women.",
    "SYR CVL killed 6 by RUS MIL",
    "SYR CVL killed 9 by RUS MIL"
  ],
  // from when on it counts
  ["Over 900 people have died since the start of the rebel offensive in May.", "UNK killed 900+ sum"],
  ["Over 160 Syrian soldiers have died since rebels launched the offensive in May.", "SYR MIL killed 160+ by SYR REB sum"],
  // who stands before a bracket or a plain noun
  ["Two soldiers were killed when the Islamic State (IS) group stormed a post.", "SYR MIL killed 2 by ISIS"],
  ["The raid by IS cells near Palmyra wounded four soldiers.", "SYR MIL wounded 4 by ISIS"],
  ["Islamic State stormed a military post, killing 30 fighters.", "SYR MIL killed 30 by ISIS"],
  // who reports it
  ["News agency SANA reported 13 dead in Homs.", "UNK killed 13 (SYR GOV)"],
  // claimed
  ["A bomb killed nine men. The attack was claimed by Islamic State.", "SYR CVL killed 9 by ISIS"],
  ["A bomb killed nine men. Such attacks are often claimed by Islamic State.", "SYR CVL killed 9"],
  ["A bomb killed nine men. Islamic State claimed two attacks in May.", "SYR CVL killed 9"],
  ["Nine men were killed in a gun attack. Islamic State, the group tied to al-Qaeda, claimed responsibility.", "SYR CVL killed 9 by ISIS"],
  // responsible
  ["A blast killed nine men. Islamic State was responsible for it, police said.", "SYR CVL killed 9 by ISIS"],
  ["A blast killed nine men. Islamic State was not responsible for it, police said.", "SYR CVL killed 9"],
  ["Islamic State was responsible for the deaths of 400 people.", "UNK killed 400 by ISIS"],
  // whose campaign it was
  ["The coalition said its campaign in Raqqa had killed at least 220 civilians.", "SYR CVL killed 220+ by USA MIL (USA)"],
  // where it was
  ["25 men killed in Damascus bombing", "SYR CVL killed 25"],
  ["25 men killed in Damascus's bombing of Homs", "SYR CVL killed 25 by SYR MIL"],
  // a deed of its own day
  [
    "The army shot dead four marchers in Homs. Rebels shelled a mill. In Hama, nine mourners were shot dead on Saturday.",
    "SYR CVL killed 4 by SYR MIL",
    "SYR CVL killed 9"
  ],
  [
    "The army shelled Homs. A guard was hurt. A doctor spoke. Residents said the shelling on Monday killed nine men.",
    "SYR MIL wounded 1",
    "SYR CVL killed 9 by SYR MIL (SYR CVL)"
  ]
];
