/**
 * Given names of Ireland, Wales, Scotland, Nigeria, Ghana, Kenya, Uganda, South Africa, India, Pakistan, Bangladesh,
 * Malaysia, New Zealand and the islands of the Pacific and the Caribbean that no package has, by the gender they tell.
 * Names of either gender ("Ayodele", "Cameron"), and those that are words of a language that is read, are left out.
 */
export const FEMALE_COMMONWEALTH = `
  Aakanksha Aaradhya Aasiya Abena Abimbola Achan Achieng Adaeze Adaobi Adaora Adebimpe Adesuwa Adetoun Adetutu
  Adhiambo Adoley Adong Aduke Aduni Adunni Adwoa Afriyie Afshan Afua Ailidh Ailish Aishatu Ajoke Akello Akinyi
  Akosua Akoth Akua Akuba Akudo Akweley Akyaa Aletta Alwena Amaechina Amaka Amarachi Amarjeet Ambika Amruta Anagha
  Anahera Anandi Andisiwe Aneela Angharad Anindita Ankita Annapurna Annatjie Anuli Anum Anupama Anuradha Anyango
  Aoibhín Aparna Apiyo Areeba Arianwen Aroha Arooj Arundhati Asabe Asantewaa Ashwini Asmau Atarangi Atieno Atinuke
  Attracta Auma Avani Awino Awuor Awurabena Ayanda Azlina Azwinndini Aíne Baaba Babirye Bakhtawar Balvinder Batool
  Beathag Bhagyashree Bhanumathi Bhavana Bilikisu Bindu Bisola Bláthnaid Bolanle Bongekile
  Bongiwe Bosede Branwen Bríd Buhle Bukola Busisiwe Caitriona Caitríona Caoilfhionn Catrìona Catríona Ceinwen
  Ceridwen Chandrika Charulata Chebet Chelagat Chepkoech Chepngetich Cherono Chhaya Chiamaka Chidimma Chidinma Chika
  Chinasa Chinenye Chinwe Chinyere Chitra Chizoba Cliona Clíona Concepta Cáit Damayanti Damilola Dearbhla Debjani
  Deepa Deepali Delyth Dervla Dhanya Dikeledi Diksha Dineo Dipti Dwynwen Dzifa Ebele Ebun Efua Eibhlín Eilwen
  Eilís Eirian Eirlys Eirwen Ejiro Ekaette Ekua Eleri Elmarie Elsabe Eluned Enfys Enitan Enyonam Esinam Esohe
  Eulalee Eyram Ezinne Ezinwanne Fadekemi Falilat Fareeda Farheen Faridah Fatimatu Fehmida Fenella Fetu Fezeka Fflur
  Fiadh Fidelma Finola Fionnuala Folake Folakemi Folasade Foluke Funke Funmi Funmilola Furaha Gaceri Gathoni
  Gearóidín Geetha Ghazala Gita Gitanjali Gobnait Gormlaith Gowri Greer Gráine Gráinne Gugu Gulalai Gwenda Gwenllian
  Gwenno Hadiza Hajara Halimah Halimatu Hamidah Hannelie Hantie Hareem Hasnah Hauwa Hauwau Hefina Heledd Hemalatha
  Heulwen Hinemoa Hinewehi Hlengiwe Huia Humaira Icilda Idowu Ifeoma Ifeyinwa Iffat Ijeoma Ilze Indrani
  Iniobong Innes Ionie Iseabail Iseult Ishbel Ishita Itohan Iyabo Jabulile Jagriti Jahnavi Jaishree Janaki Jaswinder
  Javeria Jayalalithaa Jayanthi Jayashree Jebet Jelagat Jepkosgei Jeptoo Jessamine Jumoke Kadene
  Kagendo Kahurangi Kajal Kaka Kalpana Kalsoom Kamakshi Kamariah Kamina Kamini Kamla Kanchana Kanini Kanta Karabo
  Karien Karimi Kasturi Kathambi Kausar Kavata Kavitha Kawira Keerthi Kehinde Keitumetse Kelechi Kemigisha
  Kemunto Kerensia Kerubo Ketaki Kgomotso Khaleda Khanyi Khanyisile Khethiwe Khushi Kikelomo Kiri Kirsteen Kirti
  Kishwar Kobusingye Korkoi Korkor Kritika Kuini Kulsoom Kulwinder Kumari Kumudini Kusum Kyomuhendo Laisa Laoise
  Laraba Latha Latifah Lebogang Leelavathi Lerato Liezel Lindelwa Lindiwe Litia Livhuwani Lizelle Lleucu Llinos Llio
  Londiwe Losalini Lowri Lulama Luned Lungile Madhavi Madhu Madhuri Magriet Mahalakshmi Mair Mairi Mairéad Majella
  Makena Makere Malathi Malavika Mamello Mamokgethi Mamta Manaia Manasi Mandakini Manju Manjula Manjusha Mansa
  Mantwa Mapule Marama Mared Marelize Marged Mariaan Marietjie Marike Marinda Marlize Marva Maryamu Mashudu Masitah
  Matshidiso Maznah Mbali Meadhbh Medha Medi Meenakshi Meghana Mehwish Meinir Mele Mereana Mereoni Mererid Merlene
  Mhairi Minakshi Miriama Misbah Mmathapelo Mohini Mojisola Momina Momtaz Monowara Moraa Morag Moremi Morenike
  Morfydd Motunrayo Mpho Mridula Mrinalini Mubashira Muinat Muireann Muirne Mukami Mumbi Mumbua Mumtaz Munazza
  Munira Muthoni Mwanahamisi Mwanaisha Mwende Mwikali Mythili Màiri Máire Máiréad Máirín Méabh Mòrag Nabukenya
  Nabwire Nafisatu Nafula Nagalakshmi Naheed Nakato Nakimuli Naledi Naliaka Nalubega Namrata Namukasa Nandipha
  Nandita Nansubuga Nantongo Naseem Nasimiyu Natoya Nausheen Nazish Ncumisa Ndidi Ndinda Nduku Neasa Neelima Neeta
  Nekesa Neliswa Nerys Ngahuia Ngaio Ngaire Nhyira Nidhi Nighat Nilima Nimisha Nishtha Nivedita Njeri Njoki Nkatha
  Nkechi Nkem Nkhensani Nkiru Nkiruka Nnenna Nobantu Nobuhle Noirin Nokulunga Nokuthula Nokwanda Nolitha Nollaig
  Nolwazi Nomalanga Nomaphelo Nomathemba Nombulelo Nomfundo Nomonde Nompumelelo Nomsa Nomthandazo Nomusa Nomvula
  Nomzamo Nonceba Nonhlanhla Nontando Nontobeko Nontsikelelo Nonye Noraini Norashikin Norazlina Norhayati Norliza
  Nosheen Nosipho Nosiviwe Nosizwe Nothando Nozipho Nozuko Ntombi Ntombifuthi Ntombikayise Ntombizanele Ntombizodwa
  Ntsoaki Nuala Nusrat Nuzhat Nwakaego Nwando Nyaboke Nyaguthii Nyakio Nyambura Nyawira Nyokabi Nóirín Obiageli
  Obiageri Obioma Odunayo Ogechi Ogochukwu Ohemaa Olabisi Olajumoke Oluchi Olufunke Olufunmilayo Olufunmilola
  Omolara Omotola Omowunmi Onyinye Orfhlaith Padmaja Padmini Palesa Pallavi Pania Parehuia Parminder Parvathi
  Parveen Peig Peigi Pennelope Phindile Phumeza Phumla Poonam Poornima Prachi Pragya Pramila Pranita Preethi Preeti
  Prerna Pritha Puleng Pumla Punita Purnima Pushpa Qandeel Rabi Rachna Rafidah Ragini Rahila Rahimah Rajalakshmi
  Rajani Rajeshwari Rajni Ramatu Rangimarie Ranjana Ranjani Rashidat Rashmi Rathna Rawinia Refilwe Renu Renuka
  Rethabile Revathi Rhianwen Rhonwen Rhoslyn Rhulani Riona Rionach Ripeka Ritu Rohana Rohani Rohaniza Rohini Rokeya
  Rongomai Ronke Roopa Rosmah Rubiah Ruchi Rukayat Rukayya Rukhsana Rukmini Rupa Rupinder Ríona Róise Róisín Rāhera
  Saandhya Saeeda Safiyat Sakinat Salamatu Salanieta Salmah Salote Sandrea Sanette Sangeeta Sangita Santoshi Sarala
  Saraswathi Saroj Sarojini Satwinder Savita Savitri Seema Sekinat Senga Seonaid Serwaa Shabnam Shagufta
  Shahnaz Shaista Shamim Shanique Shanta Shanthi Sharada Sharifah Sharmila Sharmin Sharmistha Shashikala Sheema
  Shefali Shericka Sherone Shobha Shraddha Shruti Shubha Shukurat Shweta Siani Sibongile Sidikat Simisola Sindhu
  Sindisiwe Sinmiloluwa Sinéad Siobhán Sioned Siphokazi Siriol Sithembile Siwan Sizakele Sizeka Siân Sláine Smita
  Snehal Sreedevi Sreelatha Subhadra Subhashini Subira Suchitra Sudha Sufia Sugandha Suhasini Suibhne Sujata Sujatha
  Sukanya Sulochana Sumathi Sumera Sumitra Sunanda Sunitha Suparna Supriya Surabhi Surekha Suriani Sushila Suvarna
  Suzaan Swapna Swarna Síle Sālote Tabassum Talatu Talei Tameka Tanuja Tanushree Tanvi Tanzeela Tarita Tashana
  Taslima Tayyaba Tebello Tegwen Tejaswini Teleri Temilade Temitope Tersia Tesni Thandeka Thandi Thandiwe Thembeka
  Thembi Thembisa Thenmozhi Thobeka Thulisile Tintswalo Tirion Titi Titilayo Titilope Tiwa Tlaleng Toyin Treasa
  Tsakani Tsholofelo Tumelo Tumuhairwe Ugochi Uloma Unathi Upendo Urmila Urvashi Uzma Vaishali Vanitha Varalakshmi
  Vasanthi Vasiti Vasudha Vasundhara Vibha Vidhya Vijaya Vijayalakshmi Vinita Vrinda Vuyiswa Vuyokazi Waceera Wacera
  Waimarama Wairata Wairimu Waithera Waithira Wajiha Wambui Wangechi Wangeci Wangui Wanja Wanjiku Wanjira Wanjiru
  Wavinya Wenna Whaitiri Wikitoria Wilna Winsome Wuraola Xoliswa Yamini Yashoda Yati Yayra Yejide Yetunde Yewande
  Yolandi Yoliswa Zainun Zaiton Zaleha Zandile Zarinah Zartaj Zawadi Zeba Zinhle Zintle Ziyanda Zodwa Zoleka Zoliswa
  Zubaida Zuhura Zukiswa Zulaihat Zunaira Zuraida Zuwaira Áine Éabha Éadaoin Éilis Éimear Étaín Órla Órlaith
`;

