import type {Telling} from "./telling.js";

/** Who did it, and who says so. */
export const DOERS: readonly Telling[] = [
  // another count of the same
  [
    "Russian jets hit a market in Sarmin, killing nine people. Medics put the number of dead at 12.",
    "UNK killed 9 by RUS MIL",
    "UNK killed 12 by RUS MIL (SYR CVL)"
  ],
  // a sum, told behind its number
  ["That brought to 40 the number of villagers killed in Russian air raids.", "SYR CVL killed 40 by RUS MIL sum"],
  // whose soldiers they are, their ministry tells
  ["The ministry in Ankara said two soldiers were hurt in Syrian army shelling.", "TUR MIL wounded 2 by SYR MIL (TUR GOV)"],
  // soldiers of a force that is only stationed in a land
  ["The NATO-led force in Kosovo says two of its soldiers have been killed.", "NATO MIL killed 2 (NATO)"],
  // a meeting in which somebody falls is a fight
  ["Four militants were killed in an encounter with the army in Homs.", "SYR REB killed 4 by SYR MIL"],
  ["The army said two soldiers were killed in the encounter with rebels in Homs.", "SYR MIL killed 2 by SYR REB (SYR MIL)"],
  ["Four militants were killed in a gunbattle with the army in Homs.", "SYR REB killed 4 by SYR MIL"],
  // an army's media wing is the army
  ["Four militants were killed in Homs, the army's media wing said.", "SYR REB killed 4 (SYR MIL)"],
  ["Nine people were killed in Gaza, the Hamas media office said.", "UNK killed 9 (PSE REB)"],
  // raids and drones
  ["An air raid killed nine people in Sarmin. A second drone attack by Turkish forces missed.", "UNK killed 9 by TUR MIL"],
  // agents
  ["Seven civilians were killed by Russian warplanes.", "SYR CVL killed 7 by RUS MIL"],
  ["Seven civilians were killed in a Russian air raid.", "SYR CVL killed 7 by RUS MIL"],
  ["Seven civilians were killed in an air raid carried out by Russian jets.", "SYR CVL killed 7 by RUS MIL"],
  ["An air raid killed seven civilians.", "SYR CVL killed 7"],
  ["A strike by Turkish drones killed 19 regime soldiers.", "SYR MIL killed 19 by TUR MIL"],
  ["Russian jets killed six people in Ariha and another three in a raid on Binnish.", "UNK killed 6 by RUS MIL", "UNK killed 3 by RUS MIL"],
  ["Turkish shelling of army posts killed 12 soldiers.", "SYR MIL killed 12 by TUR MIL"],
  ["An attack by militants on an army post killed six soldiers.", "SYR MIL killed 6 by SYR REB"],
  ["Rockets fired by militants killed two women in Aleppo.", "SYR CVL killed 2 by SYR REB"],
  ["Rebel rockets killed two women in Aleppo.", "SYR CVL killed 2 by SYR REB"],
  ["A bomb killed nine people in Azaz. Islamic State said its militants carried out the attack.", "UNK killed 9 by ISIS"],
  ["A raid killed nine people in Azaz. It was carried out by unidentified warplanes.", "UNK killed 9"],
  ["Rebels killed two policemen, John Doe and James Roe.", "SYR MIL killed 2 by SYR REB"],
  ["Nine civilians died at the hands of the army.", "SYR CVL killed 9 by SYR MIL"],
  ["It recorded the killing of 12 civilians at the hands of Islamic State.", "SYR CVL killed 12 by ISIS"],
  ["A man apparently shot dead by soldiers was buried.", "SYR CVL killed 1 by SYR MIL"],
  ["Four farmers were killed after a raid carried out by Islamic State.", "SYR CVL killed 4 by ISIS"],
  [
    "Russian jets bombed Idlib on Friday, and six civilians were killed in the bombardment as rebels stormed a post.",
    "SYR CVL killed 6 by RUS MIL"
  ],
  ["Israeli missiles killed eight Iranians near Damascus.", "IRN killed 8 by ISR MIL"],
  ["The US-led coalition killed two Islamic State leaders.", "ISIS killed 2 by USA MIL"],
  ["A US drone strike killed Iranian General Qassem Soleimani.", "IRN MIL killed 1 by USA MIL"],
  // before and after
  ["Russian jets bombed the town of Binnish overnight. Nine civilians were killed.", "SYR CVL killed 9 by RUS MIL"],
  ["Turkish artillery shelled army posts near Saraqib. The shelling killed 11 soldiers.", "SYR MIL killed 11 by TUR MIL"],
  ["Nine people were killed in a market in Ariha. Activists blamed Russia.", "UNK killed 9 by RUS MIL"],
  ["A car bomb killed 12 people in Azaz. Turkey blamed the YPG for the attack.", "UNK killed 12 by SYR KUR"],
  ["A bomb killed 14 soldiers in Damascus. Islamic State claimed responsibility for the attack.", "SYR MIL killed 14 by ISIS"],
  ["Six Turkish soldiers were killed in Idlib, in an attack that Ankara blamed on Damascus.", "TUR MIL killed 6 by SYR MIL"],
  ["Islamic State said it had killed 14 soldiers near Palmyra.", "SYR MIL killed 14 by ISIS (ISIS)"],
  ["The rebels attacked an army post in Neirab, killing six soldiers.", "SYR MIL killed 6 by SYR REB"],
  ["The army repelled an attack by militants, killing 30 of them.", "SYR REB killed 30 by SYR MIL"],
  ["Rebels clashed with the army near Neirab and 14 soldiers were killed.", "SYR MIL killed 14 by SYR REB"],
  ["Fighting between the army and the rebels killed 21 people.", "UNK killed 21"],
  [
    "The monitor said 20 regime soldiers and 17 rebels had been killed in battles north of Aleppo.",
    "SYR MIL killed 20 by SYR REB (NGO)",
    "SYR REB killed 17 by SYR MIL (NGO)"
  ],
  ["Iran-backed militias near Homs were bombed, killing 12 fighters.", "SYR MIL killed 12"],
  ["In retaliation, Turkey killed 101 Syrian soldiers.", "SYR MIL killed 101 by TUR MIL"],
  // sources
  ["According to the Observatory, 11 soldiers were killed.", "SYR MIL killed 11 (NGO)"],
  ["Eleven soldiers were killed, a monitor said.", "SYR MIL killed 11 (NGO)"],
  ["More than 900 people have been killed, by a UN count.", "UNK killed 900+ (UN)"],
  ["SANA said six soldiers were killed in Aleppo.", "SYR MIL killed 6 (SYR GOV)"],
  ["The Observatory put out a report on Monday. The report says that six civilians were killed.", "SYR CVL killed 6 (NGO)"],
  ["There was a raid that the rebels say wounded six people.", "UNK wounded 6 (SYR REB)"],
  ["The Observatory warned that dozens had been wounded.", "UNK wounded 24.. (NGO)"],
  ["Turkey vowed to answer the raid that killed six people.", "UNK killed 6"],
  ["The Observatory issued a death toll report, in which it recorded the killing of 40 people.", "UNK killed 40 (NGO)"],
  ["Six civilians were documented killed in May.", "SYR CVL killed 6 sum"],
  ["Turkey called for talks on an attack that a monitor said killed six people.", "UNK killed 6 (NGO)"],
  ["Turkey denied a role in a blast that killed six people.", "UNK killed 6"],
  ["John Doe said six people were killed.", "UNK killed 6 (UNK)"],
  [
    "The ministry in Ankara said 33 Turkish soldiers were killed, while the Observatory put the toll at 34.",
    "TUR MIL killed 33 (TUR GOV)",
    "TUR MIL killed 34 (NGO)"
  ],
  ["Turkey says it killed 2,100 regime soldiers in Idlib.", "SYR MIL killed 2100 by TUR MIL (TUR GOV)"],
  ["Erdogan said Turkey had neutralised 2,100 regime soldiers.", "SYR MIL killed 2100 by TUR MIL (TUR GOV)"],
  ["Russia's defence ministry said militants killed two Syrian servicemen.", "SYR MIL killed 2 by SYR REB (RUS GOV)"],
  ["“We lost two brave soldiers today,” Akar said.", "TUR MIL killed 2 (TUR GOV)"],
  ["Ukraine's military said Russia had lost 1,100 troops.", "RUS MIL killed 1100 (UKR MIL)"],
  ["Hezbollah said eight of its fighters were killed in Idlib.", "SYR MIL killed 8 (SYR MIL)"]
];

