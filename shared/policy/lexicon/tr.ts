import type { Lexicon } from './concept.ts'

/** Turkish. It denies at the end of the verb, so the endings are the negation and reach backwards. */
export const turkish: Lexicon = {
  language: 'tr',
  unit: 'word',
  foldsDiacritics: true,
  negationScope: { ahead: 0, behind: 7 },
  abbreviations: [
    'no',
    'tel',
    'sn',
    'bkz',
    'vb',
    'vs',
    'dr',
    'av',
    'mah',
    'cad',
    'sok',
    'apt',
    'ltd',
    'şti',
    'sti',
    'orn',
    'tic',
    'san',
  ],
  shortForms: ['maks', 'min', 'oca', 'sub', 'nis', 'haz', 'tem', 'agu', 'eyl', 'eki', 'kas', 'ara'],
  concepts: {
    negation: `
      değil|değildir|değiliz|yok|yoktur|hayır|asla|kesinlikle hayır
      *miyoruz|*muyoruz|*miyorum|*muyorum|*miyor|*muyor|*mamaktayız|*memekteyiz|*mamaktadır|*memektedir
      *mayız|*meyiz|*mayacak|*meyecek|*mayacağız|*meyeceğiz|*mayacaktır|*meyecektir|*maz|*mez
      *madı|*medi|*madık|*medik|*madım|*medim|*madınız|*mediniz|*mamış|*memiş|*mamıştır|*memiştir|*mamışsınız|*memişsiniz
      *mayın|*meyin|*mayınız|*meyiniz
      *madan|*meden
      *mamanızı|*memenizi
      gerek yok|gerekli değil|gereksiz|gerekmez|gerekmiyor
      ! (çekinmeyin|çekinmeyiniz|unutmayın|unutmayınız|kaçırmayın|kaçırmayınız|beklemeyin|endişelenmeyin|çekinmeden|kaybetmeden|bekletmeden|geciktirmeden)
      ! (tereddüt|merak|ihmal|endişe) (etmeyin|etmeyiniz|etmeden)
      ! (yalnızca|sadece) ..4 değil
      ! (sorun|problem|sıkıntı) (değil|yok)
      ! hiç sorun değil
      ! *maz (mı|mi|mısınız|misiniz)
      ! *mez (mi|misiniz)
      ! firmadan|firmamızdan|uygulamadan|komedi|namaz
      ! (tükenmeden|bitmeden|dolmadan|kaçmadan)
      ! (kapışılmadan|kapanmadan|elden gitmeden|geçmeden)
      ! (kalkar kalkmaz|silinir silinmez|kaldırılır kaldırılmaz|yayınlanır yayınlanmaz|yayımlanır yayımlanmaz|gelir gelmez|alır almaz|değişir değişmez)
      ! (yanmadan|silinmeden|esirgemeyin|esirgemezsiniz|eksik etmeyin|çok görmeyin)
    `,
    request: `
      lütfen|ricamız|ricam|ricamızdır|rica
      (rica) (ederiz|ediyoruz|ederim|ediyorum|edeceğiz|edebilir|etmekteyiz|etsek|olunur)
      *bilir (misiniz|mısınız|misin|mısın|miydiniz|mıydınız)
      (*ir|*er|*ar|*ur) (misiniz|mısınız|musunuz|misin|musun|miydiniz|muydunuz)
      (memnun|mutlu|minnettar|müteşekkir) (oluruz|olurum|olacağız|olurduk|ederdi|eder)
      (seviniriz|sevinirim|sevindirir|sevineceğiz)
      (bekliyoruz|bekleriz|beklemekteyiz|istiyoruz|isteriz|isterdik|dileriz|umuyoruz|davet ediyoruz|öneririz|öneriyoruz)
      *manızı (rica|bekliyoruz|istiyoruz|isteriz|dileriz|umuyoruz)
      *menizi (rica|bekliyoruz|istiyoruz|isteriz|dileriz|umuyoruz)
      (yardımcı|destek) (olun|olur|olabilir|olursanız|olmanızı)
      (bizim için) ..3 (önemli|değerli|kıymetli)
      (birkaç|bir) (dakikanızı|dakika|dakikalık) (ayır*|zaman*)?
      (vakit|zaman) (ayır*)
      (eder|olur|olabilir|verir|yapar|atar|siler) (misiniz|misin)
      (zorundasınız|gerekmektedir|gerekir|gerekiyor|gerekli)
      düşünür (müsünüz|misiniz)
      ! (umuyoruz|umarız) ki
      ! lütfen ..2 (kusura|mazur|unutmayın|dikkate|endişelenmeyin|merak|emin|affedin)
      ! özür dileriz
      ! (günler|haftalar|yıllar|kullanımlar|alışverişler|hafta sonu|bayramlar|gün) dileriz
      (şansınız|imkanınız|ihtimaliniz|mümkün) ..1 (var mı|olur mu|mü)
      (eder|ederiz) kalkmaz
      (kalkar kalkmaz|silinir silinmez|kaldırılır kaldırılmaz|silinince|kaldırılınca|kaldırıldığında|silindiğinde)
    `,
    'information-request': `
      lütfen ..8 (gönderin|gönderiniz|iletin|iletiniz|paylaşın|paylaşınız|belirtin|belirtiniz|yazın|yazınız|onaylayın|onaylayınız|bildirin|bildiriniz|seçin|seçiniz|doğrulayın|kontrol edin|kontrol ediniz|ekleyin|doldurun|tamamlayın|verin|veriniz|söyleyin)
      (fotoğraf*|numara*|adres*|beden*|renk*|rengi*|bilgi*|ölçü*|metin*|metni*|isim*|ismi*|tarih*|belge*|resim*|resmi*|video*|seçenek*|tercih*|kodu*|model*) ..5 (gönderir|gönderebilir|iletir|iletebilir|paylaşır|paylaşabilir|belirtir|belirtebilir|yazar|yazabilir|onaylar|bildirir|bildirebilir|seçer|seçebilir|verir|verebilir|atar|atabilir|göndermenizi|iletmenizi|paylaşmanızı|belirtmenizi|yazmanızı|bildirmenizi|seçmenizi|gönderin|gönderiniz|iletin|iletiniz|belirtin|paylaşın|bildirin|yazın)
      (bilgi*|numara*|adres*|beden*|fotoğraf*|onay*|ölçü*) ..3 (ihtiyacımız|ihtiyaç|gerekiyor|gerekmektedir|gerekli|eksik)
      (hangi|kaç) (beden*|renk*|rengi*|model*|adres*|boy*|seçenek*|ürün*|numara*|tarih*|ölçü*|parça*|isim*|metin*)
      (bize|bizi) ..4 (bilgi verir|bildirir|haber verir|bildirebilir|bilgilendirir|bilgi verebilir) (misiniz|mısınız)
      ! (yorum*|değerlendirme*|görüş*|düşünce*|deneyim*|puan*) ..5 (paylaş*|yaz*|ilet*|gönder*|bildir*)
    `,
    condition: `
      eğer|şayet|durumda|durumunda|takdirde|takdirinde|halinde|sürece|ise|iseniz|olursa|varsa
      *diyseniz|*duysanız|*dıysanız|*tıysanız|*tiyseniz|*düyseniz|*tuysanız
      *rsanız|*rseniz|*rsan|*rsen|*yorsanız|*yorsan|*sanız|*seniz
      değişiklik gösterebil*|farklılık gösterebil*
    `,
    positive: `
      memnun|memnunsanız|memnunsan|memnuniyet|memnuniyetiniz|memnuniyetinizi|mutlu|mutluysanız|memnunuz
      (beğendiyseniz|beğendiysen|beğendiniz|beğendin|beğenirseniz|beğenirsen|beğeniyorsanız|beğenmişsinizdir|beğendiğiniz|beğendiğinizi|sevdiyseniz|sevdiniz|sevdiysen|beğendiysenız|beğenmişseniz)
      (beklenti*) ..3 (karşıladı|karşıladıysa|karşılıyorsa|karşıladıysak|karşılandıysa|karşıladığını|karşılayan|aştı|aştıysa)
      (hoşunuza|hoşuna) (gitti|gittiyse|giderse|gidiyorsa)
      (herşey|her şey) ..3 (yolunda*|yolundaysa|sorunsuz*|tamam*|iyi*|güzel*|istediğiniz*)
      sorunsuz (ulaştıysa|geçtiyse|bir alışveriş)
      (olumlu|güzel|iyi|keyifli|harika) (deneyim*|alışveriş*)
      ! (memnun|mutlu) (oluruz|olurum|olacağız|olurduk|ederdi|eder|edersiniz|etmek|olduk|etti|etmeniz|kalırız)
      ! (memnun|mutlu) (değil*|kalma*|olma*|etme*)
      ! (müşteri|müşterilerimizin) memnuniyeti*
      ! memnuniyet (anketi|anket*|duyarız|duyacağız|ile|garantisi|ilkemiz)
      ! memnuniyetle
      ! (memnun|mutlu) ..1 (yardımcı|cevap)
      ! (memnun|mutlu) kalmanız
      ! (mutlu|memnun) (günler|yıllar|haftalar|bayramlar|alışverişler)
    `,
    negative: `
      (memnun|mutlu) (kalmadıysanız|kalmadıysan|değilseniz|değilsen|kalmazsanız|kalmadınız|kalmadığınız|olmadıysanız|kalmamışsanız|olmadığınız|değilsiniz|etmediyse)
      (beğenmediyseniz|beğenmezseniz|beğenmediğiniz|beğenmediniz|beğenmediysen)
      memnuniyetsiz*|memnuniyetsizlik*|mutsuz*|hayal kırıklığı*
      (herhangi bir|bir) ..2 (sorun*|problem*|sıkıntı*|aksaklık*|şikayet*|olumsuzluk*|memnuniyetsizlik*)
      (sorun*|problem*|sıkıntı*|şikayet*|olumsuzluk*) ..2 (varsa|yaşarsanız|yaşadıysanız|yaşamanız|olursa|yaşıyorsanız|karşılaşırsanız|yaşadıysan|oluştuysa|olması|olduysa)
      beklenti* ..3 karşılama*
      (kötü|olumsuz) (bir)? (deneyim*|izlenim*)
    `,
    'buyer-wish': `
      (isterseniz|istersen|istiyorsanız|istediğiniz takdirde|dilerseniz|dilersen|arzu ederseniz|tercih ederseniz|vazgeçtiyseniz|vazgeçerseniz|istemiyorsanız|istemezseniz|düşünüyorsanız|isteğiniz|talep ederseniz)
      (edebilirsiniz|edebilirsin|iptal hakkınız|hakkınız vardır|hakkınız bulunmaktadır)
      (ister|tercih eder|arzu eder) (misiniz|mısınız)
      (istediğinizi|istemediğinizi|isteyip) ..3 (bildirin|bildirir|bildiriniz|belirtin|yazın)
      nasıl iptal
    `,
    later: `
      (sonra|önce|kadar|zaman|anda|itibaren|dek) ..1
      *dığında|*diğinde|*duğunda|*düğünde|*tığında|*tiğinde|*ınca|*ince|*unca
      *acak|*ecek|*acaktır|*ecektir|*acağız|*eceğiz
      umarız|umuyoruz|umarım
      eğer|şayet|olursa|ise
      ! (daha|biraz|az|kısa süre|bir süre) (önce)
      ! (önce) ..1
      ! (en kısa)? zaman* içinde
      ! (bugün|yarın|gün içinde|günü içinde|saat içinde|aynı gün) ..3 (verilecek|verilecektir|kargolanacak|kargolanacaktır|edilecek|edilecektir|gönderilecek|gönderilecektir|çıkacak|çıkacaktır|vereceğiz|edeceğiz|göndereceğiz|kargolayacağız)
      ! hazırlanıp ..3 (verilecek|verilecektir|edilecek|edilecektir|gönderilecek|gönderilecektir)
      ! (dk|dakika|saat) (sonra|içinde) ..1 (teslim edilecek|teslim edilecektir|kapınızda|ulaşacak)
      ! (kurye*|kargocu*|postacı*|şoför*|sürücü*) ..5 (getirecek|getirecektir|bırakacak|bırakacaktır|edecek|edecektir|ulaştıracak|ulaştıracaktır|alacak|alacaktır)
      ! öğleden sonra
      ! (kargo|kargo ekibi|yurtiçi kargo|dağıtım görevlisi) ..5 (getirecek|bırakacak|ulaştıracak)
    `,

    review: `
      değerlendirme|değerlendirmeniz|değerlendirmenizi|değerlendirmenize|değerlendirmenizin|değerlendirmeyi|değerlendirmeye|değerlendirmeler|değerlendirmeleri|değerlendirmeleriniz|değerlendirmelerinizi|değerlendirmesi|değerlendirmesini
      yorum|yorumu|yorumun|yorumunu|yorumunuz|yorumunuzu|yorumunuza|yorumunuzun|yoruma|yorumlar|yorumları|yorumlarınız|yorumlarınızı|yorumlarınıza|yorumda|yorumlarınızla|yorumunuzla|yorumlarla
      puan|puanınız|puanınızı|puanı|puanlama|puanlamanız|puanlamanızı|puanını|puanlamanıza
      (geri bildirim|geribildirim|geri bildiriminiz|geri bildiriminizi|geri bildirimde|geribildiriminiz|geribildiriminizi|geri bildirimleriniz|geri bildirimlerinizi|geri dönüş|geri dönüşünüz|geri dönüşlerinizi)
      (5|1|2|3|4|beş|bir|tek|üç) (yıldız|yıldızlı|yıldızla|yıldızlık)
      ★|⭐
      ! (talebiniz|başvurunuz|iadeniz|şikayetiniz|ürün|teknik|servis|hasar|arıza|risk|uzman|inceleme ve|ön) ..2 (değerlendirme|değerlendirmeye|değerlendirmesi) (sürecinde|sonucu|aşamasında|alındı|alınmıştır|alınacaktır|sonrası|raporu|sonucunda)
      ! değerlendirmeye (alındı|alınmıştır|alınacaktır|aldık|alıyoruz)
      ! değerlendirme (sürecinde|sonucu|aşamasında|raporu|süreci|sonucunda)
      ! (# | hediye | bonus | sadakat | alışveriş | ekstra | parapuan) (puan|puanı|puanınız)
      ! puan (kazan*|hediye|kullan*|bakiye*)
      ! (enerji|ses) puanı
      ! (sipariş|kargo) ..1 (yorumu|yorumunda) ..1 (not|adres)
      ! (yorumsuz)
      ! geri dönüş (yap*|sağla*|süre*|kargo*|alabilme*|bekli*|yapacağız)
      ! geri dönüşüm*
      yıldızlar|yıldızları|yıldızlarınızı|yıldızlarınıza|yıldızını|yıldızınızı|yıldız sayısı*
      (5|1|2|3|4|beş|dört|iki|bir|tek|üç) (yıldızın|yıldızdan|yıldızınız|yıldızınızı|yıldızı)
    `,
    'review-ask': `
      <review> ..4 (yapıp|yazıp|bırakıp|paylaşıp|bırakın|bırakınız|bırakır|bırakabilir|bırakabilirsiniz|bırakmanızı|bırakmanız|bırakmak|bırakırsanız|bırakarak|bırakmayı|bırakmaya|yazın|yazınız|yazar|yazabilir|yazabilirsiniz|yazmanızı|yazmanız|yazarsanız|yazmak|yazarak|yazmayı|yapın|yapınız|yapar|yapabilir|yapabilirsiniz|yapmanızı|yapmanız|yaparsanız|yapmak|yaparak|yapmayı|paylaşın|paylaşınız|paylaşır|paylaşabilir|paylaşabilirsiniz|paylaşmanızı|paylaşmanız|paylaşırsanız|paylaşmak|paylaşarak|verin|veriniz|verir|verebilir|verebilirsiniz|vermenizi|vermeniz|verirseniz|ekleyin|ekleyiniz|ekler|ekleyebilir|eklemenizi|eklerseniz|ekleyerek|iletin|iletiniz|iletir|iletebilir|iletmenizi|iletirseniz|gönderin|gönderir|göndermenizi|gönderirseniz|girin|girer|bulunun|bulunur|bulunmanızı|bulunabilir|bulunursanız|bekliyoruz|bekleriz|beklemekteyiz|almak|rica|yapmaya|okumak|duymak|paylaşmaya|paylaşmayı|yapana|yazana|yazanlara|yapanlara|görmek)
      (görüş*|düşünce*|deneyim*|fikir*|fikri*|izlenim*|tecrübe*) ..4 (duymayı|öğrenmeyi|almayı|okumayı|bilmeyi|duymaktan|paylaşın|paylaşınız|paylaşır|paylaşabilir|paylaşabilirsiniz|paylaşmanızı|paylaşmanız|paylaşırsanız|paylaşmak|paylaşarak|paylaşmayı|yazın|yazar|yazabilir|yazmanızı|bekliyoruz|bekleriz|bildirin|bildirir|bildirmenizi|bildirebilir|iletin|iletmenizi|iletir|duymak|öğrenmek|almak|anlatın|merak ediyoruz)
      (ürün*|sipariş*|alışveriş*|satıcı*|mağaza*|bizi|hizmet*|satın|deneyim*|{}) ..4 (değerlendirin|değerlendiriniz|değerlendirir|değerlendirebilir|değerlendirebilirsiniz|değerlendirmenizi|değerlendirmeniz|değerlendirirseniz|değerlendirmek|değerlendirmeyi|puanlayın|puanlayınız|puanlar|puanlayabilir|puanlamanızı|oylayın|oylar|yorumlayın|yorumlar mısınız|yorumlayabilir|yorumlamanızı)
      ^ (değerlendirin|puanlayın|yorumlayın)
      <review> ..3 (önemli|önemlidir|değerli|değerlidir|kıymetli|yardımcı|faydalı|yol gösterir|mutlu|ışık)
      (ürün*|sipariş*|alışveriş*|hizmet*) ..4 (nasıl buldunuz|nasıl buldun|hakkında ne düşünüyorsunuz|beğendiniz mi) ..2 <review>
      (ne düşündüğünüzü|ne düşündüğünü|nasıl bulduğunuzu) ..4
      (anket*) ..3 (katıl*|doldur*)
      (için|dilerseniz) <review> (tıkla*|bırak*)
      ! <review> ..3 (için|nedeniyle) ..2 (teşekkür*)
      ! teşekkür* ..6 <review>
      ! geri (bildirim|bildiriminiz|bildirimde|dönüş|bildirimleriniz*) ..3 (yapacağız|edeceğiz|yapılacaktır|sağlayacağız)
      ! (iade*|hasar*|şikayet*|talep*|başvuru*) ..5 (değerlendirir|değerlendirmenizi|değerlendirin)
      ! <review> ..4 (silmenizi|kaldırmanızı|düzeltmenizi|güncellemenizi|değiştirmenizi|silmeniz|kaldırmanız|güncellemeniz|değiştirmeniz) rica
      <review> ..1 (alırız|alalım|alabiliriz|alabilir|almayı|isteriz|yeter|lütfen|çok iyi olur|bekler) ^
      (kısa|küçük|bir|birkaç) ..2 <review> ..3 (sevindirir|mutlu eder|yeter|makbule geçer|çok iyi olur|güzel olur|yardımcı olur|isteriz|günümüzü)
      (diğer|başka|yeni) (alıcı*|müşteri*|kullanıcı*|alışverişçi*) ..4 (yorumla|yorumlarda|puanla|anlatın|anlatır)
      (yoruma|yorumlara|puanlamaya) (lütfen|bekleriz|buyurun|davetlisiniz|yazsın)
      (puanlayabilirsiniz|puanlayabilirsin|puanlayın|puanla|değerlendirebilirsiniz|yıldızlayın)
      (puanlar mısınız|puan verir misiniz|değerlendirir misiniz|yorumlar mısınız|yıldız verir misiniz|puanlayabilir misiniz|değerlendirebilir misiniz)
      <review> ..3 (bize|işimize) ..2 (yardımcı olur|yarar|güç verir|yol gösterir|destek olur)
      (birkaç) (güzel|iyi|tatlı) (söz*|kelime*|cümle*) ..3 (yaz*|bırak*|paylaş*)
      ! (puanla*|değerlendir*) ..3 (servis|teknik|hasar|uzman)
      (yıldızları|yıldızlarınızı|yıldızı|yorumunuzu|puanınızı|puanı) (esirgemeyin|bizden esirgemeyin|eksik etmeyin|çok görmeyin)
      <review> ..1 (atın|atar mısınız|atarsanız|atmanızı|atana|atanlara|karalayın|düşün|çiziktirin|verin)
      (iki satır|birkaç satır|bir iki cümle) ..2 (<review>|karalayın)
      (yorumcularımız*|yorum yazanlar*|yorum yapanlar*|değerlendirenler*|yorumlayanlar*) ..2 (arasından|arasında)
      ! (teklif*|öneri*|seçene*|prova*|taslağ*|talep*|talebi*) ..3 değerlendir*
    `,
    'praise-ask': `
      (olumlu|pozitif|güzel|iyi|yüksek|tam|en yüksek) (bir)? ..1 (yorum*|değerlendirme*|puan*|geri bildirim*|geri dönüş*) ..4 (bırak*|yaz*|yap*|paylaş*|ver*|ekle*|bekli*|rica*|bulun*|seviniriz|mutlu|memnun|ilet*)
      (5|beş) (yıldız|yıldızlı|yıldızla|yıldızlık|puan) ..6 (vererek|destek olabilirsiniz|verin|veriniz|verir|verebilir|vermenizi|verirseniz|bırakın|bırakır|bırakmanızı|yapın|yapar|yapmanızı|değerlendirin|değerlendirir|değerlendirmenizi|değerlendirirseniz|puanlayın|puanlar|bekliyoruz|rica|ödüllendirin|yazın|yazar|yazmanızı|yaparsanız|paylaşın|paylaşır|değerlendirebilir|mutlu|seviniriz)
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      (beş|5) üzerinden (5|beş)
      (5|beş) (yıldızlı) ..3 (değerlendirme*|yorum*|puan*) ..5 (yardımcı|destek|mutlu|seviniriz|sevindir*|katkı)
      ! (teşekkür*) ..8 (yıldız*|yorum*|değerlendirme*)
      ! (yıldız*|yorum*|değerlendirme*) ..4 teşekkür*
      ! (1|bir|1'den|birden) (den|ile|den|ila)? ..1 (5|beş|5'e) ..4
      ! (1|bir) yıldız ..3 (5|beş) ..4
      (5|beş) yıldız* ..2 (altı|altında|aşağısı|altındaki) ..6 (üz*|zarar*|kır*|olumsuz|etkile*|yarala*)
      (5|beş) yıldız* ..4 (çok büyük|bize|bizi) ..4 (destek*|yardım*|sevindir*|mutlu*|uçur*)
      (yıldız*|puan*|yorum*|not|notta|değerlendir*) ..4 (elinizi|eliniz|eli) ..1 (bol|açık|cömert) ..1 (olun|olsun|tutun)
      (tam puan|tam not|en yüksek puan|beş yıldız|5 yıldız) ..4 (bekliyoruz|bekleriz|esirgeme*|bedel|isteriz|rica|layık*|çok görme*)
      ! en yüksek puan olan ..2
    `,
    'change-review': `
      <review> ..5 (silin|siliniz|siler|silebilir|silmenizi|silmeniz|silmek|silerseniz|silmeyi|silinmesini|silinmesi|kaldırın|kaldırınız|kaldırır|kaldırabilir|kaldırmanızı|kaldırmanız|kaldırmak|kaldırırsanız|kaldırmayı|kaldırılmasını|değiştirin|değiştiriniz|değiştirir|değiştirebilir|değiştirmenizi|değiştirmeniz|değiştirmek|değiştirirseniz|değiştirmeyi|güncelleyin|güncelleyiniz|günceller|güncelleyebilir|güncellemenizi|güncellemeniz|güncellemek|güncellerseniz|güncellemeyi|düzenleyin|düzenler|düzenleyebilir|düzenlemenizi|düzenlerseniz|düzeltin|düzeltir|düzeltebilir|düzeltmenizi|düzeltirseniz|düzeltmek|revize|geri çeker|geri çekin|geri çekmenizi|geri çekebilir|geri almanızı|geri alır|yükseltin|yükseltir|yükseltebilir|yükseltmenizi|yükseltirseniz|yükseltmek|gözden geçirir|gözden geçirmenizi|gözden geçirebilir|olumluya|çevirir|çevirebilir|çevirmenizi)
      (olumlu|5 yıldıza|beş yıldıza) ..2 (çevir*|güncelle*|değiştir*|yükselt*)
      <review> ..2 (silme|kaldırma|güncelleme|değiştirme) ..2 (rica|talep ediyoruz|düşünür)
      ! <review> ..4 (göre|doğrultusunda|sayesinde|ışığında|sonrası|sonrasında|bırakmak|yazmak|yapmak|yapın|bırakın|dikkate) ..5 (güncelle*|düzelt*|değiştir*|düzenle*|düzeltebil*|revize|silebil*)
      ! <review> ..5 (silmeye|silme zorunluluğu|kurallar*|politika*)
      <review> ..4 (yenilemeyi|yenilemenizi|yeniler|yenileyin|yenileyebilir|yayından|indirmenizi|indirir|indirin|geri alın|geri almanızı|geri alır|gözden geçirmeyi|gözden geçirin|tekrar düşün*|yeniden düşün*|değiştirmeyi|artırır|artırmanızı|artırabilir|artırma|yukarı|yükseltme|yükseltmeyi|üste çek*|kaldırtmanızı|kaldırsanız|silseniz|güncelleseniz|düzeltseniz|değiştirseniz)
      (yıldızlara|yıldızlarınıza|yıldızlarınızı|yıldızları|puanınıza|puana|yorumunuza) ..3 (bir daha|tekrar|yeniden|yine) ..1 (bak*|göz at*|düşün*|değerlendir*)
      <review> ..1 (kalkar|silinir|kaldırılır|kalktığı|silindiği|kaldırıldığı|düzelir|kalkarsa|silinirse|kaldırılırsa|silinince|kalkınca|değişirse) ..6 (iade*|öde*|gönder*|yolla*|ver*|yatır*)
      (hakkımızda|mağazamız hakkında) ..1 (yazdığınızı|yazdıklarınızı) ..4 (düzenle*|değiştir*|düzelt*|sil*|kaldır*|güncelle*)
      (yıldızı|yıldızınızı|yıldızları|puanı|puanınızı|yorumu|yorumunuzu) ..2 (beşe|dörde|5'e|5 e|4 e|olumluya|daha yükseğe|yukarıya) ..1 (çıkar*|çevir*|yükselt*|çek*|tamamla*)
      <review> ..3 (geri almak|geri çekmek|geri çekmeyi|geri almayı|bir daha düşün*|tekrar gözden*|artırmanız|artırmayı|yükseltmeniz|iyileştir*)
      yıldız sayısı* ..2 (artır*|yükselt*|değiştir*|güncelle*)
      ! (sipariş*|iade*|ürün*) ..2 (geri almak|geri çekmek)
      ! <review> ..1 (yalnızca|sadece|ancak) ..1 (pazaryeri*|platform*) ..2 _
    `,
    'thanks-for-review': `
      <review> ..4 (için|nedeniyle|dolayı) ..3 (teşekkür*|minnettar*)
      <review> ..2 teşekkür*
      teşekkür* ..6 <review>
      (yaptığınız|yazdığınız|bıraktığınız|verdiğiniz|paylaştığınız|ilettiğiniz) ..4 <review>
      <review> ..3 (gördük|okuduk|aldık|ulaştı|inceledik|okudum|gördüm|yazmışsınız|bırakmışsınız|vermişsiniz)
      (yazdığın|yaptığın|bıraktığın|verdiğin|paylaştığın) ..4 <review>
    `,
    'review-reminder': `
      (henüz|hala|hâlâ|daha) ..8 (değerlendirmediniz|değerlendirmemişsiniz|değerlendirmediğinizi|puanlamadınız|yorumlamadınız|yorum yapmadınız|yorum yapmadığınızı|yorum yazmadınız|yorum bırakmadınız|değerlendirme yapmadınız)
      (ürün*|sipariş*|alışveriş*|mağaza*|bizi|hizmet*) ..3 (değerlendirmediniz|değerlendirmemişsiniz|değerlendirmediğinizi|puanlamadınız|puanlamadığınızı|değerlendirmediğinizi)
      <review> ..4 (yapmadınız|yapmadığınızı|yapmamışsınız|yazmadınız|yazmadığınızı|yazmamışsınız|bırakmadınız|bırakmadığınızı|bırakmamışsınız|paylaşmadınız|paylaşmadığınızı|vermediniz|vermediğinizi|eklemediniz|almadık|alamadık|ulaşmadı|göremedik|gelmedi|göremediğimizi|alamadığımızı|görmedik)
      (hatırlat*) ..8 (<review>|<review-ask>|değerlendir*)
      (<review>|<review-ask>|değerlendir*) ..6 (hatırlatmak|hatırlatırız|hatırlatma|hatırlatmadır|hatırlatıyoruz|hatırlatması)
      (hala|hâlâ|halen|henüz) ..4 (<review>|<review-ask>) ..3 (bekliyoruz|beklemekteyiz|bekliyor)
      (<review>) ..4 (hala|hâlâ|halen) ..2 (bekliyoruz|beklemekteyiz|bekliyor)
      (tekrar|yeniden|bir kez daha|bir daha|ikinci kez|son kez|tekrardan) ..6 (<review-ask>|<review> rica|<review> bekl*)
      (ikinci|son|önceki|tekrar) ..2 (talebimiz|isteğimiz|mesajımız|ricamız|hatırlatma*) ..6 (<review>|değerlendir*)
      (<review>|değerlendirme*) ..4 (ikinci|son) ..2 (talebimiz|isteğimiz|mesajımız|ricamız|hatırlatma*)
      (geç değil|geç kalmadınız|hala zaman*) ..6 (<review-ask>|değerlendir*|<review>)
      (değerlendir*|<review>|<review-ask>) ..4 (geç değil|geç kalmadınız|unuttunuz|unutmuş)
      ! <review> ..3 unutmayın*
      ! tekrar ..3 (teşekkür*|görüş*|alışveriş*|özür*|bekleriz) ..8 <review>
      ! (eğer|henüz) ..5 (yapmadıysanız|değerlendirmediyseniz)
      (ufak|küçük|kısa|nazik) ..1 hatırlatma ..8 (puanla*|değerlendir*|yorum*|<review>)
      (hâlâ|hala|halen) ..3 (puanlayabil*|değerlendirebil*|yorumlayabil*|yorum yap*|yorum yazabil*|puan verebil*)
      (kaçırdınız|kaçırmış|gözünüzden kaç*|atladınız|görmediniz) ..6 (<review>|<review-ask>)
      (yorumunuz*|puanınız*|değerlendirmeniz*) ..3 (hâlâ|hala|halen|henüz) ..3 (gelmedi|ulaşmadı|yok|göremedik|düşmedi|bekliyoruz)
      <review> ..2 (son çağrı|son gün|son hatırlatma|son şans|son davet)
      (hâlâ|hala|henüz|halen) ..3 (puan vermemiş*|puan vermediniz|yorum yazmamış*|yorum yapmamış*|yıldız vermemiş*|puanlamamış*|oylamadınız)
      ! (prova*|tasarım*|taslak*|teklif*|kargo*|servis*|firma*|sigorta*|uzman*) ..2 (değerlendirme*|geri bildirim*)
    `,
    'already-asked': `
      hatırlatma|hatırlatmak|hatırlatırız|hatırlatıyoruz|hatırlatmadır|hatırlatması
      (daha önce|geçen hafta|geçtiğimiz günlerde|geçenlerde|önceki) ..5 (yazmıştık|göndermiştik|sormuştuk|rica etmiştik|iletmiştik|istemiştik|mesaj*|mail*|mesajımız*|e-posta*)
      (önceki|ilk|son) (mesajımız*|mailimiz*|e-postamız*|talebimiz*|ricamız*|isteğimiz*)
      (ikinci|son|bir) kez (daha)?
      (tekrar|yeniden|bir kez daha) (yazıyoruz|rica|ulaşıyoruz|soruyoruz|iletişime|hatırlat*|yazıyorum)
      (yanıt|cevap|dönüş) ..2 (alamadık|almadık|alamadım)
      (birkaç|geçen|geçtiğimiz|kısa) (gün|hafta|süre) (önce)? ..6 (yazmıştık|yazmıştım|göndermiştik|göndermiştim|sormuştuk|rica etmiştik|iletmiştik|istemiştik)
      (daha önce|geçen|geçende|önceden|evvelce) ..3 (sorduk|sormuştuk|istedik|yazdık|rica ettik|yazmıştım|sormuştum|hatırlattık)
      (mesajımızı|mailimizi|ricamızı|notumuzu|isteğimizi) ..2 (kaçır*|gör*|atla*)
    `,
    'positive-condition': `
      (eğer|şayet)? ..6 (memnun|mutlu) ..2 (kaldıysanız|kaldıysan|iseniz|isen|kalırsanız|kaldıysa|olduysanız|olursanız|kalmışsanız|ise|kaldığınız takdirde|etmişse|ettiyse|kalmanız halinde|kaldığınızda)
      (memnunsanız|memnunsan|mutluysanız|mutluysan|memnunsanız)
      (beğendiyseniz|beğendiysen|beğenirseniz|beğenirsen|beğeniyorsanız|beğenmişseniz|sevdiyseniz|sevdiysen|beğendiğiniz takdirde|beğenmeniz halinde|beğendiyseniz)
      beklenti* ..3 (karşıladıysa|karşılıyorsa|karşıladıysak|karşılandıysa|aştıysa|karşılarsa)
      (hoşunuza|hoşuna) (gittiyse|giderse|gidiyorsa)
      (her şey|herşey) ..3 (yolundaysa|yolunda ise|yolunda gittiyse|tamamsa|sorunsuzsa|iyiyse|istediğiniz gibiyse)
      (sorunsuz|eksiksiz|sağlam) ..3 (ulaştıysa|geçtiyse|teslim aldıysanız|aldıysanız)
      (bir)? (sorun|problem|sıkıntı) (yoksa|yaşamadıysanız)
      memnuniyet* ..1 (halinde|durumunda|sağladıysak)
      ! (memnun|mutlu) (kalmadıysanız|değilseniz|değilsen)
      ! (beğendiyseniz|memnunsanız) ..2 (de|da) ..2 beğenmediyseniz
      ! (çözüm*|teklif*|öneri*) ..4 (memnun*|kabul*)
      memnunsanız|memnunsan|memnunsak|hoşnutsanız|hoşnut kaldıysanız|mutluysanız
      (içinize|içine) ..1 (sindiyse|siniyorsa)
      (sevdiyseniz|sevdiysen|sevenler|beğenenler|beğenen|memnun kalanlar|memnun olanlar)
      (işinize|işine) ..1 (yaradıysa|yarıyorsa)
      (güveninizi) ..1 (kazandıysak|kazanabildiysek)
      (yüzünüzü|yüzünü) (güldürdüyse|güldürdüysek)
      (beklediğiniz gibiyse|umduğunuz gibiyse|istediğiniz gibiyse|beklediğiniz gibi çıktıysa|beklentinizi karşıladıysa|aradığınız gibiyse)
      (5|beş) yıldız* ..2 (hak ettiysek|hak ediyorsak|veriyorsanız|layıksak)
      (razıysanız|razı kaldıysanız|hoşnutsanız|sevenlerdenseniz|beğenenlerdenseniz|memnun kaldıysanız|memnun ayrıldıysanız|kalbinizi kazandıysa*)
      (fark yarattıysa|keyif aldıysanız|keyif veriyorsa|sizi mutlu ettiyse|tam istediğiniz gibiyse|gönlünüze göreyse)
    `,
    'negative-condition': `
      (memnun|mutlu) (kalmadıysanız|kalmadıysan|değilseniz|değilsen|kalmazsanız|olmadıysanız|kalmamışsanız|kalmadığınız takdirde|kalmamanız durumunda)
      (beğenmediyseniz|beğenmezseniz|beğenmediysen)
      (sorun*|problem*|sıkıntı*|şikayet*|olumsuzluk*|memnuniyetsizlik*|aksaklık*) ..3 (varsa|yaşarsanız|yaşadıysanız|yaşamanız|olursa|yaşıyorsanız|karşılaşırsanız|durumunda|halinde|olması|olduysa|ise)
      beklenti* ..3 karşılamadıysa*
      (yoksa|değilse|aksi halde|aksi takdirde)
      (aksilik*|eksiklik*|kusur*|pürüz*|terslik*) ..1 (varsa|olursa|olduysa|yaşarsanız|yaşadıysanız|çıkarsa)
      razı değilseniz|hoşnut değilseniz
      (dört|4|5|beş|üç|3) yıldız* ..1 (altında|altındaysa|altını|azını|az) ..2 (düşün*|ver*|ise|hissed*)
    `,
    'before-review': `
      <review> ..3 (yapmadan|yazmadan|bırakmadan|vermeden|paylaşmadan|eklemeden|girmeden|yapmak yerine|yazmak yerine|bırakmak yerine|vermek yerine|yazmadan) (önce)?
      <review> ..2 (önce|öncesinde|yerine)
      (değerlendirmeden|puanlamadan|yorumlamadan) önce
      <review> önce* ..3
      (önce|öncelikle|ilk önce) ..2 (bize|bizimle|bizi) ..4 (ulaşın|yazın|iletişime|haber|bildirin|ulaşmanızı|yazmanızı|geçmenizi)
      <review> (vermeden|bırakmadan|yazmadan|yapmadan|paylaşmadan|girmeden) ..1 (önce|evvel)?
      <review> ..1 (düşürmeden|kırmadan)
      <review> ..1 (dökmeden|taşımadan|yansıtmadan|dönüştürmeden|çevirmeden) ..1
      <review> (değil|yerine) ..1 (bize|mesajla)
      (dört|4|5|beş) yıldız* ..1 (altında|az*|altını) ..2 (düşünüyorsanız|verecekseniz|hissediyorsanız|vermeyi düşün*)
    `,
    'contact-us': `
      (bize|bizimle|bizi|bana|tarafımıza) ..6 (ulaşın|ulaşınız|ulaşabilirsiniz|ulaşmanızı|ulaşmaktan|ulaşır|ulaşmanız|yazın|yazınız|yazabilirsiniz|yazmanızı|yazmaktan|yazar|iletişime|irtibata|bildirin|bildiriniz|bildirmenizi|bildirir|haber|sorun|sorabilirsiniz|danışın|danışabilirsiniz|arayın|iletin|iletiniz|iletebilirsiniz|iletmenizi|mesaj)
      iletişime (geçin|geçiniz|geçebilirsiniz|geçmenizi|geçmekten|geçmeniz|geçer|geçmeyi)
      (bu)? (mesaja|mesajı) ..1 (yanıt*|cevap*)
      haber verin
      (bize|bizimle) ..2 (söyleyin|konuşun|anlatın|danışın|söyle|konuş|yazsın|görüşün)
      (mesaja|mesajla) lütfen
      (bize|bizlere) ..2 (bir)? (şans|fırsat) (verin|tanıyın|verir|tanır|vermenizi)
    `,
    incentive: `
      <discount>
      hediye|hediyesi|hediyeler|hediyeniz|hediyenizi|hediyemiz|hediyelik|hediyeyi|hediyeye
      (hediye) (çeki|çekinizi|kartı|kuponu|çekini|kartınızı)
      (ödül|ödülü|ödüller|ödüllü|ödüllendir*|çekiliş*|çekilişe|yarışma*|kazanma şansı|kazanın|piyango)
      (bonus|nakit|cashback|para iadesi hediye)
      (# | hediye | bonus | sadakat | ekstra | alışveriş) (puan|puanı|parapuan)
      puan (kazanın|kazan|kazanabilirsiniz|kazanırsınız|hediye)
      (ücretsiz|bedava) (ürün*|numune*|aksesuar*|hediye*|ay|aylık|bir)
      (ek|uzatılmış|ekstra|ömür boyu) garanti*
      (*tl|# lira) ..3 (kazanın|kazanırsınız|hediye|veriyoruz|verelim|göndereceğiz|gönderelim|yatıralım|öde*)
      bedava
      (kodunuzu|kodu|kuponunuzu|kuponu) (hemen)? (alın|alabilirsiniz|kapın|al|kap|edinin)
      ! hediye (paketi|paketleme|paketlemesi|notu|kutusu|paket|mesajı|paketinde)
      ! (hediye kartınız|hediye kartı|hediye çeki) ..3 (aktif*|geçersiz*|tanımlan*)
      ! (olarak hediye) ..2 (paket*)
      ! (en büyük|en güzel|en değerli) ödül*
      (ufak|küçük|tatlı|hoş|güzel) (bir)? (sürpriz|sürprizi|armağan|jest|hediye|teşekkür)
      sürpriz* ..2 (kazan*|koy*|ekle*|gönder*|açıl*|bekli*|hediye*|yap*)
      (parası|paranın tamamı) ..1 (iade|geri)
      kargo ücret* ..2 (geri yat*|bizden)
      (iki katı*|uzatıl*|uzatıy*) ..2 garanti*|garanti* ..2 (uzat*|iki katı*|ikiye katla*)
      (numune|deneme boyu|tester) ..2
      (bir paket|bir kutu|bir şişe|bir tane|bir adet|ikinci|sonraki|diğer) ..3 bizden
      bizden ^
      garanti* ..3 (yıla|aya|ay|yıl) ..1 (çıkar*|uzat*|yap*)
      (sürprizi|hediyeyi|hediyenizi|kodu|ödülü) ..1 (aç*|kap*|al*)
    `,
    refund: `
      (para|ücret|tutar|bedel|ödeme|kısmi|tam|kargo ücreti|ücretin|paranın|tutarın|*tl|{}|bedelin|ücretinin|paranızın|ödemenin) ..1 (iadesi|iadeniz|iadenizi|iade|iadesini|iadenin)
      (para*|ücret*|tutar*|bedel*|ödeme*|*tl|{}|fark*) ..5 iade (edildi|edilmiştir|edilecek|edilecektir|edeceğiz|ettik|ediyoruz|ederiz|edebiliriz|edelim|edilir|edilebilir)
      (para*|ücret*) ..2 (geri) ..2 (ödeyeceğiz|ödedik|ödenecek|ödendi|ödeyelim|veririz|verelim|vereceğiz|yatacak|yatırılacak|alabilirsiniz|öderiz)
      (geri ödeme|geri ödemeniz|geri ödemesi|geri ödemenizi)
      iadeniz ..3 (yapıldı|yapılmıştır|yapılacak|gerçekleş*|onaylan*|tamamlan*)
      iade işlemi* ..3 (yapıldı|yapılmıştır|gerçekleş*|tamamlan*|başlat*)
    `,
    exchange: `
      karşılığında|karşılık olarak|karşılığı|<review> ..1 karşılık
      teşekkür (olarak|amacıyla|etmek için|mahiyetinde|hediyesi)
      (teşekkürümüz|teşekkürlerimiz) ..2 (olarak)
      (yorum*|değerlendirme*|puan*|geri bildirim*) ..3 (yapıp|yazıp|bırakıp|gönderen|paylaşan|yapan|yapana|yapanlara|yazan|yazana|yazanlara|bırakan|bırakana|herkese|müşterilerimize|yapanlar|yazanlar|bırakanlara)
      (yorum*|değerlendirme*|geri bildirim*) ..3 (yaparsanız|yazarsanız|bırakırsanız|paylaşırsanız|silerseniz|kaldırırsanız|güncellerseniz|değiştirirseniz|yapın|yazın|bırakın|verin|yaptığınızda|yazdığınızda|bıraktığınızda|yapmanız halinde|yapmanız durumunda|yaptıktan sonra|yazdıktan sonra|değiştirirseniz)
      (yorum*|değerlendirme*|geri bildirim*) (için|başına)
      her (yorum|yoruma|değerlendirme|değerlendirmeye)
      ödüllendir*
      ! <review> ..3 (için|nedeniyle) ..2 (teşekkür*)
      <review> ..3 (yapana|yazana|yapanlara|yazanlara|yollayana|yollayın|gönderin|atın|yayımlanınca|yayınlanınca|yayımlandığında|yayınlandığında|yayınlanır yayınlanmaz|yayımlandıktan|yayınlandıktan)
      (ekran görüntüsü*|görselini|bağlantısını) ..3 (yolla*|gönder*|at*|paylaş*|ilet*)
      <review> ..1 (atana|atanlara|yazınca|yapınca|bırakınca|verince|gönderince|yazıp|yazanın|yapanın)
      (yorumcularımız*|yorumcularımıza|yorum yazanlar|yorum yapanlar|değerlendirenler|yorumlayanlar) ..2 (arasından|arasında|için|her ay)?
    `,
    promise: `
      (kazanın|kazan|kazanırsınız|kazanabilirsiniz|kazanacaksınız|kazanma)
      (alın|alabilirsiniz|alacaksınız|alırsınız|elde edin|sahip olun|faydalanın|yararlanın)
      (göndereceğiz|gönderelim|gönderiyoruz|göndeririz|vereceğiz|veriyoruz|verelim|veririz|hediye edeceğiz|hediye ediyoruz|hediye edelim|sunuyoruz|sunacağız|yatıracağız|yatıralım|ödeyeceğiz|tanımlayacağız|tanımlıyoruz|tanımlanacaktır|hediye|iade edeceğiz|iade edelim|iade ediyoruz|iade ederiz|gönderilecektir|verilecektir|göndereceğim)
      (sizi|sizleri) ..2 bekliyor
      (katılın|katılma|katılacaksınız)
      (puan*|kupon*|hediye*|bakiye*|çek*) ..4 (eklendi|eklenmiştir|tanımlandı|tanımlanmıştır|yüklendi|yüklenmiştir|kazandın*)
      (koyalım|koyarız|koyuyoruz|koyacağız|ekleriz|ekleyelim|ekliyoruz|ekleyeceğiz|yollayalım|yollarız|yolluyoruz|geri yatırıyoruz|geri yatırırız|yatırıyoruz|yatırırız|öderiz|ödüyoruz|uzatıyoruz|uzatırız|bizden)
      çıkaralım|çıkarıyoruz|çıkarırız|ısmarlayalım
    `,
    discount: `
      indirim|indirimi|indirimli|indirimler|indirimleri|indirimden|indirimini|indiriminiz|indirimlerden|indirimle|indirime|indirimin|indirimlerimiz|indirimlerimizi|indiriminizi
      kupon|kuponu|kuponunuz|kuponunuzu|kuponlar|kuponları|kuponla|kuponunu|kuponuyla|kuponumuz
      (hediye çeki|hediye çekiniz|hediye çekinizi|hediye kartı)
      (promosyon|kampanya|indirim|kupon|fırsat) (kodu|kodunu|kodunuz|kodunuzu|koduyla|kodları|kodumuz)
      (özel|indirimli|avantajlı|cazip|kampanyalı|uygun) (fiyat|fiyatlar|fiyatı|fiyatlarla|fiyata)
      ! (indirim|indiriminiz|kupon|kuponunuz|kod|kodu|kodunuz|kupon kodu|kupon kodunuz|indirim kodu|indirim kodunuz) ..4 (uygulandı|uygulanmıştır|yansıdı|yansımıştır|yansıtıldı|geçersiz*|geçerli değil|sona erdi|doldu|dolmuş*|kullanılmış*|kullanıldı|uygulanmamış*|çalışmıyor|tanımlanmış*)
      ! (kullandığınız|girdiğiniz|uyguladığınız) ..3 (indirim*|kupon*|kod*)
      ! (indirim*|kupon*|kod*) ..4 (yok|yoktur|değil|değildir|bulunmamaktadır|bulunmuyor|gerekmez|gerekmiyor|gerek yok|birleştir*|mevcut değil)
      ! (indirim*|kupon*) ..2 (ile ilgili|hakkında*) ..3 (soru*|talep*|mesaj*)
    `,
    offer: `
      (sunuyoruz|sunarız|sunmak|veriyoruz|verelim|yapıyoruz|yapalım|tanımladık|tanımlıyoruz|hediye ediyoruz|hazırladık|vermek|sağlıyoruz|gönderiyoruz|verdik|hediye)
      (yararlanın|yararlanabilirsiniz|yararlanmak|faydalanın|faydalanabilirsiniz|faydalanmak|kullanın|kullanabilirsiniz|kullanarak|kazanın|alın|alışveriş|kaçırmayın|keşfedin|yakalayın|fırsat*|değerlendirin|girin|kullanmayı|kazanırsınız|alabilirsiniz)
      (sizi|sizleri) ..2 bekliyor
      (size|sizlere|müşterilerimize|üyelerimize) özel
      (tüm|bütün|seçili) (ürün*|sipariş*|alışveriş*|müşteri*)
      (bugün|hemen|şimdi|sınırlı)
      (varan)
      ! hediye (çeki|kartı) ..2 (kullanılmış|kullanıldı|geçersiz|kabul)
    `,
    'next-purchase': `
      (bir)? (sonraki|dahaki|gelecek|ikinci|yeni|ilk) (alışveriş*|sipariş*|satın alma*|satın alım*)
      (tekrar|yeniden|yine) ..2 (alışveriş*|sipariş*|satın|bekleriz|ziyaret)
      (alışverişlerinizde|siparişlerinizde|alışverişinizde|alışverişlerinizde)
      (bir dahaki) ..1
      ! (yeni|tekrar|yeniden) ..1 sipariş (ver*|oluştur*)
    `,
    compensation: `
      (telafi*|tazminat*|tazmin)
      (sorun*|aksaklık*|gecikme*|mağduriyet*|rahatsızlık*|hata*|hasar*) ..4 (için|nedeniyle|dolayı|sebebiyle)
      (özür*|üzgün*|maalesef)
      <refund>
      (ürün*|elinizde|sizde) ..3 (kalsın|kalması|tutmak|tutarsanız|tutmanız|saklarsanız|kabul)
      (hasarlı|kusurlu|iade*|çizik*)
      fiyat fark*
    `,
    promotion: `
      (bülten*|e-bülten*|ebülten*|haber bülteni*) ..4 (abone*|kayıt*|kaydol*|katıl*|üye*)
      (bültenimiz*|e-bültenimiz*|ebültenimiz*|bülten aboneliği)
      (abone olun|abone olarak|kanalımıza|kanalımızı)
      mağazamızı ..2 takip
      (ücretsiz|bedava) kargomuz
      bizi ..6 (takip edin|takip ediniz|takip edebilirsiniz|takip etmeyi|takipte|beğenin|takip etmek)
      (instagram*|facebook*|twitter*|tiktok*|youtube*|pinterest*|sosyal medya*) ..6 (takip*|beğen*|abone*|katıl*|bizi|hesab*|sayfam*|etiketle*|bulabilir*)
      (sosyal medya) (hesaplarımız*|sayfalarımız*)
      (diğer|tüm|yeni|benzer|farklı|çeşitli|başka) ..1 (ürünlerimiz*|ürünlerimize|ürünlerimizi|modellerimiz*|koleksiyon*|seçeneklerimiz*|aksesuarlarımız*)
      (ürünlerimiz*|koleksiyonumuz*|mağazamız*|kataloğumuz*|çeşitlerimiz*|ürün yelpazemiz*|fırsatlarımız*|kampanyalarımız*|indirimlerimiz*) ..3 (göz at*|inceley*|incele|keşfed*|ziyaret*|bakabilir*|bakın|bakmayı|takip ed*|kaçırmayın|görmek|uğra*|bekleriz)
      (web sitemiz*|sitemiz*|internet sitemiz*|mağazamız*|showroom*|dükkanımız*) ..3 (ziyaret*|göz at*|uğra*|keşfed*|bekleriz|alışveriş*)
      (mağazamızda|sitemizde|web sitemizde) ..4 (bulabilirsiniz|ürün*|fırsat*|indirim*|kampanya*|çeşit*)
      (geniş|zengin) (bir)? (ürün yelpaze*|ürün gam*|seçenek*|çeşit*|ürün)
      (en uygun|uygun|en iyi|rakipsiz|rekabetçi|cazip|kaçırılmayacak|avantajlı|özel) (fiyat*|fırsat*)
      (ilginizi çekebilir|ilginizi çekebilecek|hoşunuza gidebilir|beğenebilirsiniz|beğenebileceğiniz|sizin için seçtik)
      (bu ürünü alanlar|alan müşteriler|birlikte alınan) ..3
      (özel|büyük|muhteşem|süper|harika|yeni|güncel|kaçırılmayacak|sınırlı|yaz|kış|bahar|yılbaşı|bayram|sezon) ..1 (kampanya*|fırsat*|indirimi|indirimler*|teklif*|indirimleri)
      (kampanyamız*|kampanyalarımız*|kampanyalardan|kampanyadan|kampanyaları|kampanyalar|kampanyaya) ..4
      (kampanya*|fırsat*|indirim*) ..3 (kaçırmayın|devam ediyor|başladı|sizi bekliyor|son gün*|yararlan*|faydalan*|haberdar*|için tıkla*)
      (efsane|kara|muhteşem|şahane|gülümseten) (cuma|kasım)
      black friday|siber pazartesi|süper cuma
      (hemen|şimdi|bugün) (al|alın|satın al*|sipariş ver|sipariş verin|alışveriş*|inceley*|keşfed*|üye ol*)
      stoklar* (tükenmeden|sınırlı*|bitmeden|sınırlıdır)
      sınırlı (sayıda|stok|stokta|stoklu|adet|adette|sayıdadır|süre)
      ^ (kaçırmayın|acele edin)
      (tükenmeden) ..2 (al*|sipariş*)
      (# al # öde|# alana #|bir alana bir|ikinci ürün*|2. ürün*) ..2
      % # (e|a|ye|ya)? ..1 varan
      % # ..2 (indirim|indirimli|indirimle|indirimi|indirimden) ..4 (yararlan*|faydalan*|tüm|sepet*|kod*|kazan*|sizi|kaçırma*|fırsat*|alışveriş*|hediye)
      (tüm|seçili|bütün) ..2 (ürünler*|siparişler*|alışverişler*) ..4 (indirim*|ücretsiz kargo|kargo bedava|hediye)
      (kodunu|kodu|koduyla|kuponunu|kodunuzu) ..4 (kullanın|kullanarak|kullanabilirsiniz|girin|girerek|girmeniz|kullanmanız|kullan|yararlan*|alışveriş*)
      (indirim|kupon|promosyon|kampanya|hediye) (kodunuz|kodu|kodumuz|kuponunuz|çekiniz) ^ _
      (indirim|kupon|promosyon|kampanya) (kodunuz|kuponunuz) ..4
      <discount> ..6 <next-purchase>
      <next-purchase> ..8 <discount>
      (ücretsiz|bedava) (hızlı)? (kargo|teslimat|gönderim|kargomuz|nakliye) ..3 (imkan*|fırsat*|avantaj*|sunuyoruz|ile|kampanya*|sağlıyoruz|var|hizmet*|seçenek*|tüm|yapıyoruz|mevcut*|türkiye*)
      (türkiye*|üzeri|tüm|her|siparişlerde|siparişlerinizde|alışverişlerde|alışverişlerinizde|ürünlerde|*tl|# tl) ..6 (ücretsiz kargo|kargo bedava|kargo ücretsiz|ücretsizdir|kargo bizden|ücretsiz gönderim|kargo ücretsizdir|ücretsiz teslimat)
      (kargo bedava|kargo bizden|kargomuz ücretsiz*|kargolarımız ücretsiz*|gönderimlerimiz ücretsiz*)
      (sadakat|üyelik|puan|referans|vip|ödül) (program*|kulüb*|sistemi*)
      (üye ol|üye olun|üyelere özel|üyemiz olun|vip üye) ..4
      (arkadaş*|yakın*|dost*|çevre*) ..3 (öner*|davet*|tavsiye*|bahsed*|paylaş*)
      (bizi) ..2 (tavsiye|önerin|önermeyi)
      (puan) (kazanın|kazanabilirsiniz|kazanırsınız|biriktirin)
      (mobil)? (uygulamamız*|uygulamayı) ..3 (indirin|indirebilir*|indirerek|indiriniz|yükleyin|keşfed*|deneyin|yayında)
      (webinar*|etkinlik*|atölye*|seminer*|fuar*|lansman*|davet*) ..4 (katıl*|davetlisiniz|bekliyoruz|bekleriz|davet*|kayıt*)
      (çekiliş*|yarışma*) ..4 (katıl*|kazan*|düzenli*|şans*|talihli*)
      (kazanma şansı|şansını yakala*)
      (yeni) (sezon|koleksiyon*|ürünlerimiz*|koleksiyonumuz*|modellerimiz*) ..2
      (yeni gelen|en yeni|çok satan|yeni çıkan) (ürün*|model*)
      (toptan|toplu) (alım*|sipariş*|satış*) ..3 (indirim*|özel|fiyat*)
      (tekrar|yeniden|yine) ..1 alışveriş ..2 (bekleriz|bekliyoruz|yapmanız*|dileriz|görmek|dileğiyle)
      (tekrar) (bekleriz|bekliyoruz|görmek)
      (yeni|sonraki|gelecek) (alışveriş*|sipariş*) ..4 (bekleriz|bekliyoruz|görüşmek|dileğiyle)
      (sepetiniz*|sepetin*|sepette*) ..6 (unuttunuz|unutuldu|unuttun|sakladık|saklıyoruz)
      (sepetiniz*|sepetinde*|sepete) ..6 ürün* ..3 bekliyor
      (beklediğiniz|beklediğin|takip ettiğiniz|merak ettiğiniz|favori*) ..1 ürün* ..2 (tekrar|yeniden) ..2 (stokta|stoklarımızda|stoklarda|satışta)
      (yeni hasat|yeni sezon|yeni mahsul|taze) ..3 (stokta|stoklarda|stoklarımızda|satışta|raflarda)
      koleksiyon* ..1 (keşfed*|incele*|göz at*)
      hizmetlerimiz* ..3 (keşfet*|incele*|göz at*|tanış*|yararlan*|dene*)
      (özledik|özlüyoruz|özlettiniz)
      (gündür|zamandır|süredir|aydır|haftadır) ..3 (görüşemedik|görüşmedik|uğramadınız|alışveriş yapmadınız|göremedik|yoksunuz)
      (sepetiniz*|sepetin|sepetinde*) ..4 (bıraktınız|bıraktığınızı|bıraktığınız|bıraktığın|bekliyor|kaldı|duruyor)
      (fiyatı|fiyatları|fiyat) ..1 (düştü|düşen|indi|inen|düşmüştür|düşürdük|indirdik)
      (takip ettiğiniz|beklediğiniz|beğendiğiniz|favori*) ..3 (yeniden|tekrar) stokta*
      (puanınız|puanlarınız|puanın) ..2 (var|birikti|bulunuyor|sizi bekliyor)
      puan* ..3 (alışverişte|alışverişinizde|alışverişlerinizde|harcayabilir*|harca*)
      yenisini sipariş (edin|verin|et|ver)
      (arkadaş*|dost*|tanıdık*) ..3 (getir*)
      (yılbaşı*|bayram*|anneler günü*|babalar günü*|sevgililer günü*|okula dönüş*|yeni yıl*) ..1 özel ..4
      (birlikte|beraber) ..2 (alınanlar|satın alınan*|tercih edilen*)
      (blogumuz*|blog yazı*|blogda) ..4
      ^ son (fırsat|şans|saatler)
      (setlerimiz|ürünlerimiz|modellerimiz|çeşitlerimiz|koleksiyonumuz) ..2 (satışta|raflarda|yayında)
      (ödeme|ödemede|kasada|sepette) ..3 unuttunuz
      (alışverişinizi|siparişinizi) (tamamlamadınız|yarım bıraktınız|tamamlamayı unuttunuz)
      ! (iade*|değişim*|yedek*|yenisi*|yeni ürün*|eksik*|hasar*) ..5 ücretsiz (kargo|gönder*|teslimat)
      ! ücretsiz (kargo|gönder*|teslimat) ..3 (iade*|değişim*|yenisi*|yedek*)
      ! (ürün sayfa*|kullanım kılavuz*|kılavuz*|üretici*|kargo firması*|kargo şirketi*) ..3 (ziyaret*|inceley*|göz at*|indir*)
      ! (üretici*|cihaz*|kumanda*|eşleştir*) ..4 uygulama*
      ! (kampanya*|indirim*|fırsat*) ..4 (yok|yoktur|sona erdi|sona ermiştir|bitti|bitmiştir|bulunmamaktadır|bulunmuyor|bulunmuyor)
      ! (davet*) ..1 (mektubu)
      ! (kaydınız|üyeliğiniz) ..2 iptal
      ! puan* ..4 (iade*|geri yükle*|geri veril*)
      ! (fiyatı|fiyatları|fiyat) ..1 (düştü|düşen|indi|inen|düşmüştür|düşürdük|indirdik) ..5 (fark*|iade*|öd*|yansıt*)
      (sepet*) ..5 (son şans*|tükenmek üzere|tükeniyor|azalıyor|seni bekli*|sizi bekli*)
      ^ (sepete|sepetine|sepetinize) (dön|dönün|geri dön|geri dönün|göz at*)
      ^ (sepeti|sepetini|sepetinizi) (ziyaret*|tamamla*)
      ^ (alışverişini|alışverişinizi) (tamamla|tamamlayın|tamamlayabilir*|bitir*)
      ^ (siparişini|siparişinizi) tamamla* ..2 (sepet*|önce|tükenmeden)
      (ürün|ürünler|ürünleriniz|ürününüz) ..1 sepet* (kalmış|kaldı|unutulmuş|bekliyor)
      ^ kaldığın* yerden ..1 alışveriş*
      (favori*|beğendi*|istek listen*|listendeki*) ..4 (indirimde|indirime girdi|ucuzladı|tükenmek üzere|tükeniyor)
      (yeni ürünlere|yeni ürünleri|yeni gelenleri|yeni gelenlere|yenilikleri|yeniliklere|yeni sezonu|koleksiyonu) ..1 (göz at*|keşfed*|keşfet|inceley*|incele|bak*)
      # (tl|lira|puan) ..2 (kazandın|seni bekli*|sizi bekli*)
      (stok*|stoklar) ..1 (bitmeden|tükenmeden) ..2 (al|alın|sipariş ver*|kap)
      ^ bu fırsat* ..2 (kaçmaz|kaçırma|kaçırmayın)
      fırsat* ..1 kaçmaz
      (yenilik*|fırsat*|kampanya*|instagram*|bizi) ..3 takipte (kal|kalın)
      (bizi) ..2 (instagram*|facebook*|sosyal medya*|tiktok*|youtube*) ..2 (bul|bulun|bulabilir*|ara*)
      (abonelik*|aboneliğ*) ..3 (kapında|kapınızda|avantajlı)
      her ..1 (alışverişte|siparişte|alışverişinizde|siparişinizde) ..2 puan* ..1 (kazan|kazanın|kazanırsınız|topla*)
      puan (topla|toplayın)
      ! (şubede|şubesinde|kargoda|noktada|teslimat noktası*) ..3 bekli*
      ! sepet* ..5 (hata|hatası|görün*|ekran*|kodu)
      ! # (tl|lira) ..3 (iade*|geri|eksik|fark*|ücret*|ödeme*)
      ! (iade*|fark*|ücret*|tutar*|fiyat*|toplam*) ..4 # (tl|lira)
      puan* ..1 (süresi|geçerliliği) ..1 (doluyor|dolacak|bitiyor|bitecek)
      (yeniden|tekrar|yine) raflarda
      (kapışılmadan|elden kaçmadan) ..2 (al|alın|alınız|kap|kapın|yakala*|siz de)
      (kaçırmadan|bitmeden) ..1 (siz de|kap|kapın)
      (sonbahar|ilkbahar|bahar|kış|yaz|yılbaşı|yeni) ..1 (koleksiyonumuz|koleksiyonu|serimiz|serisi|sezonumuz|ürünlerimiz|modellerimiz) ..2 (geldi|çıktı|hazır|sizlerle|yayında|satışta|raflarda|burada|mağazamızda|online)
      ilk ..1 (görenlerden|bilenlerden|deneyenlerden|keşfedenlerden) ..1 ol*
      (alana|alanlara|alırsanız|alırsan) ..2 (üçüncüsü|ikincisi|diğeri|#) ..1 (bizden|bedava|hediye|ücretsiz|yarı fiyatına|ücretsizdir)
      ikincisi ..1 (yarı fiyatına|yarı fiyat|indirimli|%)
      (hepsi|her şey|tümü|modeller*|ürünler|takımlar*|seçili*|koleksiyon*) ..4 (yarı fiyatına|yarı fiyata|yarı yarıya)
      (yüzde #|% #|#%) ..3 (daha az öde|daha az ödeyin|daha az ödersiniz|avantaj*|hesaplı|daha ucuza)
      (kodu|koduyla|kod) ..4 (ucuzlar|ucuzluyor|daha ucuz|ucuza)
      (her şeyde|tüm ürünlerde|bütün ürünlerde|mağazada her şey*|seçili ürünlerde) ..2 (%|yüzde|indirim*|yarı)
      (aldığınız|aldığın|siparişinizdeki) ..1 (ürünle|ürüne|ürünün yanına|ürün ile|ürününüze) ..3 (yakış*|iyi gider|güzel durur)
      (sizin de|bu da) ..1 (ilginizi çekebil*|hoşunuza gidebil*|beğenebil*)
      (bunu|bu ürünü|aynı ürünü) alanlar ..2 (da|de|bunu|bunlara) ..1 (baktı|aldı|bakıyor|alıyor|tercih*|ilgilendi|inceledi)
      (takımınızı|takımını|setinizi|setini|kombininizi|kombinini|köşenizi) ..1 (tamamla|tamamlayın)
      (haber*|fırsat*|duyuru*|yenilik*|kampanya*) ..2 için ..1 (instagram*|facebook*|tiktok*|sosyal medya*|sayfamız*|hesabımız*|kanalımız*) ..3
      (instagram*|facebook*|tiktok*|twitter*|pinterest*) ..3 (yanımızda olun|buluşalım|bizimle olun|bize katıl*|aramıza katıl*)
      (yeniliklerden|yeni ürünlerden|fırsatlardan|indirimlerden|kampanyalardan|duyurulardan|yeni gelenlerden) ..3 (haberdar*|haberiniz*|ilk siz|haber al*)
      (kendinize|kendine) ..2 (güzellik|iyilik|kıyak|ödül)
      (kendinize|kendine|sevdiklerinize) ..2 hediye (al*|edin|seç*)
      (kendinizi|kendini) ..2 (şımart*|ödüllendir*)
      ^ ..3 (indirim|indirimler|indirimlerimiz|kampanya|kampanyamız|fırsatlar) ..3 (bitiyor|son buluyor|sona eriyor|başladı|başlıyor) ^
      hediye (kartımız|kartlarımız|çeklerimiz|setlerimiz) ..6 (armağan|seçenek|satışta|bekliyor)
      (bu ürünü|ürünümüzü|ürününüzü|bunu|ürünü) ..4 (spreyimiz*|setimiz*|kremimiz*|yağımız*|kılıfımız*|bezimiz*|şampuanımız*|ürünümüz*) ..2 (birlikte|beraber) ..1 (kullanın|deneyin|alın|tavsiye*|öner*)
      ^ ..1 (artık|bundan böyle) ..4 (da satıyoruz|de satıyoruz|satışımız başladı|satışa sunuyoruz)
      (yenisini|yenilerini|yedeğini|yedeklerini) ..2 (zamanında|şimdiden) ..1 (sipariş*|alın|al|temin)
      ^ ..1 (filtreniz|filtren|kartuşunuz|kahveniz|çayınız|kreminiz|sabununuz|mamanız|stoğunuz|toneriniz|vitamininiz|deterjanınız) ..1 (bitmek üzere|azaldı|bitiyor|tükeniyor|azalıyor|tükenmek üzere) ..1 ^
      (dükkanımıza|mağazamıza|şubemize|showroomumuza) ..3 bekleriz ^
      yeni ..2 (mağazamız|internet mağazamız|web sitemiz|sitemiz|dükkanımız|şubemiz) ..2 (açıldı|açılıyor|yayında|hizmetinizde|sizlerle)
      (tl|lira) ..1 (lik|lık|luk)? ..1 daha ..3 (kargo*) ..1 (bizden|bedava|ücretsiz)
      (favori*|beğendiğiniz|beğendiğin|listenizdeki|istek listenizdeki|takip ettiğiniz|aklınızdaki) ..4 (fiyatı|fiyat*) ..1 (indi|düştü|geriledi|ucuzladı)
      (sepetiniz*|sepetini|sepetin) ..3 (saklandı|sakladık|saklıyoruz|duruyor|bekliyor)
      (doğum gününüz|doğum günün|yeni yaşınız|yeni yaşın) ..8 (kod*|kupon*|indirim*|hediyemiz*|çekiniz|çekimiz)
      ! hediye (kodunuz|kodun|kuponunuz) ..4 (geçersiz*|geçerli değil|kullanıl*|çalış*|tanımlan*|görün*)
      yeni ..1 (renkler*|desenler*|modeller*|kokular*|tasarımlar*|seriler*) ..1 (ekledik|geldi|çıktı|ekliyoruz|sizlerle|satışta|eklendi)
      bir (bakın|göz atın) (deriz|isteriz|derim)
      ^ (bir)? (kılıf|ekran koruyucu|kordon|çanta|aksesuar) (da|de) (ekleyin|ekle|alın|edinin)
      (anneler günü|babalar günü|sevgililer günü|öğretmenler günü|yılbaşı|ramazan|bayram|yeni yıl) ..2 (yaklaşıyor|geliyor|yaklaştı|kapıda) ..8 (ne dersin*|hediyelik*|uyumlu|fikir|fikri|bulabil*|seçenek*)
      (çok sayıda|çoklu|adetli|yüksek adet*|toptan|toplu) ..1 (alım*|alın*|sipariş*|alışveriş*) ..3 (fiyat düş*|fiyatlar düş*|fiyat avantaj*|avantaj*)
      (bedeninizde|bedeninden|renginde|bu üründen) ..1 son # (adet|ürün|parça)
      ^ (son # adet|son birkaç adet|son parçalar|son adetler) ^
      (sipariş*|alışveriş*) ..3 (puan*) ..1 (toplayın|biriktirin|kazanın)
      (yıl dönümümüz*|yıldönümümüz*|kuruluşumuz*) ..6 (%|indirim*|yüzde|hediye|kampanya*|fırsat*)
      (bir şeye|birşeye|yenisine|bir şeylere) ..3 (ihtiyacınız|ihtiyacın) ..4 (mağazamız*|dükkanımız*|sitemiz*)
      ! (siparişiniz*|paketiniz*|kargonuz*|kutunuz*) ..5 (ile birlikte|içinde) ..3 (hediye*)
      ! (iade*|fark*|hata*|yanlış*) ..4 (yarı fiyat*)
      ! (uygulanmadı|uygulanmaz|uygulanamaz|geçerli değil)
      ! (yarı fiyat*) ..6 (uygulanma*|değil*|olmaz)
      ! (fiyatı|fiyat*) ..1 (indi|düştü|geriledi) ..6 (fark*|iade*|öde*)
      ! (yedeğini|yenisini|yedek*) ..4 (göndereceğiz|gönderiyoruz|yolluyoruz|gönderdik|gönderelim|ücretsiz*)
      ! (siz*|sitede|mağazada) ..3 (sorduğunuz|sormuştunuz|aradığınız) ..6
      ! ayrı ..1 satıl*
      puan* ..2 (yanmadan|silinmeden|uçmadan)
      (çıkan|gelen|ürettiğimiz|eklenen) ..1 *mıza ..1 (bayıl*|hayran*)
      (vazgeçemeyeceksiniz|aşık olacaksınız)
      (merakla|heyecanla|sabırsızlıkla) beklenen ..2 (koleksiyon*|model*|seri*|ürünümüz*|indirim*|kampanya*|sezon*)
      (kaçıran üzülür|kaçıran pişman*)
      (ikinci|sonraki|dahaki|gelecek|ilk) (alışveriş*|sipariş*) ..3 (tl|lira|%|yüzde) ..3 (indirim*|bizden|hediye|kupon*)
      (yanına|yanında|üstüne|ile birlikte) ..1 bir de ..3 (almaz|deneyin)
      (aynı seri*|aynı seriden|aynı desen*|aynı koleksiyon*|aynı takım*) ..4 (da|de) ..1 (mağazamızda|satışta)
      (tiktok*|instagram*|facebook*|youtube*|pinterest*) ..1 (da|de)? (varız|buradayız|bulunuyoruz|paylaşıyoruz|yayındayız|bekleriz|gelin)
      (komşu*|arkadaş*|dost*|eş dost|tanıdık*|yakın*|çevreniz*) ..2 (bizi) ..1 (anlat*|söyle*|öner*|tanıt*|tavsiye*)
      bizi ..2 (komşu*|arkadaş*|dost*|tanıdık*|yakın*|çevreniz*|sevdikleriniz*) ..1 (anlat*|söyle*|öner*|tanıt*)
      (profilimiz*|vitrinimiz*|mağaza sayfamız*|dükkanımız*|tasarımlarımız*) ..4 (göz gezdir*|göz at*|gez*|keşfed*)
      (diğer|öteki|tüm|başka) (tasarım*|ürün*|iş*|model*|renk*) ..3 (göz gezdir*|gezinin|uğrayın)
      ^ (montlar|yazlıklar|kışlıklar|botlar|elbiseler|çantalar|ayakkabılar) ..1 (indirimde|raflarda)
      (hediyenizi|hediyeni|hediyelerinizi|hediyelik*) ..3 (bizden|mağazamızdan|şimdiden) ..1 (seçin|seç|alın|al|bulun)
      (toplu|toptan|adetli|çok adet) ..1 (almak|alım*|alırsanız|alacaksanız|isterseniz) ..4 (indirim*|avantaj*|iskonto*)
      (mağazamızı|dükkanımızı|profilimizi|bizi|sayfamızı) ..1 (favori*|takip list*|beğenilerinize) ..2 (ekle*|al*|kaydet*)?
      ^ (üyelere|üyelerimize|üyelerimiz|üyeler) (özel|ücretsiz|bedava)
      (canlı yayın*) ..5 (fiyat*|indirim*|fırsat*|buluşalım|bekleriz|kaçırma*|hediye*|katıl*)
      (uyumlu|takım|eşi|benzer) ..2 (da|de) var ..3 (ekleyelim|ekleyebil*)
      (boyu|rengi|modeli|paketi|seti) ..3 (avantajlı|indirimde|kampanyada|daha hesaplı)
      (alışveriş yapan|sadık|daimi|düzenli|eski) ..1 müşteri* ..3 (sürpriz*|hediye*|indirim*|özel|ücretsiz|fırsat*)
      ^ ..1 (özel|kişiye özel|isme özel) (sipariş de|siparişler de|tasarım da|üretim de) ..2 (alıyoruz|yapıyoruz|kabul ediyoruz|çalışıyoruz)
      ^ takip (edin|et) ^? (kazan*)
      (listenizdeki|listendeki|favorinizdeki|istek listenizdeki) ..3 (ucuzladı|indi|düştü|indirimde)
      (fiyatlarımızı|fiyat listemiz*) ..2 (sorun|sorabilir*|öğrenin|isteyin)
      (uygulamamızı|uygulamayı) ..2 (indirenlere|kuranlara|yükleyenlere)
      neler ..2 (yaptığımızı|sattığımızı|ürettiğimizi) ..5 (uğra*|bakın|göz at*|gez*|tıkla*|görün|keşfed*)
      (ayda bir|her ay|haftada bir) ..3 (kapınıza|kapınızda|adresinize) ..2 (gelsin|gönderelim)
      ! son # (adet|ürün) ..2 (için|olduğu|olduğundan|nedeniyle)
      ! (iade*|değişim*|yanlış*|eksik*|hatalı*|kırık*|hasarlı*) ..5 (yanına|ekleyelim|özel)
      ! (özel) (sipariş*|tasarım*|üretim*) ..3 (iade*|olduğu*|için)
      ! (toplu|toptan) ..5 (aynıdır|aynı|değişmez|değişmiyor|geçerli değil)
      ! (hediye çeki|hediye kartı) ..3 (kullanıl*|bakiye*|geçerli değil*)
      bitmeden yenisini (al|alın)
      takipte (kal|kalın) ^ (yeniler*|yenilik*|fırsat*)
    `,

    'order-status': `
      (sipariş|siparişi|siparişin|siparişiniz|siparişleriniz|siparişinizi|siparişinizin|paketiniz|paketiniz|paket|kargo|kargonuz|gönderi|gönderiniz|ürün|ürünü|ürününüz|ürünleriniz|ürünler|koliniz|teslimatınız|{}) ..8 (alındı|alınmıştır|alınmış bulunmaktadır|ulaşmış olup|alınmış olup|verilmiş olup|onaylanmış olup|gönderilmiş olup|onaylandı|onaylanmıştır|hazırlanıyor|hazırlanmaktadır|hazırlandı|hazırlanmıştır|hazır|hazırdır|paketlendi|paketlenmiştir|gönderildi|gönderilmiştir|kargolandı|kargolanmıştır|kargoya verildi|kargoya verilmiştir|kargoya teslim edildi|kargoya teslim edilmiştir|kargoya verilmiş bulunmaktadır|kargodadır|kargoda|teslim edildi|teslim edilmiştir|yola çıktı|yola çıkmıştır|yola çıkarıldı|yolda|yoldadır|ulaştı|ulaşmıştır|tamamlandı|tamamlanmıştır|oluşturuldu|oluşturulmuştur|işleme alındı|işleme alınmıştır|işleme konuldu|işleniyor|dağıtıma çıktı|dağıtıma çıkmıştır|dağıtıma çıkarıldı|dağıtımda|dağıtımdadır|sevk edildi|sevk edilmiştir|şubeye ulaştı|elimize ulaştı|bize ulaştı|tarafımıza ulaştı|tarafımıza ulaşmıştır|kargo firmasına verildi|kargo firmasına teslim edildi|kargo firmasına teslim edilmiştir|kuryeye verildi|kuryeye teslim edildi|kabul edildi|kabul edilmiştir|verildi|verilmiştir|geldi|çıktı|hazırlanma aşamasında|hazırlanma aşamasındadır|hazırlık aşamasında|hazırlık aşamasındadır|gönderime hazır|kargolanmaya hazır|kaydedildi|kaydedilmiştir)
      (siparişinizi|siparişini|siparişlerinizi|paketinizi|kargonuzu|ürününüzü|ürünlerinizi|gönderinizi|ürünü) ..5 (aldık|onayladık|hazırlıyoruz|hazırlamaktayız|hazırladık|hazırlamaya başladık|paketledik|paketliyoruz|gönderdik|gönderiyoruz|kargoladık|kargoya verdik|kargoya teslim ettik|kargoya veriyoruz|teslim ettik|yola çıkardık|işleme aldık|sevk ettik|verdik)
      (kargoya|kuryeye|kargo firmasına) (verdik|verildi|verilmiştir|teslim ettik|teslim edildi|teslim edilmiştir)
      (sipariş*) ..4 (onayı|onayınız|teyidi|teyit edilmiştir|onaylanmıştır)
      (teslimat|kargo|gönderim) (bildirimi|bilgilendirmesi|onayı)
      (sipariş|siparişiniz|siparişinizin|kargonuz|kargonuzun) ..4 durumu ..3 (kargoda|kargoya|hazırlanıyor|güncellendi|güncellenmiştir|değişti|değiştirildi|teslim*|onaylandı|tamamlandı|yolda)
      (sipariş|kargo) durumu ^ (kargoda|kargoya|hazırlanıyor|hazırlanmakta|teslim*|onaylandı|tamamlandı|yolda|gönderildi)
      (kargo|gönderi)? takip (numaranız|numarası|no|kodunuz|kodu|numaranızı|linki|bağlantısı|bilgileriniz|numarasını|linkiniz) ..3
      (siparişinizi|kargonuzu|paketinizi|gönderinizi|siparişinizin durumunu|kargo durumunu|teslimat sürecini|kargonun durumunu) ..5 takip (edebilirsiniz|edebilirsin|edin)
      (siparişinizi|siparişiniz) ..2 (aldığımızı|aldığımız) ..3
      (kurye|kargo firması|kargo görevlisi) ..4 (teslim aldı|teslim almıştır|teslim etti)
      (sipariş|siparişiniz|siparişinizin|kargonuz|kargonuzun|paketinizin|gönderinizin|ürününüzün) ..4 (oluşturulduğunu|alındığını|onaylandığını|hazırlandığını|verildiğini|gönderildiğini|kargolandığını|edildiğini|ulaştığını|çıktığını|tamamlandığını) ..4 (bildir*|bilgilendir*|belirt*|duyur*|görüyoruz|görüyorum|haber*|paylaş*)
      {} ..1 (siparişiniz|sipariş) için ..1 (teslimatınız|gönderiniz|kargonuz) {}
      sipariş (özeti|özetiniz)
      (sipariş*|ürün*|paket*|{}) ..6 (hazırlanmaya|üretilmeye|paketlenmeye|işlenmeye) (başla*|alın*)
      (sipariş*|ürün*|{}) ..6 (üretim|paketleme|hazırlık|sevkiyat|gönderim|kargolama|sevk) ..3 aşamasına (geçti|geçmiştir|geldi|gelmiştir|alındı|alınmıştır)
      (paketiniz|kargonuz|siparişiniz|gönderiniz) ..4 (ayrıldı|ayrılmıştır|çıkış yaptı|çıkış yapmıştır)
      (kuryemiz|kuryeniz|kurye görevlisi|dağıtıcı) ..4 (teslim aldı|teslim almıştır|teslim etti|teslim etmiştir|yolda|yola çıktı)
      (siparişinizin|siparişiniz için|ürününüzün|paketinizin) ..3 (hazırlıklarına|hazırlığına|üretimine|paketlemesine|hazırlanmasına) ..1 (başladık|başlıyoruz|başlandı|başlanmıştır)
      (siparişinizi|siparişini|işinizi) ..2 (üstlendi|aldı|hazırlıyor|işleme aldı)
      (teslim|teslimat|gönderim|kargo|paketleme|üretim|baskı|kontrol) aşamasına ..2 (geçiyoruz|geçiyor|geçti|geçtik|geldi|geçmiştir|alındı)
      (talebiniz*|siparişiniz*|belgeleriniz*|{}) ..3 (bize|elimize|tarafımıza) ulaştı*
      (ödemeniz|ödemeniz*) ..2 (onaylandı|onaylanmıştır|alındı|alınmıştır|ulaştı|geçti)
      (baskınız|çeviriniz|tasarımınız|ürününüz|ürünleriniz|gravürünüz|dikişiniz|dosyanız) ..5 (başladı|başlandı|hazırlanıyor|tamamlandı|bitti|hazır|iletildi|gönderildi|başlamıştır|tamamlanmıştır)
      (çevirinize|işinize|siparişinize|üretimine|baskınıza|hazırlığına) (başladı|başladık|başlandı|başlıyoruz)
      (siparişinizin|siparişin) durumunu ..8 (takip edebilirsiniz|izleyebilirsiniz|sorgulayabilirsiniz|görebilirsiniz)
      ! (iade*|talebiniz*|mesajınız*|şikayet*|başvuru*|fotoğraf*|sorunuz*) ..6 (alındı|alınmıştır|ulaştı|ulaşmıştır|aldık|onaylandı|onaylanmıştır|tamamlandı|işleme alındı|geldi|kabul edildi|oluşturuldu)
      ! (iade*|iptal*) ..4 (kargo*|gönderi*|paket*) ..4 (ulaştı|ulaşmıştır|alındı)
      ! (hasarlı|kırık|yanlış|eksik|geç) ..3 (teslim edildi|teslim edilmiş|ulaştı|geldi|ulaşmıştır|gönderildi|gönderilmiştir)
      ! (iptal|iade) (edildi|edilmiştir)
      ! (ürün|ürünler|ürünü) ..6 (hazır|geldi|çıktı|kabul edildi|verildi|alındı) (olacak|değil)
      ! onay ..2 (bekli*)
      ! (stoğa|stoklara|stoklarımıza|stoklarına) ..2 (geldi|girdi|alındı|gelmiştir|girmiştir|ulaştı)
      ! (ürün*|model*) ..4 (stoğa|stoklara|stoklarımıza) ..2 (geldi|girdi|alındı|gelmiştir|girmiştir|ulaştı)
      ! (geri ödeme*|iade*) ..4 (onaylandı|onaylanmıştır|alındı|alınmıştır|tamamlandı|kabul edildi)
      ! (kupon*|çek*|kod*|hesab*|hesap*|üyelik*|kayıt*|kayd*|iade*|talep*|talebi*) ..3 (oluşturuldu|oluşturulmuştur|oluşturulduğunu|kaydedildi|alındı|alındığını|onaylandığını)
      ! (ödemeniz*) ..2 (onaylanmadı|alınamadı|onaylanamadı|ulaşmadı)
      (siparişiniz|siparişin|siparişinizi|siparişini|paketiniz|kargonuz|ürününüz|ürünleriniz|{}) ..4 (bugün|yarın|gün içinde|günü içinde|saat içinde|aynı gün|hazırlanıp) ..3 (kargoya verilecek|kargoya verilecektir|kargoya teslim edilecek|kargoya teslim edilecektir|kargolanacak|kargolanacaktır|teslim edilecek|teslim edilecektir|gönderilecek|gönderilecektir|yola çıkacak|yola çıkacaktır|kargoya vereceğiz|kargoya teslim edeceğiz|göndereceğiz|kargolayacağız)
      ^ (sevkiyat|gönderi|kargo|teslimat|sipariş) (bildirimi|bildirimin|bilgisi|onayı|onayınız|teyidi|alındı|bilgilendirme) ..1
      (siparişinizin|siparişin|siparişinize ait) ..2 (detayları|ayrıntıları|bilgileri) ..2 (aşağıda|aşağıdadır|aşağıdaki|şöyle|ektedir)
      (siparişinize|siparişine|siparişinizi) ..2 (başladık|başlıyoruz|hazırlamaya aldık)
      (siparişiniz|siparişin|paketiniz|kargonuz) ..2 (bugün|yarın|çok yakında|yakında) (sizde|sende|kapınızda|kapında|elinizde|elinde)
      (siparişiniz|siparişin|paketiniz|kargonuz|ürününüz) ..3 (yola çıkmak|kargoya verilmek|teslim edilmek) üzere
      (siparişi|siparişleri) (hazırlıyoruz|hazırladık|paketliyoruz|paketledik|kargoladık)
      ödemenizi (aldık|onayladık)
      ^ (durum|durumu|sipariş durumu|kargo durumu|teslimat durumu) ^ (kargoda|kargoya verildi|hazırlanıyor|teslim edildi|onaylandı|yolda|tamamlandı|alındı)
      (siparişiniz|siparişin|sipariş|{}) ..2 (sisteme|sistemimize|bize|ekranımıza) (düştü|ulaştı|kaydoldu|girdi)
      ! (bildirimi|bildirim|onayı|bilgisi|bilgilendirme) ..4 (ulaşmadı*|gelmedi*|almadı*|gerek*|için|yok|eksik|gönder*|bekli*)
      ! (ise|eğer|olursa|durumunda|halinde|*dığında|*diğinde|*rsanız|*rseniz|*ınca|*ince) ..5 (verilecek|verilecektir|kargolanacak|kargolanacaktır|edilecek|edilecektir|gönderilecek|gönderilecektir)
      ! (yenisi|yeni ürün|yedek*|değişim*|iade*|ücret*) ..6 (verilecek|verilecektir|kargolanacak|kargolanacaktır|edilecek|edilecektir|gönderilecek|gönderilecektir)
      (kargonuz|paketiniz|siparişiniz|gönderiniz|kuryeniz) ..3 (dk|dakika|saat) (sonra|içinde) ..2 (teslim edilecek|teslim edilecektir|kapınızda|ulaşacak|ulaşacaktır)
      (siparişiniz|siparişin|siparişleriniz|paketiniz|paketin|kargonuz|kargon|gönderiniz|ürününüz|ürünleriniz|koliniz|eşyalarınız|teslimatınız|{}) ..5 (yola koyuldu|yolculuğa çıktı|yolculuğuna başladı|yola revan oldu|teslim edilmiş|teslim edilmiş görünüyor|üretime girdi|üretime alındı|üretime geçti|üretimde|kesinleşti|kesinleşmiştir|işlemde|işleme girdi|yüklendi|yüklenmiştir|aktarıldı|aktarılmıştır|yönlendirildi|iletildi|iletilmiştir|bırakıldı|bırakılmıştır|paketleniyor|kutulandı|kutulanıyor|gümrükten geçti|transfer merkez*|aktarma merkez*|dağıtım merkez*|paketleme ekibi*|depo ekibi*|emin ellerde)
      (siparişiniz|siparişin|paketiniz|paketin|kargonuz|kargon|gönderiniz) (geliyor|gelmek üzere|varmak üzere|yaklaştı)
      (siparişiniz|siparişin|paketiniz|paketin|kargonuz|kargon|gönderiniz) ..3 (gelmek üzere|varmak üzere|kapınıza geldi|size doğru) ^
      ^ ..4 (minder*|masa*|kupa*|lamba*|mum*|sandalye*|halı*|çanta*|ayakkabı*|elbise*|gömlek*|yüzüğ*|kolye*|saat*|battaniye*|vazo*|tabak*|tablo*|perde*|yastığ*|bisiklet*|oyuncağ*) ..4 (yola koyuldu|yola çıktı|yolda|kargoda|kargolandı|kargoya verildi|gönderildi|yolculuğa çıktı)
      (minderiniz|masanız|kupanız|lambanız|mumlarınız|mumunuz|sandalyeniz|halınız|çantanız|ayakkabınız|elbiseniz|gömleğiniz|yüzüğünüz|kolyeniz|saatiniz|battaniyeniz|vazonuz|tablonuz|perdeniz|yastığınız|bisikletiniz|tişörtünüz) ..3 (yola çıktı|yola çıkıyor|yola koyuldu|yolda|hazırlanıyor|kargoda|kargolandı|gönderildi|paketlendi|teslim edildi)
      (minderiniz|masanız|kupanız|lambanız|mumlarınız|sandalyeniz|halınız|çantanız|ayakkabınız|elbiseniz|yüzüğünüz|kolyeniz|battaniyeniz|vazonuz|tablonuz|perdeniz) ..2 (hazır|bitti|tamamlandı|çıktı) ^
      (minderinizi|masanızı|kupanızı|lambanızı|mumlarınızı|mumunuzu|sandalyenizi|halınızı|çantanızı|ayakkabınızı|elbisenizi|gömleğinizi|yüzüğünüzü|kolyenizi|saatinizi|battaniyenizi|vazonuzu|tablonuzu|perdenizi|yastığınızı|bisikletinizi|tişörtünüzü|ürününüzü|siparişinizi|siparişini|paketinizi|kargonuzu) ..3 (yapmaya başladık|yapmaya koyulduk|dikmeye başladık|örmeye başladık|üretmeye başladık|paketlemeye başladık|toplamaya başladık|hazırlamaya başladık|hazırlamaya koyulduk|şimdi yapıyoruz|şimdi dikiyoruz|yola çıkardık|yola çıkarıyoruz|yola verdik|postaladık|gönderdik|kargoladık|postaya verdik|bıraktık|teslim ettik|yüklüyoruz|yükledik|paketledik|çıkarıyoruz|yolluyoruz|yolladık|kutuladık)
      (siparişinizi|siparişini) ..2 (gördük|görür görmez|teslim aldık|depomuza ilettik|ilettik|aktardık)
      (siparişinizle|siparişiniz ile|siparişinle) ..2 (ilgileniyoruz|uğraşıyoruz|meşgulüz|ilgilenmeye)
      (siparişiniz|siparişin) ..2 (üzerinde|üstünde) ..1 çalışıyoruz
      (usta*|ekib*|atölye*|terzi*|zanaatkar*) ..2 (siparişinize|siparişinizi|siparişine|siparişini|siparişiniz) ..3 (el attı|başladı|çalışıyor|ele aldı|koyuldu|üstlendi)
      (kurye*|kargocu*|postacı*|şoför*|sürücü*) ..4 (paketinizi|kargonuzu|siparişinizi|gönderinizi|paketini|siparişini|paketinizle|kargonuzla|siparişinizle) ..3 (getirecek*|getiriyor|bıraktı|bırakacak*|ulaştıracak*|teslim etti|teslim edecek*|yolda|geliyor|alacak*|aldı)
      (siparişinize|siparişine|paketinize|ürününüze|ürünlerinize) ..2 (kavuş*)
      (gönderi etiketi|kargo etiketi|gönderi etiketini|kargo etiketini) ..1 (bastık|basıldı|hazırlandı|oluşturuldu|yazdırıldı|çıkardık)
      (kargocu|kurye|kargo firması|kargo) ..3 (gelip alacak*|teslim alacak*)
      (kargocu|kurye|kargo firması|kargo) ..1 (bugün|yarın|bu akşam) ..2 (alacak|alacaktır|alıyor)
      (bu sabah*|bugün*|dün*|akşam*|öğlen*) ..2 (kargoyla|kargo ile|postayla|posta ile|kuryeyle|kargosuyla) ..2 (çıktı|gönderdik|yolladık|gitti|yola çıktı|gönderildi)
      (teslimatınız|teslimat|teslimatın|kargonuz|paketiniz|siparişiniz) ..2 (pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|bugün|yarın) ..4 (arasında|planlandı|planlanmıştır|için planlandı|gerçekleşecek*|yapılacak*|ulaşıyor|geliyor|sizde|elinizde)
      (paketiniz|kargonuz|siparişiniz|gönderiniz|teslimatınız) ..6 (imza karşılığı|imzayla|imzalanarak) ..2 (edildi|edilmiştir|verildi|bırakıldı|alındı)
      (siparişiniz*|ürünleriniz*|ürünleri|paket*) ..3 (ayrı|ayrı ayrı|tek tek) (gönderdik|yolladık|kargoladık|kargoya verdik|gönderildi)
      (kapınız|kapınızı|ziliniz) ..1 (çalacak|çalınacak)
      (siparişiniz|siparişin|alışverişiniz|ön siparişiniz|rezervasyonunuz) ..2 (kesinleşti|kesinleşmiştir|onay aldı|onaylı|kayda geçti)
      (siparişiniz*|ürününüz*|paketiniz*) ..3 (son kontrol*|kalite kontrol*|kontrolden|kontrolünden) ..2 (geçti|geçmiştir|tamamlandı)
      ^ sıra ..1 (göndermekte|gönderimde|kargoda|kargolamada|paketlemede|teslimatta)
      (hemen|derhal|bugün|şimdi) ..1 (hazırlığa|hazırlıklara|paketlemeye|üretime) (girişiyoruz|başlıyoruz|geçiyoruz|başladık|koyulduk|geçtik)
      (son durağına|size doğru|varış noktasına|şehrinize) ..2 (ilerliyor|yol alıyor|geliyor|yaklaşıyor|vardı|ulaştı)
      adresinize ..1 (ilerliyor|yol alıyor|yaklaşıyor)
      ! (kuryeye|kurye|kargocu) ..3 (isterseniz|iade*|teslim edin|verin|değişim*)
      ! (iade*|değişim*|bozuk*|kırık*|hasarlı*|eski*) ..6 (alacak|alacaktır|alıyor|teslim alacak|teslim alacaktır|getirecek|aktarıldı|iletildi|yönlendirildi|bırakıldı)
      ! (mesajınız*|talebiniz*|şikayetiniz*|sorunuz*|notunuz*|isteğiniz*|faturanız*) ..4 (iletildi|iletilmiştir|aktarıldı|aktarılmıştır|yönlendirildi)
      ! (iade*|değişim*) ..3 (etiketi|etiketini)
      ! (fatura*|kılavuz*|belge*|adres*|değişiklik*|değişikliğ*|bilgi*|not|notu|görsel*|video*|güncelleme*) ..5 (iletildi|iletilmiştir|yüklendi|yüklenmiştir|aktarıldı|yönlendirildi)
      (postaya|ptt ye|şubeye|kargo şubesine|taşıyıcıya|nakliyeye|sevkiyata) ..1 (verdik|verildi|verilmiştir|teslim ettik|teslim edildi|bıraktık|bırakıldı|geçti|aktarıldı)
      (siparişiniz|siparişin|paketiniz|paketin|kargonuz|kargon|gönderiniz|ürünleriniz|{}) ..4 (varmıştır|şubeye vardı|şehrinize vardı|toplandı|toplanıyor|koliye giriyor|oluşmuştur|teslimatta|dağıtım aracında|dağıtım aracına|araçta|bırakılmış|ulaşmış|varmış|varıyor|sevkiyat birimin*|sevkiyat ekib*|sevkiyatta|sıraya alındı|kayıtlarımıza geçti|sisteme geçti)
      (paketinizin|kargonuzun|siparişinizin|gönderinizin) ..3 (vardığı|ulaştığı|teslim edildiği|yola çıktığı|dağıtıma çıktığı) ..2 (bilgisi*|görün*|bildir*|haber*)
      (siparişinizin|siparişin|ürünlerinizin) (tamamı|hepsi|tümü) ..3 (toplandı|hazır|paketlendi|yolda|gönderildi|kargoda)
      (alışverişiniz|satın alma işleminiz|tahsilat|tahsilatınız|ödeme işleminiz) ..1 (başarılı|başarıyla|tamamlandı|onaylandı)
      (bugün|yarın|bu akşam|bu sabah|hemen) ..1 (yola veriyoruz|yola çıkarıyoruz|çıkışını yapıyoruz|çıkışı yapılacak|gönderime veriyoruz|kargoluyoruz|yolcu ediyoruz)
      (yurtiçi kargo|aras kargo|mng kargo|ptt kargo|sürat kargo|ups|dhl|kargo|kargo ekibi|dağıtım görevlisi) ..4 (paketinizi|kargonuzu|siparişinizi|gönderinizi) ..2 (bırakacak*|getirecek*|teslim aldı|teslim edecek*|ulaştıracak*|aldı)
      (tahmini|beklenen|planlanan|öngörülen) (teslim|teslimat|varış|ulaşma|kargo) ..1 (tarihi*|tarihiniz|günü|günümüz|saati*|süresi*|#) ..4 (#|{}|bugün|yarın|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)
      (teslimat|sevkiyat|gönderim) süreci ..1 (başladı|başlamıştır|başlatıldı)
      (gönderi|kargo) (kodunuz|numaranız) ^? (#|{}|aşağıda*|şudur|şöyle|ektedir)
      (siparişiniz|siparişin|paketiniz|kargonuz|gönderiniz|elinize) ..2 (# gün|# iş günü|birkaç gün|hafta) içinde ..2 (ulaşır|ulaşacak*|ulaşıyor|elinizde|kapınızda|gelir|geliyor|sizde|teslim*)
      (siparişiniz|siparişin|paketiniz|kargonuz) ..1 (bugün|yarın|bu akşam|bu sabah) ..1 (çıkıyor|çıkar|gidiyor|yola çıkıyor|kargoda|gönderiliyor|kargolanıyor|geliyor|geldi)
      (elbise|elbiseniz|masanız|kolyeniz|yüzüğünüz|halınız|ceketiniz|koltuğunuz|tablonuz) ..2 (dikimhane*|atölye*|fırın*|tezgah*) ..1 (çıktı|çıkıyor|geçti)
      (siparişinizi|ürününüzü|ürünlerinizi|siparişiniz|paketinizi) ..2 (kutusuna|kutuya|koliye|poşetine) (koyduk|yerleştirdik|girdi|kondu|konuldu)
      ! (tahmini|beklenen) ..5 (değişti|ertelen*|uzad*|gecik*)
      ! (iade*|değişim*) ..4 (şubeye|postaya|ptt)
      ! (fatura*|kart*|not*|fiş*|kılavuz*|anahtar*|vida*|yedek*|parça*) ..2 (kutusuna|kutuya|koliye|poşetine)
      ! elimizde (yok|kalma*|olma*|değil|bulunma*|olan|kalan)
      ! (fatura*|belge*|kılavuz*) ..3 (postaya|ptt ye|şubeye) ..1 (verdik|verildi|bıraktık|teslim ettik)
    `,
    parcel: `
      sipariş*|paket*|kargo|kargonuz*|gönderi*|ürün*|teslimat*|ödeme*
    `,
    transit: `
      gönderildi|gönderilmiştir|kargolandı|kargolanmıştır|paketlendi|paketlenmiştir|kutulandı|teslim edildi|teslim edilmiştir|teslim edilecek*|yola çıktı|yola çıkıyor|yola çıkacak*|yola koyuldu|yolda|onaylandı|onaylanmıştır|çıkış yaptı|dağıtımda|dağıtıma (çıktı|çıkıyor|çıkacak*|çıkarıldı)
      (hazırlandı|hazırlanmıştır|alındı|alınmıştır|ulaştı|ulaşacak|ulaşıyor) ^
      (bugün|yarın|dün|akşam*|sabah*|öğlen|birazdan|az önce|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) ..4 (ulaşacak*|ulaşıyor|ulaşır|geliyor|gelecek*|gelir|varacak*|varıyor|çıkıyor|çıkacak*|çıktı|verildi|bekleniyor|teslim|elinizde|sizde|kapınızda)
      (kargoya|kuryeye|postaya|ptt*|aras*|yurtiçi*|şubeye|kargocuya|dağıtıma) ..2 (verdik|verildi|verilmiştir|verilecek*|veriyoruz|vereceğiz|teslim ettik|teslim edildi|teslim edilmiştir|teslim edilecek*|bıraktık|bırakıldı|çıktı|çıkıyor|çıkacak*|aktarıldı|ulaştı)
      (kurye*|postacı*|kargocu*|kargo firması|kargo görevlisi) ..5 (aldı|alacak*|alıyor|teslim aldı|teslim etti|teslim edecek*|getirdi|getirecek*|getiriyor|bıraktı|bırakacak*|yolda|geliyor|yola çıktı)
      (depomuz*|atölye*|depo*) (ayrıldı|çıktı|çıkıyor|çıkacak*|yola çıktı)
      (depomuzdan|atölyemizden|depodan|atölyeden) ..2 (ayrıl*|çık*|yola|hareket*|alındı)
      (posta kutunuz*|kapınız*) ..2 (bırakıldı|bırakılmış*|bırakılacak*|ulaştı|geldi|geliyor|gelecek*|olacak*|teslim edildi|teslim edilecek*|çalacak*)
    `,
    delay: `
      gecik*|geç (ulaş*|teslim*|gel*|kal*|gönder*)
      ertelen*|ötelen*|aksama*|aksıyor|uzayabil*|uzad*|uzamas*|uzamış*
      (planlanandan|beklenenden|normalden) ..2 (geç|uzun)
      (yoğunluk*) ..3 (nedeniyle|sebebiyle|dolayı)
      (grev*|hava koşul*|hava şart*|gümrük*) ..4 (nedeniyle|sebebiyle|bekle*|takıl*)
      (zamanında) ..3 *medi
      ! geciktirmeden
      ! gecikmeden
    `,
    problem: `
      hasar*|kırık*|kırıl*|kaybol*|kayıp*|çalın*|bozuk*|arıza*|kusur*|eksik*|defolu|hatalı*|hata|hatası
      yanlış (ürün*|beden*|renk*|adres*|model*|gönder*|numara*)
      (eksik|hatalı|yanlış|geçersiz|yetersiz) ..1 adres*
      iade|iadeniz|iadenizi|iadesi|iadenizin|değişim*|değiştirme*
      (teslim edilemedi|teslim edilememiştir|ulaşılamadı|ulaşılamamıştır|gönderemiyoruz|gönderemedik|ulaşamadık|ulaşamadı|bulunamadı|teslim edemedi|teslim edilemiyor|gönderilemedi|gönderilememiştir|ulaşamıyoruz|hazırlayamıyoruz|tamamlanamadı)
      (reddedil*|geri dön*|geri gönder*|şubede bekli*)
      iptal*
      ! iade (koşul*|politika*|hakk*|şart*|prosedür*|süre*|ve değişim koşul*|ve değişim politika*)
      ! (hasarsız|eksiksiz|hatasız|kusursuz|iptal etme)
      ! (iade|değişim) (ve|veya|için) (değişim|iade)? (koşul*|politika*|hakk*|şart*|işlem*|için|şart*|fatura*)
      ! (iade|değişim) (edebilir*|yapabilir*|hakkı*)
    `,
    errand: `
      fatura*|fiş|makbuz*|tasarım*|baskı*|gravür*|kişiselleştir*|önizleme*|prova*
      (ekte|ekli|ekteki|ektedir|ekinde)
      (randevu*|montaj*|kurulum*|servis*|teknisyen*|teslimat saati*|teslimat randevu*)
      (kurye|kargo|nakliye*|ekib*|sürücü) ..3 (arayacak*|iletişime geçecek*)
      garanti*|kılavuz*|talimat*|güvenlik*
    `,
    apology: `
      özür|özürlerimizi|özürlerimiz|üzgünüz|üzgünüm|maalesef|malesef|kusura|üzülerek|üzüntü*|yazık ki
      (rahatsızlık*|mağduriyet*|aksaklık*)
    `,
    'stock-out': `
      (stok*|stoklarımız*|stoğumuz*) ..3 (yok|yoktur|tüken*|kalma*|bulunma*|bit*|mevcut değil*)
      (tükendi|tükenmiştir|tükenmiş|tükendiği|tükenmesi|tükenen)
      (stok|stokta) (dışı|olmayan|olmadığı*|kalmadığı*|kalmayan|bulunmayan)
      (temin|tedarik) (edilemi*|edemi*|edilememektedir|edilemedi|edilememiş*|edemedik|sıkıntı*)
      (ürün*|renk*|beden*|model*) ..4 (mevcut değil*|kalmadı|kalmamıştır|bulunmamaktadır|elimizde yok|üretimi durdu*|üretimden kalk*)
      elimizde ..2 (kalmadı|kalmamıştır|bulunmuyor|yok)
      stok (hatası|sorunu|problemi|yetersiz*)
      ! stoklar tükenmeden
    `,
    adjustment: `
      <refund>
      (iptal) (ettik|edildi|edilmiştir|edilecektir|edeceğiz|ediyoruz)
      (düzenledik|güncelledik|düzelttik|düzeltildi|güncellendi|güncellenmiştir)
      (ücret|tutar|bedel) ..4 (tahsil edilmeyecek*|alınmayacak*|çekilmeyecek*|yansıtılmayacak*)
      iadeniz ..3
      ücret iadesi*
    `,
    'partial-refund': `
      (kısmi|kısmen) ..1 (iade*|ödeme*|geri)
      % # ..6 (iade*|iadesi|geri ödeme*)
      (bir kısmını|bir bölümünü|yarısını|yarısı|kısmını) ..3 iade
      (ürün*|elinizde|sizde) ..4 (kalsın|kalması|tutarsanız|tutmanız|tutmak|saklamanız|saklarsanız) ..8 (<refund>|iade*)
      <refund> ..8 (tutarsanız|kalsın|saklarsanız|tutmanız)
    `,
    'cancel-ask': `
      lütfen ..6 iptal (edin|ediniz|et|talebi*|isteği*|işlemi*|eder)
      (sipariş*|alışveriş*|satın almay*|ürün*|{}) ..6 iptal (edin|ediniz|eder misiniz|edebilir misiniz|etmenizi|etmeniz rica|etmeniz gerek*|ederseniz|etmelisiniz)
      iptal (etmenizi|etmeniz gerek*|etmelisiniz|eder misiniz|edebilir misiniz|ederseniz seviniriz|ederseniz memnun|edilmesini rica)
      iptal (talebi|isteği|talebinde|başvurusu|talebinizi) ..2 (oluşturun|oluşturunuz|oluşturur|oluşturabilir misiniz|oluşturmanızı|oluşturmanız|gönderin|gönderir|göndermenizi|açın|açar|açmanızı|bulunun|bulunur|bulunmanızı|bulunmanız|iletin|iletmenizi|açmanız)
      ! (otomatik|tarafımızca|bizim) ..4 iptal
      ! iptal (etmeyin|etmeyiniz|etmemenizi)
      ! iptal etmemizi ..4
      ! iptal (etmek|etmemizi|edilmesini|etmenizi) ..2 (isterseniz|istiyorsanız|ister misiniz|ister|istemeniz)
      ! (iptal talebiniz|iptal isteğiniz|iptal talebinizi) ..4 (alındı|alınmıştır|aldık|onaylandı|onayladık|ulaştı)
      (iptali|iptalini|iptal işlemini|iptal işlemi) ..4 (siz|sizin tarafınızdan|tarafınızdan|tarafınızca|sizin|hesabınızdan|kendiniz) ..2 (yapın|yapabilir misiniz|yapar mısınız|yapmanızı|yapmanız gerek*|gerçekleştirin|gerçekleştirir|gerçekleştirmenizi|başlatın|başlatır|başlatmanızı)
      (siz|sizin) ..2 iptal (ederseniz|etseniz|etmeniz) ..4 (kolay*|sevin*|iyi olur|memnun|yardımcı|hızl*|gerek*|daha)
      iptal (talebi|isteği|talebini|isteğini|başvurusu) ..2 (yollar|yollayabilir misiniz|yollamanızı|verir|vermenizi|girer|girmenizi|başlatır|iletir)
      (iptal) ..2 (etmekten|etmeniz) ..2 (başka|dışında) ..2 (yol|çare|seçenek)
      iptal* ..6 (yanlışlıkla sipariş verildi|yanlışlıkla verildi|fikrim değişti) ..4 seç*
      iptal (butonuna|düğmesine|tuşuna|seçeneğine|linkine) ..1 (basar|basmanızı|tıklar|tıklamanızı|basabilir misiniz)
      (sipariş*|siparişi) ..2 iptale (gönderin|gönderir|göndermenizi|alın|çekin|verin)
    `,

    'opt-out': `
      (abonelik*|aboneliğiniz*|aboneliğinizi|aboneliği|üyelik*|üyeliğiniz*|bülten*|e-bülten*|listemiz*|mail listesi*|listeden) ..4 (iptal*|çık*|sonlandır*|ayrıl*|durdur*|vazgeç*)
      (mesaj*|mail*|e-posta*|e-postaları*|bildirim*|ileti*|sms*|haber*|bülten*|bilgilendirme*) ..4 (almak istemiyorsanız|almak istemezseniz|almak istemiyorum|almak istemiyorsan|almayı durdur*|almamak|iptal etmek|durdurmak|engellemek|almak istemediğinizi|almak istemediğiniz)
      (red|ret|iptal|stop|dur) ..2 yaz* ..4 (gönder*|#)
      (abonelikten|listeden|listemizden|üyelikten|mail listesinden) (çık*|ayrıl*)
      (ileti|e-posta|iletişim|bildirim|abonelik) (tercihlerinizi|tercihlerini|ayarlarınızı) ..2 (değiştir*|güncelle*|yönet*)
      ret linki|iys
      ! (abonelik*|aboneliğiniz*|üyelik*|üyeliğiniz*) ..2 iptal (edildi|edilmiştir|ettik|edilecektir|edilmiş)
      (istekleri|mesajlarımız*|maillerimiz*|hatırlatmaları|hatırlatmalarımız*|iletilerimiz*|e-postalarımız*|yorum isteği) ..3 (gelmesin|kapatın|kapatabilir*|kesilsin|sıkıldı*|istemiyor musunuz) ..4
      (mesajlarımız|iletilerimiz|maillerimiz|bildirimlerimiz|e-postalarımız) ..3 (ilginizi çekmiyor|istemiyor|istemezseniz)
      buradan (listeden|ayrılabil*)
      (bilgilendirmeleri|bilgilendirme mesajları*|mesajları|hatırlatmaları|e-postaları|mailleri|iletileri) ..1 (kapatmak|durdurmak|kesmek|sonlandırmak) ..3 (tıkla*|link*|bağlantı*|yaz*|buradan)
      ! fatura* (e-posta*|mail*) ..5
    `,
    'off-platform': `
      (e-posta|mail|e-mail|eposta|email) ..2 (gönderin|gönderiniz|gönderebilirsiniz|atın|atınız|atabilirsiniz|yazın|yazabilirsiniz|atmanız|göndermeniz|göndermenizi|atmanızı|gönderir misiniz|atar mısınız|atarak|göndererek)
      (e-posta|mail|e-mail|eposta|email) (yoluyla|aracılığıyla|ile|üzerinden|adresimiz*|adresi|yolu ile|adresinden|adresimizden|adresimize|vasıtasıyla) ..6 (ulaş*|yaz*|iletişim*|gönder*|ilet*|irtibat*|başvur*|bildir*|bize|destek*)
      (bize|bizimle|bizi|müşteri hizmetlerimiz*|destek ekibimiz*|ekibimiz*) ..4 (e-posta|mail|e-mail|eposta|email|whatsapp*|telegram|instagram|facebook|messenger|web sitemiz*|sitemiz*|iletişim formu*|canlı destek|internet sitemiz*) ..6 (ulaş*|yaz*|iletişim*|gönder*|ilet*|irtibat*|başvur*|sor*|geç*|mesaj*)
      @ ..4 (adresine|adresinden|adresimize|adresimizden|adresi|ulaş*|yaz*|mail|e-posta|üzerinden|gönder*|ilet*|e-mail|iletişim*)
      @ ..6 (ulaş*|yaz*|gönder*|iletebilir*|iletişime)
      (bize|bizimle) ..4 @
      (adresine|adresimize|adresinden|adresimizden) (mail|e-posta|eposta|e-mail) ..2
      whatsapp|watsap|whatsap|whatsaptan
      (instagram|facebook|telegram) ..4 (mesaj atın|mesaj atabilirsiniz|yazın|yazabilirsiniz|mesaj gönder*|ulaşın|ulaşabilirsiniz|iletişime geç*)
      iletişim (formu|formunu|formundan|formumuz*|sayfamız*|sayfasından|formuyla)
      (web sitemiz*|internet sitemiz*|sitemiz*|web sayfamız*) ..4 (iletişim*|ulaş*|canlı destek|destek talebi|form*|bize yaz*|üzerinden talep*)
      (bu|lütfen) ..4 (mesaja|mesajı|e-postaya|e-postayı|maile|maili|iletiye|mesajımıza|e-mail'e|epostaya|epostayı|adrese|mailı|e-maile|e-maili) ..3 (cevap vermeyin|cevap vermeyiniz|yanıt vermeyin|yanıt vermeyiniz|yanıtlamayın|yanıtlamayınız|cevaplamayın|cevaplamayınız|cevap yazmayın|cevap yazmayınız|dönüş yapmayın|dönüş yapmayınız)
      (cevap|yanıt) (vermeyin|vermeyiniz|yazmayın|yazmayınız)
      (yanıtlamayın|yanıtlamayınız|cevaplamayın|cevaplamayınız)
      (gelen kutusu|posta kutusu|adres|e-posta|mesajlar|yanıtlar) ..5 (takip edilmemektedir|izlenmemektedir|okunmamaktadır|kontrol edilmemektedir|takip edilmiyor|okunmuyor|kontrol edilmiyor)
      (amazon|platform*|site|trendyol|hepsiburada) ..1 dışında* ..4 (iletişim*|ulaş*|yaz*|alışveriş*)
      (bize|bizimle) ..3 {} ..2 (üzerinden|adresinden|aracılığıyla|adresine)
      (dm|dm'den|dmden) (atın|atabilirsiniz|atabilirsin|yazın|yazabilirsiniz|gönder*|ulaş*)
      (sorularınız|sorunuz) ..2 (destek hattımız|çağrı merkezimiz|müşteri hattımız) ..2
      (taratıp|tarayıp) ..2 (e-posta|mail) ..3
      ! (kargo firması*|kargo şirketi*|üretici*|banka*|amazon*|servis*|kurye*|ptt|aras|yurtiçi|mng|ups|dhl) ..6 (e-posta*|mail*|web sitesi*|sitesi*|form*|iletişim*)
      ! (gerek yok|gerekmez) ..2
      ! (mesaj*|mail*) ..3 (cevap|yanıt) (verme*) (gerek*|zorunda*)
      ! (e-posta|mail|e-mail|eposta) (ile|yoluyla|aracılığıyla|üzerinden) ..4 (iletildi|gönderildi|iletilmiştir|gönderilmiştir|ilettik|gönderdik|iletilecek*|gönderilecek*|göndereceğiz|iletiyoruz|bilgilendir*)
      ! (tarafınıza|size|adresinize) ..3 (iletildi|gönderildi|iletilmiştir|gönderilmiştir|ilettik|gönderdik)
      (bu|mesaja|mesaj|iletiye|adrese|kutuya) ..4 (yanıtlanamaz|cevaplanamaz|yanıtlanmaz|cevaplanmaz|yanıtlanmamaktadır|cevaplanmamaktadır|yanıt verilmez|cevap verilmez|yanıt verilememektedir|yanıtlanmıyor|cevap alınamaz|yanıt alınamaz)
      (yanıtlar okunmaz|yanıtlar okunmuyor)
      (karttaki|kartımızdaki|broşürdeki) (numaraya|numaradan|telefona|telefondan|hattan) ..3 (mesaj*|yaz*|ara*|ulaş*)
      (instagram*|facebook*|telegram*|messenger*) ..4 (yazın|yaz|ulaşın|dönüyoruz|oradan yaz*|seslenin)
      (kendi|bizim)? (sitemizden|internet sitemizden|web sitemizden|web sitemiz üzerinden) ..3 (alın|alırsanız|verirseniz|sipariş verin|sipariş verebil*|sipariş vermek|satın alın|satın alabil*|alışveriş yapın|alışveriş yapabil*)
      (sitemizdeki|web sitemizdeki) ..3 (sohbet*|canlı destek*|form*|chat*|iletişim*|pencere*)
      (qr|karekod*|kare kod*) ..1 (kod*)? ..2 (okut*|tara*) ..4 (bizimle|bize|ulaş*|konuş*|yaz*|mesaj*|sohbet*)
      (mail|e-posta) (üzerinden|ile|yoluyla) (devam|konuşalım|görüşelim|yazışalım)
      (buradan|bu kanaldan|buradaki mesajlar*) ..3 yazmayın
      (buradan|bu kanaldan) değil ..1 (whatsapp*|instagram*|mail*|e-posta*|telefon*)
      ! (isterseniz|yapmayın) ..2 instagram
      (direkt|doğrudan|aracısız) ..2 sitemizden ..2 (alın|alabilirsiniz|alırsanız|alışveriş yap*|sipariş ver*)
      aracısız ..2 (bizden|mağazamızdan) ..2 (alın|alabilirsiniz|alırsanız|sipariş ver*)
      (mailden|e-postadan|whatsapptan) ..2 (devam edelim|devam edebil*|görüşelim|konuşalım|yazışalım|halledelim)
      (pazaryerini|platformu|aracıyı|aracıları) ..1 (aradan çıkar*|atla*)
      ! (e-posta|mail) ile (almak|almayı|gönderilmesini) ..6
    `,

    greeting: `
      ^ (merhaba|merhabalar|sayın|selam|selamlar|değerli|sevgili|iyi günler|günaydın|iyi akşamlar|kıymetli|hoş geldiniz|saygıdeğer) ..4
    `,
    thanks: `
      teşekkür|teşekkürler|teşekkürlerimizi|teşekkürlerimiz|teşekkürü|minnettarız|minnettarım|sağolun|sağ olun|müteşekkiriz|şükran*
      (bizi|mağazamızı|dükkanımızı) (seçmeniz|tercih etmeniz|bulmanız|seçtiğiniz|tercih ettiğiniz) ..3 (güzel|mutlu|hoş|sevindirdi|sevindirici|sevindik)
      sağol|sağ ol|eksik olmayın|var olun
    `,
    availability: `
      (soru*|sorun*|yardım*|problem*|öneri*|talep*|ihtiyaç*|ihtiyacınız*|destek*|görüş*|konu*) ..4 (varsa|olursa|olması|halinde|durumunda|duyarsanız|olduğunda|için bize|için bizimle|için her zaman|için çekinme*)
      (her zaman|daima) ..4 (buradayız|yanınızdayız|hizmetinizdeyiz|yardıma hazırız|yazabilirsiniz|ulaşabilirsiniz|hazırız|emrinizdeyiz)
      (buradayız|yanınızdayız|hizmetinizdeyiz|yardıma hazırız|yardımcı olmaktan|yardımcı olmaya|emrinizdeyiz)
      (yardımcı olmak|yardımcı olmaktan|yardım etmek) ..4 (mutluluk*|memnuniyet*|isteriz|için buradayız|hazır*|mutlu*|memnun*)
      (çekinmeyin|çekinmeyiniz|çekinmeden)
      tereddüt etme*
      (ekibimiz|destek ekibimiz|müşteri hizmetlerimiz) ..5 (hazır*|yardımcı*|hizmet*)
      (bize|bizimle) ..3 (her zaman|ulaşabilirsiniz|yazabilirsiniz)
      (başka) ..2 (sorunuz|isteğiniz|arzunuz)
      ^ (sorularınız|sorunuz) ..2
    `,
    courtesy: `
      umarız|umarım|umuyoruz|ümit
      (dileriz|dilerim|diliyoruz|dilemekteyiz|dileğiyle|dileklerimizle)
      (iyi|güzel|keyifli|mutlu|hayırlı|sağlıklı|güle güle) (günler|kullanımlar|alışverişler|haftalar|akşamlar|hafta sonları|bayramlar|yıllar|kullanın|çalışmalar|seneler)
      (bizi|mağazamızı|ürünümüzü|firmamızı|markamızı|sitemizi) ..2 (tercih|seçtiğiniz|seçtiğin)
      (tercih) (ettiğiniz|ettiğin|ettiğinizden)
      (güle güle|hayırlı olsun|hoş geldiniz|hoşgeldiniz|tebrik*|görüşmek üzere|kendinize iyi bakın)
      (memnuniyetiniz|güveniniz|desteğiniz|güveniniz|müşterimiz|mutluluğunuz) ..3
      (mutlu|memnun|gurur|onur|mutluluk|memnuniyet) (olduk|duyarız|duyuyoruz|duyduk|verici|etti|olacağız)
      (alışveriş*|satın al*|sipariş*) ..3 (için|yaptığınız|verdiğiniz|aldığınız)
      (bizim için) ..2 (önemli*|değerli*)
      ailemize ..2
      (bizi|mağazamızı|dükkanımızı) ..1 (seçmeniz|tercih etmeniz|bulmanız|seçmen) ..2
      (ne güzel|ne mutlu|ne hoş)
    `,
    closing: `
      ^ (saygılarımızla|saygılarımla|saygılar|sevgiler|sevgilerimizle|sevgilerle|iyi günler|iyi çalışmalar|iyi dileklerimizle|en iyi dileklerimizle|esenlikler*) ..4
      ^ ..3 (ekibi|ekibiniz|müşteri hizmetleri|destek ekibi|ailesi|mağazası|ekibimiz)
      müşteri (hizmetleri|ilişkileri) (ekibi|departmanı)?
    `,
    matter: `
      <refund>
      <delay>
      <problem>
      <errand>
      <stock-out>
      <order-status>
      <information-request>
      <change-review>
      <discount>
      <promotion>
      <cancel-ask>
      <off-platform>
      <opt-out>
      adres*|beden*|renk*|rengi*|fotoğraf*|resim*|resmi*|belge*|etiket*|takip*|ödeme*|ücret*|fiyat*|vergi*|gümrük*|stok*|depo*|kargo*|hesab*|hesap*
      tatil*|kapalı*|pil*|batarya*|şarj*|kablo*|fiş*|vida*|uyumlu*|malzeme*|ölçü*|ağırlık*|ayar*|temizle*|temizlik*|yıka*|monte*|geri dönüşüm*
      talebiniz*|talep*|başvuru*|şikayet*
      teslim*|gönder*|ulaştır*
      bakım*|çalışma saat*|kesinti*|erişilem*
      rehber*|ipuc*|adım*|video*|sayfa*|indir*|link*|bağlantı*|nasıl kullan*
      ! (bizi|mağazamızı|ürünümüzü|firmamızı|markamızı|sitemizi) ..2
    `,
  },
}
