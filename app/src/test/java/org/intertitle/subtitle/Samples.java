package org.intertitle.subtitle;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dialogue lines in many languages, ours. */
final class Samples {

    private static final String[][] ALL = {
        {
            "en",
            "Where have you been all night?|I told you not to open that door.|We don't have much"
                    + " time left.|She said she would wait for us at the station.|Are you sure this"
                    + " is the right house?|Nobody knows what really happened there."
        },
        {
            "de",
            "Wo bist du die ganze Nacht gewesen?|Ich habe dir doch gesagt, mach die Tür nicht"
                + " auf.|Uns bleibt nicht mehr viel Zeit.|Sie wollte am Bahnhof auf uns"
                + " warten.|Bist du sicher, dass das hier das richtige Haus ist?|Keiner weiß, was"
                + " dort wirklich passiert ist."
        },
        {
            "fr",
            "Où étais-tu passé toute la nuit ?|Je t'avais dit de ne pas ouvrir cette porte.|Il ne"
                    + " nous reste plus beaucoup de temps.|Elle a dit qu'elle nous attendrait à la"
                    + " gare.|Tu es sûr que c'est la bonne maison ?|Personne ne sait ce qui s'est"
                    + " vraiment passé."
        },
        {
            "es",
            "¿Dónde has estado toda la noche?|Te dije que no abrieras esa puerta.|No nos queda"
                    + " mucho tiempo.|Ella dijo que nos esperaría en la estación.|¿Estás seguro de"
                    + " que es esta casa?|Nadie sabe lo que pasó allí de verdad."
        },
        {
            "it",
            "Dove sei stato tutta la notte?|Ti avevo detto di non aprire quella porta.|Non ci"
                    + " resta molto tempo.|Ha detto che ci avrebbe aspettato alla stazione.|Sei"
                    + " sicuro che sia la casa giusta?|Nessuno sa che cosa sia successo davvero."
        },
        {
            "pt",
            "Onde você esteve a noite toda?|Eu disse para não abrir aquela porta.|Não temos muito"
                    + " tempo.|Ela disse que nos esperaria na estação.|Tem certeza de que é esta a"
                    + " casa?|Ninguém sabe o que realmente aconteceu lá."
        },
        {
            "nl",
            "Waar ben je de hele nacht geweest?|Ik zei toch dat je die deur niet open moest"
                + " doen.|We hebben niet veel tijd meer.|Ze zou op het station op ons wachten.|Weet"
                + " je zeker dat dit het juiste huis is?|Niemand weet wat daar echt gebeurd is."
        },
        {
            "sv",
            "Var har du varit hela natten?|Jag sa ju åt dig att inte öppna dörren.|Vi har inte"
                    + " mycket tid kvar.|Hon sa att hon skulle vänta på oss vid stationen.|Är du"
                    + " säker på att det är rätt hus?|Ingen vet vad som egentligen hände där."
        },
        {
            "da",
            "Hvor har du været hele natten?|Jeg sagde, at du ikke måtte åbne den dør.|Vi har ikke"
                    + " meget tid tilbage.|Hun sagde, at hun ville vente på os på stationen.|Er du"
                    + " sikker på, at det er det rigtige hus?|Ingen ved, hvad der virkelig skete."
        },
        {
            "no",
            "Hvor har du vært hele natta?|Jeg sa at du ikke skulle åpne den døra.|Vi har ikke mye"
                + " tid igjen.|Hun sa at hun ville vente på oss på stasjonen.|Er du sikker på at"
                + " det er riktig hus?|Ingen vet hva som egentlig skjedde der."
        },
        {
            "fi",
            "Missä olet ollut koko yön?|Sanoin, ettet saa avata sitä ovea.|Meillä ei ole enää"
                    + " paljon aikaa.|Hän lupasi odottaa meitä asemalla.|Oletko varma, että tämä on"
                    + " oikea talo?|Kukaan ei tiedä, mitä siellä oikeasti tapahtui."
        },
        {
            "pl",
            "Gdzie byłeś przez całą noc?|Mówiłem ci, żebyś nie otwierał tych drzwi.|Nie mamy już"
                    + " wiele czasu.|Powiedziała, że poczeka na nas na dworcu.|Jesteś pewien, że to"
                    + " ten dom?|Nikt nie wie, co się tam naprawdę stało."
        },
        {
            "cs",
            "Kde jsi byl celou noc?|Říkal jsem ti, ať ty dveře neotvíráš.|Už nemáme moc"
                    + " času.|Řekla, že na nás počká na nádraží.|Jsi si jistý, že je to ten správný"
                    + " dům?|Nikdo neví, co se tam doopravdy stalo."
        },
        {
            "sk",
            "Kde si bol celú noc?|Hovoril som ti, aby si tie dvere neotváral.|Nemáme už veľa"
                    + " času.|Povedala, že nás počká na stanici.|Si si istý, že je to ten správny"
                    + " dom?|Nikto nevie, čo sa tam naozaj stalo."
        },
        {
            "hu",
            "Hol voltál egész éjjel?|Mondtam, hogy ne nyisd ki azt az ajtót.|Nem maradt sok"
                + " időnk.|Azt mondta, hogy az állomáson vár ránk.|Biztos vagy benne, hogy ez az a"
                + " ház?|Senki sem tudja, mi történt ott valójában."
        },
        {
            "ro",
            "Unde ai fost toată noaptea?|Ți-am spus să nu deschizi ușa aia.|Nu mai avem mult"
                + " timp.|A spus că ne așteaptă la gară.|Ești sigur că asta este casa?|Nimeni nu"
                + " știe ce s-a întâmplat cu adevărat acolo."
        },
        {
            "tr",
            "Bütün gece neredeydin?|Sana o kapıyı açma demiştim.|Fazla zamanımız kalmadı.|Bizi"
                    + " istasyonda bekleyeceğini söyledi.|Doğru ev olduğundan emin misin?|Orada"
                    + " gerçekten ne olduğunu kimse bilmiyor."
        },
        {
            "hr",
            "Gdje si bio cijelu noć?|Tko ti je rekao da otvoriš ta vrata?|Nemamo više puno"
                    + " vremena.|Rekla je da će nas čekati na kolodvoru.|Jesi li siguran da je to"
                    + " ta kuća?|Nitko ne zna što se tamo stvarno dogodilo."
        },
        {
            "sr-Latn",
            "Gde si bio celu noć?|Ko ti je rekao da otvoriš ta vrata?|Nemamo više mnogo"
                    + " vremena.|Rekla je da će nas čekati na stanici.|Jesi li siguran da je to ta"
                    + " kuća?|Niko ne zna šta se tamo stvarno desilo."
        },
        {
            "bs",
            "Gdje si bio cijelu noć?|Ko ti je rekao da otvoriš ta vrata?|Nemamo više mnogo"
                    + " vremena.|Rekla je da će nas čekati na stanici.|Jesi li siguran da je to ta"
                    + " kuća?|Niko ne zna šta se tamo stvarno desilo."
        },
        {
            "sl",
            "Kje si bil vso noč?|Rekel sem ti, da ne odpiraj tistih vrat.|Nimamo več veliko"
                    + " časa.|Rekla je, da nas bo počakala na postaji.|Si prepričan, da je to prava"
                    + " hiša?|Nihče ne ve, kaj se je tam v resnici zgodilo."
        },
        {
            "et",
            "Kus sa terve öö olid?|Ma ju ütlesin, et ära seda ust ava.|Meil pole enam palju"
                    + " aega.|Ta ütles, et ootab meid jaamas.|Oled sa kindel, et see on õige"
                    + " maja?|Keegi ei tea, mis seal tegelikult juhtus."
        },
        {
            "lv",
            "Kur tu biji visu nakti?|Es tev teicu, lai never vaļā tās durvis.|Mums vairs nav"
                    + " daudz laika.|Viņa teica, ka gaidīs mūs stacijā.|Vai tu esi drošs, ka šī ir"
                    + " īstā māja?|Neviens nezina, kas tur patiesībā notika."
        },
        {
            "lt",
            "Kur tu buvai visą naktį?|Juk sakiau tau neatidaryti tų durų.|Nebeturime daug"
                    + " laiko.|Ji sakė, kad lauks mūsų stotyje.|Ar tikrai žinai, kad čia tas"
                    + " namas?|Niekas nežino, kas ten iš tikrųjų nutiko."
        },
        {
            "vi",
            "Cả đêm qua anh đã ở đâu?|Tôi đã bảo đừng mở cánh cửa đó mà.|Chúng ta không còn nhiều"
                    + " thời gian nữa.|Cô ấy nói sẽ đợi chúng ta ở nhà ga.|Anh có chắc đây là đúng"
                    + " nhà không?|Không ai biết chuyện gì thật sự đã xảy ra."
        },
        {
            "id",
            "Kau dari mana saja semalaman?|Sudah kubilang jangan buka pintu itu.|Kita tidak punya"
                    + " banyak waktu lagi.|Dia bilang akan menunggu kita di stasiun.|Anda yakin ini"
                    + " rumahnya? Mobil siapa itu?|Tidak ada yang tahu karena semua orang bisa"
                    + " berbohong."
        },
        {
            "ms",
            "Awak pergi mana sepanjang malam?|Saya dah cakap jangan buka pintu tu.|Kita tak ada"
                    + " banyak masa lagi.|Dia kata dia akan tunggu kita di stesen.|Awak pasti ini"
                    + " rumahnya? Kereta siapa itu?|Tiada sesiapa tahu kerana semua orang boleh"
                    + " menipu."
        },
        {
            "ca",
            "On has estat tota la nit?|Et vaig dir que no obrissis aquella porta.|No ens queda"
                + " gaire temps.|Va dir que ens esperaria a l'estació.|Estàs segur que aquesta és"
                + " la casa?|Ningú no sap què va passar de veritat."
        },
        {
            "is",
            "Hvar hefurðu verið í alla nótt?|Ég sagði þér að opna ekki þessar dyr.|Við höfum ekki"
                    + " mikinn tíma.|Hún sagðist ætla að bíða eftir okkur á stöðinni.|Ertu viss um"
                    + " að þetta sé rétta húsið?|Enginn veit hvað gerðist þar í raun og veru."
        },
        {
            "sq",
            "Ku ke qenë gjithë natën?|Të thashë të mos e hapje atë derë.|Nuk na ka mbetur shumë"
                    + " kohë.|Ajo tha se do të na priste te stacioni.|Je i sigurt që kjo është"
                    + " shtëpia?|Askush nuk e di çfarë ndodhi atje në të vërtetë."
        },
        {
            "ru",
            "Где ты был всю ночь?|Я же говорил тебе не открывать эту дверь.|У нас осталось мало"
                    + " времени.|Она сказала, что подождёт нас на вокзале.|Ты уверен, что это тот"
                    + " самый дом?|Никто не знает, что там произошло на самом деле."
        },
        {
            "uk",
            "Де ти був усю ніч?|Я ж казав тобі не відчиняти ці двері.|У нас лишилося обмаль"
                    + " часу.|Вона сказала, що чекатиме нас на вокзалі.|Ти певен, що це той самий"
                    + " будинок?|Ніхто не знає, що там сталося насправді."
        },
        {
            "bg",
            "Къде беше цяла нощ?|Казах ти да не отваряш онази врата.|Не ни остава много"
                    + " време.|Тя каза, че ще ни чака на гарата.|Сигурен ли си, че това е"
                    + " къщата?|Никой не знае какво наистина се е случило там."
        },
        {
            "sr",
            "Где си био целу ноћ?|Рекао сам ти да не отвараш та врата.|Немамо више много"
                    + " времена.|Рекла је да ће нас чекати на станици.|Јеси ли сигуран да је то та"
                    + " кућа?|Нико не зна шта се тамо стварно десило."
        },
        {
            "mk",
            "Каде беше цела ноќ?|Ти реков да не ја отвораш таа врата.|Немаме уште многу"
                    + " време.|Таа рече дека ќе нè чека на станицата.|Сигурен ли си дека е тоа"
                    + " куќата?|Никој не знае што навистина се случи таму."
        },
        {
            "el",
            "Πού ήσουν όλη τη νύχτα;|Σου είπα να μην ανοίξεις εκείνη την πόρτα.|Δεν μας μένει"
                    + " πολύς χρόνος.|Είπε ότι θα μας περιμένει στον σταθμό.|Κανείς δεν ξέρει τι"
                    + " έγινε εκεί."
        },
        {
            "he",
            "איפה היית כל הלילה?|אמרתי לך לא לפתוח את הדלת הזאת.|לא נשאר לנו הרבה זמן.|היא אמרה"
                    + " שהיא תחכה לנו בתחנה.|אף אחד לא יודע מה באמת קרה שם."
        },
        {
            "ar",
            "أين كنت طوال الليل؟|قلت لك ألا تفتح ذلك الباب.|لم يبق لدينا وقت كثير.|قالت إنها"
                    + " ستنتظرنا في المحطة.|لا أحد يعرف ما الذي حدث هناك حقا."
        },
        {
            "fa",
            "تمام شب کجا بودی؟|بهت گفتم که آن در را باز نکن.|وقت زیادی برایمان نمانده.|گفت که در"
                    + " ایستگاه منتظر ما می‌ماند.|هیچ کس نمی‌داند آنجا واقعا چه اتفاقی افتاد."
        },
        {
            "ur",
            "تم ساری رات کہاں تھے؟|میں نے تمہیں کہا تھا کہ وہ دروازہ مت کھولنا۔|ہمارے پاس زیادہ"
                    + " وقت نہیں ہے۔|اس نے کہا کہ وہ اسٹیشن پر ہمارا انتظار کرے گی۔|کسی کو نہیں"
                    + " معلوم کہ وہاں کیا ہوا تھا۔"
        },
        {
            "hi",
            "तुम सारी रात कहाँ थे?|मैंने तुमसे कहा था कि वह दरवाज़ा मत खोलना।|हमारे पास ज़्यादा समय"
                + " नहीं है।|उसने कहा कि वह स्टेशन पर हमारा इंतज़ार करेगी।|कोई नहीं जानता कि वहाँ"
                + " क्या हुआ था।"
        },
        {
            "th",
            "เมื่อคืนคุณไปอยู่ที่ไหนมาทั้งคืน|ฉันบอกแล้วว่าอย่าเปิดประตูบานนั้น|เราเหลือเวลาไม่มากแล้ว"
                + "|ไม่มีใครรู้ว่าเกิดอะไรขึ้นที่นั่น"
        },
        {"ja", "一晩中どこにいたの？|あのドアを開けるなと言っただろう。|もうあまり時間がない。|彼女は駅で待っていると言った。" + "|本当は何があったのか誰も知らない。"},
        {
            "ko",
            "밤새 어디 있었어?|그 문을 열지 말라고 했잖아.|시간이 얼마 남지 않았어.|그녀가 역에서 기다린다고 했어."
                    + "|거기서 무슨 일이 있었는지 아무도 몰라."
        },
        {"zh-Hans", "你整晚都去哪儿了？|我告诉过你不要打开那扇门。|我们剩下的时间不多了。|她说她会在车站等我们。" + "|没有人知道那里究竟发生了什么。"},
        {"zh-Hant", "你整晚都去哪兒了？|我告訴過你不要打開那扇門。|我們剩下的時間不多了。|她說她會在車站等我們。" + "|沒有人知道那裡究竟發生了什麼。"},
    };

    private Samples() {}

    /** Lines by the tag of their language. */
    static Map<String, List<String>> byLanguage() {
        Map<String, List<String>> samples = new LinkedHashMap<>();
        for (String[] sample : ALL) {
            samples.put(sample[0], Arrays.asList(sample[1].split("\\|")));
        }
        return samples;
    }

    static List<String> of(String tag) {
        return byLanguage().getOrDefault(tag, List.of());
    }

    /** The lines as a SubRip file, two seconds each. */
    static String srt(List<String> lines) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (String line : lines) {
            out.append(++number).append('\n');
            Timestamp.appendSubRip(out, number * 4000L);
            out.append(" --> ");
            Timestamp.appendSubRip(out, number * 4000L + 3000);
            out.append('\n').append(line).append("\n\n");
        }
        return out.toString();
    }
}
