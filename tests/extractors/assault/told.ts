/** Sentences that tell of force used, and what is read from them: "mode actor > target @place (status)"; what is left out is not asked, "-" is null, the status is `occurred`. */
export type Told = readonly (readonly [text: string, acts: string])[];

export const FROM_THE_AIR: Told = [
  ["The monitor reported six villagers killed in regime air strikes on Binnish.", "airstrike SYR MIL > SYR CVL @Binnish"],
  [
    "Six villagers were killed and dozens wounded on Monday in Russian air raids on Binnish a medic said.",
    "airstrike RUS > SYR CVL @Binnish"
  ],
  ["Russian jets carried out five air strikes on Khan Sheikhoun overnight.", "airstrike RUS @Khan Shaykhun"],
  ["Syrian government helicopters dropped barrel bombs on the town of Darayya on Monday.", "airstrike SYR MIL @Darayya"],
  ["Barrel bombs were dropped on the al-Shaar neighbourhood of Aleppo, activists said.", "airstrike"],
  ["Russian jets dropped bombs in the town of Ariha on Friday.", "airstrike RUS > SYR CVL @Ariha"],
  ["Syrian warplanes carried out dozens of air strikes in the area of Ariha.", "airstrike SYR MIL > SYR CVL @Ariha"],
  ["Regime warplanes pounded rebel positions in Hama province.", "airstrike SYR MIL > SYR REB @Hama"],
  ["US-led coalition aircraft bombed an IS training camp near Raqqa.", "airstrike USA > ISIS @Raqqa"],
  ["The coalition conducted 12 strikes against ISIL targets in Syria, the statement said.", "strike USA > ISIS @Syria"],
  ["Air raids on a market in Maarat al-Numan killed at least 40 civilians.", "airstrike > SYR CVL @Ma'arrat al-Nu'man"],
  ["At least ten people died when warplanes bombed a hospital in Aleppo city.", "airstrike > SYR CVL @Aleppo"],
  ["A Russian airstrike hit a bakery in Kafranbel, the White Helmets said.", "airstrike RUS > SYR CVL @Kafranbel"],
  ["Israel struck a weapons depot near Damascus early on Sunday, state television reported.", "strike ISR > SYR MIL @Damascus"],
  ["Israeli warplanes have targeted a military airport in Homs province.", "airstrike ISR > SYR MIL @Homs"],
  ["Air strikes hit Binnish on Friday. In Syrian raids on the town ten villagers were killed.", "airstrike SYR MIL > SYR CVL @Binnish"],
  ["Ten villagers were killed in an air strike on the Karm neighbourhood of Aleppo.", "airstrike > SYR CVL @Karm"],
  ["Israeli jets attack army posts in Quneitra", "airstrike ISR > SYR MIL @Quneitra"],
  ["Turkish F-16s struck YPG targets in Afrin, the General Staff said.", "airstrike TUR > SYR KUR @Afrin"],
  ["An airstrike by the international coalition destroyed an ISIS convoy in Deir ez-Zor.", "airstrike USA > ISIS @Deir ez-Zor"],
  ["Syrian army helicopters are dropping barrel bombs on Saraqib.", "airstrike SYR MIL @Saraqib (ongoing)"],
  ["The Syrian Air Force carried out sorties against terrorists in Idlib, destroying three bases.", "airstrike SYR MIL > SYR REB @Idlib"],
  ["A Turkish drone strike killed three Syrian soldiers near Saraqib.", "drone-strike TUR > SYR MIL @Saraqib"],
  ["Turkish drones hit a convoy of the Syrian army in Jabal Zawiya.", "drone-strike TUR > SYR MIL @Jabal Zawiya"],
  ["Armed drones launched by rebels attacked the Hmeimim air base on Saturday night.", "drone-strike SYR REB @Khmeimim Air Base"],
  ["A senior al-Nusra commander was killed in a US drone strike in Idlib.", "drone-strike USA > SYR REB @Idlib"],
  ["An unmanned aerial vehicle attacked a Syrian army position in Latakia.", "drone-strike > SYR MIL @Latakia"],
  ["France launched air strikes against Islamic State in Raqqa", "airstrike FRA > ISIS @Raqqa"],
  ["Jordanian fighter jets bombed IS positions in Syria.", "airstrike JOR > ISIS @Syria"],
  ["The town of Binnish came under heavy aerial bombardment by government forces.", "airstrike SYR MIL @Binnish"],
  ["Ten civilians were killed when Syrian regime warplanes struck Atarib, the Observatory said.", "airstrike SYR MIL > SYR CVL @Atareb"],
  ["Monitor: Russian strikes kill eight civilians in Idlib", "strike RUS > SYR CVL @Idlib"],
  ["Russian planes resumed bombing of eastern Aleppo on Tuesday.", "airstrike RUS @eastern Aleppo"],
  ["US forces fired 59 Tomahawk missiles at Shayrat air base on Friday.", "shelling USA > SYR MIL"],
  ["Airstrikes continued to hit the besieged enclave of eastern Ghouta for a fifth day.", "airstrike @eastern Ghouta (ongoing)"]
];

