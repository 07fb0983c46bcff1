import type {Telling} from "./telling.js";

/** Tolls told by a verb, active and passive. */
export const VERBS: readonly Telling[] = [
  // a headline that lost its commas
  ["Three farmers killed 15 others hurt in shelling", "SYR CVL killed 3", "SYR CVL wounded 15"],
  ["Two rebels killed 22 villagers detained in Homs", "SYR CVL killed 22 by SYR REB"],
  // added to the victims, unless they fared otherwise
  ["Five officers, as well as a driver, were killed near Homs.", "SYR MIL killed 5", "SYR CVL killed 1"],
  ["The raid killed six soldiers alongside two civilians.", "SYR MIL killed 6", "SYR CVL killed 2"],
  ["The raid killed six soldiers, in addition to two others wounded.", "SYR MIL killed 6", "SYR MIL wounded 2"],
  // the other of two
  ["The shell hit two farmers, killing one and wounding the other.", "SYR CVL killed 1", "SYR CVL wounded 1"],
  // of those hit, who are counted
  [
    "Gunmen ambushed a group of soldiers near Homs, killing four and wounding nine.",
    "SYR MIL killed 4 by SYR REB",
    "SYR MIL wounded 9 by SYR REB"
  ],
  ["Rebels attacked a group of soldiers near Homs, killing four people.", "UNK killed 4 by SYR REB"],
  ["The army bombed rebels near Homs, killing six.", "UNK killed 6 by SYR MIL"],
  // a wound that kills
  ["Two farmers were fatally wounded in Homs.", "SYR CVL killed 2"],
  ["Gunmen fatally shot a pharmacist in Homs.", "SYR CVL killed 1 by SYR REB"],
  ["Two farmers were seriously wounded in Homs.", "SYR CVL wounded 2"],
  // one of a word that may be an adjective
  ["One terrorist was killed in Homs.", "SYR REB killed 1"],
  // "them" are people, not whose posts are near
  ["Gunmen fired on villagers who were fleeing towards army posts in Homs, killing six of them.", "SYR CVL killed 6 by SYR REB"],
  ["The army raided gunmen's hideouts, killing 12 of them.", "SYR REB killed 12 by SYR MIL"],
  ["The blast killed six people and the second came at noon.", "UNK killed 6"],
  // people without a number
  ["The army massacred the civilian population of Homs."],
  // those counted, not whom they are of
  ["Nine soldiers from the garrison killed in clashes with rebels", "SYR MIL killed 9 by SYR REB"],
  // active
  ["The Turkish military said on Sunday it had killed 14 militants in Idlib.", "SYR REB killed 14 by TUR MIL (TUR MIL)"],
  ["The shelling killed a woman and two of her sons in Sarmin.", "SYR CVL killed 3"],
  ["Clashes killed four soldiers and 12 of the rebels in Sarmin.", "SYR MIL killed 4 by SYR REB", "SYR REB killed 12 by SYR MIL"],
  ["Turkish forces killed 33 Syrian soldiers in Idlib.", "SYR MIL killed 33 by TUR MIL"],
  ["Syrian forces killed 33 Turkish soldiers in Idlib.", "TUR MIL killed 33 by SYR MIL"],
  ["A Russian airstrike killed nine civilians in Ariha on Thursday.", "SYR CVL killed 9 by RUS MIL"],
  [
    "Russian warplanes bombed a market in Ariha, killing nine people and wounding 20 others.",
    "UNK killed 9 by RUS MIL",
    "UNK wounded 20 by RUS MIL"
  ],
  ["The militants gunned down four policemen in Daraa.", "SYR MIL killed 4 by SYR REB"],
  ["Gunmen shot dead a schoolteacher in the town of Inkhil.", "SYR CVL killed 1 by SYR REB"],
  ["Islamic State militants beheaded two captives near Palmyra.", "SYR CVL killed 2 by ISIS"],
  ["The militants executed 12 villagers and abducted another 30.", "SYR CVL killed 12 by SYR REB", "SYR CVL captured 30 by SYR REB"],
  ["Shelling by government troops killed a mother and her three children in Sarmin.", "SYR CVL killed 4 by SYR MIL"],
  [
    "Two soldiers and a civilian contractor were killed, the ministry in Ankara said.",
    "TUR MIL killed 2 (TUR GOV)",
    "TUR CVL killed 1 (TUR GOV)"
  ],
  ["The blast injured at least 12 shoppers.", "SYR CVL wounded 12+"],
  ["The army lost 13 soldiers in the ambush.", "SYR MIL killed 13"],
  // killed and wounded under one number
  ["Turkish artillery killed and wounded 12 Syrian soldiers.", "SYR MIL killed ..12 by TUR MIL"],
  ["Rebels shelled the village, killing or injuring nine farmers.", "SYR CVL killed ..9 by SYR REB"],
  ["More than 30 villagers were killed and wounded.", "SYR CVL killed ..30"],
  ["The blast left 14 shoppers dead or wounded.", "SYR CVL killed ..14"],
  ["Airstrike kills, wounds 14 in Idlib", "UNK killed ..14"],
  ["Dozens of villagers were killed and wounded."],
  ["Nine guards were killed and wounded men were carried off.", "SYR MIL killed 9"],
  // persons of one list are counted together, groups apart
  ["A nurse and a cook died in the shelling.", "SYR CVL killed 2"],
  ["A couple and their two daughters died in the shelling.", "SYR CVL killed 4"],
  ["The raid killed a woman with two of her sons and a girl.", "SYR CVL killed 4"],
  ["The raid killed a woman along with two policemen.", "SYR CVL killed 1", "SYR MIL killed 2"],
  ["The raid killed a family of five in their home.", "SYR CVL killed 5"],
  ["A depot of the rebels and 20 gunmen were destroyed.", "SYR REB killed 20"],
  ["The blast killed ten people and scores of others injured.", "UNK killed 10", "UNK wounded 40.."],
  ["A suicide bomber killed the governor and two others in Daraa.", "SYR GOV killed 1", "UNK killed 2"],
  ["Six villagers killed 21 injured in rocket attacks", "SYR CVL killed 6", "SYR CVL wounded 21"],
  ["Eleven villagers wounded due to shelling", "SYR CVL wounded 11"],
  ["There are about 150 injured people in the town.", "UNK wounded 150~"],
  ["The ten injured people left the town."],
  ["The war has killed 90,000 people.", "UNK killed 90000 sum"],
  // two groups under one number
  ["At least 40 regime and rebel fighters were killed.", "SYR MIL; SYR REB killed 40+"],
  ["Turkey said its jets neutralised 12 YPG/PKK and Daesh militants.", "SYR KUR; ISIS killed 12 by TUR MIL (TUR GOV)"],
  ["The militants said that seven of their fighters were killed.", "SYR REB killed 7 (SYR REB)"],
  // by participles
  ["The village was stormed, with dozens of farmers reported killed.", "SYR CVL killed 24.."],
  ["Shells hit the square, leaving injured about 30.", "UNK wounded 30~"],
  ["Nineteen more civilians were hurt.", "SYR CVL wounded 19"],
  ["The army carried out raids on gunmen's dens killing 30 of them.", "SYR REB killed 30 by SYR MIL"],
  // a list that lost its commas
  ["The shelling killed 5 farmers two policemen and a doctor.", "SYR CVL killed 5", "SYR MIL killed 2", "SYR CVL killed 1"],
  ["The fire caused the martyrdom of three citizens and the injury of eight others.", "SYR CVL killed 3", "SYR CVL wounded 8"],
  ["The suicide bomber blew up a police bus, killing five officers.", "SYR MIL killed 5"],
  ["Regime snipers have shot and killed two brothers in Harasta.", "SYR CVL killed 2 by SYR MIL"],
  // passive
  ["Thirty-three Turkish soldiers were killed in a Syrian airstrike on Thursday night.", "TUR MIL killed 33 by SYR MIL"],
  ["Eight civilians were killed by regime shelling in Maarat Misrin.", "SYR CVL killed 8 by SYR MIL"],
  ["Nine fighters of Ahrar al-Sham have been killed since dawn.", "SYR REB killed 9"],
  ["A Turkish soldier was martyred and two others were wounded.", "TUR MIL killed 1", "TUR MIL wounded 2"],
  ["Some 56 regime soldiers were neutralised, the Turkish defence ministry said.", "SYR MIL killed 56~ by TUR MIL (TUR GOV)"],
  ["A total of 309 regime elements were neutralized, Defense Minister Hulusi Akar said.", "SYR MIL killed 309 by TUR MIL (TUR GOV)"],
  ["Five rebels got killed when their car hit a mine.", "SYR REB killed 5"],
  ["Three aid workers were shot dead at a checkpoint on Sunday.", "SYR CVL killed 3"],
  ["A local official was assassinated in Daraa on Monday.", "SYR GOV killed 1"],
  ["Two farmers were blown up by a landmine near Saraqib.", "SYR CVL killed 2"],
  ["More than 40 people were hospitalised after the gas attack.", "UNK wounded 40+"],
  ["A girl was found dead under the rubble of her home.", "SYR CVL killed 1"],
  ["Seven miners were found shot dead by the road.", "SYR CVL killed 7"],
  // without object
  ["Three people died when shells fell on a bakery.", "UNK killed 3"],
  ["A Turkish soldier succumbed to his wounds on Friday.", "TUR MIL killed 1"],
  ["Five wounded Turkish soldiers later succumbed to their injuries.", "TUR MIL killed 5"],
  ["Sixteen civilians lost their lives in the bombing of Idlib.", "SYR CVL killed 16"],
  ["Two Turkish soldiers fell as martyrs on Saturday.", "TUR MIL killed 2"],
  ["Four Syrian soldiers fell in the battle for Saraqib.", "SYR MIL killed 4"],
  ["Ten residents suffocated after the chlorine attack.", "SYR CVL wounded 10"],
  ["Six children suffered burns.", "SYR CVL wounded 6"],
  // lives
  ["The attack claimed the lives of 14 civilians.", "SYR CVL killed 14"],
  ["The bombing claimed 14 lives.", "UNK killed 14"],
  ["The war has cost the lives of more than 380,000 people.", "UNK killed 380000+ sum"],
  ["The raid took the lives of two nurses.", "SYR CVL killed 2"],
  ["The raid took the lives of a cook, two nurses and four rebels.", "SYR CVL killed 1", "SYR CVL killed 2", "SYR REB killed 4"],
  ["The film follows the lives of a cook and a farmer."],
  // what somebody claims to have done
  ["Islamic State claimed to have killed nine soldiers.", "SYR MIL killed 9 by ISIS (ISIS)"],
  ["Islamic State stormed the base, claiming to have captured six Russian soldiers.", "RUS MIL captured 6 by ISIS (ISIS)"],
  ["Islamic State planned to kill nine soldiers."],
  ["Islamic State did not claim to have killed nine soldiers."],
  ["Russian air raids have taken more than 200 lives.", "UNK killed 200+ by RUS MIL"],
  ["Fighting in the province cost 60 soldiers their lives.", "SYR MIL killed 60"],
  // of whom the text tells without a place
  ["Nigeria's president condemned the raid. Nigeria has asked for help. Five civilians were killed.", "NGA CVL killed 5"],
  ["A monitor said the raid was heavy. The monitor named the dead. Five civilians were killed.", "SYR CVL killed 5"],
  // the number before a verb that lost its subject, an enumeration that goes on
  ["A car was ambushed south of Kabul and three men of the crew were injured.", "AFG CVL wounded 3"],
  [
    "The bomb wounded an Iraqi army officer, nine of his bodyguards and two nurses in Baghdad.",
    "IRQ MIL wounded 1",
    "IRQ MIL wounded 9",
    "IRQ CVL wounded 2"
  ],
  ["Homs: 14 civilians (five children) were killed by shells.", "SYR CVL killed 14"],
  ["The fighting has prompted 60,000 people to flee.", "UNK displaced 60000"],
  ["The raid left six people dead and injured ten others.", "UNK killed 6", "UNK wounded 10"],
  ["Gunmen shot dead three policemen in Homs.", "SYR MIL killed 3 by SYR REB"],
  ["Six people died in Homs, according to police.", "UNK killed 6 (SYR MIL)"],
  ["The toll has risen to 70 activists say.", "UNK killed 70"]
];