/** What the article tells elsewhere does not explain it. */
export const UNTOLD: readonly Telling[] = [
  [
    "A bomb killed 12 people in Azaz. Islamic State claimed responsibility. In a separate incident, two men were shot dead in Afrin.",
    "UNK killed 12 by ISIS",
    "SYR CVL killed 2"
  ],
  ["A mine killed four people near Afrin on Monday. Nobody claimed the attack. Islamic State claimed a raid in Azaz.", "UNK killed 4"],
  // in news of another land a place that Syria has too
  [
    "Afghan officials blamed the Taliban. The raid was the third in Afghanistan this week. Kabul condemned it. In Bala, nine policemen were killed.",
    "AFG MIL killed 9 by AFG REB"
  ],
  ["Israeli jets bombed Iranian posts near Homs. Two Israeli soldiers were killed in Gaza.", "ISR MIL killed 2"],
  // aircraft of no named state: over Syria its own, over another land those of whoever bombs it
  ["Warplanes hit a market in Idlib, killing nine people.", "UNK killed 9 by SYR MIL"],
  ["Warplanes hit a market in Sanaa, in the north of Yemen, killing nine people.", "UNK killed 9"],
  ["The army said it had shot down three drones. Two farmers were wounded when a shell hit a field.", "SYR CVL wounded 2"]
];