export const FROM_THE_GROUND: Told = [
  ["Hezbollah fired a salvo of rockets at an army base in northern Israel.", "shelling LBN > ISR @Israel"],
  ["Shops were open in Tyre. Houthi rebels in Yemen later fired a barrage of missiles at a tanker.", "shelling YEM @Yemen"],
  ["Government forces shelled the rebel-held district of Bab Amr in Homs.", "shelling SYR MIL @Baba Amr"],
  ["Syrian troops fired rockets at the town of Jisr al-Shughour, killing six civilians.", "shelling SYR MIL > SYR CVL @Jisr al-Shughur"],
  ["Rebels fired mortar shells into government-held areas of Damascus on Thursday.", "shelling SYR REB @Damascus"],
  ["Mortar shells landed in the Bab Touma area of Damascus, wounding two people.", "shelling @Bab Touma"],
  ["Terrorists shelled Aleppo with rockets, SANA reported.", "shelling SYR REB @Aleppo"],
  ["Five civilians were martyred in a mortar attack by terrorist groups on Mhardeh.", "shelling SYR REB > SYR CVL"],
  ["Insurgents launched an attack on army posts in Hama with heavy shelling.", "shelling SYR REB > SYR MIL @Hama"],
  ["Turkish forces destroyed four missile launchers of the army in Hama.", "strike TUR @Hama"],
  ["Rebels targeted the Hamdaniya district of Aleppo. Rockets fired by rebels hit a school.", "shelling SYR REB > SYR CVL @Hamdaniya"],
  ["Rebels targeted the Hamdaniya district of Aleppo. Nobody was hurt.", "strike SYR REB > SYR CVL @Hamdaniya"],
  ["Turkish artillery pounded regime positions in Saraqib.", "shelling TUR > SYR MIL @Saraqib"],
  ["Turkish howitzers deployed on the border shelled YPG positions north of Aleppo.", "shelling TUR > SYR KUR"],
  ["Artillery fire from regime-held areas struck a school in Sarmin.", "shelling > SYR CVL @Sarmin"],
  ["Shelling by the Syrian army killed a Turkish soldier in Idlib.", "shelling SYR MIL > TUR MIL @Idlib"],
  ["A Turkish observation post at Morek was shelled by Syrian government forces.", "shelling SYR MIL > TUR MIL @Morek"],
  ["The army kept up its bombardment of Zabadani with tanks and artillery.", "shelling SYR MIL @Zabadani"],
  ["Heavy shelling rocked the Old City of Homs at dawn.", "shelling @Old City of Homs"],
  ["Cruise missiles fired from Russian ships in the Caspian Sea hit targets in Syria.", "shelling RUS"],
  ["Russia fired cruise missiles from a submarine at IS positions in Deir al-Zour.", "shelling RUS > ISIS @Deir ez-Zor"],
  ["A surface-to-surface missile hit the Jabal Badro district of Aleppo.", "shelling > SYR CVL @Jabal Badro"],
  ["Army units bombarded the villages of Kafr Sijna and Maar Zita with artillery, the Observatory reported.", "shelling SYR MIL"],
  ["Grad rockets struck the Turkish town of Kilis from Islamic State territory.", "shelling"],
  ["Syrian tanks opened fire on protesters in Daraa on Friday.", "shelling SYR MIL > SYR CVL @Daraa"],
  ["The Turkish military returned fire after a shell fired from Syria landed in Akcakale.", "shelling"],
  ["Regime artillery bombed the village of Kansafra at dawn.", "shelling SYR MIL > SYR CVL @Kansafra"],
  ["The Syrian military struck positions in eastern Ghouta in response.", "strike SYR MIL > SYR REB @eastern Ghouta"],
  ["Government troops marched into the Jobar district of Damascus.", "offensive SYR MIL"],
  ["Twelve villagers were killed by pro-government gunmen near Homs, activists said.", "attack SYR MIL > SYR CVL"]
];

