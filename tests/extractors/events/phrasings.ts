/** A sentence as an agency may write it, and the acts other than force that it tells: "TYPE actor > target (status)"; the target only where it matters. */
export interface Phrasing {
  text: string;
  acts: string[];
}

const told = (text: string, ...acts: string[]): Phrasing => ({text, acts});

export const SEIZE: Phrasing[] = [
  told("Syrian government forces seized the town of Kafr Nabl on Tuesday.", "SEIZE SYR MIL > SYR REB"),
  told("The army has retaken a string of villages from the rebels south of the highway.", "SEIZE SYR MIL > SYR REB"),
  told("Saraqib fell to the Syrian army overnight.", "SEIZE SYR MIL"),
  told("The town of Suran was taken on Wednesday, the rebels said.", "SEIZE SYR REB > SYR MIL"),
  told("Syrian troops fought in Homs. Two villages were recaptured on Monday, state media said.", "SEIZE SYR MIL > SYR REB"),
  told("Army units imposed full control over two villages near Hama.", "SEIZE SYR MIL > SYR REB"),
  told("The troops won back control over the town of Suran.", "SEIZE SYR MIL > SYR REB"),
  told("The troops advanced, surrounding the town of Suran.", "SEIZE SYR MIL"),
  told("Fires burned in villages after rain fell on surrounding areas."),
  told("The YPG is still in control of its base, it said."),
  told("Militants captured Saraqib last month.", "SEIZE SYR REB > SYR MIL"),
  told("The rebels prepare in Hama. They began a push to seize the dam."),
  told("The army continues the operation to liberate a suburb of Hama."),
  told("The group has been in control of the valley since 2014."),
  told("Rebels overran the army barracks near Hama.", "SEIZE SYR REB > SYR MIL"),
  told("Soldiers had gone to the valley to clear the camp of the rebels."),
  told("The rebels are said to have captured two towns in Hama.", "SEIZE SYR REB > SYR MIL"),
  told("The militants were driven out of the town by government troops, the agency said.", "SEIZE SYR MIL > SYR REB"),
  told("Kurdish-led forces wrested control of the dam from Islamic State.", "SEIZE SYR KUR > ISIS"),
  told("Rebels have captured an air base and three checkpoints near Hama.", "SEIZE SYR REB"),
  told("Backed by Russian warplanes, the Syrian army entered the city of Maarat al-Numan on Wednesday.", "SEIZE SYR MIL"),
  told("The government is now in full control of the M5 highway.", "SEIZE SYR MIL"),
  told("The town was recaptured by opposition fighters after a night of fighting.", "SEIZE SYR REB > SYR MIL"),
  told("Army units liberated the villages of Jobas and Tronba from terrorists.", "SEIZE SYR MIL > SYR REB"),
  told("Islamic State fighters overran a military base in Raqqa province.", "SEIZE ISIS"),
  told("Syrian troops advanced on Wednesday, capturing two villages.", "SEIZE SYR MIL"),
  told("The rebels tried to seize the base but were pushed back."),
  told("The army captured 20 rebel fighters near the road."),
  told("Police seized 40 kilograms of heroin at the port."),
  told("The photographer captured the mood of the city."),
  told("The army will not be able to retake the province, he said."),
  told("Before the war the family took the road to Aleppo every week."),
  told("If Homs falls, the north will be cut off from the coast, he said.")
];

export const MOBILIZE: Phrasing[] = [
  told("Turkish troops are massing near the border.", "MOBILIZE TUR MIL (ongoing)"),
  told("Mourners are massing near the mosque."),
  told("The decision to send more troops comes after days of talks."),
  told("Turkey sent a convoy of 80 armoured vehicles to its posts in Idlib.", "MOBILIZE TUR MIL"),
  told("Turkey has sent some 300 vehicles including tanks to its observation posts in Idlib.", "MOBILIZE TUR MIL"),
  told("Turkish reinforcements crossed into Syria at Kafr Lusin on Sunday.", "MOBILIZE TUR MIL"),
  told("Russia has dispatched two frigates to the Mediterranean.", "MOBILIZE RUS MIL"),
  told("Ankara will deploy more troops along the border, the minister said.", "MOBILIZE TUR (planned)"),
  told("Greece put its armed forces on high alert.", "MOBILIZE GRC MIL"),
  told("The Syrian army massed tanks and artillery outside the town.", "MOBILIZE SYR MIL"),
  told("A Turkish military convoy entered the province at dawn.", "MOBILIZE TUR MIL"),
  told("Turkish forces set up a new observation post near Taftanaz.", "MOBILIZE TUR MIL"),
  told("Iran-backed militias are bringing in reinforcements to the front.", "MOBILIZE SYR MIL (ongoing)"),
  told("The Russian navy began exercises off the Syrian coast.", "MOBILIZE RUS MIL"),
  told("The Turkish parliament voted to send soldiers to Libya.", "MOBILIZE TUR GOV (planned)"),
  told("The United States moved a Patriot battery to the base last week.", "MOBILIZE USA MIL"),
  told("Moscow sent a delegation to Ankara for talks."),
  told("Turkey sent 20 trucks of blankets to the camps.", "AID TUR GOV"),
  told("Soldiers who are stationed at the base spoke of hunger."),
  told("He asked the president to send troops."),
  told("The ministry did not send any forces.")
];