export const MALE_COMMONWEALTH = `
  Abayomi Abdur Abdus Abhay Abhijit Abhinav Abhishek Abiodun Achyut Adamu Adarsh Adebayo Adebola Adedayo Adegoke
  Adekunle Ademola Adeniyi Adeola Aderemi Adetokunbo Adewale Aengus Afaq Afolabi Afzal Agyei Agyeman Aijaz Ailean
  Aindriú Aisea Ajit Akhilesh Akhtar Akinola Akintunde Akinwunmi Akwasi Alasdair Alisdair Aliyu Alok Altaf Alun
  Amaechi Amanullah Amarjit Aminu Ananth Anantha Anayo Andile Andries Aneirin Aneurin Aniekan Aniket Anirban
  Aniruddha Anirudh Anisur Anjum Ankit Anoop Anupam Anurag Aodh Aodhán Aonghas Aonghus Aperahama Apirana Apisai
  Aqeel Ariki Arindam Arinze Arnab Arokiasamy Arwel Arwyn Asafa Asante Aseem Asfandyar Asghar Ashfaq Ashish Ashutosh
  Aslam Ataullah Ataur Atta Attaullah Atul Aurangzeb Ayabonga Ayodeji Azizul Azman Azmin Azubuike Babajide Babar
  Babatunde Bafana Bakhtiar Balaji Balakrishnan Balarabe Balasubramanian Baljit Balraj Balwinder Bamidele
  Bandile Bankole Barasa Barend Bartley Basharat Basit Bayo Bharath Bhaskar Bheki Bhekisisa Bhekizizwe
  Bhupinder Bhushan Bhuvan Bijoy Bimal Biswajit Bitrus Bleddyn Bongani Bonginkosi Braam Breandán Brijesh Brychan
  Bukar Buti Byaruhanga Cadog Cahal Caoimhín Caolán Caradog Carwyn Cathaoir Cathmhaol Cefin Chadwick Chandan
  Chandrakant Chandrasekhar Cheruiyot Chetan Chibueze Chibuike Chibuzo Chibuzor Chidambaram Chidi Chidiebere
  Chidozie Chigozie Chijioke Chike Chikezie Chimezie Chinedu Chinonso Chinua Chinwendu Chirag Chuka Chukwudi
  Chukwuemeka Chukwuma Ciarán Cledwyn Cobus Coenie Coilín Coinneach Colmán Colum Conall Conchúr Conn Criostóir
  Curtly Dafydd Dahiru Daithi Danjuma Danladi Dapo Daud Dawie Dayo Deaglán Debashish Deian Deiniol Deji Denzil
  Derfel Devendra Devesh Dhananjay Dhanush Dharmendra Diarmad Diarmaid Diezani Digvijay Dilip Dilwyn Dimeji
  Dipak Dipo Diwakar Domhnall Donal Donnacha Donncha Donnchadh Dougal Dougie Dugald Dumisa Dumisani Dyfan Dyfed
  Dyfrig Dáire Dáithí Dòmhnall Dónal Eachann Eamonn Ebuka Ednyfed Edozie Efan Efosa Ehis Einion Eirwyn Ejaz Ejike
  Ekai Ekal Ekene Eknath Elfed Elfyn Elgan Elikem Emenike Enyinna Epeli Ettienne Eunan Eurwyn Fachtna Fadillah Faiq
  Fakhar Falaniko Faleolo Fana Fanie Faraz Farooq Farrukh Fawad Fayaz Fazal Fearchar Feargal Fearghal Feidhlim Femi
  Feroze Ffred Fiach Fiachra Fida Fiifi Finbarr Fingal Finian Fintan Fionnán Fionán Firdous Folarin Frik Funso
  Fuseini Gajendra Gambo Ganapathi Garba Garfield Garmon Garret Gbenga Gbolahan Gearoid Gearóid Gerhardus Gerrie
  Gethin Ghafoor Gichuru Girish Githinji Gitonga Gladstone Glyn Godswill Gopal Gopalakrishnan Gopinath Goronwy
  Govind Gruff Gruffudd Gruffydd Gulshan Gurcharan Gurdeep Gurdev Gurmeet Gwilym Gwion Gwyn Gwynfor Haami Habibullah
  Habibur Hafeez Hakaraia Haki Hamisi Hamisu Hansie Harbhajan Hardeep Hardik Haridas Harinder Harishankar Harivansh
  Harjit Harsha Harshad Haruna Harunur Haziq Hazwan Hedd Heddwyn Hemant Hemi Henare Hennie Herschelle Hidayatullah
  Himanshu Hishammuddin Hitesh Hohepa Hori Humayun Hēmi Hēnare Hōne Iarla Iarlaith Idwal Iestyn Ifan Ifeakandu
  Ifeanyi Ifor Iftikhar Ihaia Ihaka Ijaz Ikechukwu Iliyasu Illtyd Imdad Inamullah Inayat Inderjit Indrajit Inoke
  Inuwa Inzamam Ioane Iognáid Iolo Iomhar Iorwerth Iosefa Irshad Irungu Ishaku Ishtiaq Isiaka Isiaq Islwyn Itoro
  Iyke Izhar Izzat Jabu Jabulani Jaco Jagdeep Jagjit Jahangir Jaideep Jairam Jakes Jamshed Jarlath Jasbir Jaspal
  Jaswant Jatin Jayant Jayaram Jayesh Jide Jignesh Jitendra Johari Jomo Josaia Juma Jyotiraditya Kabelo Kabiru
  Kaggwa Kagiso Kahu Kailash Kaleem Kalu Kamarudin Kamarul Kamau Kamlesh Kamoru Kamrul Kanayo Kannan Karanja Kariuki
  Kartik Karunanidhi Katlego Kaushik Kayode Kelechukwu Kemar Kereama Keron Keshav Ketan Kgosi Khairy Khaya Khondaker
  Khulekani Khumbulani Khurram Khurshid Khushal Kiarie Kibet Kimutai Kinyanjui Kioko Kipchoge Kipchumba Kipkemboi
  Kipkoech Kipkorir Kiplagat Kiprono Kiprop Kiprotich Kiptanui Kiptoo Kiptum Kirani Kirui Kishor Kishore Kithure
  Kobby Kobina Kobus Kodjo Koech Kojo Kolade Kolawole Koos Korir Krishnamurthy Krishnan Kuldeep Kuldip Kunal Kunle
  Kwadwo Kwaku Kwamena Kwasi Kweku Kwesi Labhrás Lachie Ladipo Lakhvir Lakshman Lalit Lanre Lawal Lefa Lehlohonolo
  Lekan Lesetja Liaquat Linval Lizo Llew Llion Llyr Llywelyn Llŷr Lokesh Lokiru Lorcán Lourens Lubega Lungelo Lupeni
  Luthando Luvuyo Lwandile Lwazi Macharia Macsen Madan Madhav Madhusudan Madog Mahbubur Mahdzir Mahendra
  Mahfuz Mahinder Mairtin Maitiú Makau Makhaya Makhosini Malachy Maldwyn Malhar Mallikarjun Malusi Manaaki Mandla
  Mangaliso Mangosuthu Manik Maninder Manish Manjunath Manohar Mansel Mansoor Maqbool Maqsood Masixole Masood Matene
  Mathonwy Matiu Matiur Mawuli Mayank Mazhar Mbongeni Mbugua Mburu Mbuyiseni Mcebisi Mduduzi Mehboob Mehmood Meilyr
  Meirion Menzi Meraj Meredydd Merfyn Meurig Mfundo Miftah Milind Mithun Mizanur Mlungisi Moelwyn Mofazzal Mohammadu
  Mohanlal Mohinder Mohit Moin Moinuddin Mominul Mondli Mosharraf Mossie Mostafizur Mrinal Mthobisi Mubarak Mubashir
  Muchiri Mudassar Muftau Mugambi Mugisha Muhith Muhyiddin Muiris Mujahid Mujeeb Mujibur Mukasa Mukhriz Mukhtar
  Mukul Mulayam Muli Muneeb Muneer Munene Mungo Murali Muralidharan Murdo Muriithi Muriuki Murt Murtala
  Murty Musawenkosi Musharraf Mushtaq Musiliu Musoke Mustapa Musyoka Muthu Mutiso Mutua Mutuku Muturi Muzaffar
  Mwangi Mwaniki Mwenda Mxolisi Myrddin Mzwandile Mzwanele Máirtín Mícheál Naas Nagaraj Nagendra Nagesh Naimatullah
  Namadi Nandan Naoise Narasimha Narayanan Narendran Naresh Narinder Naseeb Naseer Nasiru Nasrullah Natarajan Nathi
  Navjot Nazmul Nazri Ndabezitha Nduka Ndung'u Ndungu Neels Neeraj Ngugi Nhlanhla Nikau Nilesh Niraj Niranjan Nisar
  Nishant Nitesh Nizam Nizamuddin Njabulo Njenga Njoroge Njuguna Nkemdilim Nkosana Nkosinathi Nkululeko Nnamdi Nonso
  Novelette Ntokozo Ntsikelelo Nuhu Nyaga Nyesom Nzioka Obafemi Obaid Obaidul Obinna Obiora Ocen Ochieng Ockert
  Odhiambo Odhran Odhrán Odongo Oduor Oengus Ofisa Ofori Ogbonna Oisín Ojok Okechukwu Okello Okezie Okkie Okot Okoth
  Okwudili Olabode Oladapo Oladele Oladipo Olajide Olakunle Olalekan Olanrewaju Olatunde Olatunji Olawale Olayinka
  Olugbenga Olukayode Olumide Olumuyiwa Olusola Olutayo Oluwafemi Omatseye Omkar Omondi Onyango Onyekachi Onyema
  Opio Opiyo Opoku Orville Osagie Osaretin Osaze Osei Osian Otieno Otim Owino Owuor Owusu Padraic Padrig Palaniswami
  Pallab Panneerselvam Paora Parag Paraic Param Parambir Paramjit Pargat Parth Partha Parvez Patariki Pauric Pavan
  Pawan Peadar Pearse Percival Phakamile Phelim Phiwa Pinarayi Piripi Pitso Potaka Prabhakar Prabhu
  Pradeep Pradip Prafulla Prahlad Prajwal Pramod Pranab Prasad Prasanna Prashant Prasun Pratap Prateek Pratik Pritam
  Prithviraj Proinsias Pryderi Pule Puneet Purushottam Pádhraic Pádraic Pádraig Páraic Pāora Qadir Qaiser Qayyum
  Quddus Rabiu Rafiqul Rafizi Raghav Raghavan Raghu Raghunath Raghuram Rahat Raheel Rajaram Rajat Rajeev Rajendra
  Rajendran Rajinder Rajkumar Rajnath Ramachandran Ramadhani Ramakrishna Ramakrishnan Ramaswamy Ramdas Rameez Ranald
  Ranbir Randhir Ranganathan Rangi Ranjan Rasheed Rashidi Rassie Ratan Ravindra Ravindran Ravishankar Rawiri
  Razali Razlan Rewi Rhodri Rhun Rhydwyn Riaan Riaz Rihari Rilwan Riobard Rishabh Risteard Ritesh Robat Rono Roslan
  Rosli Rotich Rotimi Ruadhán Ruaidhrí Ruairidh Ruairí Ruan Ruaraidh Ruaridh Rupesh Rónán Rāwiri Saadullah Sabelo
  Sadaqat Safdar Saheed Saifuddin Sajeeb Salahuddin Salihu Samaila Samarth Sambit Samiullah Sampath Sanaullah
  Sandile Sandip Sanjib Santanu Sarath Sarbananda Sarel Sarfaraz Sarmad Sartaj Sarwar Sashi Sathish Satish Satyajit
  Saurabh Sazali Sbusiso Schalk Seamas Segun Selasi Selorm Selvam Semisi Senan Senanu Senthil Senzo Seosamh Setareki
  Seumas Seun Seyi Seán Shabbir Shafiq Shafiqul Shafqat Shaggy Shahbaz Shahidan Shahidul Shahrir Shailesh Shakib
  Shamsuddin Shamsul Shantanu Sharad Sharath Shashank Shaukat Shehu Shekhar Sheraz Shibu Shina Shivaji
  Shivraj Sholto Shreyas Shrikant Shubham Shubman Sibusiso Siddaramaiah Siddhant Siencyn Sifiso Sikiru Simiyu
  Simphiwe Siosaia Siphesihle Siphiwe Sipho Sitaram Sithembiso Sitiveni Siyabonga Siyabulela Sizwe Siôn Sohrab Soji
  Somhairle Somnath Songezo Sorley Soumitra Sreedhar Sreenivasan Srinivas Srinivasan Ssebagala Stefanus Subash
  Subhas Subhash Subodh Subramaniam Subramanian Subrata Sudarshan Sudeep Sudhakar Sudhir Sudip Sugata Suhaimi
  Sukhbir Sukhdev Sukhjinder Sukumar Sule Sulemana Sumant Sumeet Sumit Surendra Surinder Suryakant Sushant
  Sushil Swapan Séamas Séamus Taika Taimur Taiwo Tajuddin Talat Tamati Tane Tangaroa Taniela Tanimu Tanko
  Tanmay Tapan Tarique Tarlochan Tarrus Tarun Tathagata Taufiq Tauqeer Tavish Tawhiri Tayo Tebogo Teboho Tecwyn Tefo
  Tegid Teilo Tejashwi Tejinder Tertius Tevita Thabang Thabiso Thamsanqa Thangavel Themba Thembinkosi Theuns
  Thirumavalavan Thulani Thulas Tiarnán Tienie Tijjani Tipene Toirdhealbhach Tokunbo Tomasi Tomos Tormod Torquil
  Trefor Tsepo Tshepo Tudur Tufail Tuilaepa Tumi Tumwine Tunde Tunji Turlough Tushar Tāmati Tāne Ubaidullah Ubong
  Uchechukwu Uchenna Uddhav Udhayanidhi Ugochukwu Uilleam Uinseann Ujjwal Ultan Umaru Umer Umesh Upendra Usain
  Utkarsh Uzoma Va'aiga Vaibhav Vasant Vasudevan Velu Venkat Venkata Venkatesan Venkatesh Venkatraman Vidyasagar
  Vijayakumar Vijayan Vikas Vikash Viliame Viliami Vimal Vinay Vineet Vinod Vinoth Vipin Vipul Virender
  Vishwanath Viswanathan Vivekanand Voreqe Vukani Vusi Vusumuzi Vuyani Vuyisile Vuyo Wafula Wahab Waheed Wainaina
  Waisale Wajid Wamalwa Wandile Wanyama Wanyonyi Waqa Waqar Wasiu Wasswa Waweru Wayde Wekesa Welile Wharehuia
  Winford Winiata Wiremu Wole Wynand Xolani Xolile Yakubu Yaqoob Yashpal Yashwant Yatin Yawar Yeshwant Yinka Ynyr
  Yogendra Yogesh Younas Yudhvir Yusufu Zafar Zahoor Zainal Zakes Zakhele Zaman Zamani Ziaur Zolani Zolile Zubairu
  Zulfiqar Zulkefli Zulkifli Zweli Zwelinzima Zwelithini Éamann Éamon Éamonn Éanna
`;