/** Prisoners, missing, displaced. */
export const FATES: readonly Telling[] = [
  ["Syrian rebels captured 20 government soldiers near Neirab.", "SYR MIL captured 20 by SYR REB"],
  ["The opposition took 11 prisoners in the attack.", "UNK captured 11 by SYR REB"],
  ["Two pilots were taken prisoner by the militants.", "SYR MIL captured 2 by SYR REB"],
  ["Gunmen kidnapped three Turkish engineers in Baghdad.", "TUR CVL captured 3 by IRQ REB"],
  ["Islamic State took dozens of villagers hostage.", "SYR CVL captured 24.. by ISIS"],
  ["Seven peacekeepers were taken hostage on the Golan Heights.", "SYR MIL captured 7"],
  ["Turkish police detained 59 migrants in Edirne.", "TUR CVL captured 59 by TUR MIL"],
  ["Four soldiers are missing, the army said.", "SYR MIL missing 4 (SYR MIL)"],
  ["A Turkish soldier has gone missing in Idlib.", "TUR MIL missing 1"],
  ["Three soldiers were reported missing.", "SYR MIL missing 3"],
  ["Nearly a million people have fled the fighting since December.", "UNK displaced 1000000- sum"],
  ["Some 870,000 people have been displaced since 1 December, the UN said.", "UNK displaced 870000~ (UN) sum"],
  ["The offensive has displaced almost 900,000 civilians.", "SYR CVL displaced 900000-"],
  ["More than 500 families were forced from their homes.", "SYR CVL displaced 500+"],
  ["The offensive forced 700,000 people from their homes.", "UNK displaced 700000"],
  ["Hundreds of thousands have been uprooted by the regime's offensive.", "UNK displaced 200000.. by SYR MIL"],
  ["The assault has driven 300,000 people from their homes.", "UNK displaced 300000"],
  ["About 20,000 residents left their homes in Ariha.", "SYR CVL displaced 20000~"],
  ["Tens of thousands fled towards the Turkish border.", "UNK displaced 20000.."],
  ["The violence left more than 6,000 people homeless.", "UNK displaced 6000+"]
];
