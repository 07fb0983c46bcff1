import {type Phrasing, told} from "./phrasing.js";

export const THREATEN: Phrasing[] = [
  told("If the army shells the town again, we will respond, the rebels said.", "THREATEN SYR REB > SYR MIL"),
  told("If its troops are hit, Turkey will respond, Erdogan said.", "THREATEN TUR GOV"),
  told("If it rains, the army will use the road, a general said."),
  told("Aid workers were threatened by the rebels on Monday.", "THREATEN SYR REB > SYR CVL"),
  told("The town is threatened by floods."),
  told("The city is threatened by the rebels' advance."),
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

export const SUPPORT: Phrasing[] = [
  told("Turkey denied backing the rebels.", "REJECT TUR GOV"),
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