export const COERCE: Phrasing[] = [
  told("The EU imposed sanctions on eight Belarusian officials on Monday.", "COERCE EU > BLR"),
  told("Israeli troops raided Jenin at dawn, arresting six people.", "COERCE ISR MIL > PSE CVL"),
  told("Turkish police arrested six people in Izmir.", "COERCE TUR > TUR CVL"),
  told("Troops loyal to Assad imposed a siege on rebel-held quarters of Homs.", "COERCE SYR MIL > SYR REB"),
  told("France expelled two Iranian diplomats.", "COERCE FRA GOV > IRN GOV"),
  told("Turkish police detained 12 journalists in Istanbul.", "COERCE TUR > TUR CVL"),
  told("Turkish police arrested 90 people in Izmir.", "COERCE TUR > TUR CVL"),
  told("Islamic State militants kidnapped dozens of villagers near Hama.", "COERCE ISIS > SYR CVL"),
  told("Government forces have imposed a siege on Eastern Ghouta.", "COERCE SYR MIL"),
  told("The European Union imposed sanctions on eight Syrian businessmen.", "COERCE EU"),
  told("Turkey has opened its borders to Europe for refugees.", "COERCE TUR GOV"),
  told("Rebels blocked the main road to the capital with burning tyres.", "COERCE SYR REB"),
  told("Three activists were arrested by security forces in Damascus on Monday.", "COERCE SYR > SYR CVL"),
  told("Ankara said it would no longer stop migrants from reaching Europe.", "COERCE TUR GOV (planned)"),
  told("Washington slapped sanctions on the Syrian central bank.", "COERCE USA GOV"),
  told("Gunmen abducted two aid workers near the border.", "COERCE"),
  told("The court was told that the arrested men had fled."),
  told("The army blocked an attack on the base."),
  told("He opened the meeting at the border."),
  told("The EU may impose sanctions if talks fail.")
];

export const THREATEN: Phrasing[] = [
  told("Turkey said it would respond to any attack on its posts.", "THREATEN TUR (threatened)"),
  told("The ministry said it would respond to the letter."),
  told("Erdogan vowed to strike Syrian forces wherever they are.", "THREATEN TUR GOV > SYR MIL (threatened)"),
  told("Turkey has threatened military action unless the army pulls back.", "THREATEN TUR GOV (threatened)"),
  told("“If they do not withdraw, we will launch an operation,” the Turkish president said.", "THREATEN TUR GOV (threatened)"),
  told("Ankara gave Damascus an ultimatum to leave the area by the end of February.", "THREATEN TUR GOV > SYR (threatened)"),
  told("The Turkish defence minister said the Turkish army was ready to use force.", "THREATEN TUR (threatened)"),
  told("Tehran promised revenge for the killing of the general.", "THREATEN IRN GOV (threatened)"),
  told("Damascus would pay a heavy price for the attack, Erdogan warned.", "THREATEN TUR GOV > SYR GOV (threatened)"),
  told("The Kremlin said Russia would retaliate if its planes were hit.", "THREATEN RUS GOV (threatened)"),
  told("Hamas pledged to avenge its commander.", "THREATEN PSE (threatened)"),
  told("Israel told the residents of the town to leave or face bombardment.", "THREATEN ISR GOV (threatened)"),
  told("The offensive threatens a million civilians."),
  told("He vowed to help the families of the dead."),
  told("Russia will send a delegation next week."),
  told("The truce is threatened by new fighting."),
  told("The ministry did not threaten anyone.")
];

