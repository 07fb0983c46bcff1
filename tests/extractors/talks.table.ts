/** Sentences that tell a call, and what is read: type, status, parties, outcome. All are told on Friday, 28 February 2020. */
export const CALLS = `
Lavrov and Cavusoglu discussed over the phone on Friday ways to end the war. | call held RUS+TUR
Lavrov and Cavusoglu discussed by phone the truce in Idlib. | call held RUS+TUR
Macron urged Putin to lift the blockade in a phone call on Sunday. | call held FRA+RUS
Merkel warned Erdogan not to open the gates during a telephone conversation. | call held DEU+TUR
Macron pledged to lift the tariffs in a phone call with Putin. | call held FRA+RUS
It will be the first such visit, though Putin and Erdogan have often spoken by phone. | call held RUS+TUR
It will be their first time in Ankara, although Putin and Erdogan have spoken on the phone. | call held RUS+TUR
Putin and Erdogan spoke by phone on Friday. | call held RUS+TUR
French President Emmanuel Macron telephoned his Iranian counterpart Hassan Rouhani late on Thursday. | call held FRA+IRN
US President Donald Trump called Turkish President Recep Tayyip Erdogan on Sunday to discuss Idlib. | call held TUR+USA
The Russian and Turkish foreign ministers held a telephone conversation on Wednesday, Moscow said. | call held RUS+TUR
In a phone call with Putin, Erdogan demanded that Russia stand aside. | call held RUS+TUR
Merkel and Macron discussed the crisis in a conference call with Putin on Thursday. | call held DEU+FRA+RUS
Lavrov had a phone talk with Cavusoglu, the ministry reported. | call held RUS+TUR
Erdogan will speak with Trump by telephone later on Friday. | call scheduled TUR+USA
Defence Minister Hulusi Akar and US Defense Secretary Mark Esper talked over the phone. | call held TUR+USA
Turkish President Recep Tayyip Erdogan and German Chancellor Angela Merkel held a video conference on Tuesday. | call held DEU+TUR
A phone call between Trump and Erdogan is expected on Saturday. | call scheduled TUR+USA
Rouhani refused to take part in a phone call with Trump. | call rejected IRN+USA
Ukraine's president, Petro Poroshenko, spoke with Vladimir Putin by telephone early on Saturday, the Kremlin said. | call held RUS+UKR
Presidents Vladimir Putin and Recep Tayyip Erdogan discussed Libya by phone on Monday, the Kremlin said. | call held RUS+TUR
Erdogan told Putin in a phone call that attacks must stop. | call held RUS+TUR
During a telephone conversation with Angela Merkel, the Turkish president asked for support. | call held DEU+TUR
Following a call between Macron and Putin, the Elysee said both were alarmed. | call held FRA+RUS
The Pentagon said Esper had spoken by phone with his Turkish counterpart Hulusi Akar. | call held TUR+USA
Putin refused to take a call from Erdogan, officials said. | call rejected RUS+TUR
Pompeo phones Cavusoglu over Idlib. | call held TUR+USA
Putin held a call on Thursday with the leaders of Turkey and Iran. | call held IRN+RUS+TUR
Lavrov and Pompeo held a videoconference on arms control. | call held RUS+USA
At the request of Ankara, Putin and Erdogan held telephone talks. | call held RUS+TUR
The phone talks, initiated by the Turkish side, focused on Idlib, the Kremlin said after Putin and Erdogan spoke. | call held RUS+TUR
Telephone negotiations between Putin and Erdogan took an hour. | call held RUS+TUR
Putin told Erdogan by phone that the road was open. | call held RUS+TUR
Macron warned Putin by telephone on Thursday that he would not wait. | call held FRA+RUS
In a call on Monday, Lavrov spoke with Cavusoglu about Idlib. | call held RUS+TUR
A call was held on Friday between Putin and Macron. | call held FRA+RUS
`;

