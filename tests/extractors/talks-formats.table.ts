/** Sides told by a format, a number or an apposition, and what is read: type, status, parties. Told on Friday, 28 February 2020. */
export const FORMATS = `
Talks between Iran and world powers resumed in Geneva on Thursday. | delegation ongoing CHN+DEU+FRA+GBR+IRN+RUS+USA
The six-party talks resumed in Beijing on Tuesday. | delegation ongoing CHN+JPN+KOR+PRK+RUS+USA
Iran and the P5+1 held talks in Vienna. | delegation held CHN+DEU+FRA+GBR+IRN+RUS+USA
The EU three met Iran's foreign minister in Geneva. | delegation held DEU+FRA+GBR+IRN
The two Koreas agreed to hold talks at the border. | delegation proposed KOR+PRK
A meeting of top diplomats of the Contact Group in Rome ended on Tuesday. | delegation held DEU+FRA+GBR+ITA+RUS+USA
Pedersen opened talks between Iran and Turkey in Geneva on Tuesday. | delegation ongoing IRN+TUR+UN
Lavrov arranged a meeting between Iran and Turkey on Tuesday. | meeting scheduled IRN+TUR
Houthi rebels fought on as the UN said that Yemeni peace talks would resume on Monday. | delegation scheduled YEM+YEM REB
Leaders of the Normandy Four will hold a summit in Paris. | summit scheduled DEU+FRA+RUS+UKR
Greek and Turkish Cypriot leaders met in the buffer zone. | meeting held CYP+NCY
The Russian, Turkish and Iranian leaders held talks in Ankara. | summit held IRN+RUS+TUR
Ivan Roe, the Bulgarian foreign minister, met Latvian President Maria Doe in Riga. | meeting held BGR+LVA
Putin, along with the leaders of France and Germany, met Zelensky in Paris. | summit held DEU+FRA+RUS+UKR
Russia and Turkey closed the border. Negotiators from the two countries met in Vienna. | meeting held RUS+TUR
Kenya has accepted a proposal from Sudan for talks. | delegation proposed KEN+SDN
Pakistan is ready to engage in talks with India. | delegation proposed IND+PAK
Britain, Italy and Spain plan to meet Iranian officials on Tuesday. | delegation scheduled ESP+GBR+IRN+ITA
Lavrov told reporters after an 80-minute session with Cavusoglu that both were content. | meeting held RUS+TUR
Erdogan held a working dinner with Merkel in Berlin. | meeting held DEU+TUR
Pompeo met with Gen. Kim Yong Chol in New York. | meeting held PRK+USA
Trump scrapped a planned meeting with Rouhani. | meeting cancelled IRN+USA
Diplomats tried to salvage a summit between Trump and Kim Jong Un. | summit proposed PRK+USA
Griffiths was in Sanaa this week to meet with Houthi leaders. | meeting held UN+YEM REB
Thaci said nothing before meeting with Mogherini. | meeting held EU+XKX
Serbia and Kosovo traded threats. The two sides then held talks on resuming the dialogue. | delegation held SRB+XKX
The White House announced that Merkel and Trump would hold a telephone conference. | call scheduled DEU+USA
Putin and Erdogan held talks over the phone on Friday. | call held RUS+TUR
The call that Merkel had with Erdogan lasted an hour. | call held DEU+TUR
The foreign ministers of Sudan and South Sudan held technical talks at the headquarters of the African Union. | meeting held SDN+SSD
Merkel met visiting Iranian Foreign Minister Javad Zarif. | meeting held DEU+IRN
Assad received envoys and had a meeting with visiting Chancellor Merkel. | meeting held DEU+SYR
Lavrov calmed Assad by visiting Damascus. | meeting held RUS+SYR
Leaders of the African Union met in Accra on Tuesday. | summit held AFU
Arab League foreign ministers met in Tunis on Tuesday. | session held LAS
Negotiations between Sudan's warring camps broke down on Tuesday. | delegation held SDN+SDN REB no-agreement
Talks between the belligerents in Yemen opened on Tuesday. | delegation ongoing YEM+YEM REB
Lavrov chaired a session in Sochi that included Iran and Turkey. | meeting held IRN+RUS+TUR
Merkel had breakfast with Erdogan in Bonn on Tuesday. | meeting held DEU+TUR
The Kurds have been excluded from talks between Iran and Turkey. | delegation ongoing IRN+TUR
Lavrov will join the foreign ministers of Turkey and Iran in Sochi on Monday. | meeting scheduled IRN+RUS+TUR
Macron said that the long summit, attended by the leaders of Turkey and Qatar, went well. | summit held QAT+TUR
Talks between Sudan and Egypt are on the verge of failure. | delegation held EGY+SDN
Talks between Sudan and Egypt might fall apart, envoys warned. | delegation ongoing EGY+SDN
Hamas fired on Israel. Hamas was glad. Talks in Muscat, with Omani mediators, lasted two days. | delegation held ISR+OMN+PSE REB
The calm began with Putin meeting Erdogan in Sochi last year. | meeting held RUS+TUR
Foreign ministers of the Quad countries met in Perth on Tuesday. | meeting held AUS+IND+JPN+USA
European leaders sat down with Erdogan in Brussels on Tuesday. | meeting held EU+TUR
Putin held a bilateral with Erdogan in Sochi on Tuesday. | meeting held RUS+TUR
The ministers of Oman and Qatar will meet in Muscat on Monday and discuss the gas field. | meeting scheduled OMN+QAT
Lavrov will hold talks with Assad after visiting Turkish Airlines in Ankara. | meeting scheduled RUS+SYR
In Vienna, Austria, Lavrov and Kerry met for an hour. | meeting held RUS+USA
Putin will join Macron at a breakfast and will hold talks with Erdogan for which the leaders of many economies have no time. | meeting scheduled RUS+TUR
Putin and Erdogan held a meeting at the G20 summit. | meeting held RUS+TUR
Macron will meet Merkel right after a summit of European leaders. | meeting scheduled DEU+FRA
The US envoy to Syria, Ivan Roe, and Turkey's chief negotiator, Ali Bey, have held talks in Riga. | delegation held TUR+USA
Envoys of North and South Korea met in Bali. | delegation held KOR+PRK
Erdogan spoke about Latvia. He met Foreign Minister Maria Doe in Riga. | meeting held LVA+TUR
Putin and Erdogan fell out. The two countries' foreign ministers held talks in Riga. | meeting held RUS+TUR
Vucic and Kurti were invited. Borrell, the EU foreign policy chief, met with both delegations on Friday. | meeting held EU+SRB+XKX
Erdogan told lawmakers that in a phone call on Thursday Putin had promised restraint. | call held RUS+TUR
Envoys for Iran, Germany and France met on Tuesday. | delegation held DEU+FRA+IRN
Putin and Erdogan's meeting lasted three hours. | meeting held RUS+TUR
Senior administration officials held talks with North Korean diplomats. | delegation held PRK+USA
EU envoy Miguel Moratinos met Mahmoud Abbas in Ramallah. | meeting held EU+PSE
Trump welcomed Merkel to the White House on Thursday. | meeting held DEU+USA
Lavrov, on a visit to Ankara, voiced hope for a truce. | meeting held RUS+TUR
Trump smiled after his meeting with Putin and a call with Merkel. | meeting held RUS+USA
Starmer joined Macron and Merkel for a meeting on Friday. | summit held DEU+FRA+GBR
Putin accepted an invitation from Erdogan to visit Ankara. | meeting proposed RUS+TUR
"The president will meet Putin soon," said Heather Doe, a spokeswoman for the US State Department. | meeting scheduled RUS+USA
Vucic and Kurti met under EU auspices on Monday. | meeting held EU+SRB+XKX
Under UN mediation, envoys of Cyprus and Turkey met in Bern. | delegation held CYP+TUR+UN
Serbia and Kosovo held talks through the mediation of the OSCE. | delegation held OSCE+SRB+XKX
Talks went on in Bern on Monday between the two sides in the war, the Houthis and the Yemeni government. | delegation ongoing YEM+YEM REB
Israel, Hamas talks falter. | delegation held ISR+PSE REB no-agreement
Ukraine and Russia talks to open in Bern. | delegation proposed RUS+UKR
Merkel, Macron talks set for Monday. | meeting scheduled DEU+FRA
Kenya-Somalia talks set for Monday. | delegation scheduled KEN+SOM
Talks between Kenya and Somalia set for Monday in Bern were prepared. | delegation scheduled KEN+SOM
The two rivals in the dispute, Egypt and Ethiopia, held talks in Bern. | delegation held EGY+ETH
`;

/** What stands near a word of talk and is no side of it, or no talk of its own. */
export const NO_SIDES = `
There were no conditions to talk to Belgrade, a Kosovo official said.
Russia will not bend, returning to the talks with Turkey empty-handed.
An EU-brokered session of experts was brief.
Serbia and Kosovo welcomed the offer. They thanked the EU for mediating a fairly negotiated settlement.
Merkel stressed the importance of dialogue between Cairo and Tripoli.
Diplomats still work on a negotiated settlement with Serbia.
Officials welcomed the talks with Paris that broke down when Germany sold its shares.
Lavrov's first visit, which has a stay in Kenya too, is only beginning.
The leaders of the largest economies discussed the climate.
Erdogan abandoned ceasefire talks in Moscow.
The EU sees progress in ceasefire talks.
UN-led peace talks fell apart in Bern.
In Armenia, Azerbaijan talks fill the papers.
`;
