/**
 * The commonest words of languages in Latin script, by BCP 47: what `detectLanguage` counts. Words of several languages
 * vote for each.
 */
export const STOP_WORDS = {
  en: 'the of and to in that is was for it with as his on be at by this had not are but from or have an they which ' +
    'one you were her all she there would their we him been has when who will more no if out so said what up its ' +
    'about into than them can only other new some could time these two may then do first any my now such like our ' +
    'over me even most made after also did many before must through',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat ' +
    'dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis ' +
    'mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich ' +
    'eines jahr zwei diese dieser wieder keine uhr',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ' +
    'été cette ou comme mais on ont ses leur fait sa nous elle deux même ces être entre après sans dont tout selon ' +
    'aussi était peut ans ils bien alors avait où depuis très je vous d l s qu c n j',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin ' +
    'sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué ' +
    'sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora',
  it: 'di e il la che in a per un è del non una i le si da con sono al come della nel più gli lo ha dei anche alla o ' +
    'ma delle se su dal ai suo questo nella era loro due questa cui degli sua hanno ed essere stato solo dalla alle ' +
    'fatto anni tra ci dopo chi quando ancora prima stata tutti fra sul così agli sulla dell l nell all dall sull',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ' +
    'ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus ' +
    'quem nas me esse eles estão você tinha foram essa num nem suas meu às minha numa pelos são anos disse',
  nl: 'de het een en van in is dat op te voor met zijn niet die aan er om ook als bij maar door naar uit heeft nog ' +
    'over worden dan tot werd wordt hij was meer geen ze of zich hebben wel veel kan deze onder tegen al jaar mensen ' +
    'zei volgens ik je we haar hun na moet wat dit waar',
  sv: 'och i att det som en på är av för med den till inte har de ett om var men sig från vi så kan nu när han ska ' +
    'skulle också hon eller detta säger vid efter även än man år mot under mer hade kommer alla blir blev andra där',
  da: 'og i at det er en til af på de for med der den ikke som har et om var fra men han sig så kan vi skal nu blev ' +
    'også når hun eller efter være ved siger år mod over ud meget havde bliver være dem hvor kunne mere blevet',
  nb: 'og i det er på som en til at av for med har de ikke den om et var fra men han seg så kan vi skal nå ble også ' +
    'når hun eller etter være ved sier år mot over ut mye hadde blir dem hvor kunne mer blitt mener opp noe jeg',
  fi: 'ja on ei että se oli hän myös mutta ovat kun kuin joka sen mukaan vuoden ole tai jo ollut olla niin siitä jos ' +
    'vain nyt sekä hänen noin voi ovat jälkeen tämä mitä joita kanssa vielä mukaan sanoo kertoo',
  pl: 'w i na z do się nie to że o jest jak po za od są przez przy dla co ale czy tym tego ich jego był było może ' +
    'już też który która które być tak oraz tylko będzie roku lub jej także więc gdy pod ze jako bardzo ma został ' +
    'lat powiedział',
  cs: 'a se v na je že s z do o to i ve jako za by ale podle si pro tak po jsem jsou které který však byl jeho bude ' +
    'let také už jen nebo při která od od má být bylo ke až řekl ještě než roce může není mezi',
  sk: 'a sa v na je že s z do o to i vo ako za by ale podľa si pre tak po som sú ktoré ktorý však bol jeho bude ' +
    'rokov aj už len alebo pri ktorá od má byť bolo ku až povedal ešte než roku môže nie medzi',
  ro: 'de în și a la cu pe din că care nu pentru un este o mai au fost să sunt ca ce prin după al dar sau iar lui fi ' +
    'său această ale între unei foarte până două când doar fără acest îi spus',
  hu: 'a az és hogy nem is egy ez meg de csak már volt mint még ha el vagy azt lesz szerint ki kell amely után ' +
    'között minden lehet majd nagy pedig sem mert ami két első ezt most olyan arra több',
  tr: 've bir bu da de için ile çok olarak daha en gibi kadar olan ne ama sonra var ise her diye değil dedi oldu ' +
    'olduğunu ya veya göre iki ilk o ki ben yeni türkiye şu yıl tüm bunu büyük',
  id: 'yang dan di ini itu dengan untuk dari tidak dalam akan pada juga ke karena ada mereka sudah saya oleh ' +
    'tersebut bisa kami telah kata atau para lebih menjadi sebagai seorang bahwa hanya lagi dia ia orang tahun',
  vi: 'và của là có được cho trong không các một những với này đã người để khi từ năm đến cũng ra ở vào về như trên ' +
    'tại sẽ thì đó nhiều sau ông theo lại việc còn nhưng',
  ca: 'de la i el que a en les els un per amb una del es no al ha més però són és com dels ser aquest o seva va ' +
    'aquesta ja també entre han sobre quan molt fins seu pel on ser hi segons des anys',
} as const satisfies Record<string, string>;
