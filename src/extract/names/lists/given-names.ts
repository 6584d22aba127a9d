/**
 * Given names by the gender they tell, from gender-detection-from-name.
 * Made by scripts/knowledge.ts; not written by hand.
 */
export const FEMALE_NAMES = `
Aaleyah Aalia Aaliya Aaliyah Aalyah Abbie Abby Abbygael Abbygail Abeer Abelina Abella Abi Abida Abigael Abigaelle
Abigail Abiha Abir Abisha Abrar Abril Aby Abygael Abygail Acacia Ada Adalgisa Adalia Adalina Adaline Adalyne
Adalynn Adar Adara Adassa Adaya Adda Addison Addolorata Addyson Adea Adela Adelaida Adelaide Adele Adeleine Adelia
Adelie Adelina Adeline Adelita Adella Adelle Adelyne Adena Adia Adiana Adiba Adila Adina Adisa Adison Adisson Aditi
Adja Adjoa Adna Adonia Adora Adoracion Adra Adria Adriana Adriane Adrianna Adrianne Adrielle Adrienne Adrina
Adryana Advika Ady Adyson Adysson Aela Aella Aelyn Aerin Aeris Aerith Aeryn Afaf Afia Afiya Afnan Afra Afrah Africa
Afsana Afton Agata Agatha Agnes Agnese Agnieszka Agostina Agueda Agustina Ahana Ahava Ahlam Ahna Aia Aiana Aicha
Aida Aidee Aiko Aila Aileen Ailen Ailey Ailin Ailine Ailis Ailsa Ailyn Aime Aimee Aimi Aimy Aina Ainara Aine Ainhoa
Ainoa Ainoha Ainsley Aintzane Aira Aisa Aisha Aishwarya Aisling Aislinn Aisosa Aissata Aissatou Aitana Aivy Aixa
Aiya Aiyana Aiyanna Aiza Aizah Ajla Ajna Akane Akasha Akela Akemi Akiko Akila Akilah Akima Akina Akira Akshara
Akshaya Ala Alaa Alabama Alae Alaia Alaina Alaine Alaitz Alana Alanah Alandra Alanis Alanna Alannah Alanys Alara
Alaya Alayah Alayna Alba Albana Albena Alberta Albertina Albina Alda Alea Aleandra Alecia Aleena Aleesha Aleeyah
Aleeza Alegria Aleida Aleina Alejandra Alejandrina Aleksandra Aleksia Alena Alesia Alessa Alessandra Alessia
Alessya Alexa Alexandra Alexandria Alexandrina Alexi Alexia Alexiana Alexie Alexina Alexy Alexya Aleya Aleyah
Aleyda Aleyna Alfonsina Alia Aliah Aliana Alica Alice Alicea Alicia Alicja Alicya Alida Alie Aliha Alika Alima
Alimatou Alina Aline Aliona Alis Alisa Alise Alisea Alisha Alishba Alisia Alison Alissa Alisse Alissia Alisson
Alissya Alisya Alita Alix Aliya Aliyah Aliyana Aliyyah Aliza Alize Alizea Alizee Alizia Alizon Alla Allana Allegra
Allia Alliah Allicia Allie Allison Allissa Allisson Alliya Alliyah Allyah Allyana Allycia Allyson Allyssa Allyssia
Allysson Alma Almira Almudena Alona Alondra Altagracia Altea Althea Altina Alva Alvina Alya Alyah Alyana Alyanna
Alyce Alycia Alyia Alyiah Alyna Alyne Alyona Alys Alysa Alyse Alysea Alysha Alysia Alyson Alyss Alyssa Alyssah
Alysse Alyssia Alysson Alyx Alyze Ama Amada Amadea Amaia Amal Amalia Amalie Amalya Amana Amanda Amandine Amane
Amani Amanie Amany Amara Amaranta Amaria Amarilys Amaris Amarya Amaryllis Amarys Amatullah Amaya Amayah Ambar
Amberly Ambra Ambre Ambrosia Ameena Ameera Amel Amela Ameli Amelia Amelie Amelina Ameliya Amellia Amely Amelya
Amena Ameni America Ami Amica Amie Amila Amilia Amilya Amina Aminah Aminata Aminta Amira Amirah Amita Amma Ammara
Amna Amnah Amor Amparo Amra Amreen Amrita Amy Amyra Ana Anabel Anabela Anabella Anabelle Anae Anaeli Anaelle Anah
Anahi Anahit Anahita Anahy Anaia Anaid Anais Anaisa Anaise Anaiz Analia Analie Analucia Analy Anam Anamaria Anamika
Ananda Ananya Anarose Anastacia Anastasia Anastasiia Anastasija Anastasiya Anastassia Anastasya Anastazia Anastazja
Anaya Anayah Anays Anca Ancuta Andie Andjela Andora Andra Andreana Andree Andreea Andreia Andreina Andrena Andria
Andriana Andrina Ane Anea Anel Anela Anelia Anelise Anella Anelle Anesa Anessa Aneta Anett Anette Aneya Ange Angela
Angele Angeles Angeli Angelia Angelica Angelie Angelika Angelina Angeline Angelines Angelique Angelita Angella
Angelle Angellina Angely Angelyna Angelyne Angelys Angie Angy Angèle Anh Ani Ania Anica Anicia Anie Aniece Aniela
Aniella Anika Anila Anina Anique Anisa Anise Anisha Anishka Anisia Anissa Anissia Aniston Anita Aniya Anja Anjali
Anjalie Anjana Anjara Anjela Anjelina Anju Anjuli Anka Anke Ann Anna Annabel Annabella Annabelle Annah Annais
Annalaura Annalena Annalia Annalie Annalisa Annalucia Annaly Annamaria Annasofia Annastasia Annaya Annayah Anne
Anneli Annelie Annelies Anneliese Annelise Annella Annelore Annelyse Annemarie Annetta Annette Anni Annia Annicka
Annie Annika Annisa Annissa Annunziata Anny Annya Anouk Anoushka Anqi Anselma Anta Antea Anthea Antigone Antoinette
Antonela Antonella Antonia Antonieta Antonietta Antonina Anusha Anushka Anuska Anwen Anya Anyah Anycia Anyelina
Anysia Anyssa Aoi Aoife Aouatif Apolline Apollonia Apolonia April Apryl Aqsa Ara Arabella Arabelle Araceli Aracelis
Aracely Arai Arantxa Arantza Arbia Arcadia Arcangela Archana Areej Arelis Aretha Arfa Argelia Argentina Ariadna
Ariadne Ariah Ariam Ariana Ariane Arianna Arianne Ariel Ariela Ariele Ariella Arielle Arife Arij Arin Arina Arisa
Arisha Arista Ariya Arizona Arlene Arlet Arlette Arlinda Arline Armanda Armela Armida Armina Arminda Armine Armoni
Armonia Armonie Arnela Arsenia Arta Artemia Artemis Artemisia Aruna Arwa Arwen Arya Aryah Aryam Aryana Aryanna
Aryelle Arzu Aseel Asha Ashana Ashanti Ashanty Asheley Ashley Ashly Ashlyn Ashna Asia Asil Asiya Asiyah Asja Asli
Asma Asmaa Asmae Asmahan Asra Assata Assia Assil Assiya Assunta Asta Aster Astou Astrid Astryd Asuncion Asya Atalia
Atena Athalia Athalie Athanasia Athea Athena Athina Atika Atina Atiya Atlantis Aubery Aubree Aubrey Audelia Audree
Audrena Audrey Audrie Audrina Audry Augusta Augustina Aurea Aurela Aurelia Aureliana Aurelie Auria Auriana Aurianna
Aurielle Aurora Ava Avah Avalon Avana Avelina Aveline Avery Avigail Avila Avital Aviva Avneet Avril Awa Axelle Aya
Ayaa Ayaat Ayada Ayah Ayala Ayame Ayana Ayanah Ayane Ayanna Ayannah Ayat Ayda Ayelen Ayesha Ayfer Ayiana Ayisha
Ayla Aylah Aylana Aylee Ayleen Aylen Aylin Aylina Ayline Aylinn Aylla Aymara Aymee Aynur Ayra Ayse Aysel Aysenur
Aysha Ayssa Aysun Ayten Ayumi Ayza Aza Azadeh Azalee Azalia Azaria Azelia Azia Aziza Azizah Azra Azucena Azul Azza
Azzurra Babette Badia Badiaa Bahar Bahia Bahija Balbina Bambi Banu Barbara Barbe Basilia Basma Basmala Bassma
Batoul Batsheva Batul Batya Baya Bayan Bea Beata Beatrice Beatris Beatrix Beatriz Becky Beila Bela Belen Belgin
Belinda Belkis Bella Belle Bellina Belma Benedetta Benedicta Benicia Benilde Benita Berenice Berit Bernadette
Bernadine Bernarda Bernice Berra Berta Bertha Berthilde Bertille Bertina Beryl Bess Bessie Bessy Betania Beth
Bethanie Bethany Bethel Betina Betsabe Betsy Bettie Bettina Betty Betul Beverley Beverly Beyonce Bianca Bianka
Bibiana Bienvenida Bijou Bilge Billie Bina Binta Binti Bintou Birgit Bisma Bitia Blanca Blanche Blandina Blanka
Bluma Bochra Bonita Bonnie Bonny Bouchra Boutaina Breanne Brenda Brendy Briana Brianda Brianna Brianne Bridget
Bridgette Briella Brigida Brigitta Brigitte Brihana Brihanna Brinda Brisa Briseida Briseis Britanny Britany
Brithany Brithney Britney Britt Britta Brittanie Brittany Briyana Brooke Brooklyn Brooklyne Brooklynn Bruna
Brunella Brunhild Brunhilde Bryana Bryanna Bryhanna Btissam Buket Bushra Cadia Caelia Caitlin Caitlyn Caitlyne Cala
Cali Calia Calie Calina Calissa Calista Calixta Callia Callie Calliope Callista Cally Calogera Caly Calypso Calyssa
Calysta Camelia Camellia Camie Camila Camilia Camilla Camille Camillia Cammie Cammy Camryn Camy Camyla Camylle
Candace Candela Candelaria Candice Candida Candie Candyce Cansu Capucine Cara Caren Caridad Carin Carina Carine
Carinne Carla Carlene Carlie Carlina Carline Carlita Carlota Carlotta Carly Carlyn Carma Carme Carmel Carmela
Carmelia Carmelina Carmelita Carmella Carmelle Carmen Carmina Carola Carolann Carolanne Carole Carolin Carolina
Caroline Carolyn Carolyne Carrie Carys Casandra Casilda Casimira Cassandra Cassi Cassia Cassiana Cassidi Cassidie
Cassidy Cassie Cassy Cataleya Catalina Catarina Caterina Caterine Catherine Cathleen Cathrine Cathy Cati Catia
Catie Catina Catrina Catriona Caty Cayetana Cayla Cecile Cecilia Cecilie Cecillia Cecily Cecylia Cedra Celena
Celene Celesta Celeste Celestina Celestine Celia Celicia Celie Celina Celine Celise Celsa Cely Cemre Ceren Cerena
Cerina Cerise Ceyda Ceylin Chadia Chafia Chahd Chahida Chahrazad Chaima Chaimaa Chaimae Chaira Chama Chams Chana
Chanda Chandra Chanel Chanell Chanelle Chani Chania Chanice Channa Channelle Chantal Chany Chanya Chara Charifa
Charis Charlee Charleen Charlene Charlette Charley Charline Charlise Charlize Charlotte Charlye Charlyn Charlyze
Charmaine Chaya Chayenne Chayma Chaymaa Chaymae Chelby Chelsea Chelsee Chelsey Chelsie Chelsy Chenoa Cherie Cheryl
Cheyene Cheyenne Chiara Chimamanda Chioma Chloe Chloee Chloey Chloé Chorouk Chrissie Chrissy Christa Christabel
Christabelle Christal Christana Christel Christella Christelle Christia Christiana Christiane Christianne Christie
Christin Christina Christine Christy Chrystal Chrystina Ciana Cianna Ciara Ciarra Cicilia Ciel Cielo Cindel
Cinderella Cindi Cindy Cinthia Cinthya Cintia Cintya Cinzia Cipriana Cira Circe Citlali Claira Claire Clara Clare
Claribel Clarice Clarie Claris Clarisa Clarissa Clarisse Clarita Clary Claryssa Claudette Claudia Claudina Claudine
Clea Clelia Clemence Clemencia Clementina Clementine Cleo Cleopatra Clio Cloe Cloee Clorinda Clotilde Coco Coleen
Colette Colleen Collette Concepcion Concetta Concha Conchita Connie Consolacion Constance Constancia Constantina
Constanza Consuelo Cora Coralia Coralie Coraline Coralyn Cordelia Cordula Coretta Corie Corina Corine Corinna
Corinne Cornelia Corrie Corrine Corynne Cosette Cosima Costanza Coumba Courtney Covadonga Cozette Crista Cristal
Cristalina Cristel Cristela Cristiana Cristiane Cristina Cristine Crysta Crystel Cyan Cyana Cyane Cyann Cyanna
Cyanne Cyara Cyndi Cyndy Cynthia Cyntia Cyria Daena Daenerys Dafne Dagmar Dahiana Dahlia Dahlila Dahlya Daiana
Daila Daina Daira Daisie Daissy Dajana Dala Dalal Dali Dalia Daliah Daliana Dalida Dalila Dalilah Dalina Dalinda
Daliya Dalya Dalyla Damaris Damarys Damia Damiana Damya Dana Danae Danah Danay Danaya Danella Dania Daniah Danica
Danie Daniela Daniella Danielle Danielly Danijela Danika Danila Danita Danitza Daniya Daniyah Danna Danni Danuta
Danya Danyah Danyele Danyla Daphne Daphnee Daphney Dara Darcy Dareen Daria Dariana Darielle Darina Dariya Darla
Darleen Darlene Darline Darya Dasha Davia Davida Davina Davinia Daya Dayami Dayana Dayanara Dayanna Dayanne Daylia
Dayna Dayra Daysi Dea Deana Deanna Debbie Debby Debora Deborah Debra Deena Deepika Defne Dehlia Deirdre Deisy
Dejana Delfina Delia Deliah Delicia Delila Delilah Delina Delinda Della Delphina Delphine Delsy Demetra Demetria
Demi Dena Denia Denisa Denise Denisia Denisse Denize Denya Denyse Deolinda Derin Derya Desideria Desiree Despina
Destinee Deva Devi Devika Devina Devora Devorah Deyanira Deyna Deysi Dhalia Dharma Dhiya Dia Diala Diamante
Diamantina Diana Diandra Diane Diani Dianna Dianne Diany Diara Diarra Didem Diem Digna Dijana Dikra Dilara Dilek
Dilia Dima Dimitra Dina Dinah Dinara Diona Dione Dionisia Dionne Dior Diora Diva Divina Divya Dixie Diya Diyana
Djamila Djeneba Doaa Doha Doina Dolce Dolores Domenica Dominga Dominica Dominika Dominique Domitilla Dona Donata
Donatella Donia Donika Donna Donya Dora Dorcas Doreen Dorene Dorette Doriana Dorianna Dorina Dorinda Doris Dorita
Dorota Dorotea Dorothea Dorothee Dorothy Dory Doua Douaa Douae Dounia Dounya Drifa Drissia Dua Dulce Dulcie
Dulcinea Dunia Dunja Dunya Dusanka Dyana Dyane Dyanna Dyna Ebru Ecaterina Ece Ecrin Eda Edda Edeline Eden Edie
Edina Edita Edith Edna Eduarda Edurne Edvige Edwina Eeva Effie Egle Eila Eileen Eiliyah Eilleen Eily Eilyn Eimy
Eira Eire Eirinn Ekaterina Ekram Ela Elaia Elaina Elaine Elana Elane Elanie Elanna Elanor Elara Elaya Elayna Elba
Elda Elea Eleah Eleana Eleanna Eleanor Eleanore Electra Eleina Elektra Elen Elena Elene Eleni Elenie Elenna Elenor
Eleonor Eleonora Eleonore Elettra Eleya Eleyna Elfi Elfride Elfriede Elga Elham Eliana Elianah Eliane Elianna
Elicia Elida Elide Elidia Elif Elifnur Elika Elin Elina Elinor Elinore Eliona Eliora Elis Elisa Elisabel Elisabet
Elisabeta Elisabete Elisabeth Elisabetta Elise Elisea Elisheva Elisia Eliska Elissa Eliya Eliyah Eliyana Eliza
Elizabet Elizabeta Elizabeth Elizaveta Elize Elizia Elka Elke Ella Ellah Ellana Elle Ellea Ellen Ellena Elley Elli
Ellia Elliana Ellie Elliette Ellina Ellinor Ellora Elly Ellyana Ellyn Elma Elmedina Elmina Elmira Elna Elodia
Elodie Eloina Eloisa Eloise Elona Elora Elorah Elouise Elowen Elsa Elsi Elsie Elsy Elva Elvia Elvina Elvira Elyana
Elyanah Elyanna Elycia Elyn Elyna Elynn Elysa Elysabeth Elyse Elysha Elysia Elyssa Elyssia Elyza Elyzabeth Elza
Elzbieta Ema Emalia Eman Emanuela Emanuella Emanuelle Emelia Emelie Emelina Emeline Emely Emelyn Emeraude Emi Emie
Emiko Emili Emilia Emiliana Emilie Emilija Emiline Emillia Emillie Emilly Emily Emilya Emina Emine Emira Emlyn Emma
Emmah Emmanuela Emmanuella Emmanuelle Emme Emmelie Emmeline Emmi Emmie Emmy Emmylou Emna Emy Emylia Emylie Ena
Enara Enaya Encarnacion Enedina Eneida Engracia Enia Enid Eniola Enisa Enma Enna Enola Enrica Enriqueta Enya Enza
Eowyn Eri Erica Ericka Erika Erin Erina Erinn Erisa Erlinda Ermelinda Ermina Erminia Erna Ernesta Ernestina
Ernestine Ersilia Eryka Erykah Eryn Erynn Erza Esha Eshaal Eshal Eshana Esin Esma Esme Esmee Esmeralda Esperanza
Esra Esraa Estee Estefani Estefania Estefany Estel Estela Estella Estelle Ester Estera Esther Estitxu Estrella
Eszter Etana Etelvina Ethel Etna Etty Eugenia Eugenie Eulalia Eunice Eusebia Eva Evah Evalina Evaline Evana
Evangelia Evangelina Evangeline Evangelyne Evanie Evanna Evanne Eveleen Evelia Evelin Evelina Eveline Evely Evelyn
Evelyna Evelyne Everly Evette Evgenia Evi Evie Evita Evon Evonne Evrim Evy Ewa Ewelina Eya Eyana Eyla Eyleen Eylin
Eyva Fabia Fabiana Fabienne Fabiola Fabrizia Fadila Fadma Fadoua Faduma Fadwa Fahima Faina Faiza Faizah Fallon Fama
Fani Fanni Fannie Fanny Fanta Fany Faouzia Fara Farah Farha Farhana Faria Farida Fariha Farrah Fartun Faryal
Farzana Fatema Fathia Fathima Fatiha Fatim Fatima Fatimah Fatimata Fatimazahra Fatime Fatimetou Fatine Fatma
Fatmata Fatna Fatou Fatouma Fatoumata Fattouma Fatuma Fatumata Fausta Faustina Fawzia Fay Faye Fayna Fayza Febe
Federica Fedora Felicia Feliciana Felicidad Felicita Felicitas Felicite Felicity Felina Felipa Felisa Ferdaous
Feride Fermina Fernanda Fettouma Feyza Fidelia Filippa Filomena Fina Fiona Fionna Fiorella Fiorenza Firdaous
Firdaus Firdaws Fiza Flaminia Flavia Fleur Flor Florence Florencia Florentina Flores Floria Floriana Florica
Florina Florinda Folashade Fortuna Fortunata Fotini Fouzia Franca Frances Francesca Franceska Francette Franchesca
Francheska Francia Francina Francine Francisca Franka Franziska Françoise Freda Freya Freyja Frida Frieda Fuensanta
Fulvia Funda Gabbie Gabby Gabi Gabriela Gabriele Gabriella Gabrielle Gabryelle Gaby Gaelle Gaetana Gaia Gail Galia
Galina Galit Galla Galya Galyna Gania Ganna Gao Gara Gaya Gayane Gea Geena Gelsomina Gema Gemma Gena Geneva
Genevieve Genia Genna Genny Genoveffa Genoveva Georgette Georgia Georgiana Georgie Georgina Geralde Geraldine
Gerarda Gerardina Gerda Gerlinde Germana Gerta Gertrud Gertrude Gessica Ghita Ghizlan Ghizlane Ghofran Gia Giada
Giana Gianina Gianna Giannina Gila Gilda Gillian Gimena Gina Ginesa Ginevra Ginna Ginny Gioia Giordana Giorgia
Giovana Giovanna Gisel Gisela Gisele Gisella Giselle Giulia Giuliana Giulianna Giulietta Giuseppa Giuseppina Giusy
Gizele Gizelle Gizem Gladis Gladys Glenda Gloria Gloriana Glorya Glynis Gohar Golda Goldie Gracia Graciana Gracie
Graciela Graciella Gracy Grayce Grazia Graziella Grecia Gregoria Greta Gretchen Grete Gretel Gretta Grisel Griselda
Guadalupe Gudrun Guendalina Guiliana Guillermina Guinevere Gurleen Gwen Gwendolen Gwendolyn Gwendolynn Gwenna Gypsy
Gyselle Gül Gülay Gülsüm Habiba Haby Hada Hadassa Hadassah Hadda Hadhoum Hadia Hadiatou Hadil Hadiya Hadja Hafida
Hafsa Hafsah Hafssa Hagar Haidy Haifa Haila Hailee Hailey Hailie Hailley Haily Haizea Haja Hajar Hajer Hajira Hajra
Hakima Hala Halana Haleema Haley Halia Halima Halina Halla Halley Halyna Hamida Hamide Hamna Hana Hanaa Hanadi
Hanae Hanah Hanako Hanalei Hanan Hanane Hania Hanifa Hanife Hanin Haniya Hanna Hannah Hannan Hannelore Hannia Hanny
Harini Harleen Harley Harmonie Harper Harpreet Harriet Haruka Hasina Hasini Hasmik Hasna Hasnaa Hasnae Hassana
Hassania Hassna Hatice Hava Havana Havanna Hawa Haya Hayat Hayate Haydee Hayla Haylee Hayleen Hayley Haylie Hayriye
Heba Hedwig Hegoa Heide Heidemarie Heidi Heidie Heidy Heike Helana Heleen Helen Helena Helene Helga Helia Heliana
Helina Hella Hellen Helly Helma Hema Hena Hend Henna Henrietta Henriette Henrika Henya Hera Hermelinda Hermina
Hermine Herminia Hermione Herta Hertha Hevin Hiba Hibah Hidaya Hila Hilal Hilaria Hilarie Hilary Hilda Hilde
Hildegard Hillary Hilma Hina Hinano Hinata Hinda Hira Hlima Hoda Hodaya Hollie Hong Honora Honorata Honoria Horia
Hortencia Hortensia Hosanna Houda Houria Houriya Huda Husna Iana Ianna Iara Ibtisam Ibtissam Ibtissame Ida Idalia
Idalina Idania Idoia Idoya Ieva Ifrah Ignacia Ignazia Ihintza Ihsane Ihssan Ihssane Ikhlas Ikram Ikrame Ila Ilana
Ilaria Ilayda Ilda Ildiko Ilea Ileana Ilena Ilene Ilenia Ilham Ilhame Iliana Ilianna Ilina Iliyana Ilka Illana
Illeana Illiana Illianna Illyana Illyanna Ilma Ilona Ilonka Ilsa Ilse Ily Ilyana Ilyanna Ilyssa Imaan Iman Imane
Imani Imanie Imelda Imen Imma Immacolata Immaculada Imogen Ina Inaaya Inah Inara Inas Inass Inaya Inayah Inci
Indhira Indi India Indie Indira Indra Indya Ines Inessa Inez Inga Inge Ingeborg Ingrid Iniya Inka Inna Innaya
Inocencia Insaf Inssaf Intissar Intza Ioana Ioanna Iola Iolana Iolanda Iole Iona Ione Ionela Ionna Ipek Iqra Iraida
Irati Irena Irene Iria Iriana Irina Irma Irmgard Irsa Iryna Irys Isa Isabeau Isabel Isabela Isabele Isabella
Isabelle Isadora Isamar Isatou Isaura Isha Ishana Ishani Ishika Isidora Isidra Isis Isla Islem Ismahan Isobel
Isolda Isolde Isolina Isora Isra Israa Israe Issraa Isys Ita Italia Itto Itzel Itziar Iulia Iuliana Iva Ivana
Ivanka Ivanna Ivette Ivie Ivon Ivona Ivone Ivonne Iwona Iyana Iyona Iza Izabel Izabela Izabella Izabelle Izar Izel
Izumi Izza Izzie Izzy Jaana Jacinta Jackeline Jackie Jacqueline Jada Jadwiga Jael Jaelle Jaelyn Jahida Jahlia Jahna
Jahnaya Jaida Jaimie Jaina Jala Jalia Jalila Jalina Jaliya Jaliyah Jalya Jalyah Jamela Jamelia Jamella Jamila
Jamilah Jamilla Jamy Jamyla Jana Janaa Janae Janah Janaina Janan Janani Janat Janaya Jane Janel Janele Janell
Janella Janelle Janessa Janet Janeth Janette Janice Janie Janina Janine Janique Janira Janis Janise Janita Janna
Jannah Jannat Jannate Janne Jannet Jannette Jannie Janny Janyce Jaquelin Jaqueline Jara Jasleen Jasmeen Jasmeet
Jasmin Jasmina Jasmine Jasmyn Jasmyne Jaspreet Jassmine Jaya Jayah Jayana Jayanah Jayani Jayanna Jaycee Jayda Jayla
Jaylee Jayleen Jaylie Jayline Jaylis Jaymie Jayna Jayne Jazia Jazmin Jazmine Jeana Jeane Jeanelle Jeanette Jeanie
Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine Jeanny Jehan Jelena Jelina Jelissa Jema Jemaa Jemima Jemimah Jemma
Jena Jenah Jenaya Jenaye Jenessy Jenifer Jeniffer Jenine Jenisha Jenna Jennah Jenni Jennie Jennifer Jenniffer
Jennipher Jenny Jennyfer Jeny Jenyfer Jerusalen Jesica Jessalynn Jessi Jessica Jessie Jessika Jessyca Jessye
Jessyka Jezabel Jezabelle Jezebel Jhade Jhoanna Jia Jiahui Jiana Jiaqi Jiayi Jihan Jihane Jill Jillian Jimena Jina
Jinan Jing Joana Joane Joanie Joann Joanna Joannah Joanne Joannie Joaquina Joceline Jocelyn Jocelyne Jodie Joee
Joelie Joella Joelle Joellen Joelly Joely Johana Johanna Johannah Johanne Johanny Johara Joia Jolanda Joleen Jolene
Jolie Jolina Joline Jone Jonelle Jordana Jordane Jordanna Jordanne Jorgina Josee Josefa Josefina Josefine Joseline
Joselle Josely Joselyne Josepha Josephina Josephine Josette Josiane Josianne Josie Josline Josseline Josselyne
Jossette Jossie Joud Jovana Jovanna Jovita Joya Joyce Jozette Juana Juanita Judie Judit Judith Judy Jule Juli Julia
Juliana Juliane Juliann Julianna Julianne Julie Julienne Juliet Julieta Julieth Julietta Juliette Julina Julissa
Julita Jullia Julliette Jully Julyana Julyanna Jumana Juna June Junia Junie Juno Justa Justina Justine Justyna
Justyne Jutta Kacey Kacia Kacie Kacy Kadi Kadia Kadiatou Kadidia Kadidiatou Kadidja Kadija Kadijah Kady Kaela
Kaelie Kaely Kaelyn Kaelynn Kaena Kahlan Kaia Kaila Kailani Kaili Kailly Kaily Kailyn Kailyne Kaina Kainat Kaira
Kaisha Kaithlyn Kaitlin Kaitlyn Kaitlyne Kaja Kala Kalea Kalena Kali Kalia Kaliana Kalie Kalila Kalima Kalina
Kalinda Kalissa Kalista Kaliya Kaliyah Kallie Kallista Kally Kaltoum Kaly Kalya Kalyani Kalyna Kalyssa Kalysta
Kamala Kamaria Kamelia Kami Kamila Kamilah Kamile Kamilia Kamilla Kamille Kamilya Kamyla Kamylle Kana Kandice Kandy
Kandyce Kanika Kany Kanya Kanza Kaori Kaoutar Kaouthar Kara Kareen Karen Karima Karin Karina Karine Karinne
Karishma Karisma Karla Karlene Karlie Karlina Karly Karlyn Karma Karmen Karola Karole Karolina Karoline Karolyn
Karolyne Kary Karyn Karyna Kasandra Kasey Kasia Kassandra Kassi Kassia Kassidy Kassie Kassy Kata Katalin Katalina
Katalyna Katarina Katarzyna Kate Kateleen Katelyn Katelyne Katelynn Kateri Katerina Katerine Kateryna Kathaleen
Kathalina Katharina Katharine Katheleen Kathelyn Katherin Katherina Katherine Kathia Kathie Kathleen Kathlyn
Kathrin Kathrine Kathryn Kathy Kathya Kati Katia Katiana Katie Katina Katiuscia Katixa Katja Katlyn Katrin Katrina
Katrine Katryn Kattalin Kattie Katty Katy Katya Kawtar Kawthar Kawther Kay Kaya Kayana Kaycee Kaycie Kayla Kaylah
Kaylee Kayleen Kayleigh Kayli Kaylia Kayliah Kayliana Kaylie Kaylin Kaylina Kaylis Kaylla Kayna Kayra Kaysha Kaysia
Kaysie Kayte Kea Keana Keerthana Keesha Keiko Keila Keilana Keina Keira Keisha Keisi Keisy Kelcy Keli Kelia Keliah
Kelicia Kelina Kelis Keliyah Kella Kelli Kellie Kelly Kellyanna Kellyanne Kellyn Kelsea Kelsey Kelsi Kelsie Kelsy
Keltoum Kely Kena Kenda Kendal Kendall Kendra Kendy Kenia Kenly Kenna Kennedy Kensy Kenya Kenza Kenzi Kenzie Kenzy
Keona Kera Keren Kerstin Kesha Keshia Kesia Ketsia Ketty Keva Kexin Keya Keyana Keyanna Keyla Keylah Keylie Keyna
Keyra Keysha Keyshia Keysi Kezia Keziah Khadidiatou Khadidja Khadija Khadijah Khadijatou Khadra Khady Khaila Khaira
Khalia Khalida Khalila Khaoula Khawla Khayla Kheira Khiara Khira Khloe Kholoud Khouloud Khyra Kia Kiana Kianna
Kiara Kiarah Kiarra Kiera Kilia Kim Kima Kimaya Kimberlee Kimberley Kimberlie Kimberlly Kimberly Kimia Kimiko
Kimiya Kimmie Kimmy Kimora Kimya Kimyah Kina Kindra Kine Kinga Kinsey Kinsley Kinza Kinzy Kiona Kira Kirsten
Kirstin Kirsty Kisha Kismet Kitana Kiya Kiyana Kiyomi Kizzy Klara Klarisa Klarissa Klaudia Klea Kloe Kloey Koko
Komal Konstantina Kora Korinna Kornelia Kourtney Krisha Krissy Krista Kristal Kristel Kristelle Kristen Kristiana
Kristie Kristin Kristina Kristine Kristy Krizia Krysta Krystal Krystel Krysten Krystiana Krystie Krystina Krystyna
Ksenia Kumba Kya Kyana Kyanna Kyara Kyarah Kyarra Kyera Kyla Kylee Kylia Kyliana Kylianne Kylie Kyllie Kymberley
Kymia Kyra Kyrah Kyria Kyrsten Kübra Lael Laela Laelia Laelle Laetitia Lahna Laia Laiana Laiba Laida Laila Laily
Laina Lainy Laisha Laiya Laiza Laken Lakshmi Lala Lale Lali Lalia Lalita Lalitha Lama Lamia Lamiaa Lamiae Lamis
Lamiya Lamya Lamyaa Lamyae Lan Lana Lanae Lanah Landry Lani Lania Lanna Lannah Lara Larah Larisa Larissa Larysa
Laryssa Latifa Latisha Latoya Launa Laura Lauralee Lauralie Laurana Laureana Laureen Lauren Laurencia Laurene
Laurentia Laurentina Lauretta Laurie Laurina Laurinda Lauryn Laurynn Lavanya Lavinia Laya Layah Layal Layali Layan
Layana Layanna Layla Laylana Laylla Layna Laynie Lea Leah Leana Leandra Leanie Leann Leanna Leanne Leany Leda
Leeana Leeann Leela Leeloo Leen Leena Leeya Leeyah Leia Leiana Leidy Leila Leilah Leilana Leilani Leilanie Leilany
Leili Leilia Leily Leina Leire Leiya Leiyah Lejla Lela Lelia Lemya Lena Lenah Lenaya Lenette Leni Lenka Lenna
Lenora Lenore Leocadia Leola Leona Leonarda Leoncia Leoni Leonia Leonida Leonie Leonna Leonor Leonora Leonore
Leontina Leora Lesia Lesley Leslie Lesly Leslye Leticia Letitia Letizia Lettie Levana Lexa Lexi Lexia Lexie Lexy
Leya Leyah Leyan Leyana Leyanna Leyla Leyli Leyna Lia Liah Liana Lianah Liandra Liane Lianna Lianne Liara Liat Liba
Libby Libera Liberata Libertad Libia Licia Lida Lidia Lidiya Lidya Liel Liela Lielle Lien Liese Liesel Lieselotte
Ligia Lil Lila Lilah Lilana Lilea Lili Lilia Liliah Lilian Liliana Liliane Lilianna Lilianne Lilibeth Lilie
Lilienne Lilit Lilith Liliya Lilja Lilla Lillah Lilli Lillia Lillian Lilliana Lilliane Lillie Lilly Lilo Lilou
Lilya Lilyana Lilyanna Lilyrose Lina Linah Lincy Linda Linde Lindsay Lindsey Lindsy Lindy Linette Ling Linh Linley
Linna Linnea Linsay Linsey Linsy Linzy Liona Liora Lira Liria Lis Lisa Lisabeth Lisandra Lisanne Lisbet Lisbeth
Lise Lisette Lissa Lissandra Lisset Lissette Lita Litzy Liubov Liudmyla Liv Livia Liviana Livie Livy Livya Liya
Liyah Liyana Liyanna Liz Liza Lizandra Lizbeth Lizeth Lizette Lizzie Lizzy Ljiljana Lluna Lluvia Loa Lobna Loganne
Loida Lois Lola Loli Lolita Lolla Lona Loni Lonna Lora Loraine Loralie Lorea Loredana Loreen Lorelai Lorelei
Lorelie Lorella Lorely Loren Lorena Lorene Lorenna Lorenza Loreta Loretta Loreyna Lori Loriana Lorianna Lorianne
Lorie Lorin Lorna Lorraine Lorrie Lory Loryn Lotte Lottie Louann Louanne Loubna Louella Louisa Louise Louiza
Lourdes Lovina Lua Luana Luann Luanna Luanne Luba Lubna Luccia Lucciana Luce Lucelia Lucero Luci Lucia Luciana
Lucianna Lucianne Lucie Luciene Lucienne Lucila Lucile Lucilia Lucilla Lucille Lucina Lucinda Lucine Lucrecia
Lucretia Lucrezia Lucy Lucynda Ludivina Ludmila Ludmilla Ludovica Ludwika Luella Luigia Luigina Luisa Luisana Luise
Luiza Lujain Lula Lulia Luma Lumi Luna Lunah Lunna Lupita Lurdes Lusia Luz Luzia Luzmila Lya Lyah Lyana Lyann
Lyanna Lyanne Lyda Lydia Lydiana Lydianne Lydie Lyla Lylah Lyli Lylia Lylian Lyliana Lylianna Lylie Lylla Lyllie
Lyn Lyna Lynda Lyndie Lyndsay Lyndsey Lynelle Lynette Lynn Lynna Lynne Lynsey Lyra Lysa Lysandra Lysette Lyssa
Lyubov Lyudmyla Lyvia Lyza Maayan Mabel Macarena Macaria Mackenzie Mackenzy Macrina Macy Madalena Madalina Maddalen
Maddalena Maddi Maddie Maddison Maddy Maddyson Madelaine Madeleine Madelena Madelin Madeline Madelon Madelyn
Madelyne Madi Madie Madigan Madiha Madilyn Madina Madison Madisson Madlyn Madonna Madyson Mae Maela Maelee Maeli
Maelie Maelle Maely Maelyn Maelynn Maelys Maeva Maeve Mafalda Magali Magalie Magaly Magda Magdalena Magdalene
Magdelena Magdeline Maggie Maggy Maghnia Maguette Maha Mahalia Maham Maheen Mahi Mahina Mahira Mahjouba Mahlia
Mahnoor Mahya Mai Maia Maialen Maica Maida Maider Maija Maika Maila Maile Mailee Maileen Mailen Mailey Maili Mailie
Maily Mailyn Mailynn Maimouna Maimuna Maira Maire Maisa Maisha Maisie Maisy Maitane Maite Maitena Maiya Maja Majda
Majida Makeda Makenzie Makenzy Makia Mala Malaak Malaika Malak Malake Malea Malee Malena Malgorzata Mali Malia
Maliah Malie Maliha Malika Malina Malinda Malini Malisa Malissa Maliya Maliyah Malka Mallika Mallorie Mallory Mally
Malorie Malory Malvina Malya Malyah Malyssa Mame Mana Manahil Manal Manar Manda Mandi Mandie Mandy Manha Manhattan
Manika Manila Manisha Manna Mannat Manola Manoli Manolita Manon Manpreet Manuela Manuella Manya Mara Marah Maral
Maram Maranatha Maravillas Marcela Marcelina Marceline Marcella Marcelle Marcia Marciana Marcie Marcy Marella Maren
Marga Margaret Margareta Margarete Margareth Margarethe Margarett Margarette Margarida Margarita Margaux Margery
Margherita Margie Margit Margo Margot Margret Marguerite Mari Mariaclara Mariaelena Mariah Marialuisa Mariam
Mariama Mariame Mariami Mariana Mariane Marianela Mariangel Mariangela Marianna Marianne Mariateresa Maribel
Maribelle Marica Maricarmen Maricel Maricela Marie Mariel Mariela Mariele Mariella Marielle Mariem Marieme Marieta
Marietta Mariette Mariia Marija Marijane Marijke Marika Mariko Marilena Marilia Marilin Marilou Marilu Mariluz
Marily Marilyn Marinela Marinella Marinna Mariola Marion Mariona Marisa Marisabel Marisela Mariska Marisol Marissa
Marit Marita Maritza Marivel Mariya Mariyah Mariyam Mariyana Mariza Marjan Marjorie Marjory Marla Marlaine Marlee
Marleen Marlen Marlena Marlene Marleni Marleny Marlette Marley Marli Marlie Marliese Marline Marlise Marlo Marlow
Marlowe Marly Marlyn Marlyne Marlys Marni Marnie Maroua Marsha Marta Martha Marthe Martina Martine Martyna Marua
Marwa Marwah Mary Marya Maryah Maryam Maryama Maryan Maryana Maryann Maryanna Maryanne Marybel Maryelle Maryem
Maryjane Marylee Marylin Marylou Marylyn Maryn Maryna Marysa Marysol Maryssa Marzia Masa Masha Massa Massiel Matea
Mathea Mathilda Mathilde Matilda Matilde Mattea Mattie Matty Maty Matylda Maude Maura Maureen Mauricia Maurine Mavi
Mavis Maxine Maya Mayah Mayanna Mayar Maybel Maybeline Maybelle Maybelline Mayda Maye Mayela Mayelin Mayka Mayla
Maylee Mayleen Maylen Maylene Mayli Maylia Maylie Maylin Maymuna Mayra Maysa Maysaa Maysae Maysan Maysie Mayte
Mayumi Mayuri Mayzie Mazal Mbarka Mea Meagan Meaghan Medea Medina Meena Meera Meg Megan Megann Meggan Meggie Meghan
Meghann Megumi Meha Mehreen Mei Meia Meila Meili Meiling Meily Meilyn Meina Meira Melaine Melana Melane Melani
Melania Melanie Melany Melanye Melba Melda Melea Meleane Melek Melena Meli Melia Meliah Melicia Melida Meliha
Melika Melike Melina Melinda Meline Melinna Melis Melisa Melissa Melita Meliya Meliyah Meliza Mellissa Mellony
Melodi Melodia Melodie Melonie Melony Melora Melvina Melyna Melynda Melynna Melysa Melyssa Mena Mencia Menna Meral
Mercedes Meredith Meri Meriam Meriem Merieme Merina Merisa Meritxell Merline Merve Mery Meryam Meryem Meryeme Meryl
Meta Meya Meylin Mia Miah Miana Micaela Micaella Michaela Michaele Michaella Michaelle Michalina Michela Michelina
Michella Michelle Mickaela Midori Miel Miette Migdalia Mignon Miguela Miha Mihaela Miia Mika Mikaela Mikaella
Mikela Miki Mila Milady Milagro Milagros Milah Milana Milanna Milca Mildred Mileena Milena Milene Miley Mili Milia
Miliana Milica Milie Milinda Milissa Milka Milla Milliana Millicent Millie Milly Milouda Mily Mimi Mimouna Mimount
Mimoza Mina Minah Minahil Minal Mindy Minela Minerva Minha Minka Minna Minnie Mio Miquela Mira Mirabel Mirabella
Mirabelle Mirah Miral Miranda Mireille Mirela Mirella Mirelle Miren Mireya Miri Miriam Mirian Miriana Mirielle
Mirjam Mirka Mirna Miroslava Mirra Mirsada Mirta Mirtha Miryam Misa Misaki Mischa Misha Misheel Mishel Misia Missy
Mitra Mitzi Miya Miyah Miyana Miyu Miyuki Mizuki Moana Modesta Moesha Moira Mollie Molly Mona Monalisa Monette
Monia Monica Monika Monique Monserrat Montana Montserrat Moorea Mora Morena Morgana Morgann Morganne Morrigan Mouna
Mounia Moya Muna Muntaha Muriel Muskan Mya Myah Myana Myanna Myha Myia Myla Mylah Mylee Mylena Mylene Mylia Myliana
Mylie Mylla Myra Myrah Myranda Myriam Myrian Myriana Myrna Myrta Müge Naama Naara Naba Nabiha Nabila Nacera Nacira
Nada Nadejda Nadezhda Nadia Nadiia Nadin Nadina Nadine Nadira Nadiya Nadja Nadra Nadya Naeli Naema Nafisa Nahia
Nahid Nahida Nahima Nahla Nahomi Nahomy Naia Naiara Naida Naika Naike Naila Nailah Naima Naimah Naina Naira Nairi
Naisha Naiya Naja Najah Najat Najate Najia Najima Najla Najlae Najma Najoua Najwa Nakiya Nala Nalah Nalia Nalini
Naliya Naliyah Nalla Nami Namira Nana Nancy Nandi Nandini Nanette Nao Naome Naomi Naomie Naomy Naoual Nara Narcisa
Nare Nargis Narjes Narjis Nasha Nasia Nasira Nasra Nasreen Nassima Nassira Nastasia Nastia Natacha Natali Natalia
Natalie Nataliia Natalija Natalina Nataliya Natallia Nataly Natalya Natascha Natasha Nathalia Nathalie Nathaly
Nathalya Nathalye Nathania Natia Natividad Natsuki Natsumi Naturelle Nausica Nausicaa Nava Nawal Naya Nayah Nayana
Nayara Nayda Nayeli Nayelie Nayima Nayla Naylah Nayma Nayra Naysha Nazan Nazaret Nazaria Nazha Nazia Naziha Nazli
Ndeye Nea Necla Neda Neela Neelah Neema Neena Neeve Nefertiti Neha Nehal Nehemie Neila Neima Neira Neisha Neiva
Nejla Nela Nelcy Nele Neli Nelia Neliah Nelida Nelina Nell Nella Nelle Nelli Nellie Nelly Nelsy Nely Nema Nena Nene
Neomi Nerea Nereida Nermin Nermine Nesrin Nesrine Nessa Nettie Neus Neva Nevae Nevaeh Neve Neya Neyah Neyla Neysa
Nezha Ngoc Nhu Nia Niama Niamh Nickie Nicol Nicolasa Nicole Nicoleta Nicoletta Nicolette Nicolina Nicolle Nida
Nidia Niema Nieves Nihad Nihal Nika Nikki Nikky Nikol Nikole Nikolina Nila Nilah Nilda Nilla Nimra Nina Ninah
Ninette Ninfa Nini Niobe Nira Nirvana Nisa Nisha Nisrin Nisrine Nissa Nissi Nissrine Nita Nithya Nitya Niva Nives
Niya Niyah Niza Nneka Noa Noami Noara Noela Noeli Noelia Noelie Noella Noely Noemi Noemie Noemy Noga Nogaye Noha
Nohaila Nohemi Nohemy Nola Nomi Nona Noor Noora Nora Norah Noreen Norhan Norma Nouha Nouhaila Nouhayla Nour Noura
Nouran Nouria Nouzha Novalie Noya Nubia Nuha Nunzia Nunziata Nur Nura Nuria Nuriye Nursel Nusayba Nya Nyah Nydia
Nyima Nyla Nylah Nylia Nylla Nyna Nyssa Oana Oceana Oceanna Octavia Octavie Oda Odalis Odalys Odelia Odessa Odette
Odile Odilia Ofelia Ohanna Oihana Oihane Oksana Ola Olaia Olaya Oleksandra Olena Olesia Olesya Olga Olha Oliana
Olimpia Olina Olinda Oliva Olivia Olivya Oliwia Ollivia Olya Olympia Olyvia Omaima Omara Omaya Omayma Omayra Omnia
Ona Onelia Oona Ophelia Ophélie Ora Orah Oriana Orianna Orla Orli Orly Ornella Orsola Otilia Ottavia Ottilia Ouafa
Ouafaa Ouafae Ouahiba Ouarda Ouardia Ouassima Ouiam Ouidad Ouissal Oumaima Oumayma Oumou Oviya Oxana Paige Palma
Palmira Paloma Pamela Pamella Panagiota Pandora Paola Paolina Paquita Parisa Pariss Parissa Parvati Parys Pascale
Pascuala Pasqua Pasqualina Patrice Patricia Patrizia Patrycja Patsy Paula Paule Pauleen Paulette Paulina Pauline
Pavithra Pavlina Payton Paz Peggie Peggy Pelin Pema Penda Penelope Penina Pepa Pepita Perihan Perla Pervin Petra
Petrona Peyton Phebe Philippa Philippine Philomena Phoebe Phoebee Phoebie Phuong Phyllis Pia Piedad Piera Pierina
Pietra Pilar Pina Piper Piya Placida Pola Polina Polly Pollyanna Pooja Preciosa Prescilla Presly Pricila Pricilla
Prisca Priscila Priscilla Prisha Prithika Priya Priyanka Pura Purificacion Qamar Queenie Quynh Rabab Rabea Rabha
Rabia Rabiaa Rachael Rachana Rachel Rachele Rachelle Rachida Radha Radhika Radia Rafaela Rafaella Raffaela
Raffaella Rafia Rafika Raghad Rahaf Rahel Rahima Rahma Raiana Raihana Raika Railey Raima Raina Raisa Raissa Raiza
Raja Rajaa Rajae Rajah Rajana Rakel Rakia Raluca Rama Ramata Ramatou Ramatoulaye Ramia Ramla Ramona Ramya Rana
Randa Rani Rania Ranim Raniya Ranya Raphaela Raphaella Raphaelle Raquel Rasha Rashel Rashida Rasika Ravina Rawan
Rawen Raya Rayana Rayanna Rayanne Rayhana Rayhanna Rayma Rayna Rayssa Razan Rea Reana Reanne Rebeca Rebecca Rebecka
Rebeka Rebekah Rebekka Reem Reena Reeva Regina Regine Reham Rehana Rehanna Rehema Reina Reine Remedio Remedios
Remie Rena Renad Renata Renate Renee Reshma Reva Reyana Reyhana Reyna Rhea Rhema Rhianna Rhiannon Rhoda Rhonda Ria
Riana Riane Rianna Rica Ricarda Richelle Rifka Rihab Riham Rihan Rihana Rihanna Riley Rima Rime Rimes Rina Rinad
Rita Ritaj Ritaje Ritej Ritika Riva Rivka Riya Riyana Rkia Roberta Robyn Rochelle Rocio Rodaina Rodayna Rodica
Roeya Rokaya Rokhaya Rokia Rola Roma Romaine Romaisa Romaissa Romaissae Romana Romaysa Romi Romie Romina Romy Rona
Rosa Rosabel Rosabella Rosabelle Rosalba Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalinde Rosaline Rosalita
Rosaly Rosalyn Rosamaria Rosana Rosangela Rosanna Rosanne Rosaria Rosaura Roseanne Roselia Roselina Roseline
Rosella Rosely Roselyn Roselyne Rosemarie Rosetta Rosette Roshni Rosi Rosibel Rosie Rosina Rosita Rosmery Rossana
Rossella Roswitha Rowena Roxana Roxane Roxann Roxanna Roxanne Roxy Roya Roza Rozalia Rubi Rubie Rubina Rufina
Rukaya Rumaysa Ruth Ruthy Ryana Ryane Ryanna Ryhana Ryhanna Rym Saadia Saara Saba Sabah Sabiha Sabina Sabine Sabira
Sabra Sabreena Sabria Sabrin Sabrina Sabrine Sabriya Sabryna Sada Sadaf Sade Sadhana Sadia Sadie Sadiya Safa Safaa
Safae Safah Safia Safiatou Safina Safira Safiya Safiyah Safiyya Safiyyah Sagrario Sahana Sahar Sahara Sahira Sahory
Sahra Saida Saidi Saima Saina Saioa Saira Saja Sajida Sakina Sakinah Sakura Salam Saleah Saleha Salena Salha Salia
Saliah Saliha Salima Salimah Salimata Salimatou Salina Salka Salma Salome Saloua Salsabil Salvadora Salvatrice
Salwa Sama Samah Samanta Samantha Samar Samara Samarah Samaria Samaya Samera Samia Samiah Samiha Samina Samira
Samirah Samiya Sammantha Samra Samrah Samuela Samya Samyra Sana Sanaa Sanae Sanah Sanam Sanaya Sanda Sandhya Sandi
Sandie Sandra Sandrina Sandrine Sania Saniya Saniye Sanjana Sanna Sanne Santa Santina Sanya Saoirse Saori Saory
Saphia Saphira Saphire Saphyra Sapna Sara Sarafina Sarah Sarai Saran Saranda Saranya Saray Sarayma Sare Saria
Sarika Sarina Sarita Sariya Sarra Sarrah Sarya Saryna Saskia Saturnina Satya Savana Savanah Savanna Savannah
Saveria Savina Saya Sayana Sayda Sayla Sayra Sayuri Scarlett Scarlette Sebastiana Secilia Sedra Sefora Seham Seher
Seila Sela Selah Selena Selene Selenia Selia Selin Selina Seline Selma Selva Selyna Sema Semia Semiha Semira Semra
Semya Sena Senada Sendy Senia Senna Sephora Sera Serafina Serah Serap Seraphina Seraphine Seraya Seren Serena
Serenna Serin Serina Serine Serra Sevana Sevda Severa Severina Severine Sevgi Seynabou Sfia Shabana Shada Shadia
Shae Shaelynn Shahad Shahana Shahd Shahed Shahida Shaila Shailey Shaili Shaily Shaima Shaina Shaira Shakila Shakira
Shakti Shalia Shalimar Shalini Shalva Shama Shamia Shamira Shana Shanah Shanaya Shandra Shanel Shanell Shanelle
Shani Shania Shanice Shanika Shanna Shannah Shannel Shannen Shannon Shanon Shanti Shanya Shanyce Shara Sharay Shari
Sharifa Sharina Sharleen Sharlene Sharlyne Sharon Shauna Shawna Shawnee Shay Shayana Shayanna Shayanne Shayla
Shaylee Shayleen Shayli Shaylie Shayna Shaynah Shaynna Shazia Sheena Sheila Sheilly Sheily Sheina Shekina Shekinah
Shelby Shelcy Shelley Shelly Shelsea Shelsey Shelsie Shelsy Shenoa Shereen Sheridan Sherilyn Sherley Sherline
Sherly Sherlyn Sherlyne Sheryl Sheyenne Sheyla Shifa Shilo Shiloh Shira Shireen Shirel Shirin Shirley Shirly
Shivani Shona Shoshana Shreya Shukri Shyna Sia Sian Siana Sianah Sianna Siara Sibel Sibilla Sibille Sibyl Sibylle
Sicilia Sidney Sidonie Sidra Sidrah Sieglinde Siegrid Siena Sienna Sigrid Siham Sihame Sila Silja Silke Silva
Silvana Silvia Silvina Sima Simona Simone Simonetta Simonne Simran Sina Sinai Sinay Sinaya Sindi Sindy Sinead
Sinthia Sintia Siobhan Siomara Siona Sira Sirena Siria Sirin Sirine Sisilia Sita Sivan Siya Siyana Skye Skyla
Skylar Sloan Sloane Smeralda Sneha Soad Sobia Socorro Soffia Sofi Sofia Sofie Sofija Sofiya Sofya Soha Sohaila
Sohana Sokaina Sokhna Sol Sola Solana Solange Solara Soledad Soleil Solenne Solia Soliana Solina Solveig Somaya
Somia Somiya Somya Sona Sonali Sonia Soniya Sonja Sonya Sophea Sophia Sophiana Sophie Sophonie Sophy Sophya Sora
Soraida Soraya Sorayah Sorcha Sorelle Sorina Soriya Souad Souhaila Souhayla Soukaina Soukayna Soumaya Soumia
Soumiya Soumya Sovanna Speranza Sri Stacey Staci Stacie Stacy Stanislawa Stefana Stefani Stefania Stefanie Stefanny
Stefany Steffi Stefka Stela Stella Stellina Stephania Stephanie Stephany Stephy Stevie Sua Suad Sude Suela Sueli
Suhaila Suhana Suhayla Suheyla Sukaina Sukhmani Sulamita Sultana Sumaira Sumaya Sumayah Sumayya Sumayyah Sumeya
Sundus Sunita Sura Suraya Susan Susana Susanna Susannah Susanne Susie Susy Suzan Suzana Suzanna Suzanne Suzette
Suzie Suzy Svea Svenja Svetlana Sveva Svitlana Swetha Swetlana Sya Syah Syanna Syanne Syara Sybella Sybil Sybille
Sydney Syeda Syenna Syla Sylvana Sylvanna Sylvia Sylviana Sylvie Syna Synthia Syra Syrah Syria Syriana Syrina
Tabata Tabatha Tabita Tabitha Tahani Tahara Tahira Tahlia Taila Taima Taina Taira Tais Takwa Tala Tali Talia Taliah
Taliana Talicia Talina Taline Talissa Talita Talitha Taliya Taliyah Tallia Tallulah Talya Talyah Talyssa Tamani
Tamar Tamara Tamarah Tamari Tamaya Tamera Tami Tamia Tamika Tamila Tamira Tamlyn Tammy Tamou Tamra Tamsin Tamya
Tamyra Tana Tanaya Tania Tanija Tanisha Tanit Taniya Tanja Tanya Tanyah Tanzila Taqwa Tara Tarah Tarra Tasha
Tasiana Tasneem Tasnim Tassnim Tatiana Tatiane Tatianna Tatjana Tatyana Taya Tayana Tayanna Tayla Tayra Taysha
Teana Tecla Tehani Tehila Tehillah Telia Telma Teodora Teona Terena Teresa Terese Teresina Teresita Tereza Teri
Terri Terrie Tess Tessa Tessah Tessia Tessie Tetiana Tetyana Tevy Teya Teyana Teyla Thais Thalia Thaliana Thamara
Thania Thanya Thao Thara Thayla Thea Theia Thekla Thelma Theodora Theresa Therese Theresia Thi Thu Thuy Tia Tiah
Tiana Tianah Tianna Tiare Tifani Tifany Tiffani Tiffanie Tiffany Tila Tilda Tillie Tilly Timea Tina Tinaya Tirza
Tisha Titia Titiana Tiya Tiyah Tiyana Tiziana Tomasa Tonia Tonie Tonya Tori Toria Tory Tosca Touria Touriya Tova
Tracey Tracie Tracy Tran Tressie Triana Tricia Trina Trish Trisha Trixie Trudy Tuana Tullia Tya Tyah Tyana Tyanna
Tyara Tyla Tylia Tyra Tysha Uliana Ulla Ulrike Ulyana Uma Umi Una Ursula Ute Uxue Vaishnavi Vaitiare Valencia
Valene Valentina Valentyna Valeria Valeriane Valerie Valery Valeska Valina Vana Vanesa Vanessa Vani Vania Vanna
Vannessa Vanny Vanya Varsha Varvara Veda Veena Vega Velia Veneranda Venezia Venicia Venise Venus Vera Verena Verica
Verona Veronica Veronika Veronique Vesna Viana Vianne Vicenta Vicki Vickie Vicktoria Vicky Victoria Victoriana
Victorina Victorya Vida Vidya Viera Vika Viki Viktoria Viktorija Viktoriya Vildan Vilma Vina Vincenta Vincenza
Vincenzina Violeta Violetta Violette Viorica Vira Virgilia Virgina Virginia Viridiana Virna Virtudes Vita Vitalia
Vitalina Vitoria Vittoria Vivian Viviana Viviane Vivianne Vivien Vivienne Vyctoria Wafa Wafaa Wafae Wahiba Waltraud
Wanda Warda Wassima Wendi Wendy Wera Weronika Whitley Whitney Wiam Wiame Widad Wijdane Wiktoria Wilhelmina
Wilhelmine Willa Willo Wilma Winifred Winnie Winona Wisal Wissal Wynona Xana Xandra Xaviera Xela Xena Xenia Xia
Xiana Xiao Ximena Xin Xinyi Xinyu Xiomara Yacine Yadhira Yadira Yaffa Yagmur Yahaira Yaiza Yajaira Yali Yalina
Yamila Yamile Yamilet Yamileth Yamina Yamna Yana Yanel Yaneli Yanelis Yanelle Yanely Yanessa Yanet Yaneth Yanice
Yanina Yanira Yanissa Yanna Yaquelin Yara Yarah Yareli Yaritza Yasemin Yashira Yasira Yasmeen Yasmin Yasmina
Yasmine Yassmin Yassmina Yassmine Yazmin Yazmina Yeimy Yelena Yelina Yena Yendi Yenifer Yennifer Yenny Yesenia
Yesica Yesmin Yessenia Yessica Yeva Ying Yisel Ylenia Yliana Ylianna Yoana Yoanna Yocheved Yohana Yohanna Yoko
Yolanda Yolette Yomara Yoselin Yosra Yousra Youssra Yovana Yovanna Ysabel Ysabelle Yudith Yue Yui Yuka Yuki Yukiko
Yulia Yuliana Yulisa Yuliya Yumalai Yumalay Yume Yumi Yumiko Yumna Yun Yuna Yusra Yuxin Yuxuan Yvaine Yvana Yvanna
Yvannah Yvette Yvonna Yvonne Zaara Zadie Zahara Zaharia Zahia Zahida Zahira Zahra Zahraa Zahrah Zaida Zaima Zaina
Zainab Zaineb Zaira Zaiya Zakia Zakiya Zakya Zali Zalia Zalie Zamara Zamzam Zana Zara Zarah Zaria Zarina Zarra Zaya
Zayana Zayna Zaynab Zaynah Zayneb Zayra Zea Zehra Zeina Zeinab Zeineb Zelda Zelia Zelie Zena Zenaida Zeneida Zenia
Zeyna Zeynab Zeynep Zhara Zhor Zhour Zia Ziana Zina Zinab Zineb Zita Ziva Ziya Zlata Zoa Zoe Zoee Zoey Zofia Zoha
Zohra Zoi Zoila Zola Zophia Zora Zorah Zoraida Zoubida Zouhra Zoulikha Zoya Zoë Zulay Zuleica Zuleima Zulema
Zuleyma Zulma Zuzana Zuzanna Zya Özlem`;