export const FIGHTING: Told = [
  ["Clashes erupted between Syrian troops and army defectors in Rastan.", "clash SYR MIL > SYR REB @al-Rastan"],
  [
    "Fierce clashes between government forces and rebels continued on the outskirts of Darayya.",
    "clash SYR MIL > SYR REB @Darayya (ongoing)"
  ],
  ["Heavy fighting raged between Kurdish fighters and Islamic State militants in Kobani.", "clash SYR KUR > ISIS @Kobani (ongoing)"],
  ["Kurdish forces battled jihadists in Ras al-Ain for a third day.", "clash SYR KUR @Ras al-Ayn"],
  ["The Free Syrian Army clashed with troops loyal to President Assad in Azaz.", "clash SYR REB > SYR MIL @Azaz"],
  ["Ten soldiers were killed in two days of fighting between the army and rebels in Ariha.", "clash SYR MIL > SYR REB @Ariha"],
  ["Syrian rebels fought government forces near the airport in Aleppo.", "clash SYR REB > SYR MIL @Aleppo"],
  ["There were clashes between the army and gunmen in the Damascus suburb of Douma on Sunday.", "clash SYR MIL @Douma"],
  ["Violent clashes took place between regime forces and opposition factions in al-Ghab Plain.", "clash SYR MIL > SYR REB @al-Ghab Plain"],
  ["Turkish troops exchanged fire with Syrian soldiers near Nayrab.", "clash TUR > SYR MIL @Nayrab"],
  ["Fighting broke out on Wednesday between Hayat Tahrir al-Sham and Ahrar al-Sham in Idlib province.", "clash SYR REB @Idlib"],
  ["Dozens of fighters were killed in battles between the SDF and ISIS in Baghuz.", "clash SYR KUR > ISIS"],
  ["The Syrian army launched a ground offensive in the southern countryside of Aleppo.", "offensive SYR MIL > SYR REB @southern Aleppo"],
  ["Rebel groups began an offensive to retake Saraqib on Wednesday.", "offensive SYR REB > SYR MIL @Saraqib"],
  ["Syrian government troops, backed by Russian air power, advanced on Maarat al-Numan.", "offensive SYR MIL @Ma'arrat al-Nu'man"],
  ["The Syrian army is advancing towards the town of Sarmin.", "offensive SYR MIL @Sarmin (ongoing)"],
  ["Regime forces pushed into the eastern districts of Aleppo on Saturday.", "offensive SYR MIL @eastern Aleppo"],
  ["Turkey has launched Operation Olive Branch against the YPG in Afrin.", "offensive TUR > SYR KUR @Afrin"],
  ["Government forces pressed ahead with their offensive in Idlib on Tuesday.", "offensive SYR MIL @Idlib"],
  ["Syrian forces stormed the town of Baniyas before dawn.", "attack SYR MIL @Banias"],
  ["Government troops backed by tanks stormed Hama on Sunday.", "attack SYR MIL @Hama"],
  ["IS fighters launched a surprise attack on army positions near Palmyra.", "attack ISIS > SYR MIL @Palmyra"],
  ["Syrian army repels rebel attack near Aleppo", "attack SYR REB > SYR MIL @Aleppo"],
  ["Rebels mounted a counter-offensive around Nayrab.", "offensive SYR REB @Nayrab"],
  ["Syrian Kurdish forces and Turkish-backed rebels traded fire near Manbij.", "clash SYR KUR > SYR REB @Manbij"],
  ["Hundreds of militants attacked positions of the Syrian army in the Idlib de-escalation zone.", "attack SYR REB > SYR MIL @Idlib"]
];