/** Who did it, told elsewhere than by the verb of harm. */
export const BLAMED: readonly Telling[] = [
  ["A suicide bomber killed four shoppers in Azaz.", "SYR CVL killed 4"],
  ["A suicide bomber killed four shoppers in Azaz. Islamic State claimed responsibility.", "SYR CVL killed 4 by ISIS"],
  ["A bomb killed nine people in Kabul. The Taliban claimed two blasts in the city last week.", "UNK killed 9"],
  ["A bomb killed nine people in Kabul. There was no claim of responsibility, but the Taliban claimed a recent blast.", "UNK killed 9"],
  ["Islamic State claimed attacks in strongholds of the regime on Sunday that killed ten people.", "UNK killed 10 by ISIS (ISIS)"],
  ["Army units took the hill after storming a bunker and killing more than 15 of the al-Nusra Front.", "SYR REB killed 15+ by SYR MIL"],
  ["Regime jets bombed a market in Ariha killing two and wounding five.", "UNK killed 2 by SYR MIL", "UNK wounded 5 by SYR MIL"],
  ["Regime jets bombed the town at dawn. By noon, at least 30 people had died.", "UNK killed 30+ by SYR MIL"],
  ["Regime jets bombed the town. A car bomb in Homs killed ten people.", "UNK killed 10"],
  ["The raid raised the number of soldiers killed by Turkey in five days to 139.", "SYR MIL killed 139 by TUR MIL sum"],
  ["The number of Daesh militants killed in clashes with the army has risen to nine.", "ISIS killed 9 by SYR MIL sum"],
  ["Shelling killed four commanders of the Free Syrian Army.", "SYR REB killed 4"],
  ["Shelling killed six officers of the regime's military intelligence.", "SYR MIL killed 6"],
  // told in the sentence after, or by the two sides around a fight
  ["Six Turkish soldiers were killed near Saraqib. The shelling was carried out by the regime's army.", "TUR MIL killed 6 by SYR MIL"],
  ["Six Turkish soldiers were killed near Saraqib. It was not clear who had carried out the shelling.", "TUR MIL killed 6"],
  ["The rebels pushed into Neirab, held by the army. Fourteen soldiers died in the clashes.", "SYR MIL killed 14 by SYR REB"],
  ["Units of the Syrian army killed 14 militants.", "SYR REB killed 14 by SYR MIL"],
  ["More than 200,000 people have died in the war. Regime jets bombed Homs.", "UNK killed 200000+ sum"],
  // denied, claimed, blamed
  ["A bomb killed nine people in Kabul. Officials blamed the Taliban.", "UNK killed 9 by AFG REB"],
  ["A bomb killed nine people in Kabul. The Taliban denied responsibility, after claiming earlier attacks.", "UNK killed 9"],
  ["Gunmen stormed a shop in Baghdad. In a separate attack, a car bomb wounded six people.", "UNK wounded 6"],
  ["Fighting near Tripoli killed 121 people. Haftar's troops attacked the town.", "UNK killed 121"],
  // not who only reports it, nor whoever is told by nothing but the deed
  ["At least 40 were reported killed by two ministries in April.", "UNK killed 40+ sum"],
  ["An attacker shot dead three policemen in Idlib.", "SYR MIL killed 3"],
  // whose a raid is held to be; what somebody is blamed for
  ["Raids believed to be Russian killed nine farmers in Binnish.", "SYR CVL killed 9 by RUS MIL"],
  ["Nine farmers died in Binnish in strikes thought to be Turkish.", "SYR CVL killed 9 by TUR MIL"],
  ["A shell believed to be a dud killed nine farmers.", "SYR CVL killed 9"],
  ["Army spokesmen blamed the rebels for the collapse of the accord. A raid on Binnish killed a nurse.", "SYR CVL killed 1"],
  ["A raid on Binnish killed a nurse. Army spokesmen blamed the rebels for her death.", "SYR CVL killed 1 by SYR REB"],
  ["A bomb killed a nurse in Homs. Army spokesmen blamed the rebels for the blast.", "SYR CVL killed 1 by SYR REB"],
  // what follows on the harm, or goes on beside it, did not do it
  ["Rebels struck a barracks in Homs a day after nine farmers were killed in raids on Binnish.", "SYR CVL killed 9"],
  ["Turkish guns shelled two posts hours after an ambush left six Turkish soldiers dead.", "TUR MIL killed 6"],
  ["Nine farmers died after Russian jets bombed Binnish.", "SYR CVL killed 9 by RUS MIL"],
  ["A mine left nine farmers dead as troops stormed the village.", "SYR CVL killed 9"],
  // what stands before a raid may be what it hit
  ["A convoy attack killed nine farmers in Hama.", "SYR CVL killed 9"],
  ["A tank attack killed nine farmers in Hama.", "SYR CVL killed 9 by SYR MIL"],
  ["A suicide car bomber killed nine farmers in Hama.", "SYR CVL killed 9"],
  ["Army shelling left nine farmers dead as rebels stormed the village.", "SYR CVL killed 9 by SYR MIL"],
  ["Islamic State blew up a bridge in Raqqa. In March, a car bomb in Homs killed eight people.", "UNK killed 8 sum"]
];