export const MALE_NAMES = `
Aadam Aadil Aahil Aakash Aamir Aarav Aarish Aaron Aarron Aarush Aayan Abas Abass Abbas Abdalla Abdallah Abdalrahman
Abdel Abdelali Abdelatif Abdelaziz Abdelfatah Abdelfattah Abdelfettah Abdelghafour Abdelghani Abdelhadi Abdelhafid
Abdelhak Abdelhakim Abdelhalim Abdelhamid Abdelhaq Abdelhay Abdelilah Abdelillah Abdeljalil Abdelkabir Abdelkader
Abdelkarim Abdelkebir Abdelkhalek Abdelkrim Abdellah Abdellatif Abdellaziz Abdelmajid Abdelmalek Abdelmalik
Abdelmoula Abdelmounaim Abdelouahab Abdelouahad Abdelouahed Abdelouahid Abdelrahman Abdeltif Abdelwahed Abdenbi
Abdennour Abdenour Abderahim Abderahman Abderrahim Abderrahman Abderrahmane Abderrazak Abdeslam Abdeslem Abdessalam
Abdessamad Abdesselam Abdesslam Abdi Abdias Abdirahman Abdon Abdou Abdoul Abdoulaye Abdoulaziz Abdoulie
Abdourahmane Abdul Abdulaziz Abdulhamid Abdulkadir Abdulla Abdullah Abdullahi Abdulmalik Abdulrahman Abdurahman
Abdurrahman Abed Abel Abelardo Abelino Abid Abiel Abilio Abimael Abiram Ablaye Abner Abou Aboubacar Aboubakr
Abraham Abrahan Abrahim Abram Abu Abubakar Acacio Acher Achille Achilles Achour Achraf Adael Adal Adalberto Adam
Adamo Adams Adan Addam Adeel Adel Adelino Adem Aden Adham Adib Adiel Adil Adin Adis Adithya Aditya Adler Admir
Adnan Adnane Adolf Adolfo Adolph Adon Adonai Adonay Adonis Adonys Adriaan Adrian Adriann Adriano Adriel Adrien
Adryan Adryel Adryen Advik Adyan Aedan Aeden Aeron Affan Afif Agapito Agim Agostino Agron Agustin Ahad Aharon Ahmad
Ahmar Ahmed Ahmet Ahnaf Ahron Ahsan Ahyan Aidan Aidann Aiden Aimad Aiman Aimar Aissam Aitor Aizen Ajan Ajay Ajdin
Akash Akbar Akeem Akhil Aki Akif Akil Akim Akio Akiva Akram Aksel Akshay Alain Alam Alan Alann Alanzo Alaric
Alassane Alastair Alban Albano Albaro Albeiro Albert Alberto Albi Albin Albion Alcides Aldan Alden Aldin Aldo
Aldric Aldrick Aldrin Aldwin Aleandro Alec Aleck Aleister Alejandro Alejo Alek Aleks Aleksa Aleksandar Aleksander
Aleksandr Aleksei Aleksey Aleksy Alen Alesandro Alesio Alessandro Alessio Alex Alexan Alexandar Alexander Alexandr
Alexandre Alexandro Alexandros Alexandru Alexei Alexey Alexis Alfie Alfio Alfons Alfonso Alfred Alfredo Alhassan
Alhassane Ali Alicio Alieu Alif Alija Alik Alim Aliou Alioune Alipio Alistair Alister Allal Allan Allen Allister
Almin Almir Alois Alon Alonso Alonzo Aloys Aloysius Alp Alper Alphonse Alphonso Altin Alvar Alvaro Alvin Alvino
Alwin Alwyn Aly Amaan Amad Amadeo Amadeu Amadeus Amadi Amado Amador Amadou Amalio Aman Amancio Amando Amar Amari
Amaro Amaru Amauri Amaury Ambrose Ambrosio Amdy Amedeo Ameen Ameer Amelio Amer Americo Amerigo Amets Ameur Amiel
Amil Amilcar Amin Amine Amir Amire Amit Amjad Ammar Amon Amori Amos Amr Amro Amyas Amyr Anacleto Anakin Anand Anas
Anass Anastasio Anatol Anatole Anatoli Ancel Anddy Ander Anders Anderson Andi Andoni Andony Andre Andreas Andrei
Andrej Andreo Andres Andreu Andreus Andrew Andrews Andrey Andri Andrian Andric Andrick Andriy Andro Andry Andrzej
André Andy Anes Angelino Angelito Angello Angelo Angelos Angelus Angus Anibal Aniceto Aniel Aniello Anik Anil Anir
Anis Anish Anjel Anmol Annas Annunziato Anouar Ansar Ansel Anselm Anselmo Ansh Ante Antero Anthone Anthoni Anthonio
Anthony Antoine Antolin Anton Antone Antonello Antoni Antonin Antonino Antonio Antonios Antonis Antonius Antony
Antonyo Antton Anuar Anwar Aodhan Aomar Apolinar Apollo Apolonio Aqib Aquiles Aquilino Araf Arafat Aram Aramis Aran
Aras Arash Aravind Arben Arber Arcadio Arcangelo Archibald Archie Arda Ardi Ardian Ardit Areg Arel Aren Arham Ari
Arian Ariano Arif Arik Ario Arion Aris Aristide Aristides Aritz Ariyan Arjan Arjun Arjuna Arkaitz Arlan Arlen Arley
Arlind Arlo Armaan Arman Armand Armando Armani Armel Armen Armin Armon Arnaldo Arnau Arnauld Arnav Arne Arnel Arno
Arnold Arnulfo Aron Aronne Arron Arsalan Arsen Arsenio Arshad Arslan Artem Artemio Arthur Artin Artiom Artur Arturo
Artyom Arun Arush Arvin Arvind Ary Aryan Arye Aryeh Asaad Asad Asael Asaf Asaph Asen Aser Asher Ashraf Ashton
Ashvin Ashwin Asiel Asier Asif Asim Askia Aslan Assane Aston Ata Atakan Atanas Atem Athanasius Atif Atilano Atilla
Attila Attilio Aubin Audric Audrick Auguste Augustin Augustine Augustino Augusto Augustus Aurel Aurelian Aureliano
Aurelio Aurelius Auric Auron Austin Austyn Avel Avelino Avi Avidan Aviel Avigdor Avinash Avishai Aviv Avner Avraham
Avram Awab Awais Axcel Axel Axell Axl Ayaan Ayad Ayan Aydan Ayden Aydenn Aydin Aydon Ayham Ayhan Ayhem Aylan Ayman
Aymane Aymar Aymen Ayomide Ayoub Ayron Ayrton Aythan Ayub Ayush Ayven Ayvin Ayyoub Ayyub Azaan Azad Azael Azam Azan
Azar Azeddine Azeem Azel Azhar Aziel Azim Azir Aziz Azlan Azriel Azzeddine Azzedine Azzouz Baba Babacar Bacary
Bachir Badara Bader Badr Badreddine Baghdad Baha Bajram Bakar Bakari Bakary Baki Bakir Bakr Baldomero Baldwin
Balian Balla Baltasar Baltazar Balthasar Balthazar Bao Bara Baraa Barack Barae Baraka Baran Barry Bartholomew
Bartholomé Bartolo Bartolome Bartolomeo Bartosz Basem Bashir Basile Basilio Bassam Bassirou Bastian Bastien
Battista Batuhan Bautista Bayram Bayron Bekim Bekir Belaid Belal Belarmino Belkacem Ben Benaissa Benedetto Benedict
Benedikt Benet Beniamin Beniamino Benicio Benigno Benito Benjamin Benjamyn Benji Bennet Benny Benson Bentley Beny
Benyamin Benyounes Berat Berkay Bernabe Bernard Bernardino Bernardo Bernd Bernhard Bernie Bert Berthold Bertin
Bertram Biagio Bienvenido Bijan Bilal Bilel Billy Binh Binyamin Birol Bjorn Björn Bladimir Blaise Blake Blas Boaz
Bobby Bogdan Bohdan Bonifacio Bora Boris Borislav Borys Bosco Boston Boualem Bouazza Boubacar Boubker Boubou
Bouchaib Bouchta Boujemaa Bourama Bouziane Bowen Brad Bradley Brady Brahim Braian Bram Brandan Brando Brandon
Branislav Branko Braulio Braxton Brayan Brayden Brayton Brenan Brendan Brendon Brennan Brent Brett Brian Brice
Brighton Bronson Bruce Bruno Bryan Bryand Bryann Bryant Bryce Bryson Bryton Burak Burhan Byron Cael Caelan Caesar
Caetano Cain Caio Caius Caleb Calen Caliel Calin Calix Calixto Callan Callen Callum Calogero Calum Calvin Calvyn
Cameron Camil Camill Camillo Camilo Camron Candelario Candido Carl Carles Carlito Carlitos Carlo Carlos Carlson
Carlton Carmello Carmelo Carmine Carolus Carsten Carter Cary Casey Casimir Casimiro Caspar Casper Cassian Cassius
Castor Cataldo Catalin Catalino Cayden Cayetano Cayo Cecil Cecilio Cedric Cedrick Ceferino Celal Celestino Celso
Cem Cemal Cemil Cengiz Cenk Cephas Cesar Cesare Cesario Cezar Chad Chadi Chafik Chahid Chai Chaib Chaim Chakib
Chakir Charaf Charbel Charles Charlie Charlton Chayanne Chayne Chayton Che Cheick Cheikh Chen Cheng Cherif Chester
Chris Chriss Christ Christan Christian Christiano Christien Christo Christobal Christof Christofer Christoffer
Christoph Christophe Christopher Christos Chrystian Chrystopher Cian Ciaran Cid Cillian Ciprian Cipriano Cirilo
Ciro Clarence Clark Claude Claudi Claudino Claudio Claudiu Claudius Claus Clayton Clemens Clement Clemente Clifford
Clifton Clint Clinton Clive Clovis Clyde Cody Cohen Cole Colin Collin Collins Collyn Colyn Conan Connor Conor
Conrad Conrado Constantin Constantino Constantinos Corey Corian Corin Cornel Cornelio Cornelius Cornell Corrado
Corry Corwin Cory Cosimo Cosme Cosmin Cosmo Costantino Craig Crescencio Cris Crisanto Crispin Criss Cristhian
Cristian Cristiano Cristino Cristo Cristobal Cristofer Cristopher Cruz Curtis Curtiss Custodio Cyprian Cyril Cyrus
Daegan Dael Daevon Dagan Dagobert Dagoberto Dairon Dale Dalton Dalvin Daman Damian Damiano Damien Damir Damjan
Damon Damyan Damyen Dan Dane Danel Dang Dani Danial Daniel Daniil Danil Danilo Danis Danish Daniyal Danny Dante
Dantes Danton Dany Danyal Danyl Danylo Daoud Daouda Daran Dardan Darek Darel Darell Daren Darian Darick Dariel
Darin Dario Daris Darius Dariusz Darnel Darnell Daron Darrel Darrell Darren Darris Darry Darryl Darshan Darvin
Darwin Dary Daryan Daryl Daryll Dat Dave Daven Davi David Davide Davidson Davin Davis Davit Davon Davut Davy Dawid
Dawood Dawoud Dawson Dawud Dayan Daylan Daylon Daymon Daymond Dayron Dayson Dayton Dayven Dayvon Dayyan Deaven
Deavon Declan Deen Deepak Deivy Dejan Deklan Del Delan Delano Delfin Delfino Delio Delmar Delon Delroy Delvin Demba
Dembo Demetre Demetrio Demetrius Demian Demir Demis Dempsey Demyan Deni Deniel Denilson Denis Deniz Denni Dennis
Denny Dennys Denver Denys Denzel Deon Dereck Derek Deren Deric Derick Desiderio Desmond Destin Detlef Dev Devan
Deven Devid Devin Devis Devlin Devon Devone Devonn Dexter Diago Dian Diar Dickson Didier Diego Dieter Dietmar
Dietrich Dilan Dillan Dillon Dimas Dimitar Dimitri Dimitrios Dimitris Dimitry Dino Diogo Dion Dionis Dionisio Dirk
Dixon Diyar Djalal Djamal Djamel Django Djay Djibril Djiby Djilali Dmitri Dmitry Dmytro Dogan Dogukan Dolan Domenic
Domenico Domingo Domingos Dominic Dominick Dominico Dominik Donald Donatello Donato Donavan Donnie Donnovan Donny
Donovan Dony Doran Dorel Dorian Dorien Dorin Doron Doryan Doudou Douglas Dov Dovber Dragan Drago Dragos Dramane
Drilon Dris Driss Drissa Drystan Duane Duarte Duc Dumitru Duncan Duran Dursun Dusan Dustin Duy Dwain Dwayne Dwight
Dyan Dylan Dyllan Dylon Dyron Eamon Eban Eben Ebenezer Eberhard Ebrahim Ebrima Edan Edden Eddi Eddie Edel Edem Eder
Ederson Edgar Edgard Edgardo Edi Edilberto Edilson Edin Edinson Edir Edis Edison Edmond Edmund Edmundo Edoardo Edon
Edouard Edric Edrick Edris Edson Eduard Eduardo Edvard Edvin Edward Edwardo Edwen Edwin Edwing Edwyn Edy Efe Efraim
Efrain Efrem Efren Egan Ege Egidio Egon Egor Ehab Ehan Ehsan Eidan Eiden Einar Eirik Eitan Eithan Eizan Ekain
Ekaitz Ekhi Eki Ekin Elad Eladio Elam Elan Elazar Eldar Eldin Eldrick Eleazar Eleuterio Elhadj Elhadji Eli Eliab
Eliah Eliam Elian Elias Eliav Eliaz Elie Eliel Elier Elies Eliezer Eligio Elija Elijah Elim Elio Elion Elior Eliot
Eliott Eliseo Elisha Elius Eliyas Ellian Ellias Elliot Elliott Ellis Elmedin Elmer Elmin Elmo Elohim Eloi Elon Eloy
Elpidio Elroy Elson Elton Elvin Elvio Elvis Elwin Elwood Ely Elya Elyan Elyas Elyjah Elyon Emad Emanuel Emanuele
Emeric Emerick Emerson Emidio Emigdio Emil Emile Emilian Emiliano Emilio Emin Emmanuel Emmanuele Emmett Emrah Emran
Emre Emrick Emrik Emrys Emyr Enaitz Ender Endi Endri Endrit Endy Eneko Enes Engelbert Engin Enio Enis Enmanuel
Ennio Ennis Enoc Enoch Enric Enrico Enriko Enrique Enrrique Ensar Enver Enzi Enzio Enzo Eoghan Ephraim Ephram
Ephrem Epifanio Erald Eraldo Eran Erasmo Erblin Ercan Ercole Erdal Erdem Erdi Erdogan Eren Erez Erhard Eric Erich
Erick Erickson Ericson Erik Erikson Erion Erjon Erkan Ermal Ermes Ermin Erminio Ernest Ernesto Erno Ernst Erol Eron
Eros Errol Ervin Erwin Eryck Eryk Esai Esau Esdras Eshan Essa Essaid Essam Estanislao Esteban Estefano Estevan
Esteve Etan Ethan Ethanael Ethaniel Etienne Ettore Euan Eugen Eugene Eugenio Eulalio Eulogio Eusebio Evan Evangelos
Evann Evans Evaristo Evelio Everson Evin Evren Ewald Ewan Ewen Eyad Eyal Eyan Eydan Eyden Eytan Eythan Ezechiel
Ezekiel Ezequiel Ezio Ezra Ezrah Ezriel Fabian Fabiano Fabien Fabio Fabius Fabrice Fabricio Fabrizio Fabrizzio
Fabyan Facundo Fadel Fadi Fahad Fahd Fahed Faheem Fahim Fahmi Fahri Faical Faisal Faissal Faiz Faizan Falco Fallou
Faouzi Farhan Farid Faris Farouk Farrell Faruk Fateh Fatih Fatmir Faustino Fausto Favio Fawaz Faycal Fayez Faysal
Fayssal Federico Fedi Fedor Feliciano Felipe Felix Feras Ferdi Ferdinand Ferdinando Fergus Ferhat Ferman Fermin
Fernando Ferran Ferruccio Feyyaz Fidel Fidencio Fikret Fikri Filiberto Filip Filipe Filippo Finlay Finn Fiorenzo
Firas Fitzgerald Flaviano Flavio Fletcher Floreal Florencio Florentin Florentino Florian Florin Florindo Floyd
Flynn Fode Folco Forrest Fortunato Fouad Francesco Francis Francisco Franck Franco Francois Frandy Frankie Franklin
Franko Franky Fransisco Frantz Franz François Fred Freddi Freddie Freddy Frederic Frederick Frederico Frederik
Fredi Fredrick Fredrik Fredy Freeman Fridolin Friedrich Fritz Froilan Fuad Fulgencio Fulvio Furkan Fynn Gabino
Gabor Gabriel Gabryel Gad Gaddiel Gadiel Gael Gaetano Gaizka Galen Galo Galvin Gamaliel Ganesh Garcia Gareth Gari
Garion Garo Garry Gary Gaspar Gaspard Gaspare Gaston Gavin Gavino Gavriel Gavril Gedeon Genaro Generoso Gennaro Geo
Geoffrey Geordan Georg George Georges Georgi Georgio Georgios Georgy Gerald Geraldo Gerard Gerardo Gerd Geremy
Gerhard Geric Gerlando Germain German Germano Gero Gerome Geronimo Gerrard Gerrit Gerry Gerson Gert Gery Ghali
Ghassan Ghazi Gheorghe Ghulam Giacinto Giacomo Gian Giancarlo Gianfranco Gianluca Gianmarco Gianni Gianny Giano
Gianpaolo Gianpiero Gibran Gibril Gibson Gideon Gil Gilbert Gilberto Giles Gines Gino Gio Gioacchino Giordano
Giorgi Giorgio Giosue Giovan Giovani Giovann Giovanne Giovanni Giovanny Giovany Girolamo Giulian Giuliano Giulio
Giuseppe Gleb Glenn Godwin Gohan Gonzalo Gor Gora Goran Gordon Gorka Gottfried Gottlieb Gowtham Graciano Grady
Graham Gratian Grayson Graziano Greg Gregg Gregor Gregori Gregorio Gregory Greyson Guerin Guglielmo Guido Guilherme
Guillaume Guillem Guillen Guillermo Guiseppe Gunnar Gunter Gunther Gurjot Gurpreet Gus Gustav Gustave Gustavo
Gustin Gyan Gérard Gökhan Habib Hadi Hadj Hadrian Hadriel Hady Hafid Hagen Hagop Haidar Haiden Haider Haik Haim
Haitam Haize Hakan Hakeem Hakim Halil Halim Hamad Hamadi Hamady Hamdan Hamdi Hamed Hamid Hamidou Hamilton Hamir
Hamish Hamit Hammad Hammadi Hammou Hamsa Hamza Hamzah Han Hanad Hani Haniel Hanif Hannes Hannibal Hans Hansel Hao
Harald Harel Hari Haris Harish Harith Haritz Harjot Harlan Harlem Harman Harold Haron Haroon Haroun Harouna Harout
Harris Harrison Haru Harun Harvey Hasan Haseeb Hashim Hashir Hasnain Hassan Hassane Hassani Hatem Hatim Hayati
Hayato Haydan Haydar Hayden Hayder Haydn Haydon Hayk Haytam Haytham Hayyan Hazael Hazem Haziel Hazim Heber Hebert
Hector Heiko Heinrich Heinz Hektor Helder Helio Helios Hellmut Helmut Helmuth Hendrick Hendrik Hendrix Hendry Henni
Henok Henri Henrick Henrik Henrique Henry Henryk Herbert Heribert Heriberto Herman Hermann Hermes Herminio Hernan
Hernando Herold Hervey Hervin Heydan Heyden Hicham Hien Hieu Higinio Hilario Hillel Hilton Hipolito Hiram Hiro
Hisham Hocine Hodei Hogan Homar Homer Honorio Horace Horacio Horatio Horst Hossain Hossam Hossein Houari Houcine
Houssain Houssam Houston Howard Hristo Hubert Hudson Huey Hugh Hugo Humberto Humphrey Hussain Hussam Hussein Huy
Huzaifa Hüseyin Iacob Iacopo Iago Iain Ian Ianis Iann Ibai Iban Ibn Ibra Ibrahim Ibrahima Idan Ido Idris Idriss
Idrissa Ignacio Ignatius Ignazio Igor Ihab Iheb Ike Ikenna Iker Ilai Ilan Ilario Ilay Ildefonso Ilian Ilias Iliass
Iliasse Ilie Ilir Iliya Iliyan Ilker Illan Illias Ilya Ilyas Ilyass Ilyasse Ilyes Imaad Imad Imanol Imanuel
Immanuel Imraan Imran Imrane Imre Imtiaz Inaki Indalecio Indy Ingmar Ingo Inigo Innocenzo Inocencio Inti Ioan
Ioannis Ionel Ionut Iori Ioritz Iosif Iqbal Ira Irfan Irmin Irvin Irving Irwin Isaac Isaack Isaak Isac Isack Isael
Isai Isaia Isaiah Isaias Isak Isam Isaque Isauro Isayah Ishaan Ishak Ishan Ishaq Ishmael Isiah Isidor Isidoro
Isidro Iskander Islam Ismaeel Ismael Ismail Ismaila Ismet Israel Issa Issac Issah Issak Issaka Issam Istvan Italo
Itamar Iulian Ivan Ivann Ivano Ivar Iven Iverson Ivo Iwan Iyad Iyan Iyed Izaac Izaak Izaan Izac Izack Izai Izak
Izam Izan Izaya Izayah Jaafar Jaber Jabier Jabir Jabril Jac Jace Jacek Jacinto Jackson Jacky Jacob Jacobo Jacopo
Jacque Jacques Jad Jadd Jadden Jaden Jadon Jaeden Jafar Jahan Jahden Jaheem Jaheim Jahel Jahiem Jahleel Jahlen
Jahlil Jahmal Jahmel Jahron Jai Jaiden Jaime Jair Jairo Jaison Jak Jake Jaki Jakob Jakson Jakub Jalal Jalan Jaleel
Jalen Jalil Jamaal Jamael Jamal Jamale Jamall Jame Jamel Jamelle James Jamesley Jameson Jamie Jamil Jamin Jamison
Jamyl Jamyson Jan Janek Janik Jannik Jannis Jano Janos Janusz Jaouad Japhet Jaques Jared Jarel Jarell Jari Jarno
Jarod Jaron Jaroslaw Jarrod Jarvis Jasim Jasin Jaskaran Jaskirat Jason Jasper Jasser Jassir Jasson Jastin Jaume
Javed Javi Javiel Javier Jawad Jawan Jax Jaxon Jayan Jayce Jaydan Jayden Jaydenn Jaydon Jayen Jayke Jaylan Jaylen
Jaylon Jaymes Jayron Jayson Jayzon Jaz Jazon Jean Jeanpierre Jed Jeevan Jeferson Jeff Jefferson Jeffery Jeffrey
Jeffry Jehiel Jelani Jelloul Jemal Jemel Jemil Jemuel Jenaro Jens Jensen Jenson Jerald Jeremi Jeremia Jeremiah
Jeremias Jeremie Jeremy Jericho Jerick Jeriel Jerold Jerome Jeronimo Jerry Jerson Jerzy Jesper Jess Jesse Jessee
Jessen Jessey Jesson Jessy Jesus Jethro Jeyden Jeyson Jhoan Jhon Jhonatan Jhonathan Jhonny Jhony Jhovany Jiahao
Jian Jibran Jibril Jie Jihad Jilali Jim Jimi Jimmi Jimmie Jimmy Jimy Jin Jiovani Jiovanni Jiovanny Jiovany Jiro
Jivan Joab Joachim Joah Joan Joanes Joao Joaquim Joaquin Joas Joby Jochen Jody Joe Joel Joen Joey Johan Johanan
Johann Johannes John Johnatan Johnathan Johnattan Johnn Johnnie Johnny Johnson Johny Johsua Jokin Jolan Jon Jona
Jonah Jonas Jonatan Jonathan Jonel Jones Jonhatan Jonnathan Jonny Jony Joram Joran Jordan Jordany Jordi Jordie
Jordy Jorel Joren Jorge Jorgen Jorian Jorje Jory Jos Joschua Jose Joseba Josef Joselito Josep Joseph Josh Joshua
Joshuah Joshuan Joshue Josiah Josian Josias Josip Josua Josue Josuha Josué José Jotham Jourdan Jovan Jovani Jovanie
Jovanni Jovanny Jovany Jowan Jozef Jozsef Juan Juanito Juaquin Jude Judson Julen Jules Julian Juliano Julien Julio
Julius Jullian Jullien Julyan Jun Junaid Junhao Jurgen Juri Justin Justino Justo Justus Justyn Juvenal Juventino
Jürgen Kaan Kabir Kacem Kacper Kaddour Kader Kadir Kaeden Kael Kaelan Kagan Kai Kaiden Kaiet Kail Kain Kainan
Kainoa Kais Kaiser Kaito Kalan Kalden Kaleb Kaled Kalel Kalem Kalen Kalil Kalim Kallen Kalvin Kalyan Kamal Kamel
Kameron Kamil Kamran Kamron Kamuran Kane Kani Kanye Karam Karan Karas Kareem Karel Karell Karem Karim Karl Karlo
Karlos Karsten Karthik Kashif Kasim Kasimir Kaspar Kasper Kassem Kassim Kaua Kauan Kavi Kavin Kavish Kawan Kayan
Kaydan Kayden Kaydon Kayel Kayl Kaylon Kayne Kayron Kaysan Kayson Kazimir Kazuki Kealan Kean Keanan Keane Keanu
Keaton Keegan Keelan Keenan Keeran Keevin Kei Keiji Keilan Keiran Keita Keith Kelan Kelen Kellan Kellen Kelson
Kelton Kelvin Kelvyn Kemal Kemuel Kenai Kenan Kendel Kendric Kendrick Kendrik Kendrix Kendry Kendryck Keni Kenji
Kennan Kenneth Kenny Kenric Kenrick Kenson Kent Kenta Kentaro Kento Keny Kenyon Kenzo Keo Keon Keone Keoni Kepa
Keran Kerem Kerim Kerry Kervens Kervin Kerwin Kevan Keven Kevin Kevyn Kewan Keyaan Keyan Keydan Keyden Keylan
Keylon Keynan Keyron Keyshawn Keyson Keyton Keyvin Keywan Khader Khadim Khadir Khaleb Khaled Khaleel Khalel Khalid
Khalif Khalifa Khalil Khan Khanh Khayden Khayri Khris Kian Kiefer Kien Kieran Kieren Kierian Kieron Kilian Killian
Kimo Kingsley Kingston Kiran Kirian Kiril Kirill Kirk Kirollos Kishan Kiyan Klaus Klay Klayton Kleber Klein Kleo
Klevis Kobe Kody Koen Kofi Koji Kolin Kong Konnor Konor Konrad Konstantin Konstantinos Koray Koren Kornel Kory
Kosta Kostas Kouider Kourosh Kris Krish Krishan Krishna Kriss Kristian Kristijan Kristjan Kristof Kristofer
Kristoffer Kristopher Krystian Krystofer Krystopher Krzysztof Kuba Kurt Kurtis Kwabena Kwame Kyan Kylan Kyle Kylian
Kyllian Kymani Kynan Kyo Kyran Kyrian Kyron Labib Lachlan Ladislao Ladislaw Lahbib Lahcen Lahouari Lahoucine Lahsen
Laith Lakhdar Lalo Lam Lambert Lamberto Lamin Lamine Lancelot Landon Landy Larbi Larry Lars Larsen Larson Lassana
Laszlo Latif Laureano Laurens Laurent Laurentino Laurentiu Lauri Laurice Laurin Lauro Lautaro Lawrence Lawson
Layachi Layden Laydon Layne Layson Layth Layton Lazar Lazare Lazaro Lazlo Leander Leandre Leandro Leart Lebron
Ledion Leeam Leeroy Leif Leith Leland Lemuel Len Lennart Lennon Lennox Lenny Leno Leny Leo Leon Leonard Leonardo
Leonce Leoncio Leonel Leonhard Leonid Leonidas Leonides Leopold Leopoldo Leroy Lessandro Lestat Lester Leszek Lev
Levan Levent Levi Levin Levon Lewis Lex Leyton Lhoucine Lhoussaine Liam Lian Liandro Liang Liban Liberato Libero
Liberto Liborio Licinio Liem Lin Lincoln Lino Linus Lio Lionel Lior Liron Lisandro Lissandro Livan Livio Liviu
Lizandro Lleyton Lliam Lloyd Lluis Loay Lochlan Lochlann Logan Loghan Loic Loki Lokman Lonnie Lonny Lonzo Lorcan
Lorenz Lorenzo Loreto Lorien Lorik Loris Lotfi Lothar Lou Louay Louie Louis Loukas Lowell Lowen Loyd Luan Luar Luay
Luc Luca Lucas Lucca Luccas Lucciano Lucian Luciano Lucien Lucio Lucius Ludger Ludovico Ludwig Ludwin Ludwing Luigi
Luis Luiz Luk Luka Lukas Lukasz Luke Luken Luqman Luther Lyam Lyndon Lyonel Maalik Maati Maaz Mac Macaire Macario
Maceo Maciej Mack Maddox Maden Madou Mael Magdaleno Magnus Mahad Mahamadou Mahamed Mahdi Maher Mahesh Mahfoud Mahin
Mahir Mahlon Mahmood Mahmoud Mahmud Mahmut Maicol Maik Maikel Maikol Majd Majdi Majed Majid Makan Makar Maki Makoto
Maksim Maksym Maksymilian Malang Malcolm Malcom Maleek Malic Malick Malik Malike Maliki Malon Malone Malte Malvin
Malyk Mamadi Mamadou Mamady Mamoudou Manases Manex Manfred Mani Manny Manoa Manoah Manoel Manolito Manolo Manraj
Mansour Mansur Manu Manuel Manuele Maor Marc Marcel Marcelino Marcellino Marcello Marcellus Marcelo Marcial
Marciano Marcin Marcio Marck Marco Marcos Marcus Marek Mariano Marik Marino Mario Marius Mariusz Markel Marko
Markos Markus Marlin Marlon Marouan Marouane Marshall Martel Marten Marti Martino Marty Martyn Marven Marvens
Marvin Marvins Marvyn Marwan Marwane Marx Marzio Marzouk Masaki Masato Massamba Massimiliano Massimo Masson Matan
Matar Matei Matej Mateo Mateus Mateusz Mathan Matheo Matheus Mathew Mathews Mathias Mathieu Mathis Matias Matija
Matis Matisse Matt Matteo Mattew Matthew Matthews Matthias Matthieu Matthis Mattia Mattias Mattin Mattis Matvey
Matyas Maui Maurice Mauricio Maurizio Mauro Maury Mavric Mavrick Mavrik Max Maxen Maxence Maxime Maximilian
Maximiliano Maximilien Maximillian Maximino Maximo Maximus Maxwel Maxwell Mayan Mayer Mayes Maykel Mayson Mazen
Mazin Mbarek Mbark Mbaye Mehdi Mehmet Meinrad Meir Melchor Melik Melvin Melvyn Memphis Menachem Mendel Mendy
Menelik Merick Merlin Merrick Mert Mervin Messi Mesut Metin Meyer Mhamed Micael Micah Micha Michael Michal Micheal
Michel Michelangelo Michele Mick Mickael Mickel Mickey Micky Mico Migel Miguel Miguelito Mihai Mihail Mihailo
Mikael Mikaele Mikail Mikal Mikel Mikhael Mikhail Mikolaj Milad Milan Milen Millan Milo Milos Miloud Milton Mimoun
Mimoune Ming Minh Mino Miquel Mir Miran Mircea Mirco Mirko Miro Miron Miroslav Mirsad Mirza Misael Mitch Mitchel
Mitchell Mizael Moaad Moad Moataz Modesto Modibo Modou Moha Mohamad Mohamadou Mohamed Mohamedali Mohammad Mohammed
Mohan Mohanad Mohand Mohaned Mohcine Mohib Mohmed Mohsin Mohsine Mohssine Moise Moises Moiz Mokhtar Monir Monroe
Monsef Montgomery Monty Mor Morad Moreno Morgan Mori Moris Moritz Morris Morrison Mory Mose Moses Moshe Mosiah
Mostafa Mostapha Mouad Mouhamad Mouhamadou Mouhamed Mouhcine Mouhssine Mouloud Mounaim Mounir Mourad Mousa Moussa
Moustafa Moustapha Muadh Muaz Muhamad Muhamed Muhammad Muhammed Muharrem Muhsin Mumin Munir Murad Murat Murphy
Murray Murtaza Musa Musab Mussa Mustafa Mustapha Mychael Mykael Mykhaylo Mykola Mylan Myles Mylo Myron Myson Naaman
Nabeel Nabi Nabil Nadal Nadav Nadeem Nader Nadim Nadir Naeem Nael Nafis Naftali Nagi Nahom Nahuel Nahum Naim Naji
Najib Najim Nam Naman Namir Naoki Naoufal Naphtali Napoleon Narayan Narcis Narciso Nareg Narek Naser Nash Nasim
Nasir Nasreddine Nasser Nassim Nassir Natale Natalino Natalio Natan Natanael Natanel Nataniel Nate Nathan Nathanael
Nathanel Nathaniel Nathanyel Natthan Naveed Naveen Navid Navin Nawaf Nawfal Nayan Nayden Nayef Nazaire Nazar
Nazario Nazir Nazzareno Ndiaga Neal Neco Ned Neel Neftali Nehemia Neil Neill Neji Nello Nels Nelson Nemanja Nemesio
Neo Neri Nestor Netanel Nethanel Nevan Neven Neville Neymar Neyo Nezar Nguyen Niall Nicanor Nicasio Niccolo
Nicholas Nickolas Nickson Nicky Nico Nicolae Nicolai Nicolas Nicolo Nidal Niel Niels Nigel Nihat Nikhil Nikita
Niklas Niko Nikodem Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikoloz Nikos Nile Nilo Nils Nilson
Nima Nino Nishan Nishanth Nissan Nissim Nithish Nitish Nixon Nizar Noah Noam Noe Noeh Noel Nolan Noman Norbert
Norberto Nordin Noreddine Norian Norlan Norman Norris Nouh Nourddine Nourdin Nourdine Noureddine Novak Noé Nuh
Numan Nuno Nunzio Nuri Nylan Obed Obryan Octavian Octavien Octavio Octavius Odei Oden Odilo Odin Odon Oier Oihan
Oisin Olaf Olan Ole Oleg Olegario Oleh Oleksandr Oliver Oliverio Olivier Oliviero Olmo Olsen Olti Omar Omari
Omarion Omer Omid Omran Omri Oneal Oneil Onesimo Onofrio Onur Onyx Oran Orazio Orel Oren Orenzo Oreste Orestes
Orhan Ori Orian Oriel Oriol Orion Orlan Orlando Orson Oryan Osama Oscar Osiris Oskar Osman Osmin Ossama Osvaldo
Oswald Oswaldo Othman Othmane Othniel Otilio Otis Otman Otmane Otniel Ottavio Ottmar Otto Oualid Ouassim Oumar
Ousama Ousman Ousmane Oussama Ousseynou Outman Ovidio Ovidiu Owain Owais Owen Owens Ozan Ozias Pablito Pablo Pacey
Paco Panagiotis Pantaleon Paolino Paolo Pape Parker Parsa Pascal Pascual Pasqual Pasquale Pasqualino Patric
Patricio Patrick Patrik Patrizio Patryk Patxi Pau Paul Paulino Paulo Pavel Pawel Pedro Peio Peniel Pepe Percy
Perfecto Perrin Perry Petar Peterson Petr Petro Petros Petru Pharell Pharrell Phi Phil Philemon Philip Philipp
Philippe Phillip Phillipe Phong Phu Pierluigi Piero Pierre Pietro Pino Pio Piotr Pius Placido Pol Porfirio Pranav
Praveen Pravin Prem Preston Primo Prudencio Qais Qasim Qays Quang Quentin Quentyn Quincy Quintin Qusay Rabah Rabie
Rachid Radouan Radouane Radu Radwan Raed Raef Rael Rafa Rafael Rafal Raffael Raffaele Raffaello Raffi Rafi Rafik
Rafiq Rahal Raheem Rahil Rahim Rahman Rahmi Rahul Rai Raian Raiden Raif Raihan Raimondo Raimundo Rainald Rainer
Raiyan Raj Rajan Rajko Rajveer Rakan Rakim Ralf Ralph Ramadan Raman Ramazan Ramdane Ramez Rami Ramin Ramiro Ramiz
Ramon Ramond Ramses Ramsey Ramy Ramzi Ramzy Randal Randall Randolph Randy Ranjit Rany Raoul Raphael Rashad Rashid
Rasul Rauf Raul Ravi Rayaan Rayan Rayane Raydan Rayden Rayhan Raylan Raymon Raymond Raymund Raynaldo Rayyan Raziel
Razvan Recep Reda Redouan Redouane Refael Reggie Reginal Reginald Regino Regis Rehan Rehman Rei Reinaldo Reiner
Reinhard Reinhold Reinold Reis Rejan Remigio Remo Remus Remy Renald Renaldo Renan Renato Rene Renji Renny Reno
Renzo René Reshad Reuben Reuven Revan Rex Rey Reyad Reyes Reyhan Reymond Reynald Reynaldo Reynold Reynolds Reza
Rhys Riad Rian Ricard Ricardo Riccardo Ricco Richard Richardson Richie Richmond Richy Rick Rickey Ricky Rico Rida
Ridhwan Ridley Ridouan Ridouane Ridwan Rifat Rigoberto Rinaldo Ringo Rino Rio Rion Rishan Rishi Ritchie Rithy Rito
Rivaldo Riyad Rizwan Roan Robbie Robby Robert Roberto Robinson Roby Roc Rocco Roddy Roderic Roderick Rodin Rodney
Rodolfo Rodric Rodrick Rodrigo Rodriguez Rody Roel Rogelio Roger Rogerio Rohaan Rohan Rohit Roi Rolan Roland
Rolando Roldan Rolf Rolland Rollin Rolly Romain Romano Romario Rome Romel Romen Romeo Romero Romin Romolo Romualdo
Romulo Ron Ronal Ronald Ronaldo Ronan Rone Ronel Roni Ronin Ronnie Ronny Rony Rooney Roque Rory Rosario Rosendo
Roshan Ross Rossano Rowan Rowen Roy Royce Ruben Rubens Rubin Rudi Rudolf Rudolph Rudy Rufino Rufus Ruggero Ruggiero
Rui Rupert Ruperto Ruslan Russel Russell Ryan Rylan Ryo Ryu Ryuji Saad Saaid Sabas Sabatino Saber Sabih Sabin
Sabino Sabir Sabri Sacha Sadik Sadio Saeed Sael Saer Safi Safir Safouan Safwan Sahel Sahib Sahid Sahil Sahin Sahir
Sai Saidou Saif Saifullah Saikou Saim Saimon Sait Sajad Sajan Sajid Sajjad Saladin Salah Salaheddine Saleem Saleh
Salek Salif Salih Salim Saliou Salman Salomon Salva Salvador Salvator Salvatore Sam Samad Samael Samba Sameer Sameh
Samer Samet Sami Samie Samiel Samir Sammuel Sammy Samson Samuel Samuele Samy San Sanad Sandeep Sander Sanders
Sandor Sandro Sanel Sanjay Sanjeev Sanjith Sante Santhosh Santi Santiago Santino Santo Santos Santosh Sarkis
Saturnino Saul Saulo Savas Saverio Savino Savio Sawyer Sayan Sayden Sayed Sayon Schneider Scott Scottie Scotty Sean
Sebastian Sebastiano Sebastien Sedat Sedric Sedrick Sefa Segundo Seif Seiji Seiya Sekou Selahattin Selim Sellam
Selman Selwyn Sem Semih Semir Seng Serafin Serafino Serge Sergei Sergej Sergey Sergi Sergio Sergiu Serhiy Serigne
Serjio Serkan Servando Seth Sevag Sevak Sevan Severiano Severin Severino Severo Seydou Sezgin Shaan Shad Shadi
Shahan Shaheed Shaheen Shahid Shahir Shahzad Shai Shain Shaine Shaka Shakeel Shakil Shakir Shakur Shalom Shamir
Shan Shane Shaquille Sharif Shaun Shawn Shayaan Shayan Shayden Shayn Shayne Sheikh Sheldon Shelton Shemar Sherif
Sherwin Shihab Shimon Shiva Shivam Shiven Shlomo Shoaib Shon Shyam Shyheim Siaka Sid Siddharth Siddhartha Sidi Sidy
Siegfried Siegmund Sigmund Silas Silvan Silvano Silverio Silvestre Silvestro Silvino Silvio Simao Simba Simeon Simo
Simon Sinan Sion Sione Siraj Sirio Sirius Siro Sixto Slavko Slayton Slevin Slimane Slone Smail Socrates Sofian
Sofiane Sohaib Sohail Soham Sohan Sohil Solaiman Solan Solayman Soliman Solomon Solon Sonam Sonny Soren Sorin
Sotero Soufian Soufiane Soufyane Souhaib Souhail Soulaiman Soulaimane Soulayman Soulaymane Souleymane Souliman
Soumaila Souren Sovann Spencer Sriram Stan Stanislaus Stanislav Stanislaw Stanley Stanly Stavros Stefan Stefano
Steffan Steffen Stelian Stelios Stellan Stepan Stephan Stephane Stephano Stephen Stevan Steve Steven Stevens
Stevenson Stevin Stewart Stiven Stoyan Stuart Subhan Sufian Sufyan Suhaib Suhail Suhayb Sukhwinder Sulaiman
Sulayman Suleiman Suleman Suleyman Suliman Sullivan Sully Sunil Suraj Suren Surya Sven Svend Swen Syd Syed Sylas
Sylvain Sylvan Sylver Sylvester Symeon Symon Szymon Sébastien Sören Süleyman Tadeo Tadeusz Tadzio Tafari Taha Tahar
Taher Tahir Tahsin Tai Taib Taim Taino Tairon Taj Takeshi Takuma Takumi Tal Talal Talan Talha Talib Taliesin Talla
Tam Tamim Tamir Tancredi Taner Tanis Tanju Tanveer Tanvir Tao Taoufik Taoufiq Taran Taras Tarek Tareq Tarik Tariq
Tawfiq Tawhid Tayeb Tayfun Taylan Taylon Taym Tayron Tayson Tayyab Ted Teddy Telly Telmo Teng Tennessee Tenzin Teo
Teodor Teodoro Teofilo Teoman Terance Terence Terrance Terrence Tevfik Tevin Thaddeus Thadeus Thai Thami Thanh
Tharun Theo Theobald Theoden Theodor Theodore Thiago Thibault Thien Thierno Thierry Thijs Thilo Thomas Thor
Thorsten Tiago Tian Tiberio Tibor Tidiane Tigran Tijani Tilo Tim Timmy Timo Timofey Timon Timoteo Timothee Timothey
Timothy Timur Tino Tirso Tito Titus Tiziano Tobia Tobias Tobie Toby Tobyas Todd Todor Tom Toma Tomas Tomaso Tomasz
Tomer Tommaso Tommi Tommie Tommy Tomy Tonatiuh Toni Tonino Tonio Tonny Tony Torben Toribio Torres Torsten Toufik
Touhami Traian Travis Travys Trayvis Trestan Trevis Trevor Trey Tri Tristan Troy Trung Trystan Tuan Tudor Tulio
Tullio Tuncay Tupac Txomin Tylan Tyler Tyller Tylor Tymon Tyreek Tyreese Tyrell Tyrese Tyrick Tyron Tyrone Tyronne
Tyson Tywan Ubaldo Ubay Udo Ufuk Ugo Ulises Ulisse Ulrich Ulrik Ulysses Umair Umar Umberto Umit Umut Unai Urbano
Uriel Usama Usman Uthman Uwe Uziel Vadim Vadym Vahan Vahe Val Valdemar Valentin Valentino Valentyn Valeri Valeriano
Valerio Valeriy Valon Valter Vanni Vardan Varun Vasco Vasil Vasile Vasyl Veasna Vedat Venancio Ventura Vernon Veron
Vic Vicente Vick Victoriano Victorino Victorio Vidal Viet Viggo Vignesh Vihaan Vijay Vikram Viktor Vince Vincent
Vincente Vincenzo Vinh Vinicio Vinicius Vinnie Vinny Viorel Virgil Virgilio Virginio Vishal Vishnu Vishwa Vitali
Vitalis Vitaliy Vitaly Vito Vitor Vittorio Vitus Vivek Vlad Vladimir Vladislav Vladyslav Volkan Volker Volodymyr
Voltaire Vuk Wadie Wael Wafi Wagner Waldemar Waldo Waleed Wali Walid Wallace Wally Walter Walther Waqas Warrick
Waseem Wasim Wassim Watson Waylon Wayne Wei Wenceslao Wendel Wendelin Wendell Wenzel Werner Wesley Wesly Wessam
Wessley Wesson Westley Weston Whyatt Wiktor Wil Wilber Wilbert Wiley Wilfred Wilfredo Wilfrid Wilfried Wilhelm
Wiliam Willam Willem Willi William Williams Willian Willibald Willie Willis Willson Willy Wilmer Wilson Wilton Wim
Winston Wladimir Wojciech Wolfgang Wolfram Wyatt Wylan Wylliam Xabi Xabier Xan Xander Xavi Xavier Xian Xiang Xuan
Yaacov Yaakoub Yaakov Yacob Yacouba Yadiel Yael Yago Yahel Yahia Yahya Yair Yakub Yaman Yamato Yamen Yamin Yan
Yancey Yanek Yang Yanis Yaniv Yanko Yann Yanni Yannick Yannig Yannik Yannis Yao Yared Yari Yaron Yaroslav Yasar
Yaseen Yaser Yash Yasin Yasir Yassen Yasser Yassin Yassine Yassir Yavuz Yaya Yazan Yazen Yazid Yehoshua Yeison
Yeray Yeshua Yiannis Yichen Yigit Yilmaz Yinon Yoan Yoav Yoel Yohan Yohann Yohannes Yon Yona Yonael Yonah Yonas
Yonatan Yonathan Yong Yoni Yonis Yony Yordan Yosef Yoshua Yossef Yossi Youcef Younes Youness Younis Yousaf Yousef
Yousif Youssef Youssif Youssouf Yousuf Yovan Ysmael Yuan Yul Yulen Yulian Yuma Yunes Yunis Yunus Yuri Yuriy Yury
Yusef Yussef Yussuf Yusuf Yuta Yuto Yuvan Yuvraj Yves Yvon Zac Zacari Zacaria Zacarias Zacary Zaccari Zaccaria Zach
Zachari Zacharia Zachariah Zacharias Zacharie Zachary Zack Zackari Zackaria Zackarie Zackary Zael Zafir Zaheer Zahi
Zahid Zahir Zaid Zaim Zain Zaine Zaion Zair Zaire Zak Zakari Zakaria Zakariae Zakarie Zakariya Zakariyya Zakary
Zaki Zakir Zalman Zamir Zan Zane Zaven Zavier Zayaan Zayan Zayd Zayden Zayed Zayn Zayne Zayon Zeeshan Zeev Zeid
Zein Zeki Zeljko Zen Zeno Zenon Zephyr Zeus Zeyad Ziad Zian Zidan Zidane Ziggy Zinedine Zion Ziyaad Ziyad Ziyan
Zoel Zohaib Zohair Zoltan Zoran Zoubir Zouhair Zouhir Zubair Zyan Zyon Ömer Özkan`;