export const BY_STEALTH: Told = [
  ["A suicide bomber blew himself up at an army checkpoint in Damascus.", "bombing > SYR MIL @Damascus"],
  ["A suicide bomber detonated a car near an army post in Homs.", "bombing > SYR MIL @Homs"],
  ["A suicide bomb killed 16 people in the city of Hama.", "bombing > -"],
  ["Two suicide bombings claimed by Islamic State hit a Shiite shrine in Sayyida Zeinab.", "bombing ISIS"],
  ["A booby-trapped taxi exploded near a school in Azaz.", "bombing @Azaz"],
  ["Twin car bombings struck the city of Homs on Tuesday.", "bombing @Homs"],
  ["Security forces killed two suicide bombers near Homs.", "attack SYR MIL"],
  ["Gunmen ambushed an army convoy on the road to Palmyra, killing 12 soldiers.", "attack > SYR MIL"],
  ["Nine soldiers were killed in an ambush in Hama province.", "attack > SYR MIL @Hama"],
  ["An ambush by rebels left six Syrian soldiers dead in Daraa.", "attack SYR REB > SYR MIL @Daraa"],
  ["A roadside bomb targeted a Russian patrol near Ariha.", "bombing > RUS MIL @Ariha"],
  ["A landmine planted by ISIS killed four civilians in Raqqa.", "bombing ISIS > SYR CVL @Raqqa"],
  ["A mine blast killed two Turkish soldiers near al-Bab.", "bombing > TUR MIL @Al Bab"],
  ["Syrian army shoots down Turkish drone over Saraqib", "shoot-down SYR MIL > TUR @Saraqib"],
  ["Rebels shot down a Syrian army helicopter in the Nayrab area.", "shoot-down SYR REB > SYR MIL @Nayrab"],
  ["A Syrian warplane was shot down by Turkish forces over Idlib.", "shoot-down TUR > SYR MIL @Idlib"],
  ["Turkey downed a Russian Su-24 near the border in November 2015.", "shoot-down TUR > RUS"],
  ["A government helicopter was downed by militants with a shoulder-fired missile.", "shoot-down SYR REB > SYR MIL"],
  ["Turkey said it brought down two Syrian Su-24 jets over Idlib on Sunday.", "shoot-down TUR > SYR MIL @Idlib"],
  ["A chemical attack by government forces killed dozens in Khan Sheikhoun.", "attack SYR MIL @Khan Shaykhun"],
  ["Regime helicopters dropped chlorine on Saraqib, doctors said.", "airstrike SYR MIL @Saraqib"],
  ["Security forces opened fire on a funeral procession in Homs, killing at least eight.", "attack SYR MIL @Homs"],
  ["Snipers shot dead three civilians in the Khalidiya district of Homs.", "attack > SYR CVL @al-Khalidiya"],
  ["Security forces shot dead five protesters in Daraa on Friday, residents said.", "attack SYR MIL > SYR CVL @Daraa"],
  ["Islamic State militants executed 25 soldiers in the ruins of Palmyra.", "attack ISIS > SYR MIL @Palmyra"],
  ["Sniper fire killed a woman in Zabadani.", "attack @Zabadani"],
  ["Unknown gunmen assassinated a rebel commander in Daraa.", "attack > SYR REB @Daraa"],
  ["Tahrir al-Sham fighters raided a checkpoint of the Syrian army in southern Aleppo.", "attack SYR REB > SYR MIL @southern Aleppo"],
  ["An explosion ripped through a market in Afrin, leaving 13 civilians dead.", "bombing > SYR CVL @Afrin"],
  ["An IED attack on a US convoy in Manbij killed four Americans.", "bombing > USA @Manbij"],
  ["ISIS beheaded 18 Syrian soldiers, a video showed.", "attack ISIS > SYR MIL"],
  ["Jihadists detonated two car bombs near an army checkpoint in Jobar.", "bombing SYR REB @Jobar"]
];

/** Who uses the force, where it is told by another word than the force itself. */
export const DOERS: Told = [
  ["Israel killed two officers in an aerial attack near Homs.", "airstrike ISR > SYR MIL @Homs"],
  ["One Turkish soldier was killed in clashes with Daesh in Jarabulus.", "clash TUR > ISIS @Jarabulus"],
  ["Rebels hold the ridge above the army's base. Heavy fighting broke out at dawn.", "clash SYR REB > SYR MIL"],
  ["As a result of shelling during an attempt by rebels to enter Jobar, two civilians were killed.", "shelling > SYR CVL @Jobar"],
  ["Fighting between the army and rebels has raged in Homs since Monday.", "clash SYR MIL > SYR REB @Homs (ongoing)"],
  ["Soldiers managed to foil an attack by ISIS on a post in Palmyra.", "attack ISIS > SYR MIL @Palmyra"],
  ["US troops open fire and kill two men near Qamishli.", "attack USA @Qamishli"]
];

