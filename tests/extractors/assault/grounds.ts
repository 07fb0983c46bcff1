import type {Told} from "./told.js";

/** Whose ground force is used on, where no fighter is named as its target. */
export const WHOSE_GROUND: Told = [
  ["Islamic State fighters fled Raqqa. The army began an offensive on rebel-held areas of Daraa.", "offensive SYR MIL > SYR REB @Daraa"],
  ["Ten people died in an offensive by rebels on government-held districts of Aleppo.", "offensive SYR REB > SYR MIL @Aleppo"],
  ["Rebels launched an offensive on ISIS-controlled villages near Azaz.", "offensive SYR REB > ISIS @Azaz"],
  ["The army began an offensive on government-held villages in Daraa. Rebels lost two men.", "offensive SYR MIL > SYR REB @Daraa"],
  ["The army shelled the rebel-held town of Douma.", "shelling SYR MIL > SYR CVL @Douma"],
  ["Six people died in rocket fire by rebels on the town of Mhardeh.", "shelling SYR REB > SYR CVL"]
];

/** Whom Kurdish-led fighters and the army fight, where several are told of. */
export const WHOSE_FOE: Told = [
  [
    "Islamic State lost two villages in May. Government troops watched. The Syrian Democratic Forces launched an offensive in Raqqa province.",
    "offensive SYR KUR > ISIS @Raqqa"
  ],
  ["Syrian government troops left Hasaka. The YPG launched an offensive in the province of Hasaka.", "offensive SYR KUR > SYR MIL @Hasaka"]
];

/** A town by its name is what force from afar is used on. */
/** Fighters called by their people, and whose army they fight. */
export const PEOPLES: Told = [
  ["Tigrayan forces attacked an army base near Kobo on Thursday.", "attack ETH REB"],
  ["Karen fighters attacked an army base near Myawaddy on Monday.", "attack MMR REB > MMR MIL"],
  ["Tuareg separatists ambushed an army patrol near Menaka.", "attack MLI REB > MLI MIL"]
];

/** Who holds the ground, as a participle or "control" behind it tells. */
export const HELD: Told = [
  ["The army shelled parts of Hama held by the rebels on Friday.", "shelling SYR MIL > SYR REB @Hama"],
  ["The rebels pushed into areas under army control in Homs.", "offensive SYR REB > SYR MIL @Homs"],
  ["The army began an offensive on villages under the control of Islamic State in Homs.", "offensive SYR MIL > ISIS @Homs"],
  ["The rebels attacked positions held by government troops in Homs.", "attack SYR REB > SYR MIL @Homs"],
  ["The army launched an offensive on towns held by rebels near Homs.", "offensive SYR MIL > SYR REB @Homs"],
  ["Warplanes bombed villages controlled by the rebels in Homs.", "airstrike > SYR CVL @Homs"],
  ["An air strike hit a hospital in Homs held by the rebels.", "airstrike > SYR CVL @Homs"]
];

export const TOWNS: Told = [
  ["Saraqib was shelled on Monday, residents said.", "shelling @Saraqib"],
  ["Saraqib came under fire late on Friday, activists said.", "attack @Saraqib"]
];

/** A drone or plane is shot down by the army that tells it; a monitor that does has none. */
export const SHOT_DOWN: Told = [
  ["A Russian helicopter was shot down near Saraqib, the Syrian Observatory for Human Rights said.", "shoot-down > RUS MIL @Saraqib"],
  ["Two drones were shot down near Saraqib, the Russian defence ministry said.", "shoot-down RUS MIL @Saraqib"]
];

/** A weapon of nobody's name, the fighting that drives people out, and what the other side had struck with before. */
export const UNNAMED: Told = [
  ["Hamas named a new leader. Israel's army said it had struck eleven targets in Gaza.", "strike ISR > PSE REB @Gaza Strip"],
  ["A drone hit a market in Saraqib on Sunday, medics said.", "drone-strike > SYR CVL @Saraqib"],
  ["A drone struck a supermarket in Port Sudan.", "drone-strike > SDN CVL @Port Sudan"],
  ["Fighting between the army and rebels has forced 4,000 villagers from their homes near Binnish.", "clash SYR MIL > SYR REB @Binnish"],
  ["Heavy shelling drove hundreds of families out of their homes in Ariha.", "shelling @Ariha"],
  ["In retaliation for the rocket attack, Israeli aircraft struck Hamas posts in Gaza.", "airstrike ISR > PSE REB @Gaza Strip"],
  ["Houthi fighters fired three missiles towards the Saudi city of Jizan on Sunday.", "shelling YEM REB > SAU CVL @Jizan"],
  ["The army shot down 11 of the 14 drones over Latakia.", "shoot-down SYR MIL @Latakia"]
];

/** "Fighting in X" that leads on to a verb is its subject; who fights, where the clause does not tell. */
export const FOES: Told = [
  ["Meanwhile fighting between the army and rebels near Suran has forced 900 villagers to flee.", "clash SYR MIL > SYR REB @Suran"],
  ["Fighting in Saraqib continued on Sunday.", "clash @Saraqib (ongoing)"],
  ["Jund al-Aqsa fighters clashed with Ahrar al-Sham near Saraqib.", "clash SYR REB > SYR REB @Saraqib"],
  ["Shelling in Binnish killed six villagers.", "shelling @Binnish"],
  ["Despite a truce negotiated by Egypt and Qatar, fighting in Rafah continues.", "clash - > - @Rafah (ongoing)"],
  ["Meanwhile, fighting around the town of Suran has intensified.", "clash @Suran"],
  ["The Yemeni army and the Houthis fought in Marib on Sunday.", "clash YEM MIL > YEM REB @Marib"],
  [
    "There was heavy fighting near Marib. Trucks waited. Nobody came. The harbour was shut. The Houthis blamed the Yemeni army.",
    "clash YEM @Marib"
  ],
  ["Fresh battles also rocked the town of Saraqib.", "clash - > - @Saraqib"]
];