export const NEUTRAL_NAMES = `
Abie Abigaël Abiola Abriel Acil Acyl Adama Adame Addi Addy Adelin Adi Adile Adji Adley Adolphe Adonaï Adèle Ael
Aelig Agathe Agnan Agnès Aimable Aimane Aimen Aimée Airam Aires Aissa Alberie Alcide Alcine Alem Alessi Alexys Alfa
Alfrede Alin Alli Almas Almire Aloise Aloyse Aloïs Alphee Altair Alvine Alzire Amable Amadis Amael Amaiur Amance
Amandeep Amante Amary Amaurie Amaël Ambroise Amedee Amery Amida Amory Amour Amran Amri Amélie Anael Anaick
Anastasie Anatolie Anaël Anaïck Andgel Andgy Ando Andoche Andrea Andréa Andrée Angelin Angelis Anges Angi Anice
Anicet Anick Annael Anndrea Annet Annick Annis Annonciat Anonyme Anousone Anselme Ansley Antide Antonie Aodrenn
Apollinaire Apollonie Appolinaire Archange Arden Arie Aritza Arly Arsene Arsène Asa Assyl Athanase Attale Aubert
Aubierge Aubry Aude Audren Aurele Auriel Aury Aurèle Aurélie Aurélien Auxane Auxence Avit Avni Avy Awen Awenn Ayani
Ayanne Ayen Ayme Ayo Azize Azur Aël Aëlig Aïden Aïko Aïley Aïssa Babylas Badra Baila Bamba Barka Barnabe Barthelemy
Basilide Bathilde Bayane Baye Bazile Beni Benigne Benjamine Benoît Beren Bernadin Berni Berte Berthe Bertrand Berty
Beyhan Bienvenue Bisan Bodo Bonaventure Bonheur Boniface Briann Buenaventura Béatrice Béryl Bülent Caliste Calixte
Calliste Callixte Camerone Camile Candide Carel Carime Carmin Cassandre Catherin Celin Cesaire Ceylan Chaden Chahed
Chahine Cham Chan Chane Chann Charlemagne Charlet Charli Charly Chayane Chems Chemsi Chemsy Cheri Chima Chrisna
Christivie Chrys Chrystel Cidjy Cire Cisse Clair Claudie Claudy Clem Clency Clet Clotaire Clément Cléo Colombe
Colynn Conny Constantine Corneille Cosma Crepin Cyprien Cyr Cyriaque Cyriel Cyrile Cyrille Cécile Céleste Céline
Côme Daba Dakota Dalla Daly Damase Damiane Danick Daniele Dannick Dannie Danye Danyel Dari Davelle Dayane Dayani
Dede Denice Deniss Devrim Devy Diaby Dialla Diallo Diamant Diaz Dieudonne Dilane Dini Dioncounda Dioni Dipa Diren
Djanis Djany Djemaa Djessy Djody Djouliane Djoy Djuliane Doan Doctrove Doctrovee Donat Donatien Doriane Dorothe
Dosithee Duong Dylane Dylann Désiré Edenn Edhen Edme Edmee Edwige Edwine Edyn Eike Elfried Elia Elidjah Eliecer
Elikia Elikya Elisee Elison Elisée Eloane Eloann Elois Elouane Elouann Elphege Elvan Elvine Elwen Elwenn Elyah
Elyane Elye Elyesa Elykia Elysee Elysée Emery Emry Enea Engy Enjy Enoa Enogat Enoha Eole Epiphane Epiphanie Erel
Erique Eris Erneste Erwan Erwane Eslem Esosa Esperance Espoir Ethane Eucher Eudes Eudoxie Eugène Eugénie Eulalie
Euloge Euphrasie Eusebe Eustache Eustase Eutrope Evane Evariste Ewenn Exauce Exaucé Ezel Faly Famara Fanel Faniry
Farhat Fathy Fati Fauste Faustin Felice Felicien Ferhan Fernand Fernande Fiacre Fidele Fidji Fily Finley Firmin
Flavien Flavy Flore Florent Floride Flory Foune France Francisque Franckie Franki Fructueux Frumence Frédéric
Frédérique Fulbert Fulgence Félice Félix Gabin Ganael Garaba Garance Gatien Gaye Gaël Gaëtan Gaïa Geneviève
Geoffroy Geraldy Geraud Germaine Gervais Gessy Gheorghita Giani Gildas Gilles Giona Gisèle Giuliane Glodie Gloire
Godefroy Godfroy Gontran Gontrand Gratien Gregorie Grégoire Gualbert Guenael Guenole Gunay Gurnoor Gwenael Gwenaël
Gwenhael Gwenhaël Gwenn Gwennael Gérald Habibe Hadama Hadji Hai Haile Hali Halifa Halime Hamara Hamel Hanine Hanni
Harena Hazar Haïley Hedi Hedwige Hedy Hegesippe Helge Heli Helier Helin Hendy Henny Henrie Hermenegilde Hervé Hetan
Hilaire Hilarion Hildevert Hilel Hindy Hippolyte Hoa Hoai Hoang Hoani Honorat Honore Honorine Hortense Hugues Hui
Huynh Hyacinthe Hélie Hélène Iden Idy Ignace Ihsan Ihsen Ihssen Ikbal Ilam Ilane Ildevert Ilhan Ilia Iliane Ilkay
Ilyane Imany Indiana Inel Inoa Inès Iraitz Iram Iren Irenee Irfane Irmine Irvine Irène Irénée Isae Isais Isaya Isaé
Isaïa Isaïah Isidore Islame Isleym Isma Ismaela Ivane Ivanne Izem Iziah Jackye Jacquelin Jacqui Jacquie Jahlys Jaid
Jaimy Jamaa Jami Jammy Jani Janic Janick Jann Jannick Jany Janys Jasone Jayane Jayann Jayme Jaymi Jaël Jeanick
Jeannick Jeany Jemmy Jianni Jihed Jil Jilian Jiyan Joa Joani Joannick Joanny Joany Jocelin Joddy Joele Johane
Johany Johar Johna Jolane Joni Jood Jora Jorah Jorane Jordann Joscelin Joscelyn Joselin Joselyn Josephe Josia
Joslin Joslyn Joss Josselin Josselyn Josy Joude Joudi Jouliane Joé Joël Juany Judicael Judicaël July Juste Kaba
Kaci Kada Kaelig Kailan Kalani Kalis Kallan Kalys Kama Kamar Kamy Kande Karime Karis Karol Kassandre Kayane Kaylan
Kaylane Kaylann Kayle Kaylen Kayton Kaëlig Kaïs Keliane Kelig Kelliane Kellyann Kelvine Kelyane Kelys Kemi Kemy
Kenaya Kency Kendi Kenjy Kenley Kenni Kensley Kensly Kerane Keriann Kersten Keryane Kesiah Kesley Kessy Kevine
Keyliane Kezyah Khali Khaly Kiko Kiliane Killiane Kimani Kimany Kimi Kimy Kinane Kisley Kiyane Kona Kone
Konstantine Kristan Kyane Kyann Kyliane Kylliane Kym Kyrie Kéliane Kélyane Kézia Kéziah Ladislas Lais Lalaina Lalou
Lamar Lamara Laony Lasha Laurance Laure Laurence Lauris Laury Laurys Layane Laïs Lei Leiny Lenael Lenaic Lenaick
Lenaig Lenaik Lenaïc Lenaïck Lennie Leocadie Leone Leonide Leony Leu Lezin Lilyan Lirio Lirone Lisandre Lissandre
Liva Livian Livier Liwane Liwen Liyan Loane Loann Loe Loetare Logane Logann Lohan Lohane Lohann London Lony Loran
Lorann Lorence Lorian Louan Louane Louca Louciane Louen Louenn Louhan Louhann Louison Louka Lounes Louness Loup
Lova Loyce Loys Loé Loïs Lucrece Ludovic Lulu Lupe Lur Lyame Lyllian Lylo Lyo Lyor Lys Lysandre Lyssandre Lywen
Lywenn Léa Léandre Léna Lénaïc Lénaïck Lénaïk Léni Léo Léon Léonce Léone Léoni Léonie Léonor Léony Macire Maciré
Madalin Madenn Madine Mady Maelan Maelann Maelig Maeven Magatte Magloire Mahaut Mahe Mahel Maho Mahé Maidi Maidy
Maike Maiko Maissa Maissane Maiwen Maiwenn Maka Makine Malan Malaury Malek Maleke Mallaury Malo Maloe Malonne Malou
Maloé Maloë Malvine Malwenn Maly Mamba Mamert Mamy Manael Mandeep Manea Manel Manille Manjot Manoe Manoha Manou
Manoé Manoë Manuelle Mao Maoni Maori Marian Marick Marien Marin Marlay Massire Mateja Mathurin Mathy Mathys Mati
Matia Matti Maur Maurille Maxance Maxe Maxie Maximin Mayann Mayden Maylan Maylane Maylann Maysen Mayssan Maywen
Maywenn Maé Maë Maël Maëlan Maëlann Maëlig Maïlan Maïlann Maïley Maïwen Maïwenn Medard Meddy Mederic Medine Meher
Meissa Meissan Meissane Mel Melen Melian Melvine Melwyn Mendi Meril Meron Merone Merryl Merveille Meryll Mesmin
Messie Mewen Mewenn Meïssa Mica Michka Michèle Mikele Mikhal Mikol Milane Miliani Min Miradi Mirane Mishka Mitia
Moderan Modeste Moe Monserrate Mony Morane Morann Morgane Morghan Mylane Mylann Myrtil Myrto Médine Mélaine Mélanie
Méryl Méwenn Nadire Nady Nae Nafi Nahe Nahed Nahel Nahir Nahé Naik Naime Nair Nais Najeh Nalin Naly Nama Nanda Nani
Narcisse Nathael Nathanaël Nathy Nati Naty Nawar Nawel Nayane Nayel Nazareth Nazire Naé Naë Naël Naïs Neelam Nel
Nephtali Nere Neree Ness Nessy Nesta Nevin Neylan Nibel Nicaise Nicephore Nicola Nicomede Nihed Niki Niky Nilay
Ninon Nirina Noame Noan Noane Noann Nohane Nolah Nolane Nolann Nolwen Nolwenn Nomena Nonce Nonna Nordine Nore Nori
Norine Nou Nouma Nourine Nourou Noël Numa Néhémie Oculi Olamide Ollie Olwen Olympe Onesime Onesiphore Optat Orane
Orlane Orlann Orphee Orphée Osmane Ouissam Ouissame Ouissem Oury Ozvan Pacifique Pacome Padoue Palmyre Pamphile
Parfait Paris Paterne Patrocinio Paulin Pegguy Peguy Pelagie Pepin Perpetue Petronille Philibert Philogone
Philomene Placide Plamedi Polycarpe Praxedes Prentiss Presley Privat Prodige Prospere Pulcherie Quirin Radja
Rafaele Rahime Raida Raihane Rameaux Raphaël Rawane Rayann Rayen Rayene Rayhane Rayley Raymonde Raymone Raïley
Reagan Reese Regan Rehane Remi Renne Renée Reyan Reyhane Rhyan Ricci Rigobert Rihane Rija Rindra Riwad Riyan Riyane
Roanne Roch Rodolphe Romane Romann Romee Rommy Romuald Rosaire Roselin Rosen Rubis Rufin Ryann Ryley Rémi Rémy
Saada Sabre Sadi Sadjo Sady Safy Saide Sainte Sala Salem Sali Salla Salle Salomé Saman Samay Sammi Sani Santana
Santiana Sany Sao Saphir Sascha Sasha Sathya Satia Saturnin Saule Sayah Sayane Scholastique Selime Selly Senay Seny
Septime Seraphin Serif Servais Sevane Sevin Seyhan Seyni Shaden Shahine Shany Sharly Shaya Shayane Shaï Shaïne
Shems Shemsy Sheron Shiraz Shyne Siam Sidjey Sidjy Sidoine Siggi Sihan Silan Siloe Siloé Silvere Simeone Simplice
Sinaï Sinclair Sirima Siyam Skyler Sloann Soa Soan Soane Soann Socrate Sohane Sohann Soizic Sok Solal Solane Solen
Solenn Soli Solune Soma Sonni Sony Sophiane Soriane Sosthene Sosthenes Souane Souriya Sourya Soya Stanislas Stany
Stecy Stefane Stephanne Stessy Stevee Stevy Stéphane Sulpice Suly Sunay Sundy Suzon Swami Swann Swanny Swany Syam
Syan Syann Sylla Sylva Sylvere Sylvestre Symphorien Tahina Tahis Tahys Tahïs Taliane Talin Tama Tany Taos Tapa
Taslim Tayler Taylor Taysir Tayssir Taïs Teddie Tenessee Tenessy Tennessy Terry Tery Teva Thays Thaïs Themis Themys
Theodose Theodule Theophile Theotime Theotine Thiefaine Thimothee Thémis Théo Thérèse Tiavina Tiburce Tien Tifenn
Tiffen Timoleon Timothée Tiphaine Toinon Tomi Toussaint Trinidad Trinite Tsiky Tsion Turenne Tyann Typhaine Typhen
Uli Ulli Ulysse Urbain Ursule Vaitea Valence Valere Valy Valérie Valéry Vasilica Venance Venant Verlaine Verone
Vianey Vianney Victoire Victorien Victorine Virgile Virginie Vitalie Véronique Wallen Wallis Wallys Wandy Waris
Wenceslas Williane Winny Winsley Wisam Wissam Wissame Wissem Wisseme Xane Yacinthe Yakin Yakine Yancy Yane Yani
Yanic Yanick Yanik Yanisse Yanne Yannic Yannice Yaqine Yaris Yasha Yassa Yaël Yemi Yeni Yenni Ylane Yman Yoanne
Yohanne Yolande Yolane Yonie Yori Yslem Yuksel Yvane Yvanne Yvonnick Zadi Zao Zayane Zephirin Zerin Ziann Zohar Zoé
Zyann Éden Élie Élisée Ély Énoa`;
