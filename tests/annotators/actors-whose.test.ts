import {describe, expect, it} from "vitest";
import {actorsIn} from "../support/read.js";

describe("whose actors are", () => {
  it.each<[string, ...string[]]>([
    // who is not named, and who is several
    ["A diplomat told of talks with Ehud Barak. The diplomat left.", "diplomat = UNK", "Ehud Barak = ISR GOV", "diplomat = UNK"],
    [
      "Ehud Barak spoke. The official left. The prime minister left.",
      "Ehud Barak = ISR GOV",
      "official = ISR GOV",
      "prime minister = ISR GOV"
    ],
    ["Chad met Sudan. The negotiators left.", "Chad = TCD", "Sudan = SDN", "negotiators = UNK"],
    ["Chad's government spoke. The negotiators left.", "Chad's government = TCD GOV", "negotiators = TCD GOV"],
    // whose by the name before
    ["Bashar al-Assad saw Vladimir Putin's envoys.", "Bashar al-Assad = SYR GOV", "Vladimir Putin's = RUS GOV", "envoys = RUS GOV"],
    ["Turkey spoke. Russia's upper house of parliament left.", "Turkey = TUR", "Russia's = RUS", "parliament = RUS GOV"],
    ["Turkey saw Staffan de Mistura's aide.", "Turkey = TUR", "Staffan de Mistura's = UN", "aide = UN"],
    ["Officials of the CIA met Iran's minister.", "Officials = USA GOV", "CIA = USA GOV", "Iran's minister = IRN GOV"],
    ["Haftar said two of his men died.", "Haftar = LBY REB", "men = LBY REB"],
    ["Merkel said two of her men died.", "Merkel = DEU GOV", "men = DEU CVL"],
    ["He told the BBC Assad had left.", "BBC = MED", "Assad = SYR GOV"],
    [
      "A Turkish officer saw Iranian officers. The officer left.",
      "Turkish officer = TUR MIL",
      "Iranian officers = IRN MIL",
      "officer = TUR MIL"
    ],
    ["The Bush administration spoke of Iran.", "Bush = USA GOV", "administration = USA GOV", "Iran = IRN"],
    ["Sanctions hurt Putin's regime.", "Putin's = RUS GOV", "regime = RUS GOV"],
    ["Britain's UN ambassador Jane Muster met EU leaders.", "Britain's UN ambassador Jane Muster = GBR GOV", "EU leaders = EU"],
    ["EU leaders met in Syria. The diplomats left.", "EU leaders = EU", "Syria = SYR", "diplomats = EU"],
    // a body whose land is told but later tells none
    [
      "In Chad they met a joint force of the People's Defence Forces.",
      "Chad = TCD",
      "force = TCD MIL",
      "People's Defence Forces = TCD MIL"
    ],
    ["They voiced opposition to the war."],
    ["They asked the opposition to wait.", "the opposition = SYR REB"],
    ["Two shells fell in the al-Maliki neighbourhood and on Talat al-Muster."],
    ["Iraqi militia fighters and shabiha gunmen left.", "Iraqi militia fighters = IRQ MIL", "shabiha gunmen = SYR MIL"],
    ["World powers met the German government. Foreign troops left.", "German government = DEU GOV", "troops = UNK"],
    ["The army and its foreign militias left Syria.", "army = SYR MIL", "militias = SYR MIL", "Syria = SYR"],
    ["The UN-recognised Government of National Accord left.", "UN-recognised Government = LBY GOV"],
    // groups of other wars, initials with points, peoples in another state
    [
      "The P.L.O.'s chairman met I.A.E.A. officials. The U.N.'s envoy left.",
      "P.L.O.'s chairman = PSE GOV",
      "I.A.E.A. officials = UN",
      "U.N.'s envoy = UN"
    ],
    ["UNITA rebels met Sinn Fein's president.", "UNITA rebels = AGO REB", "Sinn Fein's president = GBR REB"],
    ["Ethnic Serbs left Albania.", "Albania = ALB"],
    // one noun of several nations
    ["Turkish, Iranian and Russian officials met.", "Turkish = TUR GOV", "Iranian = IRN GOV", "Russian officials = RUS GOV"],
    ["Armenian and Azeri forces fought.", "Armenian = ARM MIL", "Azeri forces = AZE MIL"],
    ["The leader of the Democratic Republic of Congo spoke to Moon.", "leader = COD GOV", "Democratic Republic of Congo = COD"],
    ["Fighters from the Islamic State in Iraq and Syria fled.", "Fighters = ISIS", "Islamic State in Iraq and Syria = ISIS"],
    ["Five Gazans were killed.", "Gazans = PSE"],
    ["North and South Korean officials met.", "North = PRK GOV", "South Korean officials = KOR GOV"],
    ["Envoys visited South and North Korea.", "Envoys = UNK", "South = KOR", "North Korea = PRK"],
    ["Rain fell on North and South Kivu."],
    ["EU and Iranian officials met.", "EU = EU", "Iranian officials = IRN GOV"],
    ["Turkish troops and Syrians met.", "Turkish troops = TUR MIL", "Syrians = SYR"],
    // a delegation that was told before, by whatever it was called
    [
      "A Taliban delegation met Pakistan's envoy. The delegation left.",
      "Taliban delegation = AFG REB",
      "Pakistan's envoy = PAK GOV",
      "delegation = AFG REB"
    ],
    ["A delegation from ECOWAS left.", "delegation = ECOW", "ECOWAS = ECOW"],
    ["The Houthis struck. The Shiite group's deputy leader spoke.", "Houthis = YEM REB", "deputy leader = YEM REB"],
    // who rules a place is of its land, else of where the story plays
    ["Russia struck Kharkiv. Regional governor Adam Soll spoke.", "Russia = RUS", "Regional governor Adam Soll = UKR GOV"],
    ["The Istanbul mayor met Putin.", "mayor = TUR GOV", "Putin = RUS GOV"],
    ["Chad's junta fell. Rain fell. A junta spokesman left.", "Chad's junta = TCD GOV", "junta spokesman = TCD GOV"],
    ["Moscow-installed officials left.", "Moscow-installed officials = RUS GOV"],
    // halves of one land
    ["North Korea spoke of talks. The South's president saw the North.", "North Korea = PRK", "South's president = KOR GOV", "North = PRK"],
    ["South Korea spoke of the north, the North of the world and the South China Sea.", "South Korea = KOR", "China = CHN"],
    ["South Africa spoke. The South is poor.", "South Africa = ZAF"],
    [
      "Iran's chief negotiator, Ali Muster-kia, saw Putin's envoys in Syria.",
      "Iran's chief negotiator = IRN GOV",
      "Ali Muster-kia = IRN GOV",
      "Putin's = RUS GOV",
      "envoys = RUS GOV",
      "Syria = SYR"
    ],
    [
      "The leader of Hamas, Adam Muster, left. Muster smiled.",
      "leader = PSE REB",
      "Hamas = PSE REB",
      "Adam Muster = PSE REB",
      "Muster = PSE REB"
    ],
    ["The governor of Basra, Iraq, left.", "governor = IRQ GOV", "Iraq = IRQ"],
    // general, official, opposition
    ["A general strike hurt the army. The general met soldiers.", "army = SYR MIL", "general = SYR MIL", "soldiers = SYR MIL"],
    ["Venezuelan opposition leaders left.", "Venezuelan opposition leaders = VEN REB"],
    // for whom somebody speaks
    ["The UN has stopped, spokeswoman Jane Muster said.", "UN = UN", "spokeswoman Jane Muster = UN"],
    ["Hamas refused, said spokesman Adam Muster.", "Hamas = PSE REB", "spokesman Adam Muster = PSE REB"],
    [
      "The US-led coalition hit Raqqa. Spokesman Col. Adam Muster denied that.",
      "US-led coalition = USA",
      "Spokesman Col. Adam Muster = USA"
    ],
    ["Chad will not talk to France, a spokesman said.", "Chad = TCD", "France = FRA", "spokesman = TCD GOV"],
    ["Turkish forces left. A spokesman spoke.", "Turkish forces = TUR MIL", "spokesman = TUR MIL"],
    ["In Chad, a spokesman spoke.", "Chad = TCD", "spokesman = UNK"],
    ["Three civilians fled Turkey. A spokesman spoke.", "civilians = SYR CVL", "Turkey = TUR", "spokesman = UNK"],
    [
      "France met Chad. Kremlin spokeswoman Jane Muster left with a Putin envoy.",
      "France = FRA",
      "Chad = TCD",
      "Kremlin spokeswoman Jane Muster = RUS GOV",
      "Putin = RUS GOV",
      "envoy = RUS GOV"
    ],
    // ministries and ministers of the state that has spoken; the government is that of the land told of
    [
      "Syria is at war. Turkey said it would wait. The defence ministry agreed.",
      "Syria = SYR",
      "Turkey = TUR",
      "it = TUR",
      "defence ministry = TUR GOV"
    ],
    ["Chad said it would wait. The foreign minister smiled.", "Chad = TCD", "it = TCD", "foreign minister = TCD GOV"],
    [
      "Syria is at war. Turkey said it would wait. The government agreed.",
      "Syria = SYR",
      "Turkey = TUR",
      "it = TUR",
      "government = SYR GOV"
    ],
    ["Syria is at war. Turkey shelled Homs. The ministry spoke.", "Syria = SYR", "Turkey = TUR", "ministry = SYR GOV"],
    // whose by "for" and "the group's"
    ["The negotiator for Hamas met an envoy for Syria.", "negotiator = PSE REB", "Hamas = PSE REB", "envoy = UNK", "Syria = SYR"],
    ["The Houthis met Chad. The group's leader left.", "Houthis = YEM REB", "Chad = TCD", "leader = YEM REB"],
    // whose by the body they serve in
    [
      "An official at the Turkish defence ministry met a commander with the YPG.",
      "official = TUR GOV",
      "Turkish defence ministry = TUR GOV",
      "commander = SYR KUR",
      "YPG = SYR KUR"
    ],
    ["Officers in the Iraqi army met diplomats at the UN.", "Officers = IRQ MIL", "Iraqi army = IRQ MIL", "diplomats = UNK", "UN = UN"],
    [
      "Syria fights. Al-Shabaab marched. Rain fell. The terrorist group said so.",
      "Syria = SYR",
      "Al-Shabaab = SOM REB",
      "terrorist group = SOM REB"
    ],
    ["Hezbollah spoke. The terrorist organisation said so.", "Hezbollah = SYR MIL", "terrorist organisation = SYR MIL"],
    [
      "Syria fights. Hezbollah spoke of the terrorist organisation.",
      "Syria = SYR",
      "Hezbollah = SYR MIL",
      "terrorist organisation = SYR REB"
    ],
    // who has a title and a name is of the state told before, however far
    [
      "Chad's ministry spoke. Weeks passed. Nothing happened. Foreign Minister Jane Muster and Sheikh Adam Muster left.",
      "Chad's ministry = TCD GOV",
      "Foreign Minister Jane Muster = TCD GOV",
      "Sheikh Adam Muster = UNK"
    ],
    // several, and who is taken up by the same noun
    ["Syria is at war. Both governments met Gulf monarchies.", "Syria = SYR", "governments = UNK", "monarchies = UNK"],
    [
      "A delegation of the Syrian opposition met Russia. The delegation left.",
      "delegation = SYR REB",
      "Syrian opposition = SYR REB",
      "Russia = RUS",
      "delegation = SYR REB"
    ],
    ["Ban Ki-moon called. Mr. Ban and the veteran diplomats spoke.", "Ban Ki-moon = UN", "Ban = UN", "diplomats = UNK"],
    // what is of the land told of, whoever else was named long before
    [
      "Syria is at war. American officials left. Weeks passed. Nothing changed. Interior Ministry spokesman Adam Muster spoke, authorities said.",
      "Syria = SYR",
      "American officials = USA GOV",
      "Interior Ministry spokesman Adam Muster = SYR GOV",
      "authorities = SYR GOV"
    ],
    [
      "Syria is at war. Turkish officials left. The interior ministry agreed.",
      "Syria = SYR",
      "Turkish officials = TUR GOV",
      "interior ministry = TUR GOV"
    ],
    // ranks as newspapers shorten them
    ["US Army Lt. Gen. Jane A. Muster met Maj. Adam Muster.", "US Army Lt. Gen. Jane A. Muster = USA MIL", "Maj. Adam Muster = USA MIL"],
    ["Pentagon spokesman Cmdr. Adam Muster left.", "Pentagon spokesman Cmdr. Adam Muster = USA MIL"],
    // his and hers
    ["Angela Merkel met Vladimir Putin and her envoy.", "Angela Merkel = DEU GOV", "Vladimir Putin = RUS GOV", "envoy = DEU GOV"],
    ["Vladimir Putin met Angela Merkel and his envoy.", "Vladimir Putin = RUS GOV", "Angela Merkel = DEU GOV", "envoy = RUS GOV"],
    // bearers of one surname
    ["Bashar al-Assad met Rifaat al-Assad and Alma Assad. Mr Assad left.", "Bashar al-Assad = SYR GOV", "Assad = SYR GOV"],
    [
      "A Turkish commander met Iranian commanders. The commander left.",
      "Turkish commander = TUR MIL",
      "Iranian commanders = IRN MIL",
      "commander = TUR MIL"
    ],
    // advisers, initials, two at once
    [
      "An adviser to Mr. Arafat met an aide to the Israeli prime minister. An envoy to Syria left.",
      "adviser = PSE GOV",
      "Arafat = PSE GOV",
      "aide = ISR GOV",
      "Israeli prime minister = ISR GOV",
      "envoy = ISR GOV",
      "Syria = SYR"
    ],
    ["John F. Kerry met Igor S. Muster.", "John F. Kerry = USA GOV"],
    ["Angela Merkel spoke for the two leaders.", "Angela Merkel = DEU GOV", "leaders = UNK"]
  ])("%s", (text, ...expected) => {
    expect(actorsIn(text)).toEqual(expected);
  });
});