export const ACCUSE: Phrasing[] = [
  told("Ankara condemned the killing of villagers by Syrian troops.", "ACCUSE TUR GOV > SYR"),
  told("Ankara and Damascus accused each other of breaking the truce.", "ACCUSE TUR GOV > SYR GOV"),
  told("Moscow accused Ankara of failing to separate the rebels from the jihadists.", "ACCUSE RUS GOV > TUR GOV"),
  told("Syria blamed Israel for the air raid.", "ACCUSE SYR GOV > ISR GOV"),
  told("The Turkish foreign minister blamed the collapse of the truce on the Syrian regime.", "ACCUSE TUR GOV > SYR GOV"),
  told("The Pentagon said Russia was responsible for the attack.", "ACCUSE USA > RUS GOV"),
  told("Turkey has violated the Sochi agreement, the Russian defence ministry said.", "ACCUSE RUS GOV > TUR GOV"),
  told("Syrian state media said that Israel was behind the explosion.", "ACCUSE SYR GOV > ISR GOV"),
  told("The ministry blamed Friday's raid on the rebels.", "ACCUSE SYR GOV > SYR REB"),
  told("Rebels shelled a school in Ariha. The Syrian government condemned the attack.", "ACCUSE SYR GOV > SYR REB"),
  told("The UN condemned the attack."),
  told("NATO condemned the air strikes by the Syrian regime and Russia.", "ACCUSE NATO"),
  told("The opposition held Damascus responsible for the massacre.", "ACCUSE SYR REB > SYR GOV"),
  told("According to the Kremlin, Kyiv has breached the ceasefire.", "ACCUSE RUS GOV > UKR GOV"),
  told("Damascus was accused by France of war crimes.", "ACCUSE FRA GOV > SYR GOV"),
  told("Lavrov said terrorists were using civilians as human shields.", "ACCUSE RUS GOV > SYR REB"),
  told("Russia said it had failed to reach a deal."),
  told("He was accused of theft."),
  told("The UN did not blame any side."),
  told("Experts blame the drought for the poor harvest."),
  told("The Observatory said the army had committed a massacre in Idlib."),
  told("The Observatory said the army had violated the truce in Idlib.", "ACCUSE NGO > SYR MIL"),
  told("The National Coalition condemned the killings being carried out by the regime in Idlib.", "ACCUSE SYR REB > SYR GOV")
];

export const DEMAND: Phrasing[] = [
  told("The Security Council passed a resolution calling for a truce in Syria.", "DEMAND UN"),
  told("France urged Russia to end the bombing of Idlib.", "DEMAND FRA GOV > RUS GOV"),
  told("The UN chief called for an immediate ceasefire.", "DEMAND UN"),
  told("The officer told AFP, asking not to be quoted, that his unit had left."),
  told("Ankara demanded that the Syrian army withdraw behind the posts.", "DEMAND TUR GOV > SYR MIL"),
  told("Syria must stop its attacks, the German foreign minister said.", "DEMAND DEU GOV > SYR GOV"),
  told("Putin asked Erdogan to honour the agreement.", "DEMAND RUS GOV > TUR GOV"),
  told("“The regime should end its aggression,” said NATO's secretary general.", "DEMAND NATO > SYR GOV"),
  told("Washington called on all parties to show restraint.", "DEMAND USA GOV"),
  told("Iran appealed to both sides for calm.", "DEMAND IRN GOV"),
  told("Turkey has asked the United States for Patriot missiles.", "DEMAND TUR GOV > USA GOV"),
  told("Moscow insisted that Ankara withdraw its troops.", "DEMAND RUS GOV > TUR GOV"),
  told("Erdogan renewed his call for a no-fly zone.", "DEMAND TUR GOV"),
  told("The general ordered his troops to withdraw.", "RETREAT SYR MIL (planned)"),
  told("We must be patient, Erdogan said."),
  told("The ambassador was asked about the deal."),
  told("The envoy has asked to join the meeting."),
  told("Food prices should fall next year, analysts said."),
  told("He told reporters that the talks went well.")
];

export const REJECT: Phrasing[] = [
  told("Moscow denied that its planes had hit the hospital.", "REJECT RUS GOV"),
  told("Damascus rejected the Turkish demand.", "REJECT SYR GOV > TUR GOV"),
  told("The Russian defence ministry dismissed the reports as fake.", "REJECT RUS GOV"),
  told("Erdogan refused to withdraw his troops.", "REJECT TUR GOV"),
  told("Iran has repeatedly denied any involvement in the attack.", "REJECT IRN GOV"),
  told("The Syrian army did not use chemical weapons, Damascus said.", "REJECT SYR GOV"),
  told("The claims are not true, the Kremlin said.", "REJECT RUS GOV"),
  told("China and Russia vetoed the resolution.", "REJECT CHN GOV"),
  told("Ankara ruled out a pullback from its posts.", "REJECT TUR GOV"),
  told("The United States had no role in the raid, the Pentagon said.", "REJECT USA"),
  told("The spokesman refused to comment."),
  told("Aid workers were denied access to the town."),
  told("The ministry did not deny the report."),
  told("Those who refuse to leave are given food.")
];