/** Who says so. */
export const TELLERS: readonly Telling[] = [
  ["Six people were killed in Aleppo, activists said.", "UNK killed 6 (SYR CVL)"],
  ["Six people were killed in Aleppo, according to activist sources.", "UNK killed 6 (SYR CVL)"],
  ["Six people were killed in Aleppo, according to a Police Command source.", "UNK killed 6 (SYR MIL)"],
  ["Six people were killed in Aleppo, the provincial governor said.", "UNK killed 6 (SYR GOV)"],
  ["Six people were killed in Baghdad, officials said.", "UNK killed 6 (IRQ GOV)"],
  ["Six people were killed in Aleppo, a witness said.", "UNK killed 6 (UNK)"],
  ["Nine women were killed in Aleppo, a monitor said. The dead included two nurses.", "SYR CVL killed 9 (NGO)", "SYR CVL killed 2 (NGO)"],
  [
    "A medical source said six people were killed in Aleppo. The source added that 12 were wounded.",
    "UNK killed 6 (SYR CVL)",
    "UNK wounded 12 (SYR CVL)"
  ],
  ["The WHO issued a report, putting the death toll at 70.", "UNK killed 70 (UN)"],
  ["The Turkish ministry announced the neutralization of 60 regime soldiers.", "SYR MIL killed 60 by TUR MIL (TUR GOV)"]
];

/** Without commas or apostrophes, in capitals, run together. */
export const ROUGH: readonly Telling[] = [
  [
    "BEIRUT At least 20 civilians including eight children were killed in Russian air strikes a monitor said Thursday.",
    "SYR CVL killed 20+ by RUS MIL (NGO)",
    "SYR CVL killed 8 by RUS MIL (NGO)"
  ],
  ["The strikes killed 10 and wounded 20 others the Observatory said.", "UNK killed 10 (NGO)", "UNK wounded 20 (NGO)"],
  [
    "At least 14 people were killed among them five women and 30 others were injured.",
    "UNK killed 14+",
    "SYR CVL killed 5",
    "UNK wounded 30"
  ],
  [
    "Shells hit al-Jamiliyeh neighborhood in Aleppo killing 4 civilians and injuring 17 others SANA reporter said.",
    "SYR CVL killed 4 (SYR GOV)",
    "SYR CVL wounded 17 (SYR GOV)"
  ],
  [
    "A girl was killed and three persons were hurt in terrorist mortar attacks on Daraa city a source said.",
    "SYR CVL killed 1 by SYR REB (UNK)",
    "UNK wounded 3 by SYR REB (UNK)"
  ],
  ["Rebel shelling killed 12 people state media said.", "UNK killed 12 by SYR REB (SYR GOV)"],
  ["The blast wounded 30 others hospital sources said.", "UNK wounded 30 (SYR CVL)"],
  ["Regime barrel bombs killed 12 people in Aleppos eastern districts.", "UNK killed 12 by SYR MIL"],
  ["The militants shelled the city of Aleppo killing two people and wounding five.", "UNK killed 2 by SYR REB", "UNK wounded 5 by SYR REB"],
  ["Army units killed scores of terrorists and destroyed three vehicles in Hama.", "SYR REB killed 40.. by SYR MIL"]
];
