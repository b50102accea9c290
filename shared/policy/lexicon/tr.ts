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
    `,
    'change-review': `
      <review> ..5 (silin|siliniz|siler|silebilir|silmenizi|silmeniz|silmek|silerseniz|silmeyi|silinmesini|silinmesi|kaldırın|kaldırınız|kaldırır|kaldırabilir|kaldırmanızı|kaldırmanız|kaldırmak|kaldırırsanız|kaldırmayı|kaldırılmasını|değiştirin|değiştiriniz|değiştirir|değiştirebilir|değiştirmenizi|değiştirmeniz|değiştirmek|değiştirirseniz|değiştirmeyi|güncelleyin|güncelleyiniz|günceller|güncelleyebilir|güncellemenizi|güncellemeniz|güncellemek|güncellerseniz|güncellemeyi|düzenleyin|düzenler|düzenleyebilir|düzenlemenizi|düzenlerseniz|düzeltin|düzeltir|düzeltebilir|düzeltmenizi|düzeltirseniz|düzeltmek|revize|geri çeker|geri çekin|geri çekmenizi|geri çekebilir|geri almanızı|geri alır|yükseltin|yükseltir|yükseltebilir|yükseltmenizi|yükseltirseniz|yükseltmek|gözden geçirir|gözden geçirmenizi|gözden geçirebilir|olumluya|çevirir|çevirebilir|çevirmenizi)
      (olumlu|5 yıldıza|beş yıldıza) ..2 (çevir*|güncelle*|değiştir*|yükselt*)
      <review> ..2 (silme|kaldırma|güncelleme|değiştirme) ..2 (rica|talep ediyoruz|düşünür)
      ! <review> ..4 (göre|doğrultusunda|sayesinde|ışığında|sonrası|sonrasında|bırakmak|yazmak|yapmak|yapın|bırakın|dikkate) ..5 (güncelle*|düzelt*|değiştir*|düzenle*|düzeltebil*|revize|silebil*)
      ! <review> ..5 (silmeye|silme zorunluluğu|kurallar*|politika*)
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
    `,
    'already-asked': `
      hatırlatma|hatırlatmak|hatırlatırız|hatırlatıyoruz|hatırlatmadır|hatırlatması
      (daha önce|geçen hafta|geçtiğimiz günlerde|geçenlerde|önceki) ..5 (yazmıştık|göndermiştik|sormuştuk|rica etmiştik|iletmiştik|istemiştik|mesaj*|mail*|mesajımız*|e-posta*)
      (önceki|ilk|son) (mesajımız*|mailimiz*|e-postamız*|talebimiz*|ricamız*|isteğimiz*)
      (ikinci|son|bir) kez (daha)?
      (tekrar|yeniden|bir kez daha) (yazıyoruz|rica|ulaşıyoruz|soruyoruz|iletişime|hatırlat*|yazıyorum)
      (yanıt|cevap|dönüş) ..2 (alamadık|almadık|alamadım)
      (birkaç|geçen|geçtiğimiz|kısa) (gün|hafta|süre) (önce)? ..6 (yazmıştık|yazmıştım|göndermiştik|göndermiştim|sormuştuk|rica etmiştik|iletmiştik|istemiştik)
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
    `,
    'negative-condition': `
      (memnun|mutlu) (kalmadıysanız|kalmadıysan|değilseniz|değilsen|kalmazsanız|olmadıysanız|kalmamışsanız|kalmadığınız takdirde|kalmamanız durumunda)
      (beğenmediyseniz|beğenmezseniz|beğenmediysen)
      (sorun*|problem*|sıkıntı*|şikayet*|olumsuzluk*|memnuniyetsizlik*|aksaklık*) ..3 (varsa|yaşarsanız|yaşadıysanız|yaşamanız|olursa|yaşıyorsanız|karşılaşırsanız|durumunda|halinde|olması|olduysa|ise)
      beklenti* ..3 karşılamadıysa*
      (yoksa|değilse|aksi halde|aksi takdirde)
    `,
    'before-review': `
      <review> ..3 (yapmadan|yazmadan|bırakmadan|vermeden|paylaşmadan|eklemeden|girmeden|yapmak yerine|yazmak yerine|bırakmak yerine|vermek yerine|yazmadan) (önce)?
      <review> ..2 (önce|öncesinde|yerine)
      (değerlendirmeden|puanlamadan|yorumlamadan) önce
      <review> önce* ..3
      (önce|öncelikle|ilk önce) ..2 (bize|bizimle|bizi) ..4 (ulaşın|yazın|iletişime|haber|bildirin|ulaşmanızı|yazmanızı|geçmenizi)
    `,
    'contact-us': `
      (bize|bizimle|bizi|bana|tarafımıza) ..6 (ulaşın|ulaşınız|ulaşabilirsiniz|ulaşmanızı|ulaşmaktan|ulaşır|ulaşmanız|yazın|yazınız|yazabilirsiniz|yazmanızı|yazmaktan|yazar|iletişime|irtibata|bildirin|bildiriniz|bildirmenizi|bildirir|haber|sorun|sorabilirsiniz|danışın|danışabilirsiniz|arayın|iletin|iletiniz|iletebilirsiniz|iletmenizi|mesaj)
      iletişime (geçin|geçiniz|geçebilirsiniz|geçmenizi|geçmekten|geçmeniz|geçer|geçmeyi)
      (bu)? (mesaja|mesajı) ..1 (yanıt*|cevap*)
      haber verin
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
    `,
    promise: `
      (kazanın|kazan|kazanırsınız|kazanabilirsiniz|kazanacaksınız|kazanma)
      (alın|alabilirsiniz|alacaksınız|alırsınız|elde edin|sahip olun|faydalanın|yararlanın)
      (göndereceğiz|gönderelim|gönderiyoruz|göndeririz|vereceğiz|veriyoruz|verelim|veririz|hediye edeceğiz|hediye ediyoruz|hediye edelim|sunuyoruz|sunacağız|yatıracağız|yatıralım|ödeyeceğiz|tanımlayacağız|tanımlıyoruz|tanımlanacaktır|hediye|iade edeceğiz|iade edelim|iade ediyoruz|iade ederiz|gönderilecektir|verilecektir|göndereceğim)
      (sizi|sizleri) ..2 bekliyor
      (katılın|katılma|katılacaksınız)
      (puan*|kupon*|hediye*|bakiye*|çek*) ..4 (eklendi|eklenmiştir|tanımlandı|tanımlanmıştır|yüklendi|yüklenmiştir|kazandın*)
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
      (sepete|sepetine|sepetinize) (dön|dönün|geri dön|git|gidin|göz at*)
      (sepeti|sepetini|sepetinizi) ..1 (ziyaret*|tamamla*|kontrol et*|görüntüle*)
      ^ (alışverişini|alışverişinizi) (tamamla|tamamlayın|tamamlayabilir*|bitir*)
      ^ (siparişini|siparişinizi) tamamla* ..2 (sepet*|önce|tükenmeden)
      (ürün|ürünler|ürünleriniz|ürününüz) ..1 sepet* (kalmış|kaldı|unutulmuş|bekliyor)
      ^ kaldığın* yerden (devam et|devam edin|alışveriş*)
      (favori*|beğendi*|istek listen*|listendeki*) ..4 (indirimde|indirime girdi|stokta|ucuzladı|düştü|tükenmek üzere|tükeniyor)
      (yeni ürünlere|yeni ürünleri|yeni gelenleri|yeni gelenlere|yenilikleri|yeniliklere|yeni sezonu|koleksiyonu) ..1 (göz at*|keşfed*|keşfet|inceley*|incele|bak*)
      # (tl|lira|puan) ..2 (kazandın|kazandınız|harca*|seni bekli*|sizi bekli*)
      hesab* # (tl|lira|puan) var
      (bitmeden|tükenmeden|azalmadan) ..2 (al|alın|yenisini|yenile*|sipariş*|kap)
      ^ bu fırsat* ..2 (kaçmaz|kaçırma|kaçırmayın)
      fırsat* ..1 kaçmaz
      (takipte (kal|kalın))
      (bizi) ..2 (instagram*|facebook*|sosyal medya*|tiktok*|youtube*) ..2 (bul|bulun|bulabilir*|ara*)
      (abonelik*|aboneliğ*) ..3 (her ay|kapında|kapınızda|indirim*|avantaj*)
      (her) ..1 (alışverişte|siparişte|alışverişinizde|siparişinizde) ..2 puan* ..1
      (puan) (topla|toplayın|toplayabilir*)
      ! (şubede|şubesinde|kargoda|noktada|teslimat noktası*) ..3 bekli*
      ! sepet* ..5 (hata|hatası|görün*|ekran*|kodu)
      ! # (tl|lira) ..3 (iade*|geri|eksik|fark*|ücret*|ödeme*)
      ! (iade*|fark*|ücret*|tutar*|fiyat*|toplam*) ..4 # (tl|lira)
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
    `,
    parcel: `
      sipariş*|paket*|kargo|kargonuz*|gönderi*|ürün*|teslimat*|ödeme*
    `,
    transit: `
      gönderildi|gönderilmiştir|kargolandı|hazırlanıyor|hazırlandı|paketlendi|teslim edildi|teslim edilmiştir|ulaştı|ulaşacak|yola çıktı|yolda|alındı|alınmıştır|onaylandı|onaylanmıştır|çıkış yaptı|dağıtımda|dağıtıma|verildi|takip|bekleniyor
      kargoya|kuryeye
      kurye|postacı|depomuz*|atölye*|posta kutunuz*|kapınız*
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
    `,

    'opt-out': `
      (abonelik*|aboneliğiniz*|aboneliğinizi|aboneliği|üyelik*|üyeliğiniz*|bülten*|e-bülten*|listemiz*|mail listesi*|listeden) ..4 (iptal*|çık*|sonlandır*|ayrıl*|durdur*|vazgeç*)
      (mesaj*|mail*|e-posta*|e-postaları*|bildirim*|ileti*|sms*|haber*|bülten*|bilgilendirme*) ..4 (almak istemiyorsanız|almak istemezseniz|almak istemiyorum|almak istemiyorsan|almayı durdur*|almamak|iptal etmek|durdurmak|engellemek|almak istemediğinizi|almak istemediğiniz)
      (red|ret|iptal|stop|dur) ..2 yaz* ..4 (gönder*|#)
      (abonelikten|listeden|listemizden|üyelikten|mail listesinden) (çık*|ayrıl*)
      (ileti|e-posta|iletişim|bildirim|abonelik) (tercihlerinizi|tercihlerini|ayarlarınızı) ..2 (değiştir*|güncelle*|yönet*)
      ret linki|iys
      ! (abonelik*|aboneliğiniz*|üyelik*|üyeliğiniz*) ..2 iptal (edildi|edilmiştir|ettik|edilecektir|edilmiş)
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
    `,

    greeting: `
      ^ (merhaba|merhabalar|sayın|selam|selamlar|değerli|sevgili|iyi günler|günaydın|iyi akşamlar|kıymetli|hoş geldiniz|saygıdeğer) ..4
    `,
    thanks: `
      teşekkür|teşekkürler|teşekkürlerimizi|teşekkürlerimiz|teşekkürü|minnettarız|minnettarım|sağolun|sağ olun|müteşekkiriz|şükran*
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