export const RETREAT: Phrasing[] = [
  told("The Taliban released 14 captured soldiers in Ghazni.", "RETREAT AFG REB > AFG MIL"),
  told("The Syrian army declared the week-long ceasefire over on Monday."),
  told("The Syrian army declared a ceasefire on Monday.", "RETREAT SYR MIL"),
  told("Turkish forces withdrew from two observation posts.", "RETREAT TUR MIL"),
  told("The rebels have pulled out of the town.", "RETREAT SYR REB"),
  told("Government forces fled to the edge of the town.", "RETREAT SYR MIL"),
  told("Villagers fled to the edge of the town."),
  told("Forty Syrian soldiers have fled to Italy."),
  told("The Syrian army ceased fire in Idlib on Friday.", "RETREAT SYR MIL"),
  told("Russia pulled its planes back to the coast.", "RETREAT RUS MIL"),
  told("A ceasefire came into force at midnight.", "RETREAT null"),
  told("The truce took effect on Friday.", "RETREAT null"),
  told("Government forces lifted the siege of the town.", "RETREAT SYR MIL"),
  told("Insurgents retreated from the hill after heavy shelling.", "RETREAT SYR REB"),
  told("Washington began withdrawing its troops from northern Syria.", "RETREAT USA"),
  told("The army released 40 prisoners on Monday.", "RETREAT SYR MIL"),
  told("Turkey withdrew from the treaty."),
  told("The army refused to withdraw from the hill.", "REJECT SYR MIL"),
  told("Ankara wants the army to withdraw."),
  told("Shopkeepers are on strike, with banners that American troops be pulled out of Syria."),
  told("The ceasefire collapsed within hours.")
];

export const AGREE: Phrasing[] = [
  told("The rebels and the regime announced a truce deal on Friday.", "AGREE SYR REB"),
  told("The company announced a new deal."),
  told("Russia and Turkey signed a memorandum on a demilitarised zone.", "AGREE RUS GOV > TUR GOV"),
  told("Moscow reached a deal with Ankara on joint patrols.", "AGREE RUS GOV > TUR GOV"),
  told("Putin and Erdogan agreed on a ceasefire in Idlib.", "AGREE RUS GOV > TUR GOV"),
  told("Iran and Iraq agreed to open a border crossing.", "AGREE IRN GOV > IRQ GOV"),
  told("The government and the rebels concluded a truce.", "AGREE"),
  told("A truce was reached on Friday by Ahrar al-Sham and fighters of Hezbollah.", "AGREE SYR REB"),
  told("A ceasefire was agreed by Turkey and Russia on Thursday.", "AGREE"),
  told("Syria signed an agreement with Iran.", "AGREE SYR GOV > IRN GOV"),
  told("Israel and Hamas reached a ceasefire deal, Egypt said.", "AGREE ISR GOV"),
  told("The presidents agreed to meet next week."),
  told("Russia and Turkey agreed to continue talks."),
  told("Turkey refused to sign the deal.", "REJECT TUR GOV"),
  told("The sides failed to reach an agreement."),
  told("Analysts agree that the war is not over.")
];

export const SUPPORT: Phrasing[] = [
  told("Stoltenberg expressed solidarity with Turkey.", "SUPPORT NATO > TUR GOV"),
  told("The Iranian foreign minister offered his condolences to Turkey.", "SUPPORT IRN GOV > TUR GOV"),
  told("The United States said it stands by its NATO ally Turkey.", "SUPPORT USA GOV > TUR GOV"),
  told("Turkey has the right to defend itself, Pompeo said.", "SUPPORT USA GOV > TUR GOV"),
  told("Beijing voiced support for the Syrian government.", "SUPPORT CHN GOV > SYR GOV"),
  told("“We fully support the Libyan government,” Erdogan said.", "SUPPORT TUR GOV > LBY GOV"),
  told("Moscow reaffirmed its support for Damascus.", "SUPPORT RUS GOV > SYR GOV"),
  told("Rebels backed by Turkey fired on the road."),
  told("The envoy expressed concern over the fighting."),
  told("A column supports the roof of the school.")
];

export const AID_GIVEN: Phrasing[] = [
  told("The United Nations delivered food to 40,000 people in Idlib.", "AID UN"),
  told("Germany will provide 25 million euros for refugees.", "AID DEU GOV (planned)"),
  told("Turkish trucks carrying aid reached the camps; Ankara sent tents to the displaced.", "AID TUR GOV"),
  told("The United States gave the rebels anti-tank missiles.", "AID USA GOV > SYR REB"),
  told("Tehran supplied weapons to the militia.", "AID IRN GOV"),
  told("The Red Crescent distributed blankets to the families.", "AID NGO"),
  told("Qatar donated 50 million dollars to the UN fund.", "AID QAT GOV"),
  told("The UN called for more aid.", "DEMAND UN"),
  told("Aid has not reached the town for weeks."),
  told("Trucks with food were stopped at the border.")
];
