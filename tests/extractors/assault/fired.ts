import type {Told} from "./told.js";

/** Salvoes of drones and missiles, and what is shot down. */
export const FIRED: Told = [
  ["Russia fired 32 drones and six missiles at Kyiv overnight.", "drone-strike RUS MIL > UKR MIL @Kyiv"],
  ["Russia launched 37 Shahed drones and three missiles against Kyiv overnight.", "drone-strike RUS MIL"],
  ["The army fired rockets and shells at Homs.", "shelling SYR MIL @Homs"],
  ["Drones were launched at the airport on Sunday, the ministry said.", "drone-strike - > -"],
  ["The Houthis launched two drones toward Jizan on Sunday.", "drone-strike YEM REB"],
  ["Hamas vowed revenge. Rockets from Gaza hit a house in Israel.", "shelling PSE REB @Israel"],
  ["Shells fired from Syria landed in the Turkish town of Akcakale.", "shelling SYR MIL > TUR CVL"],
  ["Missiles from Iran hit an airbase in Iraq on Sunday.", "shelling IRN MIL > IRQ MIL @Iraq"],
  ["Nine people died when a missile slammed into a block of flats in Dnipro.", "shelling - @Dnipro"],
  ["A Russian missile smashed into a clinic in Kharkiv.", "shelling RUS MIL > UKR CVL @Kharkiv"],
  ["Shells rained down on the town of Saraqib.", "shelling - > SYR CVL @Saraqib"],
  ["Troops are using helicopters to strafe a rebel camp in Homs.", "airstrike SYR MIL > SYR REB @Homs (ongoing)"],
  ["Turkish forces used artillery to hit army posts in Homs.", "shelling TUR MIL > SYR MIL @Homs"],
  ["The rebels used drones to attack an army base in Homs.", "drone-strike SYR REB > SYR MIL @Homs"],
  ["Air defences downed two cruise missiles over Homs.", "shoot-down @Homs"],
  ["Saudi Arabia said it had shot down a missile over Riyadh.", "shoot-down SAU MIL @Riyadh"],
  ["Air defences shot down six missiles over Kyiv, the Ukrainian army said.", "shoot-down UKR MIL @Kyiv"],
  ["Russia fired 30 missiles at Kyiv. Air defences shot down 20 missiles.", "shelling RUS MIL @Kyiv"],
  ["Rockets from Idlib hit Latakia on Sunday.", "shelling - @Latakia"],
  ["A Ukrainian drone was destroyed over the Rostov region, the Russian ministry said.", "shoot-down RUS MIL > UKR MIL @Rostov"],
  ["Air defences destroyed eight drones over the Black Sea on Sunday.", "shoot-down @Black Sea"],
  ["The strike destroyed eight drones at a base in Homs.", "strike @Homs"],
  ["Two villagers were hurt due to the Indian troops' firing in Kupwara on Sunday.", "attack IND MIL > IND CVL @Kupwara"],
  ["Indian troops resorted to unprovoked firing in Kupwara.", "attack IND MIL @Kupwara"],
  ["The outskirts of Homs were a target of heavy shelling by the army.", "shelling SYR MIL @Homs"],
  ["Homs became the target of army air strikes.", "airstrike SYR MIL @Homs"],
  ["The army subjected Homs to heavy shelling.", "shelling SYR MIL @Homs"],
  ["The Saudi-led coalition fighting in Yemen intercepted a drone over Jizan.", "shoot-down SAU MIL"]
];