/** Words that carry the act through lost commas and far objects. */
export const ROUGH: Told = [
  ["An army brigade targeted with mortars the hideouts of Daesh near Sukhna.", "shelling SYR MIL > ISIS"],
  ["In Homs Syrian troops shelled the village of Kafr Hoor.", "shelling SYR MIL > SYR CVL @Kafr Hoor"],
  ["Two alliances of Syrian rebels attacked army posts in western Aleppo.", "attack SYR REB > SYR MIL @western Aleppo"],
  ["Syrian warplanes destroyed a convoy of Daesh near Palmyra.", "airstrike SYR MIL @Palmyra"],
  ["Activists say a car bomb targeting a checkpoint in Homs killed two soldiers.", "bombing > SYR MIL @Homs"],
  ["Rebels attacked an army base killing 17 soldiers in Hama.", "attack SYR REB > SYR MIL @Hama"]
];

/** What comes from the air, whatever the verb; places of no list. */
export const MEANS: Told = [
  ["A further attack hit the town of Binnish.", "attack @Binnish"],
  ["Turkish howitzers responded with artillery fire on army posts.", "shelling TUR > SYR MIL"],
  ["Assads air force pounded the village of Kafr Hoor in Idlib.", "airstrike SYR MIL > SYR CVL @Kafr Hoor"],
  ["Government forces hammered the town of Binnish with barrel bombs.", "airstrike SYR MIL @Binnish"],
  ["Turkish forces hit 20 Daesh positions by air and artillery strikes.", "airstrike TUR > ISIS"],
  ["Militants based in Binnish shelled al-Hureiya village.", "shelling SYR REB > SYR CVL @al-Hureiya"],
  ["Shells fell on the neighbourhoods of al-Wurud and Bab Rim in Homs.", "shelling > SYR CVL @al-Wurud; Bab Rim"]
];

/** Whose what is hit is: told by its owner, or whoever the agent fights. */
export const OWNERS: Told = [
  ["Army units destroyed three vehicles of ISIS militants near Palmyra.", "strike SYR MIL > ISIS @Palmyra"],
  ["Army units struck a command centre of the rebels in Daraa.", "strike SYR MIL > SYR REB @Daraa"],
  ["Syrian jets targeted and destroyed several hideouts in Darayya.", "airstrike SYR MIL > SYR REB @Darayya"],
  ["Turkish forces shelled army positions and destroyed two bunkers in Saraqib.", "shelling TUR > SYR MIL @Saraqib"],
  ["Syrian troops shelled a rebel-held town in Idlib.", "shelling SYR MIL > SYR CVL @Idlib"],
  ["Rebels attacked a tank of the army near Saraqib.", "attack SYR REB > SYR MIL @Saraqib"]
];

/** Clauses that stand far from their subject, and nouns of force that are told in passing. */
export const FAR: Told = [
  ["Daesh claimed a suicide attack that killed 12 shoppers in Homs on Monday.", "bombing ISIS @Homs"],
  ["A rocket fired by regime forces struck the suburb of Jaramana, killing six.", "shelling SYR MIL @Jaramana"],
  ["Bombardment was reported overnight in the Old City of Homs.", "shelling @Old City of Homs"],
  ["Fierce clashes between the army and rebels were also under way in Homs.", "clash SYR MIL > SYR REB @Homs (ongoing)"],
  ["Five civilians were killed and scores hurt in rocket attacks on Jaramana.", "shelling > SYR CVL @Jaramana"],
  ["A rebel leader died following the explosion of a car bomb near Ariha.", "bombing > SYR REB @Ariha"],
  ["A bomber blew up a truck at a checkpoint in Hama on the road to Salamiyah.", "bombing @Hama"],
  ["Rebels advanced further towards Hama city on Wednesday.", "offensive SYR REB @Hama"],
  ["Since launching an offensive in Homs, rebels have met no one.", "offensive SYR REB @Homs"],
  ["The shelling of the government forces bases near Homs continued on Friday.", "shelling > SYR MIL @Homs (ongoing)"],
  ["ISIS denied the report. The group killed 30 villagers in Homs on Monday.", "attack ISIS @Homs"],
  ["A suicide bomber driving a van loaded with mines attacked a checkpoint in Homs.", "bombing > SYR MIL @Homs"],
  ["France asked for a debate on a gas attack that doctors say killed 90 people in Homs.", "attack @Homs"],
  ["Some 40 ISIS fighters died in a series of Russian air raids near Palmyra.", "airstrike RUS > ISIS @Palmyra"],
  ["Syrian air defences intercepted missiles fired by Israeli warplanes over Homs.", "airstrike ISR @Homs"],
  ["Syrian troops killed 20 people with shells and wounded dozens in an offensive on Homs.", "shelling SYR MIL @Homs"],
  ["The Saudi-led coalition intercepted a drone near Jizan, its spokesman said.", "shoot-down SAU"],
  ["Drones were intercepted over Homs, the Syrian army said.", "shoot-down SYR MIL @Homs"],
  ["Rockets from the enclave hit Tel Aviv late on Monday.", "shelling @Tel Aviv"],
  ["The Houthis launched an attack against Riyadh.", "attack YEM > SAU @Riyadh"],
  ["Militants staged a wave of suicide bombings across Iraq on Monday.", "bombing @Iraq"],
  ["The town of Ihsim was shelled heavily on Monday, residents said.", "shelling > SYR CVL @Ihsim"],
  ["When gunmen targeted Jaramana and Harasta districts, five people died.", "strike > SYR CVL"],
  ["IS took credit for a suicide bombing that killed six in Homs.", "bombing ISIS @Homs"],
  ["One man was hurt by explosive rounds that gunmen fired at a house in Homs.", "attack @Homs"],
  ["The army used chlorine gas in Homs on Monday, doctors said.", "attack SYR MIL @Homs"],
  ["Residents told AFP army units shelled the town of Rastan.", "shelling SYR MIL > SYR CVL @al-Rastan"],
  ["Helicopters dropped explosive barrels on Rastan.", "airstrike @al-Rastan"]
];