/** Talks that were or are being held. */
export const HELD = `
The Russian foreign minister conferred with Turkish President Recep Tayyip Erdogan on Monday. | meeting held RUS+TUR
Russian envoy Alexander Lavrentiev held talks in Astana with his Turkish colleague Sedat Onal. | meeting held RUS+TUR
Deputy ministers Sergey Vershinin and Sedat Onal of Turkey held several rounds of talks. | delegation held RUS+TUR
Officials of Russia, Turkey and Iran met in Astana on Tuesday. | delegation held IRN+RUS+TUR
Lavrov spent six hours with his Turkish counterpart in Moscow on Wednesday. | meeting held RUS+TUR
The Swiss foreign minister, Urs A. Muster, met Lavrov in Geneva on Friday. | meeting held CHE+RUS
Lavrov, fresh from talks with Cavusoglu in Sochi, spoke of progress. | meeting held RUS+TUR
Back from talks with Cavusoglu in Sochi, Lavrov spoke of progress. | meeting held RUS+TUR
The mediator met envoys of Iran and Turkey for talks on the border. | delegation held IRN+TUR
Guterres, who saw Erdogan in Ankara on Tuesday, was pleased. | meeting held TUR+UN
Washington sent senior officials to Ukraine this week to discuss the plan. | delegation held UKR+USA
Zelensky spoke by phone with Sir Keir Starmer, and Sir Keir was pleased. | call held GBR+UKR
Lavrov, after hours of talks in Moscow with his Turkish counterpart, spoke of progress. | meeting held RUS+TUR
The war went on in May, and officials of the U.S. have had discussions with Egypt and Israel on a truce. | delegation held EGY+ISR+USA
Russian Foreign Minister Sergei Lavrov met his Turkish counterpart Mevlut Cavusoglu in Munich on Saturday. | meeting held RUS+TUR
Erdogan met with Putin in Sochi. | meeting held RUS+TUR
Turkish and Russian delegations held a second round of talks in Moscow on Tuesday. | delegation held RUS+TUR
A Russian delegation arrived in Ankara on Saturday for talks with Turkish officials. | delegation held RUS+TUR
Talks between Turkish and Russian officials in Moscow ended without agreement on Tuesday. | delegation held RUS+TUR no-agreement
The meeting in Vienna was the first between the foreign ministers of Armenia and Turkey in a decade. | meeting held ARM+TUR
Tuesday's talks were the third between Turkey and Russia since January. | delegation held RUS+TUR
Putin told Erdogan to pull back at a summit in Brest last week. | summit held RUS+TUR
Lavrov pressed Zarif to halt the raids at talks in Zurich on Wednesday. | meeting held IRN+RUS
Lavrov and the head of the North Atlantic Treaty Organisation (NATO) Jens Stoltenberg met in Oslo. | meeting held NATO+RUS
The Russian and Turkish defence chiefs met in Ankara on Monday. | meeting held RUS+TUR
North and South Korean ministers met in Oslo on Tuesday. | meeting held KOR+PRK
The talks between the United States and the Taliban collapsed in September. | delegation held AFG REB+USA no-agreement
US-Taliban talks resumed in Doha on Saturday. | delegation ongoing AFG REB+USA
Russia and Turkey are holding talks in Ankara. | delegation ongoing RUS+TUR
Turkey is in talks with Russia over opening Idlib's airspace. | delegation ongoing RUS+TUR
The presidents of Turkey, Russia, France and Germany gathered in Istanbul for a summit on Syria. | summit held DEU+FRA+RUS+TUR
Putin, Erdogan and Rouhani held a trilateral summit in Ankara on Monday. | summit held IRN+RUS+TUR
The UN Security Council held an emergency session on Friday. | session held UN
NATO ambassadors met in Brussels on Friday at Turkey's request. | session held NATO
The Russian and Turkish militaries remain in constant contact over Idlib, the Kremlin said. | consultation ongoing RUS+TUR
Turkish and Russian diplomats continued consultations on Idlib. | consultation ongoing RUS+TUR
Kremlin spokesman Dmitry Peskov said Russia and Turkey were continuing contacts at various levels. | consultation ongoing RUS+TUR
Pompeo flew to Ankara to meet Erdogan. | meeting held TUR+USA
US special envoy James Jeffrey arrived in Turkey for talks on Idlib. | delegation held TUR+USA
Stoltenberg and Cavusoglu held talks in Brussels. | meeting held NATO+TUR
Lavrov held talks with Iran's envoy in Oslo on Thursday. | meeting held IRN+RUS
Lavrov held talks with his Syrian counterpart Walid Muallem in Moscow on Thursday. | meeting held RUS+SYR
Erdogan sat down with Putin for six hours of talks in the Kremlin. | meeting held RUS+TUR
After six hours of talks in Moscow, Putin and Erdogan announced a ceasefire. | meeting held RUS+TUR
Following a meeting with Erdogan, Putin said they had reached an agreement. | meeting held RUS+TUR agreement
During a visit to Kyiv, Erdogan told Zelensky that Turkey would not recognise the annexation. | meeting held TUR+UKR
Assad made a surprise visit to Moscow, where he met Putin. | meeting held RUS+SYR
Saudi Crown Prince Mohammed bin Salman is visiting Pakistan. | meeting ongoing PAK+SAU
Talks between Israeli and Palestinian negotiators broke down in April. | delegation held ISR+PSE no-agreement
Kim Jong Un and Donald Trump met at the demilitarized zone on Sunday. | meeting held PRK+USA
Deputy foreign ministers from Russia and Turkey sat down for a third round of consultations in Ankara. | meeting held RUS+TUR
South Korea and North Korea opened high-level talks at the border village of Panmunjom on Tuesday. | delegation ongoing KOR+PRK
Azerbaijan's President Ilham Aliyev and Armenian Prime Minister Nikol Pashinyan met in Vienna for the first time. | meeting held ARM+AZE
The call came a day after Putin and Macron met in Paris. | meeting held FRA+RUS
Peace talks brokered by the UN between Yemen's government and Houthi rebels opened in Sweden. | delegation ongoing UN+YEM+YEM REB
Washington has held back-channel talks with Tehran, officials said. | consultation held IRN+USA
Zarif wrapped up talks with Lavrov in Moscow. | meeting held IRN+RUS
Merkel received Erdogan at the chancellery in Berlin. | meeting held DEU+TUR
Qatar hosted a meeting between US and Taliban negotiators. | delegation held AFG REB+QAT+USA
Syrian and Turkish intelligence chiefs met secretly in Moscow in January. | meeting held SYR+TUR
The Turkish foreign minister is meeting his Russian counterpart in Sochi today. | meeting ongoing RUS+TUR
Iranian Foreign Minister Mohammad Javad Zarif arrived in Moscow on Tuesday. | meeting held IRN+RUS
Erdogan travelled to Kyiv on Monday for talks with Zelensky. | meeting held TUR+UKR
The summit between Putin, Erdogan and Rouhani in Ankara produced no breakthrough. | summit held IRN+RUS+TUR no-agreement
A third round of negotiations between Russia and Turkey ended in deadlock. | delegation held RUS+TUR no-agreement
Turkey and Russia failed to reach an agreement in talks in Ankara. | delegation held RUS+TUR no-agreement
The talks in Ankara between Russian and Turkish delegations produced no result. | delegation held RUS+TUR no-agreement
Serbia and Kosovo have resumed talks after a break of 20 months. | delegation ongoing SRB+XKX
Taliban officials met Chinese diplomats in Beijing, a spokesman said. | delegation held AFG REB+CHN
Hamas and Israel are in indirect talks mediated by Egypt. | delegation ongoing EGY+ISR+PSE REB
Israel and Sudan's leaders met secretly in Entebbe. | meeting held ISR+SDN
Saudi Arabia and Iran held direct talks in Baghdad this month, sources said. | delegation held IRN+SAU
During his talks with Lavrov, Cavusoglu was firm. | meeting held RUS+TUR
Putin was able to meet Erdogan in Sochi on Thursday. | meeting held RUS+TUR
Lavrov briefed Merkel about talks he held in Riga with Cavusoglu. | meeting held RUS+TUR
The government in Damascus and the rebels met in Geneva. | delegation held SYR+SYR REB
John F. Kerry and the Russian minister, Sergey V. Lavrov, met in Geneva. | meeting held RUS+USA
EU leaders met in Brussels for a two-day summit. | summit held EU
EU foreign ministers met in Zagreb on Friday to discuss Idlib. | session held EU
NATO allies condemned the attack at a meeting in Brussels. | session held NATO
"I spoke with President Putin yesterday," Erdogan told lawmakers. | consultation held RUS+TUR
Cavusoglu, who met Lavrov on Sunday, said talks would go on. | meeting held RUS+TUR
Contacts between Moscow and Ankara continue through military channels. | consultation ongoing RUS+TUR
Diplomats from Russia, Iran and Turkey met in Geneva. | delegation held IRN+RUS+TUR
The foreign ministers of Turkey, Russia and Iran held trilateral talks in Sochi. | delegation held IRN+RUS+TUR
Indian Prime Minister Narendra Modi and Chinese President Xi Jinping hold an informal summit in Wuhan. | summit held CHN+IND
South Korean President Moon Jae-in and North Korean leader Kim Jong-un met for two hours at Panmunjom on Saturday. | meeting held KOR+PRK
Kim Jong-un's meeting with Vladimir Putin in Vladivostok lasted two hours. | meeting held PRK+RUS
US Secretary of State Mike Pompeo's talks with Erdogan were "productive". | meeting held TUR+USA
Zarif cut short a visit to Sweden. | meeting held IRN+SWE
NATO's North Atlantic Council met in Brussels in the afternoon. | session held NATO
Lavrov met more than three hours on Sunday with Turkish President Recep Tayyip Erdogan. | meeting held RUS+TUR
In talks with Lavrov, the American spokesman Joe Muster said, Erdogan spoke of grain. | meeting held RUS+TUR
U.S. envoy Anna Muster held tense, late-night talks with Erdogan. | meeting held TUR+USA
Putin and Erdogan agreed to attend peace talks which began in Muscat on Friday. | meeting ongoing RUS+TUR
Yemen's government ended its boycott of the talks with the Houthis in Muscat. | delegation held YEM+YEM REB
Lavrov said the ceasefire talks in Gaza had failed. Hamas was glad. Hamas fired on Israel. | delegation held ISR+PSE REB no-agreement
Lavrov had met one-on-one with Erdogan in Bonn. | meeting held RUS+TUR
Lavrov was in touch with Cavusoglu on Friday. | consultation ongoing RUS+TUR
Mr. Lavrov saw Mr. Cavusoglu at the palace on Friday. | meeting held RUS+TUR
Norway brought together negotiators from Russia and Turkey in Oslo on Friday. | delegation held RUS+TUR
Negotiators from Russia and Turkey were brought together in Oslo on Friday. | delegation held RUS+TUR
Emmanuel Macron brought Lavrov and Cavusoglu together in Paris. | meeting held FRA+RUS+TUR
Lavrov and Cavusoglu were brought together by Emmanuel Macron in Paris. | meeting held FRA+RUS+TUR
The talks brought together Russian and Turkish officials in Oslo on Friday. | delegation held RUS+TUR
The talks on Friday were the second between Russian and Turkish officials this year. | delegation held RUS+TUR
The meeting on Tuesday was the first high-level contact between Russia and Turkey in a year. | meeting held RUS+TUR
Talks mediated by Egypt between Israel and Hamas went on in Cairo on Sunday. | delegation ongoing EGY+ISR+PSE REB
Cavusoglu was received by Lavrov in Moscow on Friday. | meeting held RUS+TUR
On Friday in Oslo Lavrov met with African Union envoy Thabo Mbeki, the former South African president. | meeting held AFU+RUS
Lavrov dined with Cavusoglu in Oslo on Friday. | meeting held RUS+TUR
Lavrov said so at a joint news conference with Cavusoglu after their talks in Riga. | meeting held RUS+TUR
Speaking at a press conference with his Russian counterpart Sergey Lavrov after talks in Riga, Cavusoglu was calm. | meeting held RUS+TUR
Lavrov told reporters alongside Cavusoglu after a meeting in Riga that the truce would hold. | meeting held RUS+TUR
Merkel, standing next to Macron after a working dinner in Paris, said Europe could wait. | meeting held DEU+FRA
Flanked by Macron, Merkel said after a two-hour meeting in Berlin that Europe was calm. | meeting held DEU+FRA
Merkel and Macron held a press conference after talks in Paris. | meeting held DEU+FRA
Lavrov and Cavusoglu spoke to reporters after a meeting in Riga. | meeting held RUS+TUR
Merkel drove to the coast on Monday and visited Putin at his dacha. | meeting held DEU+RUS
Lavrov met with Yemen's Houthi rebels on Monday. | meeting held RUS+YEM REB
Discussions on the dam in which officials from Egypt and Sudan weighed a plan were held in Riga last week. | delegation held EGY+SDN
Talks on Monday ended with Russian and Turkish officials agreeing on joint patrols. | delegation held RUS+TUR
Sudan's and Ethiopia's ministers met in Riga on Monday. | meeting held ETH+SDN
Talks of Russia and Turkey in Riga ended on Friday. | delegation held RUS+TUR
Talks were held in Minsk on Friday between Russia and Belarus. | delegation held BLR+RUS
A meeting took place on Monday in Riga between the foreign ministers of Russia and Turkey. | meeting held RUS+TUR
Negotiations began in Riga on Monday between Russia and Turkey. | delegation ongoing RUS+TUR
Talks were held at the Liberty Hall on Monday between Sergey Lavrov, foreign minister of Russia, and Mevlut Cavusoglu. | meeting held RUS+TUR
Indian FM meets Chinese FM in Riga. | meeting held CHN+IND
Negotiations between Russia and Turkey reconvened in Riga on Monday. | delegation ongoing RUS+TUR
Merkel ended her visit to Turkey with a meeting with Erdogan. | meeting held DEU+TUR
Lavrov opened a two-day trip to Turkey on Monday with talks with Erdogan. | meeting held RUS+TUR
`;