/** Force that somebody tells of, without a verb of its own. */
export const REPORTED: Told = [
  ["The Observatory reported air strikes on Saraqib on Monday.", "airstrike @Saraqib"],
  ["Monitors recorded shelling by government forces on two villages near Hama.", "shelling SYR MIL @Hama"],
  ["There were reports of artillery fire on Saraqib.", "shelling @Saraqib"],
  [
    "The group documented the death of two women due to rocket fire by government forces on Saraqib.",
    "shelling SYR MIL > SYR CVL @Saraqib"
  ],
  ["A boy was killed in artillery fire on Saraqib, the mayor said.", "shelling > SYR CVL @Saraqib"],
  ["Unknown gunmen shot a teacher to death in Daraa.", "attack - > SYR CVL @Daraa"],
  ["A guard was killed by unidentified militants in Tafas.", "attack - @Tafas"],
  ["Nader Homsi was killed by unknown gunmen in Tafas.", "attack - > - @Tafas"],
  ["Government forces bombarded Saraqib with a dozen airstrikes.", "airstrike SYR MIL @Saraqib"],
  ["Clashes between the army and rebels are continuing in Aleppo.", "clash SYR MIL > SYR REB @Aleppo (ongoing)"],
  ["Rebels advanced towards the village of Kafr Hoor.", "offensive SYR REB > SYR MIL @Kafr Hoor"],
  ["A mine hit a bus carrying soldiers in Homs, wounding six and killing one.", "bombing - > SYR MIL @Homs"],
  ["Army units destroyed a car bomb and three mortars of the rebels near Homs.", "strike SYR MIL > SYR REB @Homs"],
  ["A depot of the rebels was hit near Saraqib.", "strike > SYR REB @Saraqib"],
  ["An army unit destroyed a lorry belonging to rebels near Homs.", "strike SYR MIL > SYR REB @Homs"],
  ["A car bomb went off at a post held by rebels in Azaz.", "bombing @Azaz"],
  ["Rebels fired an anti-tank guided missile at an armoured vehicle near Homs.", "shelling SYR REB > SYR MIL @Homs"],
  ["An army post near Homs came under rebel fire on Friday.", "attack SYR REB > SYR MIL @Homs"],
  ["The city of Saraqib was subjected to heavy shelling by the army.", "shelling SYR MIL > SYR CVL @Saraqib"],
  ["The village of Ihsim witnessed artillery fire by the army.", "shelling SYR MIL > SYR CVL @Ihsim"],
  ["The air force stepped up raids on Saraqib as fighters readied an offensive.", "airstrike SYR MIL @Saraqib"],
  ["Gunmen in Gaza fired dozens of mortar shells into Israeli villages on Monday.", "shelling > ISR CVL"],
  ["Clashes broke out between the Free Syrian Army (FSA) and Islamic State in Azaz.", "clash SYR REB > ISIS @Azaz"],
  ["YPG-led fighters clashed with Turkey-backed rebels near Azaz.", "clash SYR KUR > SYR REB @Azaz"],
  ["Israel said its air raids had hit army posts near Homs.", "airstrike ISR > SYR MIL @Homs"],
  ["Army jets carried out two combat flights over ISIS posts in Homs.", "airstrike SYR MIL > ISIS @Homs"]
];
