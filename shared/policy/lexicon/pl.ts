import type { Lexicon } from './concept.ts'

/** Polish. */
export const polish: Lexicon = {
  language: 'pl',
  unit: 'word',
  foldsDiacritics: true,
  negationScope: { ahead: 6, behind: 0 },
  abbreviations: [
    'nr',
    'np',
    'ul',
    'al',
    'tel',
    'godz',
    'min',
    'max',
    'szt',
    'zam',
    'dot',
    'tj',
    'tzn',
    'tzw',
    'ew',
    'wg',
    'dr',
    'mgr',
    'inz',
    'ds',
    'pkt',
    'art',
    'poz',
    'sw',
    'r',
  ],
  shortForms: [
    'itd',
    'itp',
    'mies',
    'tys',
    'wew',
    'ilosc',
    'przyp',
    'sty',
    'lut',
    'kwi',
    'cze',
    'lip',
    'sie',
    'wrz',
    'paz',
    'lis',
    'gru',
  ],
  concepts: {
    negation: `
      nie|nigdy|bez|żaden|żadna|żadne|żadnej|żadnego|żadnych|żadnym|ani|zamiast
      ! nie tylko
      ! nie (wahaj|wahajcie|zwlekaj|zwlekajcie|krępuj|krępujcie|przegap|przegapcie|zapomnij|zapomnijcie|czekaj|czekajcie|zapominaj|bój|bójcie|musisz czekać)
      ! nie (wahać|zwlekać|krępować|przegapić|zapomnieć|czekać)
      ! proszę się nie (wahać|krępować)
      ! nie (ma problemu|ma sprawy|ma za co)
      ! bez (wahania|obaw|problemu|względu|zwłoki)
      ! (czemu|dlaczego) nie
      ! (jeśli|jeżeli) nie
      ! jeszcze nie
      ! czy nie
    `,
    request: `
      prosimy|proszę|prosić|poprosić|prosiłbym|prosiłabym|prosilibyśmy|poprosimy|prośba|prośbę|prośbą
      czy (mógłbyś|mogłabyś|mógłby|mogłaby|moglibyście|mogliby|możesz|może|możecie|mogą|mogę prosić|możemy prosić|zechcesz|zechciałbyś|zechcieliby|zechciałby|zechciałaby|byłbyś|byłabyś|byłby|byłaby|byliby|zgodzisz|rozważysz|rozważyłbyś)
      (mógłbyś|mogłabyś|mógłby|mogłaby|moglibyście|mogliby)
      (będziemy|będę|bylibyśmy|byłbym|byłabym|jesteśmy|byłoby) ..2 (wdzięczni|wdzięczny|wdzięczna|zobowiązani|zobowiązany|zobowiązana)
      (byłoby|będzie) ..2 (miło|super|wspaniale|cudownie|świetnie)
      (bardzo|ogromnie|wiele|dużo)? (nam|nas) .. (pomożesz|pomoże|pomogłoby|pomogłaby|ucieszy|ucieszyłoby|ucieszyłaby)
      zachęcamy|zachęcam|zapraszamy|zapraszam|namawiamy
      (doceniamy|docenimy|docenilibyśmy|ucieszymy się|ucieszylibyśmy się)
      (rozważ|rozważyć|rozważenie|rozważysz|przemyśl|przemyśleć)
      (poświęć|poświęcić|poświęcisz|poświęcenie|znajdź|znajdziesz|znaleźć) ..2 (chwilę|chwilkę|moment|minutę|minutkę|minuty|minut|czas|czasu)
      (chcielibyśmy|chciałbym|chciałabym) ..1 (prosić|poprosić|zachęcić|zaprosić)
      liczymy na
      (pomóż|pomóżcie) nam
      (musisz|musi pan|musi pani|muszą państwo|należy|trzeba|konieczne jest)
      ! (prosimy|proszę) o (cierpliwość|wyrozumiałość|zrozumienie|wybaczenie|przyjęcie|chwilę|zachowanie spokoju)
      ! proszę bardzo
      ! ^ proszę państwa
      (czy)? dałoby się
      (będzie|byłoby) nam miło
      (czy) (spojrzysz|zerkniesz)
    `,
    'information-request': `
      (prosimy|proszę|prosić|poprosić|prosiłbym|prosiłabym|prośbą|prośba|prośbę|wdzięczni za) o? ..3 (przesłanie|podanie|podesłanie|wysłanie|dosłanie|nadesłanie|dostarczenie|potwierdzenie|wskazanie|uzupełnienie|wybór|wybranie|określenie|sprecyzowanie|poprawienie|doprecyzowanie|zdjęcie|zdjęcia|dane|adres|numer|rozmiar|kolor|akceptację|zaakceptowanie|sprawdzenie|informację|informacje|odpowiedź|decyzję|załączenie|opisanie|opis|wypełnienie|podpisanie|weryfikację)
      (prosimy|proszę) ..3 (przesłać|podać|podesłać|wysłać|dosłać|nadesłać|potwierdzić|wskazać|uzupełnić|wybrać|określić|sprecyzować|zaakceptować|sprawdzić|napisać|załączyć|opisać|wypełnić|poinformować|odpisać)
      (prześlij|podaj|podeślij|wyślij|potwierdź|wskaż|uzupełnij|wybierz|dołącz|określ) ..2 (nam|mi|proszę|numer|adres|zdjęcie|zdjęcia|rozmiar|kolor|dane|tekst|model|który|jaki|datę|termin|plik)
      (czy)? (mógłbyś|mogłabyś|mógłby pan|mogłaby pani|możesz|może pan|może pani|moglibyście|mogliby państwo|mogą państwo) ..2 (przesłać|podać|podesłać|wysłać|potwierdzić|wskazać|uzupełnić|wybrać|określić|napisać|powiedzieć|sprawdzić|opisać|zrobić)
      (potrzebujemy|potrzebuję|potrzebny jest|potrzebne są|potrzebna jest) ..3 (od ciebie|od państwa|twoj*|państwa|informacj*|zdjęci*|numer*|adres*|danych|rozmiar*|tekst*|pana|pani|potwierdzenia)
      (daj|dajcie|proszę dać) (nam|mi)? znać (który|która|które|jaki|jaka|jakie|jak|kiedy|gdzie|czy wolisz|czy mamy|czy chcesz|co wybierasz|co zrobić)
      (jaki|jaka|jakie|który|która|które) (rozmiar|kolor|model|adres|tekst|wariant|termin|imię|numer|wersję|wersja|wzór)
      brakuje (nam|mi) ..3 (danych|numeru|adresu|informacji|zdjęcia|telefonu)
      ! (przesłanie|podanie|wysłanie|napisanie|przesłać|podać|napisać) ..3 <review>
    `,
    condition: `
      jeśli|jeżeli|gdy|gdyby|gdybyś|jeśliby|o ile|w razie|w przypadku|pod warunkiem|jak tylko
      (może|mogą) ..2 (różnić|wahać|ulec zmianie)
      (może|mogą) się ..2 (przesunąć|wydłużyć|opóźnić)
    `,
    positive: `
      zadowolony|zadowolona|zadowoleni|zadowolone|zadowolonych|zadowolonym|zadowolenie|zadowolenia
      usatysfakcjonowan*|zachwycon*|szczęśliw*|satysfakcj*
      (podoba|podobają|podobał|podobała|podobało|podobały|spodobał|spodobała|spodobało|spodobały) (ci|się|państwu|wam|panu|pani)
      (ci|państwu|wam|panu|pani) się ..2 (podoba|podobają|podobał|podobała|podobało|podobały|spodobał|spodobała|spodobało|spodobały)
      się (podoba|podobają|podobał|podobała|podobało|podobały|spodobał|spodobała|spodobało|spodobały|spodoba)
      (przypadł|przypadła|przypadło|przypadły|przypadną|przypadnie) ..2 do gustu
      (spełnił|spełniła|spełniło|spełniły|spełnia|spełniają|spełniliśmy|przerósł|przerosła|przerosło|przeszedł|przewyższył) ..3 (oczekiwania|oczekiwaniom)
      (sprostaliśmy|sprostał) ..2 oczekiwaniom
      (zgodny|zgodne|zgodna|zgodnie) z ..1 oczekiwaniami
      (wszystko|przebiegł*|przebieg*|poszł*|było|jest|są) ..3 (w porządku|w najlepszym porządku|pomyślnie|sprawnie|ok|dobrze|świetnie|super|gra|idealnie)
      (sprawdza|sprawdził|sprawdziła|sprawdzają) się ..1 (dobrze|świetnie|idealnie)?
      ! jak ..6 (sprawdza|sprawdził|sprawdziła|sprawdzają) się ..2
      ! jak ..4 się ..3 (sprawdza|sprawdził|sprawdziła|sprawdzają)
      (cieszysz|cieszą|cieszycie) się ..3 (zakup*|produkt*|nowy*|z)
      (pozytywn*|miłe|dobre|udane|udanych|świetne) (doświadczeni*|wrażeni*|zakup*|transakcj*)
      (warto|zasługujemy|zasłużyliśmy) ..3 (polecić|polecać|5|pięć|gwiazdek|ocenę|opinię)
      (polubiłeś|polubiłaś|pokochałeś|pokochałaś|polubili|lubisz)
      ! nie ..3 (zadowolony|zadowolona|zadowoleni|zadowolone|usatysfakcjonowan*|szczęśliw*|podoba|podobał|podobała|podobało|podobają|spodobał|spodobała|spodobało|spełnia|spełnił|spełniła|spełniło|spełniają|sprawdził|sprawdziła|sprawdza)
      ! nie ..3 (w porządku|ok|dobrze|zgodny|zgodne|zgodna|przypadł|przypadła|przypadło)
      ! (pełn*|twoj*|państwa|gwarancj*) (zadowolenie|zadowolenia|satysfakcj*)
      ! (aby|żeby|by|abyś|żebyś) ..2 (był|była|byli|być)? ..1 (zadowolony|zadowolona|zadowoleni)
      ! (prosta|z|ze) satysfakcj*
    `,
    negative: `
      niezadowol*|rozczarowan*|zawiedzion*|nieusatysfakcjonowan*
      nie ..3 (zadowolony|zadowolona|zadowoleni|zadowolone|usatysfakcjonowan*|szczęśliw*|podoba|podobał|podobała|podobało|podobają|spodobał|spodobała|spodobało|spełnia|spełnił|spełniła|spełniło|spełniają|przypadł|przypadła|przypadło|odpowiada)
      (coś|cokolwiek) ..2 nie (tak|odpowiada|gra|działa|podoba|zgadza)
      nie (jest|było|są) ..2 (w porządku|ok|tak|zgodn*|idealn*)
      (jakieś|jakiekolwiek|jakikolwiek|jakichkolwiek|jakiś|masz|mają|wystąpi|wystąpią|pojawi|pojawią|napotkasz|razie|przypadku) ..2 (problem|problemy|problemów|problemu|zastrzeżenia|zastrzeżeń|uwagi|kłopoty|niedogodności)
      (problem|problemy|kłopot) z
      (negatywn*|złe|złych|przykre) (doświadczeni*|wrażeni*)
      ^ nie (5|pięć) gwiazdek
    `,
    'buyer-wish': `
      (jeśli|jeżeli|gdyby|gdybyś|o ile) ..4 (chcesz|chce|chcą|chcecie|chciałbyś|chciałabyś|chciałby|chciałaby|chcieliby|wolisz|woli|wolą|wolałbyś|zechcesz|życzysz|życzą|zdecydujesz|decydujesz|rezygnujesz|zamierzasz|zmieniłeś|zmieniłaś|potrzebujesz|preferujesz|preferują)
      (możesz|może pan|może pani|mogą państwo|możecie|masz możliwość|mają państwo możliwość|masz prawo|przysługuje)
      (istnieje|jest) możliwość
      (daj|dajcie) ..1 znać (czy|jeśli|jeżeli)
      (czy) ..2 (wolisz|woli|wolą|wolałbyś|wolałabyś|wolałby|chcesz|chciałbyś|chciałabyś|chcą|preferujesz|życzysz|mamy|powinniśmy)
      jak anulować
    `,
    later: `
      gdy|kiedy|po|jak tylko|zanim|przed|jeśli|jeżeli|czy|skoro|dopóki|aż|dopiero|gdyby|natychmiast po|od momentu|z chwilą|w momencie
      zostanie|zostaną|będzie|będą|wkrótce zostanie|ma zostać|powinna|powinno|powinien|powinny|może|mogą|planowan*|przewidywan*
      (mamy|mam) nadzieję
      (zakładamy|ufamy|liczymy|spodziewamy)
      aby|żeby
      ! po (drodze|południu)
      ! może (być)? ..2 śledz*
      ! (zostanie|zostaną|będzie|będą) (wysłan*|nadan*|przekazan*|dostarczon*|doręczon*|u ciebie|u państwa)? ..1 (dziś|dzisiaj|jutro|w ciągu|jeszcze dziś)
      ! po zaksięgowaniu
      ! zostanie (przetworzon*|zrealizowan*|przekazan*) ..2 po (zaksięgowaniu|otrzymaniu|opłaceniu)
      ! (zaksięgowaniu|otrzymaniu) (wpłaty|płatności|przelewu)
      ! (planowan*|przewidywan*|zaplanowan*|szacowan*) ..1 (dostawa|dostawy|doręczeni*|dostarczeni*) ..1 (dziś|jutro|w|we|#|{}|poniedziałek|wtorek|środa|czwartek|piątek|sobota)
    `,

    review: `
      opinia|opinię|opinii|opinie|opinią|opiniami|opiniach|opiniom
      ocena|oceny|ocenę|oceną|ocenie|ocen|oceną|ocenami
      recenzja|recenzji|recenzję|recenzje|recenzją
      komentarz|komentarza|komentarze|komentarzem|komentarzy
      feedback|feedbacku|feedbackiem
      (gwiazdka|gwiazdki|gwiazdek|gwiazdkę|gwiazdką|gwiazdkami|gwiazdkowa|gwiazdkową|gwiazdkowej)
      pięciogwiazdkow*|jednogwiazdkow*
      ★|⭐
      ! (w|po|według) (naszej|mojej|jego|jej|ich|państwa|wstępnej|dokładnej|twojej)? (opinii|ocenie)
      ! (ocena|oceny|ocenę|ocenie|oceną) (zgodności|stanu|uszkodzen*|uszkodzeń|szkod*|reklamacj*|zasadności|ryzyka|techniczn*|jakości technicznej|wizualn*|przyczyn*|towaru w serwisie|zgłoszenia|wady|sytuacji)
      ! (w|do|celem) celu? (oceny|ocenę) (uszkodz*|stan*|zgłosz*|reklam*)
      ! (opinia|opinię|opinii|opinie) (rzeczoznawc*|serwis*|techniczn*|ekspert*|prawn*|lekarz*|producenta|biegłego|specjalist*)
      ! (komentarz|komentarza|komentarzu|komentarze) ..1 (do|w|przy) ..1 (zamówieni*|zamówień|zgłoszeni*|reklamacj*|przelew*)
      ! bez komentarza
      ! (na|pod) gwiazdkę
      ! (przycisk|klawisz|symbol|ikon*) gwiazdk*
      ! gwiazdka (miga|świeci|na)
      ! (śrub*|klucz*|kształt*|motyw*|wzór|wzorem) ..1 gwiazd*
      ! (ocena|ocenę|oceny|oceną|ocenie) (energetyczn*|zużycia)
    `,
    'review-ask': `
      (wystaw|wystawcie|wystawić|wystawienie|wystawienia|wystawieniu|wystawisz|wystawi|wystawią|wystawiając|napisz|napiszcie|napisać|napisanie|napisania|napiszesz|zostaw|zostawcie|zostawić|zostawienie|zostawienia|zostawisz|pozostaw|pozostawić|pozostawienie|pozostawienia|pozostawisz|dodaj|dodajcie|dodać|dodanie|dodania|dodasz|prześlij|przesłać|przesłanie|przesłania|wyraź|wyrazić|wyrażenie|wyrażenia|udziel|udzielić|udzielenie|zamieść|zamieścić|zamieszczenie|zamieszczenia|opublikuj|opublikować|umieść|umieścić|daj|dać|podaj|wpisz|podeślij|przekaż|przekazać|przekazanie|skreśl|skreślić|wyślij) ..4 <review>
      (podziel|podzielcie|podzielić|podzielenie|podzielenia|podzielisz|dzielić|podzieli|podzielą) się ..4 (opini*|wrażeni*|doświadczeni*|uwag*|ocen*|recenzj*|komentarz*|spostrzeżeni*|przemyśleni*|odczuci*|refleksj*)
      (podziel|podzielić|dzielić) ..4 (opini*|wrażeni*|doświadczeni*) się
      (prosimy|proszę|poprosić|prosić|prośba|prośbę|prośbą|prosiłbym|prosiłabym) o ..5 <review>
      (oceń|oceńcie|ocenić|ocenienie|ocenienia|zrecenzuj|zrecenzować|zrecenzowanie|zaopiniuj|zaopiniować|opiniować|oceniając) ..4 (nas|nasz*|zakup*|produkt*|zamówieni*|transakcj*|swoj*|swój|sklep*|usług*|obsług*|towar*|je|go|ją|jakość|poziom|swoje|kupion*|{}|na|w|od)
      (jak|jaka) ..2 (oceniasz|oceniacie|ocenia pan|ocenia pani|oceniają państwo|ocenisz)
      (co) ..1 (sądzisz|sądzicie|myślisz|myślicie|sądzą|myślą|uważasz) ..2 o ..2 (produkt*|zakup*|zamówieni*|nas*|nowy*|obsłu*|swo*|{})
      (napisz|powiedz|daj znać|podziel się|opowiedz|napisać|powiedzieć) ..4 (co sądzisz|co myślisz|jak oceniasz|jak się sprawdza|jak ci się|jak sprawuje|co państwo sądzą|jak podoba)
      (opowiedz|opowiedzieć|napisz|opisz) ..3 o (swoich|swoim|twoich) ..2 (wrażeni*|doświadczeni*|zakup*)
      (czekamy|liczymy|czekam|liczę) na ..4 <review>
      (wdzięczni|wdzięczny|wdzięczna|zobowiązani|docenimy|docenilibyśmy|doceniamy|miło|zachęcamy do|zachęcam do|zapraszamy do) (nam|bardzo|za|jeśli|gdy|gdyby|każdą|również|także|też)? ..6 <review>
      (chcielibyśmy|chcemy|chętnie|chciałbym|chciałabym|pragniemy) ..3 (poznać|poznamy|usłyszeć|przeczytać|przeczytamy|otrzymać|prosić|zobaczyć) ..3 <review>
      <review> ..3 (jest|są|będzie|będą|ma|mają|pomoże|pomogą|pomaga|pomagają|pozwoli|pozwala|znaczy|bardzo|to) ..5 (ważna|ważne|ważny|cenna|cenne|cenny|istotna|istotne|znaczenie|innym|innych|klientom|nam|dla|pomocna|mile|wiele|dużo)
      <review> (bardzo)? (mile widzian*|się liczy)
      (bardzo)? zależy nam na ..4 <review>
      (zapytać|pytamy|pytanie|spytać) ..2 o ..3 <review>
      (ankiet*|formularz opinii|kwestionariusz*) ..4 (wypełni*|ocen*|satysfakcji)
      (wypełnij|wypełnić|wypełnienie|wypełnienia) ..3 ankiet*
      (chwilę|chwilkę|minutę|minuty|moment) ..4 (ocenić|ocenę|<review>)
      (link|zrzut|screen|zrzut ekranu) ..3 <review>
      (możesz|możecie|mogą państwo) ..2 (nas|zakupy|produkt|transakcję) ocenić
      (daj|dajcie|dać) znać w (opinii|komentarzu|recenzji)
      ! (dziękujemy|dziękuję|dzięki|podziękowania) ..1 za ..4 (wystawienie|napisanie|pozostawienie|zostawienie|dodanie|przesłanie|podzielenie|poświęcenie|twoją|państwa|opinię|ocenę|przekazanie|wyrażenie) ..6
      ! (przeczytaliśmy|widzieliśmy|otrzymaliśmy|zauważyliśmy) ..3 <review>
      ! (prosimy|proszę|prośba|prośbę|prośbą|czekamy) (o|na) ..3 (usunięcie|zmianę|korektę|edycję|poprawę|aktualizację|wycofanie|modyfikację|skasowanie) ..4 <review>
      ! (prosimy|proszę) o ..2 (uzasadnienie|powód|przyczynę) ..2 <review>
      ! (ocenić|oceńcie|oceni) ..2 (stan|uszkodz*|szkod*|zasadność|sytuację|wadę|stopień|przyczynę)
      (napisz|napisać|opowiedz|wspomnij|powiedz) (o tym|o nim|o niej|nam|to)? ..2 w (opinii|recenzji|ocenie)
      (zostaw|napisz|skreśl|pozostaw|zostawić|napisać) (nam)? (parę|kilka|dwa) (miłych|dobrych|ciepłych) (słów|zdań)
      ^ oceń ^
      ! ^ oceń ^ (czy|jak|na ile|ile|który|która|które)
      (autorzy|autor|autorki) (opinii|recenzji)
      (zanim|nim) (ocenisz|ocenią)
      ^ oceń _ i (odbierz|zgarnij|otrzymaj|zyskaj|wygraj)
      które ocenią ..2
      opublikuj ..1 <review>
    `,
    'praise-ask': `
      (wystaw|wystawcie|wystawić|wystawienie|wystawienia|wystawisz|napisz|napisać|napisanie|zostaw|zostawić|zostawienie|zostawisz|pozostaw|pozostawić|pozostawienie|pozostawienia|dodaj|dodać|dodanie|daj|dać|prześlij|o|za|przyznaj|przyznać|przyznanie|podziel się|na) ..4 (pozytywn*|dobr*|najlepsz*|pochlebn*|miłą|miłej|świetn*|wysok*|najwyższ*|maksymaln*|doskonał*|super) ..1 <review>
      (wystaw|wystawcie|wystawić|wystawienie|wystawienia|napisz|zostaw|zostawić|pozostaw|pozostawić|pozostawienie|dodaj|daj|dać|prosimy o|proszę o|prośba o|przyznaj|przyznać|przyznanie|za|na|oceń|oceń nas|ocenić nas|zaznacz) ..4 (5|pięć|pięciu|pięcioma|5-cio) (gwiazdek|gwiazdkami|gwiazdki|gwiazdkową|gwiazdkowej|★|⭐|pełnych gwiazdek)
      (pięciogwiazdkową|pięciogwiazdkowej|pięciogwiazdkowa|5-gwiazdkową|5-gwiazdkowej|5-gwiazdkowa) <review>
      (oceń|oceńcie|ocenić|ocenę|ocena) ..4 (na|5|pięć) (5|pięć|piątkę|szóstkę|gwiazdek)
      (pozytywna|dobra|5-gwiazdkowa|pozytywny|miła) <review> ..3 (pomoże|pomogłaby|znaczy|bardzo|jest|dla|byłaby|będzie|wspiera)
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      (piątkę|piątka|szóstkę|szóstka|najwyższą notę|maksymalną notę|maksimum punktów|komplet gwiazdek) ..3 <review>
      (prosimy|proszę|liczymy) ..2 (piątkę|szóstkę|komplet gwiazdek|maksimum gwiazdek)
      ! (dziękujemy|dziękuję|dzięki) ..2 za ..5 <review>
      ! (od|między) (1|jeden|jednej|jednego) (do|a|gwiazdki do) ..1 (5|pięciu|pięć) ..1
      ! (1|jednej) do (5|pięciu)
      ! w skali ..6
      ! mniej niż (5|pięć) (gwiazdek|gwiazdki)
    `,
    'change-review': `
      (usunął|usunęła|usunęli|zmienił|zmieniła|zmienili|podniósł|podniosła|podnieśli|zaktualizował|zaktualizowała|zaktualizowali|edytował|edytowała|poprawił|poprawiła|wycofał|wycofała|usuń|usuńcie|usunąć|usunięcie|usunięcia|usunięciu|usuniesz|usunie|usunąłbyś|usunęłabyś|zmień|zmieńcie|zmienić|zmianę|zmiany|zmiana|zmianie|zmienisz|zmieni|zmienienie|zmodyfikuj|zmodyfikować|modyfikację|modyfikacji|zmodyfikowanie|edytuj|edytować|edycję|edycji|edytowanie|popraw|poprawić|poprawę|poprawienie|poprawienia|skoryguj|skorygować|korektę|korekty|skorygowanie|podnieś|podnieść|podniesienie|podniesienia|podwyższ|podwyższyć|podwyższenie|podwyższenia|wycofaj|wycofać|wycofanie|wycofania|skasuj|skasować|skasowanie|skasowania|zaktualizuj|zaktualizować|aktualizację|aktualizacji|zaktualizowanie|anuluj|anulować|anulowanie|cofnij|cofnąć|cofnięcie|cofnięcia|odwołać|przemyśleć|przemyśl|zrewidować|zrewiduj|rewizję|uaktualnij|uaktualnić|uaktualnienie) ..4 <review>
      <review> ..3 (usunąć|usunięta|usunięte|usunięty|usuniętą|zmienić|zmieniona|zmienioną|zmienione|zmieniony|edytować|poprawić|wycofać|wycofana|skasować|zaktualizować|podnieść|skorygować)
      (zmień|zmienić|zmianę|podnieś|podnieść|podwyższ|podwyższyć|popraw|poprawić|podniesienie) ..4 na ..2 (pozytywn*|lepsz*|wyższ*|5|pięć|4|cztery) ..1 (<review>|gwiazd*)?
      ! (zmian*|poprawę|poprawić|popraw|aktualizację|zmienić|usunąć) ..4 (na podstawie|dzięki|po|wystaw|wystawić|wystawienie|wystawieniu|wystawisz|napisz|napisać|zostaw|zostawić|według|zgodnie) ..3 <review>
      ! <review> (nie|nigdy) ..2 (usunąć|zmienić)
      ! (regulamin|polityka|zasady) ..2 <review>
      (spojrzysz|spojrzeć|spójrz|zerknąć|zerkniesz) ..4 na (swoją|twoją|swój|twój|państwa|pana|pani|waszą|tę) <review>
      (zdjęcie|zdjęcia) (negatywn*|złej) <review>
      (zdjąć|zdejmij|ściągnąć|wykasować|wykasuj) ..1 (negatywn*|złą|złej|swoj*|twoj*|tę) ..1 <review>
      (podbić|podbij|podbicie|podciągnąć|podnieść) ..2 <review>
      <review> ..2 (uwzględniała|odzwierciedlała|oddawała) ..3
      <review> ..3 ^ ..4 (jej|jego) (usunięcie|zmianę|korektę|wycofanie|aktualizację)
      (dopisanie|dopisania|dopisać) ..4 (gwiazdek|gwiazdki|gwiazdkę)
      (dołożyć|dołożenie|dorzucić) ..3 (gwiazdek|gwiazdki|gwiazdkę) do (swojej|twojej|oceny|opinii|recenzji)
      (usuń|usunąć|skasuj|skasować|wycofaj|wycofać) (proszę|prosimy)? (swój|ten)? (negatywny|niepochlebny|krytyczny|zły) (wpis|komentarz)
      (usuń|usunąć|skasuj|skasować|wycofaj|wycofać) (proszę|prosimy)? (swój|swojego|ten|tego)? (wpis|posta|komentarz) (o nas|o naszym sklepie|na nasz temat|pod produktem|pod naszą ofertą)
      ! <review> (możesz|może pan|może pani|mogą państwo|można) ..1 (zmienić|usunąć|edytować) ..4
      ! <review> (może|mogą) (zmienić|usunąć|edytować|skasować) (tylko|wyłącznie|jedynie|sam|sama|platforma|autor|jej autor)
      ! (usuń|usunąć|skasuj) ..2 wpis ..4 (rejestr*|pamięci|kalendarz*|historii)
      <review> będzie (uwzględniać|odzwierciedlać|oddawać)
      (spojrzysz|spojrzeć|zerkniesz|zerknąć) ..3 na gwiazdki ^? które (dałeś|dałaś|przyznałeś|przyznałaś|wystawiłeś|wystawiłaś)
    `,
    'thanks-for-review': `
      (dziękujemy|dziękuję|dzięki|podziękowania|jesteśmy wdzięczni|jesteśmy bardzo wdzięczni) ..2 za ..6 <review>
      (przeczytaliśmy|widzieliśmy|otrzymaliśmy|zauważyliśmy|zobaczyliśmy|zapoznaliśmy się z|przeczytałem|przeczytałam) ..3 <review>
      (wystawiona|wystawioną|wystawiłeś|wystawiłaś|wystawił|wystawiła|wystawili|napisałeś|napisałaś) ..4 <review>
      <review> ..2 (wystawiona|wystawioną|wystawionej|którą|został*)
      ! nie ..3 (wystawiłeś|wystawiłaś|wystawił|wystawiła|wystawili|napisałeś|napisałaś|otrzymaliśmy|widzieliśmy|zauważyliśmy) ..4 <review>
      ! (jeśli|jeżeli|gdy|kiedy) ..3 (wystawiłeś|wystawiłaś|napisałeś|napisałaś) ..4 <review>
    `,
    'review-reminder': `
      nie ..3 (wystawiłeś|wystawiłaś|wystawił pan|wystawiła pani|wystawili|wystawiono|napisałeś|napisałaś|zostawiłeś|zostawiłaś|zostawili|pozostawiłeś|pozostawili|dodałeś|dodałaś|dodali|otrzymaliśmy|dostaliśmy|widzimy|mamy|doczekaliśmy|znaleźliśmy|oceniłeś|oceniłaś|oceniono|ocenił|ocenili|zamieścili|podzieliłeś|podzieliłaś|podzielili) ..5 <review>
      nie ..3 (oceniłeś|oceniłaś|ocenił|oceniła|ocenili|zrecenzowałeś) ..3 (zakup*|produkt*|zamówieni*|nas|transakcj*|swo*)
      (przypominamy|przypomnieć|przypomnienie|przypomnieniem|przypominam|przypomina) ..6 (<review-ask>|<review>|ocenić|oceń)
      <review> ..3 (przypominamy|przypomnienie)
      (wciąż|nadal|ciągle|dalej|jeszcze) ..2 (czekamy|czekam|oczekujemy|brakuje|liczymy) ..4 <review>
      (brakuje|brak) ..3 twojej (opinii|oceny)
      (zapomniałeś|zapomniałaś|zapomnieli|zapomniał|zapomniała) ..3 (<review>|<review-ask>|ocenić)
      (ponownie|ponowna|ponowną|kolejny raz|jeszcze raz|po raz kolejny|raz jeszcze|po raz drugi|ponawiamy) ..6 (<review-ask>|<review>)
      (ostatnia|ostatni|druga|drugi|kolejna|kolejny|ponowna|poprzednia|poprzedni|poprzedniej|ostatnią) ..1 (prośba|prośbę|prośbie|szansa|wiadomość|mail|zaproszenie|dzwonek) ..5 (<review>|ocenić|oceny)
      (pisaliśmy|prosiliśmy|prosiłem|prosiłam|zwracaliśmy się|wysłaliśmy) ..6 (<review-ask>|<review>)
      (wciąż|nadal|jeszcze) ..2 (możesz|mogą państwo|możecie|zdążysz|masz czas|masz szansę) ..3 (wystawić|ocenić|napisać|zostawić|dodać|podzielić|na wystawienie|na ocenę)
      nie jest (jeszcze)? za późno ..3 (wystawić|ocenić|napisać|podzielić|na)
      ! (nie zapomnij|nie zapomnijcie|proszę nie zapomnieć|pamiętaj) ..4 <review>
      ! (dziękujemy|dziękuję|dzięki) (jeszcze raz|ponownie|raz jeszcze) ..8 <review>
      ! (jeszcze raz|ponownie|raz jeszcze) (bardzo|serdecznie)? (dziękujemy|dziękuję|dzięki|zapraszamy|przepraszamy) ..8 <review>
      ! (jeśli|jeżeli) ..2 nie ..5 <review>
      (wciąż|nadal|ciągle) nie wiemy ^? co (sądzisz|myślisz|pan sądzi|pani sądzi|państwo sądzą) o (nas|zakupie|zakupach|naszym sklepie|naszej obsłudze)
      (wciąż|nadal|ciągle) nie wiemy ^? jak (oceniasz|pan ocenia|pani ocenia|państwo oceniają) ..1 (nas|zakup|zakupy|obsługę|produkt)
      (przeoczyłeś|przeoczyłaś) ..2 (prośb*|wiadomość|mail*) ..3 <review>
      (przeoczyć|umknęła|umknęło|umknąć|przegapić) ..2 (nasz*)? (prośba|prośbę|prośby|wiadomość|mail) ..1 o <review>
      (ostatni dzwonek|ostatnia szansa|ostatni moment) ..3 <review>
      ! (spojrzysz|spojrzeć|zerkniesz|zerknąć|przemyślisz|przemyśleć) (jeszcze raz|ponownie|raz jeszcze)
    `,
    'already-asked': `
      przypominamy|przypominam|przypomnienie|przypomnieniem|przypomnieć|przypominajka
      (kilka|parę|tydzień|jakiś czas) (dni|temu|czasu)? (temu)? ..2 (pisaliśmy|prosiliśmy|wysłaliśmy|kontaktowaliśmy)
      (pisaliśmy|prosiliśmy|wysłaliśmy|kontaktowaliśmy się) (już|niedawno|ostatnio|wcześniej|do ciebie|do państwa|wiadomość|mail|maila|z tobą|prośbę)
      (nasza|naszej|nasz|naszą|do) (poprzednia|poprzedniej|poprzednią|poprzedni|poprzedniego|wcześniejsz*|ostatniej|ostatnia|ostatni) (wiadomość|wiadomości|prośba|prośby|prośbę|mail|maila)
      (ponownie|kolejny raz|po raz kolejny|po raz drugi|po raz ostatni|jeszcze raz|raz jeszcze) ..2 (prosimy|proszę|zwracamy|piszemy|piszę|zachęcamy|kontaktujemy)
      (piszemy|zwracamy się|prosimy|kontaktujemy się) (do ciebie|do państwa)? (ponownie|kolejny raz|jeszcze raz|raz jeszcze|po raz)
      (druga|drugi|ostatnia|ostatni|kolejna|ponowna|ponawiamy) (prośba|prośbę|raz|wiadomość|próba|szansa)
      ponawiamy
      nie (otrzymaliśmy|dostaliśmy) (jeszcze|dotąd)? (od ciebie|od państwa|żadnej)? odpowiedzi
    `,
    'positive-condition': `
      (jeśli|jeżeli|gdy|kiedy|o ile|skoro|gdyby|jak) ..8 <positive>
      (jeśli|jeżeli|gdy|o ile) ..5 (bez|nie masz|nie było|nie ma) (problemów|zastrzeżeń|uwag|problemu)
      (jeśli|jeżeli|o ile) ..3 (uważasz|sądzisz|myślisz|uważają państwo)
      jeśli tak
      (wszystkich|każdego)? zadowolon* (klient*|kupując*)
      ! (jeśli|jeżeli|gdy|kiedy) ..8 <negative>
      ! (jeśli|jeżeli) ..6 (lub|czy|albo) (nie|niezadowol*)
      ! jak ..4 się podoba
      ! jak bardzo
      (jeśli|jeżeli|gdy) ..4 (sprawia|sprawił|sprawiła|sprawiło|sprawiają|daje|dał|dała) ..1 (radość|przyjemność|frajdę)
      (jeśli|jeżeli) ..2 (zasłużyliśmy|zapracowaliśmy) ..2
      ^ (podoba|podobają|podobał|podobała|podobało) (ci|państwu|panu|pani|wam)? się
      tylko zadowolen*
    `,
    'negative-condition': `
      (jeśli|jeżeli|gdy|gdyby|gdybyś|kiedy|w razie|w przypadku|o ile) ..8 <negative>
      (jeśli|jeżeli) nie
      ^ (niezadowolony|niezadowolona|niezadowoleni)
      w (razie|przypadku) ..3 (problemu|problemów|niezadowolenia|zastrzeżeń|kłopotów|wątpliwości|niezgodności|uwag)
      ^ coś ..2 nie (tak|gra)
      (jeśli|jeżeli) ..2 (masz|mają) powód
    `,
    'before-review': `
      (zanim|przed|zamiast|nim) ..5 (<review-ask>|<review>)
      (zanim|przed|nim) ..3 (wystawisz|wystawieniem|napiszesz|napisaniem|dodasz|dodaniem|zostawisz|pozostawieniem|ocenisz|ocenieniem|wystawią|zamieszczeniem) ..4 <review>
      (zamiast) ..2 (wystawiać|wystawiania|pisać|oceniać|dodawać) ..3 <review>
      (skontaktuj się|napisz|daj nam znać|zgłoś się|skontaktować się|kontakt) ..3 (najpierw|wcześniej|w pierwszej kolejności)
      (najpierw|w pierwszej kolejności|wcześniej) ..2 (skontaktuj|napisz|kontakt|skontaktować|zgłoś|daj)
      daj* nam ..1 szansę ..4
      ! (zanim|przed) ..3 (wyślemy|zwrócimy|opublikuj*) ..4 <review>
      nie (wystawiaj|pisz|dodawaj|zostawiaj|wystawiać|pisać) (proszę|prosimy)? ..2 <review>
      (zanim|nim) ..1 ocenisz
      przed ..1 ocenieniem
      ! (zanim|nim) ..1 ocenisz ^? (czy|jak|na ile|szkod*|stan|uszkodze*)
      gwiazdek ^ ..6 ^? (zanim|nim) to zrobisz
    `,
    'contact-us': `
      (skontaktuj|skontaktujcie|skontaktować|skontaktowanie|kontaktuj|kontaktować|kontaktowanie) ..4
      (prosimy|proszę) ..1 o ..1 kontakt
      (napisz|napiszcie|napisać|pisz|pisać|zgłoś|zgłosić|odezwij się|odezwać się|daj znać|dajcie znać|dać znać|poinformuj|poinformować|powiedz|odpisz|odpisać|zwróć się|zwrócić się) ..2 (nas|nam|mi|mnie|do)
      (odpowiedz|odpisz|odpowiedzieć) na (tę|tą|ten|niniejsz*)
      daj* (nam|mi) ..1 (znać|szansę)
      kontakt z nami
      ! skontaktujemy
      (zanim|nim|dopóki) z nami (nie)? (porozmawiasz|skontaktujesz)
      (porozmawiaj|pogadaj) (najpierw)? z nami
    `,
    incentive: `
      (karta|karty|kartę|kart) (podarunkow*|prezentow*|upominkow*)
      <discount>
      (prezent|prezentu|prezenty|prezentem|upominek|upominku|upominki|gratis|gratisu|gratisy|gratisem|niespodziank*|gadżet|gadżety)
      (nagroda|nagrody|nagrodę|nagrodą|nagród|nagrodzimy|nagradzamy|wygraj|wygrać|losowanie|losowaniu|losowania|konkurs|konkursie|konkursu|loteri*)
      (bonus|bonusy|bonusu|bonusem|premia|premię|premii)
      (cashback|cashbacku|paypal|blik|blikiem)
      (punkt|punkty|punktów) (lojalnościow*|bonusow*|rabatow*|premiow*)
      (#|dodatkow*|otrzymasz|zdobądź|zbieraj|zyskaj) ..1 (punktów|punkty)
      (darmow*|bezpłatn*|gratisow*|dodatkow*) (produkt*|próbk*|miesiąc*|akcesori*|prezent*|ebook*|egzemplarz*|artykuł*)
      (dłuższ*|przedłużon*|dodatkow*|rozszerzon*|dożywotni*) (rok)? gwarancj*
      (otrzymasz|dostaniesz|zyskasz|zyskaj|odbierz|zgarnij|przelejemy|wypłacimy|dajemy|oferujemy|przekażemy) ..3 (# zł|*0zł|*5zł|# pln|# euro|# złotych|# €)
      (w prezencie|za darmo|gratis)
      (odbierz|otrzymaj|zgarnij|zdobądź) ..1 (kod|kupon)
      ! (karta|karty|kartę|kart) podarunkow* ..3 (została|jest|nie|aktywow*)
      ! (opakowani*|pakowani*|torb*|papier*) ..1 (prezent*|upominkow*)
      ! (na|jako|pod) prezent
      ! (bez|nie|żadn*) ..5 (nagrod*|nagród|prezent*|rabat*|upomink*|zniżk*|gratis*|korzyści)
      (dorzucamy|dokładamy|dodajemy|dorzucimy|dołożymy|dołączymy|dołączamy) ..2 (próbk*|drobiazg*|coś ekstra|saszetk*|mini*)
      (dostają|dostaje|otrzymują|otrzymuje) ..2 (próbk*|zestaw próbek|prezent*)
      gwarancja ..2 (dwa razy)? (dłuższa|podwójna|wydłużona)
      (podwoimy|wydłużymy|przedłużymy) ..1 gwarancję
      (rozlosujemy|wylosujemy|losujemy) ..2
      (oddamy|oddajemy|zwrócimy) ..1 (połowę|część|całość) (ceny|kwoty|wydatku)
    `,
    refund: `
      (zwrot|zwrotu|zwrotem|zwroty) ..3 (pieniędzy|środków|kosztu|kosztów|wpłaty|płatności|kwoty|należności|gotówki|zapłaty|pełnej|ceny|części|częściow*|całości|*zł)
      (zwróci|zwrócimy|zwróciliśmy|zwrócić|zwracamy|zwrócono|zwrócę|zwróciłem|zwróciłam|zwrócone|zwrócona) ..5 (pieniądze|pieniędzy|środki|koszt|koszty|kwotę|kwota|wpłatę|należność|płatność|zł|*zł|całość|część|cenę|*%|%|różnicę|pełną)
      (pieniądze|środki|kwota|wpłata|płatność|należność) ..5 (zwrócon*|zwróci*|zwrócimy|zwracamy|zwróciliśmy)
      (częściow*|pełn*|pełen) (zwrot|zwrotu|zwrotem)
      refundacj*|refundujemy|zrefundujemy|refund
      (zwrot|zwrotu) ..1 (został|zostanie|zlecon*|zlecil*|wykonan*)
      (zlecil*|wykonal*|dokonal*|zatwierdzil*|zrealizowal*|oferujemy|zaproponować|proponujemy) ..3 (zwrot|zwrotu)
      (oddamy|oddajemy|oddaliśmy) ..2 (pieniądze|kwotę|środki)
    `,
    exchange: `
      (w|na) (zamian|zamianę|wymianie) ..1 (za)?
      w zamian
      w (ramach|formie|dowód) ..2 (podziękowania|wdzięczności|rekompensaty|nagrody)
      (jako|w) ..1 (podziękowanie|podziękowaniu|podziękowania|nagrodę|wyraz wdzięczności|rekompensatę)
      (aby|żeby|by) ..3 (podziękować|nagrodzić|wynagrodzić)
      za ..3 <review>
      za (wystawienie|napisanie|pozostawienie|zostawienie|dodanie|przesłanie|udostępnienie|zamieszczenie|usunięcie|zmianę) ..3 <review>
      (po|gdy|jak tylko|jeśli|jeżeli|kiedy) ..2 (wystawieniu|wystawisz|napisaniu|napiszesz|dodaniu|dodasz|zostawisz|pozostawieniu|opublikowaniu|usuniesz|usunięciu|zmienisz|zmianie|otrzymaniu|opublikujesz) ..3 <review>
      (każda|każdą|każdy|każdego) ..3 <review>
      ! (dziękujemy|dziękuję|dzięki|wdzięczni|wdzięczny|zobowiązani) ..3 za ..5 <review>
      (każdej|każdego) ..2 <review>
      (pokaż|prześlij|wyślij) (nam)? (swoją|twoją|zrzut|link do)? <review>
      ! (pokaż|prześlij|wyślij) (nam)? ..1 <review> (serwis*|technik*|rzeczoznawc*|producent*|fachow*|elektryk*|hydraulik*|energetyczn*|zużycia|szkod*)
      (gdy|kiedy|jak tylko) ..1 <review> ..1 (będzie|zostanie|pojawi|ukaże)
      (autorzy|autor|autorki) (opinii|recenzji)
      (osób|osoby|wszystkich|klientów|kupujących) ..1 które ocenią|wśród (osób|wszystkich|klientów|recenzentów)
      (oceń|oceńcie|opublikuj|wystaw|dodaj) ..3 ^? i (odbierz|zgarnij|otrzymaj|zyskaj|wygraj)
    `,
    promise: `
      (otrzymasz|dostaniesz|zyskasz|odbierzesz|wygrasz|zdobędziesz|otrzymają|otrzyma|dostaną|dostanie|otrzymacie|weźmiesz udział)
      (wyślemy|prześlemy|damy|podarujemy|przekażemy|przyznamy|oferujemy|zwrócimy|przelejemy|wypłacimy|dołączymy|nagrodzimy|przygotowaliśmy|dorzucimy|wręczymy|odwdzięczymy|dajemy|rozdajemy|wylosujemy|wyślę|prześlę)
      (odbierz|zgarnij|zyskaj|wygraj|zdobądź|otrzymaj|weź udział|skorzystaj|zbieraj)
      (możesz|mogą państwo) ..1 (wygrać|zyskać|otrzymać|zdobyć|odebrać)
      (czeka|czekają) (na ciebie|na państwa|na was)
      szansę (na)?
      (bierze|biorą) udział
    `,
    discount: `
      rabat|rabatu|rabaty|rabatem|rabatów|rabatow*|rabacie
      zniżka|zniżki|zniżkę|zniżką|zniżek|zniżkow*
      kupon|kuponu|kupony|kuponem|kuponów|bon|bonu|bony|bonem|voucher|vouchera|vouchery|vouchery|talon
      (kod|kodu|kodem|kody|kodów) (promocyjn*|rabatow*|zniżkow*)
      (# %|# procent) (rabatu|zniżki|taniej|mniej|przeceny|upustu)
      taniej
      (obniżon*|specjaln*|promocyjn*|niższ*|atrakcyjn*|preferencyjn*) (cena|ceny|cenę|cenie|cenach|cen|cenami)
      upust|upustu|przecen*|obniżk*
      ! (rabat|rabatu|zniżka|zniżki|zniżkę|kupon|kod|kodu|bon) (promocyjn*|rabatow*|zniżkow*)? ..3 (został|została|nie|już|był|była|wygasł|jest|ważn*|naliczon*|uwzględnion*|zastosowan*|wykorzystan*|działa|stracił)
      ! (użyt*|zastosowan*|uwzględnion*|naliczon*|wpisan*|wykorzystan*|naliczyć|uwzględnić|łączyć|łączą|sumuj*) ..3 (rabat*|zniżk*|kupon*|kod*|bon*)
      ! (twój|twoj*|państwa) (kod|kodu|kupon|rabat|bon) ..2 (nie|już|został|wygasł)
      ! (nie|bez|żadn*|brak) ..4 (rabat*|zniżk*|zniżek|kupon*|kod*|bon*|upust*)
      ! (pytanie|pytania|zapytanie|wiadomość|pytasz) ..2 (o|w sprawie|dotycząc*) ..2 (rabat*|zniżk*|kod*)
      ! (kod) (promocyjn*|rabatow*) (na paczce|w polu)
    `,
    offer: `
      (oferujemy|proponujemy|dajemy|przygotowaliśmy|mamy|przesyłamy|wysyłamy|udzielamy|dołączamy|dołączyliśmy|oferuję|podarujemy|otrzymasz|dostaniesz|zapewniamy|przyznajemy|przyznaliśmy|chcielibyśmy zaoferować|możemy zaoferować)
      (skorzystaj|skorzystać|wykorzystaj|użyj|odbierz|zgarnij|zyskaj|otrzymaj|złap|zrób zakupy|kupuj|kup|kupisz|zamów|zapłać|wpisz|podaj|wprowadź|łap|poznaj)
      (skorzystania|skorzystanie|wykorzystania|odebrania)
      (czeka|czekają) ..1 (ciebie|państwa|was)
      (tylko|już|jeszcze) (dziś|dzisiaj|teraz|do|u nas|w)
      nie (przegap|przegapcie|czekaj)
      z (kodem|kuponem|rabatem)
      (na|dla) (wszystk*|każd*|cał*|wybran*) ..2 (zakup*|produkt*|asortyment*|zamówieni*|sklep*|klient*|kolekcj*)
      (twój|państwa) ..2 (kod|kupon|rabat|bon|voucher)
      uprawniając*
      (dla)? (stałych|nowych|lojalnych|naszych) klientów
    `,
    'next-purchase': `
      (kolejn*|następn*|przyszł*|dalsz*|ponown*|drugi*|drugie|najbliższ*) ..1 (zakup*|zamówieni*|zamówień)
      (kupisz|kup|zamów|kupić|zamówić|zakupów|zakupy|kupując|zamawiając) (u nas|w naszym sklepie)? ponownie
      (ponownie|znów|znowu) ..2 (kupisz|kupić|zamówisz|zamówić|odwiedzisz|zakupy|zakupów|skorzystać)
      następnym razem
      (na)? (pierwsze) zakupy
      na zakupy (w|u)
      ! (złóż|złożyć|złożenie|złożenia|złożysz) ..2 (ponown*|now*|kolejn*)? zamówieni*
    `,
    compensation: `
      za ..2 (niedogodności|niedogodność|kłopot|kłopoty|problem|problemy|opóźnienie|pomyłkę|błąd|utrudnienia|zaistniałą|uszkodzenie|zwłokę|utrudnienie)
      (rekompensat*|zadośćuczynieni*|odszkodowani*|zrekompensować|zrekompensujemy|wynagrodzić)
      <refund>
      (przeprosin*|przepraszamy|przepraszam|przykro)
      (zatrzyma|zatrzymać|zatrzymasz|zatrzymanie|zatrzymania|zachować|zachowasz|zostawić|zostawisz) ..3 (produkt*|towar*|go|ją|je|artykuł*|przedmiot*)
      (zwrot*|uszkodz*|wadliw*|rys*|reklamacj*)
      (gest|gestem|geście|geście) ..1 (dobrej woli|przeprosin)
      (obniżeni*|różnic*) ceny
    `,
    promotion: `
      (wrócił|wróciła|wróciło|wróciły|powrócił|powróciły) (już|znowu|ponownie)? (na stan*|do sprzedaży|do oferty|do sklepu|na magazyn)
      (znów|znowu|ponownie|już|jest) ..2 (dostępn*|w sprzedaży) ..4 (kup|zamów|sklep*|nie zwlekaj)
      (zapisz|zapisz|zapisać|zapisanie|zapisania|zapisu|zapraszamy|subskrybuj|zasubskrybuj|dołącz|dołączyć|wypróbuj) ..5 (newsletter*|biuletyn*|mailing*|klub*|społecznośc*|kanał*|programu|grupy)
      (nasz|naszego|naszym|nasze|naszych) ..1 newsletter*
      newsletter* ..4 (zapis*|rabat*|nowości*|ofert*|promocj*)
      (obserwuj|obserwować|śledź|polub|polubić|znajdziesz|znajdź|odwiedź|dołącz do|zajrzyj|zaobserwuj|jesteśmy|zapraszamy) ..4 (facebook*|instagram*|tiktok*|youtube*|pinterest*|linkedin*|twitter*|fanpage*|fb|social mediach|mediach społecznościowych|social media|profil*)
      (obserwuj|śledź|polub|zaobserwuj) nas
      nasz* ..1 (fanpage*|profil* na|kanał* na|facebook*|instagram*|tiktok*)
      (sprawdź|sprawdźcie|zobacz|zobaczcie|odkryj|odkryjcie|poznaj|poznajcie|przeglądaj|przejrzyj|obejrzyj|zajrzyj do|zajrzyj na|odwiedź|odwiedzić|odwiedzenia|odwiedzania|zapoznaj się z|zapoznania się z|zapoznać się z|zapoznanie się z|zerknij|rzuć okiem na|sprawdzenia) ..4 (ofert*|asortyment*|produkt*|kolekcj*|nowości*|sklep*|promocj*|wyprzedaż*|katalog*|bestseller*|akcesori*|propozycj*|okazj*)
      (inne|innych|innymi|pozostałe|pozostałych|pozostałymi|nowe|najnowsze|najnowszych|nowych|podobne|szeroki*|pełn*|bogat*|cał*) nasz* (produkt*|ofert*|artykuł*|propozycj*|asortyment*|kolekcj*|akcesori*)
      nasz* (inne|innych|innymi|pozostałe|pozostałych|pozostałymi|nowe|najnowsze|najnowszych|najnowszej|nowych|szeroki*|pełn*|bogat*|nowej|nową|aktualn*) (produkt*|ofert*|artykuł*|propozycj*|asortyment*|kolekcj*|akcesori*|promocj*)
      (wszystkie|więcej|pełną|inne) ..3 znajdziesz w naszym ..2 (sklepie|salonie)
      hasło (rabatowe|promocyjne)
      w naszej ofercie ..3 (znajdziesz|znajdą|posiadamy|mamy|również|także|znajdują|jest|są|dostępn*)
      (posiadamy|mamy) w (swojej|naszej)? ofercie (również|także|też|szeroki*|inne|wiele)
      szeroki (wybór|asortyment|wachlarz) ..1
      (konkurencyjn*|najniższ*|najlepsz*|super|bezkonkurencyjn*|rewelacyjn*) (cen*)
      (odwiedź|odwiedzić|odwiedzenia|odwiedzania|zajrzyj|zapraszamy|zapraszam) ..4 (sklep*|stron*|witryn*|salon*|showroom*|aukcj*)
      (zapraszamy|zapraszam) ..3 (na|do|po) ..3 (zakup*|zakupów|ofert*|skorzystani*|odwiedz*|kolejn*|ponown*)
      (zapraszamy|zapraszam) ..1 ponownie
      (polecamy|polecam|rekomendujemy) (również|także|też|ci|państwu|nasze|inne|zakup)? ..3 (produkt*|ofert*|akcesori*|artykuł*|model*|kolekcj*|zakup*)
      (może|mogą|mógłby|mogłyby) ..2 (ci|cię|państwa|państwu|również|także|też|się) ..2 (spodobać|zainteresować|przydać)
      (klienci|osoby) ..4 (kupili|kupują|kupowali|wybrali|wybierają) ..1 (również|także|też)
      (często)? kupowane razem
      (oferta|oferty|ofertę|ofert|ofertą|ofercie|ofertami|ofertach) (specjaln*|limitowan*|promocyjn*|wyjątkow*|tygodnia|dnia|świąteczn*|ograniczon*)
      (specjaln*|limitowan*|promocyjn*|wyjątkow*|atrakcyjn*|ekskluzywn*|niesamowit*|najnowsz*) ..1 (ofert*|okazj*|promocj*|nowości*|kolekcj*|wyprzedaż*|zniżk*|rabat*)
      (nowości|nowościach|nowościami|nowość) ..2 (w|i|oraz) ..2 (sklep*|ofer*|promocj*|okazj*|atrakcyjn*)
      (promocja|promocję|promocji|promocje|promocją|promocjach|promocjami) ..3 (trwa|tylko|do|na|dla|obowiązuje|ważna|kończy|startuje|cenow*|w|i|czeka*|świąteczn*|wiosenn*|letni*)
      (trwa|trwają|ruszyła|ruszyły|rusza|startuje|skorzystaj z|skorzystać z|nie przegap|aktualn*|sprawdź|nasze|naszych|naszymi|o|bieżąc*) ..3 (promocj*|wyprzedaż*|okazj*)
      wyprzedaż|wyprzedaży|wyprzedaże
      black (friday|week|weeks)|cyber monday|dzień darmowej dostawy
      (kup|kupuj|zamów|zamawiaj|rezerwuj) (teraz|już|dziś|dzisiaj|online|zanim)
      (do|póki) (wyczerpania|trwają) zapasów?
      (# %|# zł|*0zł|*5zł|# procent) (taniej|rabatu|zniżki|upustu|mniej) ..2 (przy zamówieniu|z kodem|na (wszystk*|cał*|wybran*|każd*|zakupy|asortyment*|kolejn*|następn*|pierwsz*|now*))
      (rabat|rabatu|rabatem|rabaty|zniżkę|zniżka|zniżki|upust|bon|kupon|voucher) ..2 (# %|# zł|*0zł|*5zł|# procent|do # %) ..2 (przy zakup*|z kodem|na (wszystk*|cał*|wybran*|każd*|zakupy|asortyment*|kolejn*|następn*|pierwsz*|now*))
      (użyj|wpisz|podaj|wykorzystaj|wprowadź|skorzystaj|z|hasło) ..2 (kodu|kod|kodem|kupon|kuponu) ..3 (przy|w|podczas|aby|żeby|by|i|na|otrzymasz|rabat*|zniżk*|promocyjn*)
      (twój|państwa|oto|indywidualny|masz) ..2 (kod|kupon|bon) (rabatow*|promocyjn*|zniżkow*|na|podarunkow*)
      (kod|kodem|kodu) (rabatow*|promocyjn*|zniżkow*) ..2 (to|_ na|na|uprawniając*|otrzymasz|ważny do)
      (kod|kupon) (rabatow*|promocyjn*|zniżkow*)? _ (daje|uprawnia|zapewnia|obniży)
      (kod|kupon) (rabatowy|promocyjny|zniżkowy) ^ _
      (powiedz|powiedzcie|opowiedz|opowiedzcie|wspomnij|powiedzą państwo) ..2 (znajom*|przyjacio*|rodzin*|bliskim)
      (punkty|punktów) ..6 (wygas*|przepad*|wymienić na|wymień na|wymienisz na)
      (zostawiłeś|zostawiłaś) ..3 w ..1 koszyku
      w (twoim|swoim|państwa|pani|pana) koszyku ..3 (zostały|został|została|czekają|czeka|zostawiłeś|zostawiłaś)
      (dokończ|sfinalizuj) ..1 (zamówienie|zakupy|zakup) ..2 zanim
      (ilość|liczba|nakład|pula) ograniczon*
      ^ (pospiesz|pośpiesz) się
      ! (kod|kupon) (rabatowy|promocyjny|zniżkowy) ^ (który|jest|nie|prosimy|proszę|o|a|ale|należy|i|że|jeśli|jeżeli|jednak|niestety|oraz|ponieważ|bo|gdyż)
      (oferta|promocja) ..2 (ważna|obowiązuje|trwa|tylko) ..1 do
      (zrobisz|zrobią państwo|odwiedzisz|kupisz|wrócisz na|skorzystasz) ..4 (ponownie|kolejne zakupy|znowu)
      <discount> ..6 <next-purchase>
      <next-purchase> ..8 <discount>
      (darmow*|bezpłatn*|gratisow*) (dostaw*|wysyłk*|przesyłk*|kurier*) ..2 (od|na|przy|do|w|już|dla|każd*|wszystk*|powyżej|zawsze|cał*|paczkomat*)
      (oferujemy|mamy|zapewniamy|skorzystaj z|zyskaj|otrzymasz|odbierz|dajemy|gwarantujemy|posiadamy|i|oraz) ..2 (darmow*|bezpłatn*|gratisow*) (dostaw*|wysyłk*|przesyłk*)
      (dostawa|wysyłka|przesyłka|dostawę|wysyłkę) (jest|mamy|kurierem|do paczkomatu|paczkomat|zawsze)? (gratis|za darmo|darmow*|bezpłatna|za 0)
      program* (lojalnościow*|partnersk*|poleceń|polecając*|vip|ambasador*|stałego)
      klub* ..1 (klienta|vip|stałego|lojaln*)
      (poleć|polecić|polecaj|polecisz|zaproś|polecenie|polecenia) ..3 (znajom*|przyjacio*|rodzin*|bliskim)
      punkty lojalnościowe
      (pobierz|pobrać|ściągnij|zainstaluj|wypróbuj) ..3 (aplikacj*|appk*)
      (nasz*|now*) ..1 aplikacj* (mobiln*)
      (zapisz|zapraszamy|zarejestruj|dołącz|weź udział|organizujemy) ..4 (webinar*|wydarzeni*|warsztat*|szkoleni*|targi|event*|konferencj*|konkurs*)
      (weź|wziąć|wzięcia|zapraszamy) ..2 (udział|udziału) w ..3 (konkurs*|loteri*|losowani*|promocj*|akcji|zabaw*)
      (konkurs|loteria|losowanie) ..3 (nagrod*|nagród|wygraj|wygrać)
      wygraj|wygrałeś|wygrałaś|wygrana w
      (now*|najnowsz*|jesienn*|letni*|wiosenn*|zimow*) kolekcj*
      (nowości|nowość) (w|od|na|już)
      (premiera|premierę|premierze) (now*|nasz*|kolekcj*|produkt*)
      (wprowadziliśmy|przedstawiamy|prezentujemy|poznaj) ..3 (now*|najnowsz*) (produkt*|kolekcj*|model*|lini*|ofert*)
      (znów|ponownie|wreszcie|już) ..1 dostępn* ..3 (zamów|kup|w sprzedaży)
      (hurtow*|ilościow*) (cen*|rabat*|zniżk*|upust*)
      (kup|kupując|zamawiając|weź) (2|3|dwa|dwie|trzy|#) ..3 (gratis|w prezencie|taniej|za darmo|otrzymasz|trzeci*|drugi*)
      (drugi|trzeci|druga|trzecia) (produkt*|sztuk*)? (gratis|za 1 zł|za pół ceny|za złotówkę|# % taniej)
      # # gratis
      # plus # gratis
      (tylko|wyłącznie|specjalnie) dla (stałych|naszych|nowych|ciebie) ..1 (klientów|klienta)
      (oszczędź|oszczędzaj|zaoszczędź|zaoszczędzić|zaoszczędzisz) ..2 (# %|# zł|*0zł|do|nawet|na)
      (zapomniałeś|zapomniałaś|zapomnieli państwo|zapomniał pan|zapomniała pani) ..2 o czymś
      (koszyk|koszyka) ..3 (czeka|czekają|zapisan*|zachowan*|zostawion*)
      w (twoim|swoim|państwa|pana|pani)? koszyku ..3 (nadal|wciąż|jeszcze)? ..2 (czeka|czekają|czekał*)
      (cena|ceny|cenę) ..6 (spadła|spadły|obniżyliśmy|poszła w dół|poszły w dół)
      staniał|staniała|staniało|staniały|potaniał|potaniała|potaniało|potaniały
      (obniżyliśmy|obniżamy|ścięliśmy|obniżono) ..3 cen*
      (znów|znowu|ponownie) ..2 (w|na) (magazynie|sprzedaży|stanie|półkach) ..1 (zamów|kup|zanim|sprawdź)
      (otworzyliśmy|otwieramy|ruszył|rusza|wystartował|uruchomiliśmy) ..2 (now*|nasz*) ..2 (sklep*|salon*|punkt|stron*|butik*|outlet*)
      (poszerzamy|poszerzyliśmy|rozszerzamy|rozszerzyliśmy|wzbogaciliśmy|powiększamy|powiększyliśmy) ..2 (ofert*|asortyment*)
      (śledzenia|śledzić|śledź) ..2 (ofert*|nowości|promocji|promocje)
      (pojawiają|pojawiły|pojawia|pojawi) się ..4 (nowe|nowości|promocje|nowa|nowy)
      tęsknimy|tęskniliśmy|stęskniliśmy
      dawno ..3 (nie było|nie widzieliśmy|nas nie odwiedz*|u nas nie)
      ^ (wróć|wracaj|wróćcie) do nas
      ^ (zobacz|sprawdź|zobaczcie|sprawdźcie) ..1 co ..2 now*
      darmow* (dostaw*|wysyłk*) ..2 (brakuje|zostało|dzieli|brakło)
      (kup|kupuj|kupując|zamów|zamawiając|weź) w (zestawie|pakiecie|komplecie) ..4 (mniej|taniej|oszczęd*|korzystniej)
      (subskrypcj*|abonament*) ..4 (oszczędz*|taniej|rabat*|co miesiąc|wygodn*|bez zobowiązań)
      (masz|posiadasz|uzbierałeś|uzbierałaś|zebrałeś|zebrałaś|mają państwo) ..4 punktów
      punktów do (wykorzystania|wydania|odebrania|wymiany)
      (pobierz|zobacz|zamów|przejrzyj|obejrzyj) ..2 katalog*
      (zamów|kup|dokup|uzupełnij) ..1 (zapas*|kolejną paczkę|kolejne opakowanie|następne opakowanie|nowy zapas)
      ostatnie (sztuki|egzemplarze|godziny|dni) ..4 (cen*|promocj*|taniej|zamów|kup|magazyn*)
      (na|naszego|nasz|naszym) (blog|bloga|blogu) ..4 (inspiracj*|porad*|zajrzyj|now*)
      (zajrzyj|zapraszamy|czytaj|odwiedź) ..3 (blog|bloga|blogu|blog)
      (zostało|zostały|zapomniałeś|zapomniałaś) ..4 (przy kasie|w kasie)
      nie ..1 (dokończyłeś|dokończyłaś|dokończono|sfinalizowałeś|sfinalizowałaś) ..1 (zakupów|zakupy|zamówienia)
      (dokończ|dokończyć|sfinalizuj) ..1 (zakupy|zakup)
      mamy (też|także|również) (inne|wiele|więcej) ..5 (pytaj|zapytaj|zajrzyj|sprawdź|zapraszamy|polecamy|pasując*)
      ! (dostawa|wysyłka|przesyłka) ..4 (wymian*|reklamac*|gwarancyjn*|zwrot*)
      ! (dostawa|wysyłka|przesyłka) jest (darmowa|bezpłatna) ..5 (wymian*|reklamac*|gwarancyjn*|zwrot*)
      ! darmow* (zwrot*|wysyłk* zwrotn*|przesyłk* zwrotn*|dostaw* zamienni*)
      ! (wymian*|zamienni*|zwrot*|ponown*|nowego egzemplarza|brakując*|części) ..4 (darmow*|bezpłatn*) (dostaw*|wysyłk*|przesyłk*)
      ! (darmow*|bezpłatn*) (dostaw*|wysyłk*|przesyłk*) ..1 (wymian*|zamienni*|zwrot*|nowego|brakując*|zwrotn*|części)
      ! (zapoznaj|zapoznać|zapoznania) ..1 z (instrukcj*|regulamin*|polityk*)
      ! (sprawdź|sprawdzić|zobacz|zobaczyć|odwiedź) ..2 (kart*|opis*|stron*) (produkt*|przedmiot*|przewoźnik*|kurier*|producent*)
      ! (sprawdź|sprawdzić|zobacz|obejrzyj) ..1 (stan|działanie|zawartość|wersję|model|numer|etykiet*|czy|produkt|instrukcj*) ..1 (produkt*)?
      ! (pobierz|pobrać|zainstaluj|zainstalować) ..2 aplikacj* (producent*|kurier*|do sterowania|do obsługi|inpost|dpd|sterując*)
      ! (nie) ..2 (prowadzimy|organizujemy|mamy) ..4 (promocj*|newsletter*|wyprzedaż*|konkurs*)
      ! wyprzedan*
      ! (cena|cenie|cenę|ceny) promocyjn* ..3 (wynosi*|był*|został*)
      ! z okazji
      ! promocj* ..6 (zakończył*|skończył*|minęł*|wygasł*|nie obowiązuje)
      ! (cena|ceny|staniał*|potaniał*) ..6 po (zakupie|zamówieniu|złożeniu)
      ! punkt* ..2 (odbior*|serwis*|nadania)
      (zapisaliśmy|zachowaliśmy|czeka) ..3 (zamówienie|koszyk|zakupy) ..5 (dokończyć|dokończenie|dokończysz|wrócić|sfinalizować)
      ^ (dokończ|sfinalizuj) (swoje|twoje) zamówienie
      ! (dokończ|sfinalizuj) ..2 zamówienie ..2 (gdy|kiedy|dopiero|jak|po|ponownie|jeszcze raz)
      ^ wróć do (swojego koszyka|twojego koszyka|zakupów|naszego sklepu) ^
      (produkty|rzeczy) w ..1 koszyku ..2 (znikają|czekają)
      sprawdź ^? co nowego ..2 (mamy|przygotowaliśmy)
      sprawdź ^? co ..2 (mamy|przygotowaliśmy) dla (ciebie|państwa|was) (nowego|specjalnego|w ofercie|w sklepie|w promocji|w tym sezonie)
      zbieraj punkty
      ^ masz # (zł|złotych|pln) na (zakupy|kolejne)
      mamy dla (ciebie|państwa|was) ..1 (niespodziankę|prezent|coś specjalnego)
      ^ zobacz więcej (naszych|podobnych)? (produktów|modeli|propozycji|inspiracji|lamp)
      (zainspiruj|zainspirować|zainspirujesz) się
      ^ odkryj (nowości|więcej ^)
      ^ odkryj nasz* (nowoś*|kolekcj*|ofert*|sklep*|produkt*|bestseller*|propozycj*)
      (ostatnia|ostatni) (szansa|okazja|moment|dzwonek) na ..2 (rabat*|zniżk*|promocj*|obniżk*|wyprzeda*|okazj*|tańsz*|niższ*|zakup|zakupy|prezent*)
      (ostatnia|ostatni) (szansa|okazja|moment|dzwonek) ^? (żeby|aby|by) ..2 (kupić|skorzystać|taniej|zaoszczędzić)
      (znajdziesz|znajdą|kup|dostępn*|czeka*|teraz) ..2 w (niższej|lepszej|super|promocyjnej|obniżonej) cenie
      (produktach|produkty|rzeczach|rzeczy|lampach) ^? które ..1 (oglądałeś|oglądałaś|oglądali|przeglądałeś|przeglądałaś)
      ^ subskrybuj
      ! ^ subskrybuj ..2 (powiadomi*|status*|przesył*|śledzeni*)
      ! (dokończ|sfinalizuj) ..2 (płatn*|zwrot*|reklamac*)
      ! wróć do koszyka ..6 (płatno*|metod*|sposób)
      ! (ostatnia|ostatni) (szansa|okazja|moment|dzwonek) ..4 (zwrot*|opini*|ocen*|recenz*|odpowied*|odebra*|odbi*|reklamac*|odda*)
      ! (zapłaci*|kupi*|kupion*|zamówi*) ..4 w (niższej|lepszej|promocyjnej|obniżonej) cenie
      ! (znajdziesz|znajdą|kup|dostępn*|czeka*|teraz) ..2 w (niższej|lepszej|super|promocyjnej|obniżonej) cenie ..8 (zwróc*|zwrot*|różnic*|oddamy)
      ! (dokończ|sfinalizuj) ..2 zamówienie ..6 (płac*|kart*|płatno*|przelew*)
      ^ (ilość|liczba|liczba sztuk) ograniczon* ^
      nie zwlekaj ^? (i)? (kup|zamów|dodaj|skorzystaj|wpadnij|zajrzyj|złap)
      (promocj*|wyprzedaż*|sztuk*|ofert*|rabat*) ..3 ^? (lepiej nie zwlekać|nie zwlekaj)
      (sztuk*|zapas*|promocj*|wyprzedaż*|rabat*|kolekcj*|egzemplarz*) ..3 ^? kto pierwszy ^? ten lepszy
      (rozejrzyj|rozejrzeć|rozgość) się ..2 (po|w) ..2 (sklep*|ofer*|witryn*)
      każdy znajdzie coś|znajdziesz coś dla siebie
      (w tym tygodniu|w ten weekend|w tym miesiącu|do niedzieli|do piątku|do soboty|do końca) ..4 # % taniej
      ! # % taniej ..4 (zwróc*|zwrot*|różnic*|oddamy|oddaliśmy)
      (wszystko|cały asortyment|cała oferta) ..2 (za pół ceny|# % taniej|o połowę|przecenion*)
      za (każde|każdą) ..1 (wydane|wydaną) ..1 (zł|złotych|złotówkę|złoty|pln|euro)
      (te|oto) (produkty|artykuły|rzeczy|akcesoria) (świetnie|idealnie) (pasują|pasujące) do ..2 (zakupu|zakupów|zamówienia)
      może to (też|również|także) coś dla (ciebie|państwa|was)
      (inni|klienci|inne osoby|pozostali) ..1 (oglądali|oglądają) (też|także|również|jeszcze)
      (inni|klienci|inne osoby|pozostali) ..1 (wybrali|kupili|kupują|wybierają) (też|także|również|jeszcze) ^
      ^ dobierz ..2 do kompletu
      na bieżąco z ..1 (promocj*|ofert*|akcjami)
      (bądź|bądźcie|być|zostań) na bieżąco z ..1 nowości*
      jako (pierwszy|pierwsza|pierwsi) ..1 (dostawaj|dostaniesz|otrzymuj|otrzymasz|dowiesz|dowiedz|dowiaduj|poznaj|poznasz) ..4 (nowości*|promocj*|ofert*|rabat*|zniżk*|premier*|kolekcj*|wyprzeda*|okazj*)
      zostaw (swój|swojego|nam)? ..1 (maila|e-mail|adres|email) ..1 na (naszej stronie|stronie sklepu)
      poleć (nas|nasz*)
      (obie|oboje|obaj) ..1 (dostaniecie|otrzymacie|zyskacie|zyskujecie|dostajecie) ..3 (rabat*|zniżk*|zł|%|punkt*|kupon*|bon*|nagrod*|prezent*)
      (zobacz|sprawdź|poznaj|obejrzyj) ..1 nasze (hity|bestseller*|perełki|ulubione|faworyt*|ulubieńc*)
      czas na coś nowego
      spraw sobie (coś|prezent|przyjemność|frajdę|małą przyjemność|mały prezent)
      zrób sobie (prezent|przyjemność|frajdę|małą przyjemność|mały prezent)
      (brakowało|brakuje) nam (ciebie|was|państwa) ^
      (letnie|zimowe|wiosenne|jesienne|świąteczne|wielkie) (obniżki|przeceny|okazje|rabaty)
      (prezent|upominek) ^? nasza karta (podarunkowa|upominkowa|prezentowa)
      do kompletu ..2 (sprawdzi|sprawdzą|polecamy) ..3
      od (teraz|dziś|dzisiaj) ..1 (sprzedajemy|w ofercie|w sprzedaży) ..3
      ^ nowość u nas|u nas nowość|^ nowości u nas
      ulubion* ..2 (teraz|już) (tańsz*|przecenion*)
      (spadek|spadły|obniżk*|przecen*|taniej|ostatni*|wyprzedaj*|tańsz*) ..4 (liście|listy|list) życzeń
      (liście|listy|lista) życzeń ..4 (przecen*|tańsz*|taniej|niższ*|wyprzed*|ostatni*|spadł*)
      nasz nowy sklep (internetowy|stacjonarny|online)? (już)? (działa|otwarty|ruszył|startuje|czeka)
      (urodzinowy|urodzinowa) (kod|bon|kupon|zniżka) (dla|na|od|czeka|to)
      zostań (fanem|fanką|członkiem|częścią|klubowiczem|klubowiczką) ..4
      (dzień matki|dzień ojca|dzień dziecka|walentynki|mikołajki|dzień kobiet|dzień babci) ..2 (tuż|zbliża*|nadchodz*|za pasem|już za|coraz bliżej)
      ! że (dzień matki|dzień ojca|dzień dziecka|walentynki|mikołajki|dzień kobiet|dzień babci) ..4
      im więcej (kupisz|zamówisz|weźmiesz|kupujesz)
      (mamy|robimy|trwa|startuje|organizujemy) ..1 (rozdanie|giveaway)
      ^ (dorzuć|dołóż|dokup|dobierz) ..5 (za jedyne|za tylko|już za)
      za jedyne # (zł|złotych|złote|pln|euro|€)
      (codziennie|codzienne) ..1 (nowe)? (okazje|promocje)
      (nieraz|wkrótce|znów|ponownie|znowu) ..1 u nas (kupisz|zamówisz|zagościsz|zawitasz)
      (zamów|kup|zarezerwuj) ..4 przedsprzeda*
      przedsprzedaż ..1 (ruszyła|startuje|wystartowała)
      (zapytaj|pytaj) (nas)? o (rabat*|nasz cennik|nasze ceny|cennik hurtowy|ceny hurtowe|cennik dla firm|ceny dla firm)
      ! od (teraz|dziś|dzisiaj) ..4 (kontakt*|wysyłamy|urlop*)
      ! (za każde|za każdą) ..6 (zwrot*|reklamac*)
      w tej samej (serii|kolekcji|linii) ..1 mamy (też|także|również)
      (ceny|cena) (lecą|leci|idą|idzie) w dół
      wietrzenie (magazynu|magazynów|szaf)|wietrzymy magazyn*|czyścimy magazyn*
      (zaglądaj|zajrzyj|wpadaj|wpadnij) na nasz* (profil*|kiermasz|targi|stoisk*|instagram*|facebook*|fanpage*)
      kiermasz* ..4 (zapraszamy|rabat*|wpadnij|wpadaj)
      (hit|hity|przebój|przeboje|bestseller|bestsellery) (sezonu|lata|zimy|jesieni|wiosny|miesiąca|tygodnia)
      (kup|kupuj|zamów|łap|złap|bierz|weź|zgarnij|skorzystaj) ..5 ^? (zanim|póki) (znikną|zniknie|się skończą|się skończy|są|jest) ^
      szukasz (prezentu|upominku|pomysłu na prezent)
      minus # % ..1 na
      ! plus ..1 minus # % ..2
      (mamy|mam) ..2 coś (specjalnego|wyjątkowego)
      (znajdziesz|znajdą|czeka|czekają) ..4 nowych (wzorów|modeli|kolorów|produktów|wariantów)
      (sklepie|ofercie) ..3 (znajdziesz|znajdą|czeka|czekają|mamy) ..4 innych (wzorów|modeli|kolorów|produktów|wariantów)
      kolekcja (zimowa|letnia|wiosenna|jesienna|świąteczna) (nadciąga|nadchodzi|czeka|już jest|już czeka) ..2
      ! kolekcja _ już jest (wyprzedan*|niedostępn*|wycofan*)
      kto (kupił|kupuje|kupi|wziął) ..4 ^? (zwykle|często|zazwyczaj|przeważnie) (bierze|kupuje|dokupuje|zamawia) (też|także|również)?
      ! szukasz ..3 (faktur*|zwrot*|paragonu)
      ! (staniał|staniała|staniało|staniały) ..5 ^ ..3 różnic*
      ! (podaj|pokaż|wpisz) ten kod ..2 (ladzie|kasie|paczkomacie|paczkomatu|kurierowi|punkcie|odebrać|otworzyć)
      ! (klienci|osoby) ..4 (kupują|wybierają) ..1 (też|także|również) (złą|zły|złe|niewłaściw*|niepasując*|nieodpowiedni*)
    `,

    'order-status': `
      (jest|są) (już|teraz|obecnie)? w (transporcie|doręczeniu|dostarczaniu|trakcie doręczenia)
      ^ (dostarczono|doręczono|wysłano|nadano) (dnia|w dniu)? (#|{})
      (zamówienie|zamówienia|paczka|paczki|przesyłka|przesyłki|towar|towary|produkt|produkty|zakup|zakupy|{}) ..8 (zostało|została|został|zostały|jest|są|już|było|była) (już|właśnie|dziś|dzisiaj|dnia|pomyślnie|obecnie|poprawnie|prawidłowo|w całości|dzisiaj rano|przez nas|aktualnie|teraz)? ..2 (wysłan*|nadan*|przyjęt*|potwierdzon*|zrealizowan*|spakowan*|skompletowan*|przekazan*|dostarczon*|doręczon*|wydan*|zapisan*|odebran*|złożon*|zarejestrowan*|zapakowan*|przygotowan*|przygotowywan*|realizowan*|pakowan*|kompletowan*|przetwarzan*|w realizacji|w trakcie realizacji|w trakcie kompletowania|w trakcie pakowania|w trakcie przygotowania|w trakcie pakowania|w drodze|w doręczeniu|w przygotowaniu|gotow* do wysyłki|gotow* do odbioru|gotow* do nadania|gotow* do wysłania|w paczkomacie|w transporcie|wyekspediowan*|zakończon*)
      (zostało|została|został|zostały|jest) (już|właśnie|dziś|dzisiaj)? (wysłan*|nadan*|przyjęt*|spakowan*|skompletowan*|dostarczon*|doręczon*|zrealizowan*|przekazan*) ..3 (zamówienie|paczka|przesyłka|kurier*|towar*)
      (zostało|została|zostały) (już|właśnie|dziś|dzisiaj)? (wysłane|wysłana|nadane|nadana|spakowane|skompletowane|przyjęte do realizacji|przekazane do realizacji|przekazane kurierowi|przekazana kurierowi|dostarczone|dostarczona|doręczona)
      (wysłaliśmy|nadaliśmy|spakowaliśmy|skompletowaliśmy|zapakowaliśmy|otrzymaliśmy|przyjęliśmy|przekazaliśmy|zarejestrowaliśmy|dostarczyliśmy|zrealizowaliśmy|przygotowaliśmy|wysłałem|wysłałam|nadałem|nadałam|otrzymałem|otrzymałam|spakowałem|spakowałam|odnotowaliśmy|pakujemy|kompletujemy|przygotowujemy|realizujemy|przetwarzamy|wysyłamy|nadajemy) ..5 (zamówienie|zamówienia|paczkę|paczki|przesyłkę|przesyłki|towar|towary|produkt|produkty|zakupy|kurierowi|przewoźnikowi|firmie kurierskiej)
      (twoje|państwa|pana|pani|wasze|to|{}) ..2 zamówienie (już)? (przyjęliśmy|otrzymaliśmy|wysłaliśmy|nadaliśmy|spakowaliśmy|przekazaliśmy|wyruszyło|dotarło|jedzie)
      (potwierdzamy|potwierdzam|potwierdzić|potwierdza) ..3 (przyjęcie|otrzymanie|złożenie|wysyłkę|wysłanie|nadanie|dostawę|doręczenie|dostarczenie|realizację|zamówienie|zakup|odbiór) ..2 (zamówieni*|paczki|przesyłki|zakup*)?
      potwierdzenie (przyjęcia|otrzymania|złożenia|wysyłki|wysłania|nadania|dostawy|doręczenia|realizacji)? (zamówienia|paczki|przesyłki|wysyłki|nadania|zakupu)
      (rozpoczęliśmy|rozpoczynamy|przystąpiliśmy|przystępujemy|zaczęliśmy|zaczynamy|zabieramy się|trwa) ..2 (realizację|realizacji|realizacja|kompletowanie|kompletowania|pakowanie|pakowania|przygotowanie|przygotowania|przygotowywanie) ..3 (zamówieni*|paczk*|przesyłk*)?
      (paczka|przesyłka|zamówienie|towar|produkt|{}) ..6 (wyruszyła|wyruszyło|wyruszył|opuściła|opuściło|opuścił|zmierza|jedzie|leci|czeka na odbiór|dotarła|dotarło|dotarł|trafiła|trafiło|trafił|oczekuje na kuriera|czeka na kuriera|w drodze)
      (są|jest) już ..2 w drodze
      (numer|nr) (przesyłki|listu przewozowego|listu|śledzenia|nadania|paczki|do śledzenia|trackingowy|trackingu|przewozowy)
      (przesyłam|przesyłamy|podajemy|oto|poniżej) ..2 (link|numer|nr) ..2 (śledzenia|przesyłki|paczki|nadania)
      (możesz|mogą państwo|można|możecie|może pan|może pani) ..2 (śledzić|sprawdzić|monitorować) ..4 (paczk*|przesyłk*|zamówieni*|dostaw*|drog*|status*|tras*)
      (paczkę|przesyłkę|zamówienie|status) ..3 (możesz|można|mogą państwo|możecie) ..1 (śledzić|sprawdzić|monitorować)
      (śledź|śledzić|śledzenie) ..2 (paczk*|przesyłk*|zamówieni*|dostaw*)
      (status|statusu|stan) ..2 (zamówienia|przesyłki|paczki) ..6 (zmienił*|zmienion*|zmian*|wysłan*|zrealizowan*|w realizacji|to)
      zmiana statusu zamówienia
      (zamówienie|zamówienia|przesyłka|paczka) ..2 (zmieniło|zmieniła|zmienił|ma nowy) ..1 status
      (kurier|przewoźnik|poczta|listonosz) ..3 (odebrał|odebrała|doręczył|doręczyła|dostarczył|dostarczyła) ..3 (paczk*|przesyłk*|zamówieni*)?
      (przesyłka|wysyłka|dostawa) (nr|numer)? {} (do|dla) (twojego|państwa)? (zamówienia) (nr|numer)? {}
      (szykuje|szykują|rusza|ruszyło|ruszyła|wyrusza) (się)? (do|w) (drogi|drogę|podróży|podróż)
      podsumowanie (twojego|państwa|pana|pani|złożonego)? zamówienia
      (paczka|przesyłka|zamówienie|zakupy) ..2 u (kuriera|przewoźnika|doręczyciela)
      (kurier|listonosz|doręczyciel) ..3 (przywiezie|dostarczy|doręczy|wiezie|jedzie|przyjedzie) ..4 (paczk*|przesyłk*|zamówieni*|zakup*)
      (doręczymy|dostarczymy|dowieziemy|przywieziemy|doręczamy|dostarczamy) ..4 (paczk*|przesyłk*|zamówieni*|zakup*)
      (zamówienie|zamówienia|{}) ..4 (zostało|jest) ..1 opłacon*
      (magazyn|zespół|dział|magazynierzy) ..3 (kompletuje|pakuje|przygotowuje|realizuje|kompletują|pakują) ..3 (zakupy|zamówieni*|paczk*)
      (przesyłka|paczka|zamówienie) ..3 w (sortowni|centrum logistycznym|centrum sortowania|trasie|podróży|oddziale kuriera)
      (zamówienie|paczka|przesyłka) odebran*
      (twój|twoja|twoje|państwa|{}) ..3 (trafia|trafił|trafiła|trafiło) ..1 (na|do) (drukarkę|produkcji|druku|szycia|realizacji|pakowania|pracowni|magazynu|wysyłki)
      (zaczynamy|rozpoczynamy|zaczęliśmy|rozpoczęliśmy|kończymy) ..1 (szyć|szycie|druk|drukować|produkcję|produkować|wykonanie|wykonywać|pakować|pakowanie|robić|pracę|prace)
      (płatność|wpłata) ..4 (potwierdzona|zaksięgowana|otrzymana|przyjęta)
      (przyjął|przyjęła|rozpoczął|rozpoczęła) ..1 (zamówienie|zlecenie)
      (przeszła|przeszedł|przeszło|przeszły) ..1 (kontrolę|przez kontrolę)
      (przechodzi|przeszło|trafia) do etapu ..2
      (oznaczone|oznaczono) ..2 (jako)? ..1 (zakończone|zrealizowane|wysłane|dostarczone|opłacone)
      (będzie|jest) gotow* do wysyłki
      ! (otrzymaliśmy|przyjęliśmy|potwierdzamy|zarejestrowaliśmy|realizujemy|przetwarzamy) ..4 (wiadomość|zgłoszenie|reklamacj*|zwrot*|pytanie|prośbę|maila|zdjęcia|opinię|odstąpieni*|rezygnacj*|anulowani*|zapytanie) ..6
      ! (otrzymaliśmy|odebraliśmy|dotarła|wróciła) ..3 (paczk*|przesyłk*|zwrot*|towar) ..1 (zwrot*|zwracan*|ze zwrotem|od ciebie|od państwa)
      ! (anulowan*|zwrócon*) ..3
      ! (dostarczon*|doręczon*|dotarł*) ..3 (uszkodz*|błędn*|niekompletn*|pomyłkowo|z opóźnieniem)
      ! potwierdzenie (zamówienia|nadania) (z|od) ..1 (amazon*|allegro|kurier*)
      ! (zwrotna|zwrotnej|zwrotną|zwrotu)
      ! nie (przeszła|przeszedł|przeszło|przeszły) ..2
      ! (jeśli|jeżeli|po) ..6 (zaczynamy|rozpoczynamy|zaczniemy)
      (zamówienie|paczka|paczki|przesyłka|zakupy|towar|{}) ..1 (zostanie|zostaną) (wysłan*|nadan*|przekazan*|dostarczon*|doręczon*) ..1 (dziś|dzisiaj|jutro|w ciągu)
      (zamówienie|paczka|przesyłka|{}) ..1 (będzie) (u ciebie|u państwa|u was|w drodze) (już)? (dziś|dzisiaj|jutro)
      (zamówienie|paczka|zakupy) ..1 zostanie (przetworzon*|zrealizowan*|przekazan*) ..2 po (zaksięgowaniu|otrzymaniu|opłaceniu)
      (wyślemy|nadamy|wysyłamy|nadajemy|spakujemy|pakujemy) (je|ją|go|paczkę|zamówienie|twoje zamówienie|twoją paczkę|zakupy) (już|jeszcze)? (dziś|dzisiaj|jutro|w ciągu|najszybciej|jak najszybciej)
      (zamówienie|paczkę|przesyłkę|{}) (wyślemy|nadamy|wysyłamy|nadajemy|spakujemy) (już|jeszcze)? (dziś|dzisiaj|jutro|w ciągu)
      (zamówienie|paczka|przesyłka|{}) ..1 (wyjedzie|wyjeżdża|wyruszy|rusza) ..2 (dziś|dzisiaj|jutro|w ciągu)
      (poniżej|oto|tutaj) ..3 (szczegóły|podsumowanie|zestawienie) ..2 zamówienia
      ^ podsumowanie (twojego|państwa|swojego|pana|pani)? zamówienia ..1 ^
      ^ szczegóły (twojego|państwa|swojego|pana|pani) zamówienia ..1 ^
      ^ (status|stan) (zamówienia|przesyłki|paczki)? ^ (wysłan*|nadan*|przyjęt*|zrealizowan*|dostarczon*|doręczon*|w realizacji|w drodze|spakowan*|opłacon*)
      ^ (zawiadomienie|powiadomienie|informacja|komunikat) (o)? (wysyłki|wysyłce|nadaniu|dostawie|doręczeniu|wysłaniu|przyjęciu|realizacji) ..2
      ^ wysyłka (twojego|państwa)? zamówienia
      (czeka|czekają) na (spakowanie|nadanie|wysyłkę|wysłanie)
      (zajmujemy|zajęliśmy) się ..2 zamówieniem
      mamy (już)? (twoje|państwa|pana|pani|wasze) zamówienie
      (kurier|listonosz) ..1 (będzie|jedzie|przyjedzie|zapuka|już|dziś|dzisiaj|jutro|ruszył|pędzi|zjawi|jest) ..2 z (zamówieniem|paczką|przesyłką)
      (zamówienie|zamówienia|{}) ..1 (wpłynęło|wpłynęły|dotarło|trafiło) do nas
      (zamówienie|{}) ..1 przekazaliśmy do (magazynu|realizacji|wysyłki|pakowania|kuriera)
      ! (jeśli|jeżeli|gdy|kiedy|o ile|po otrzymaniu odpowiedzi) ..6 (wyślemy|nadamy|zostanie|zostaną)
      ! (wyślemy|nadamy|wysyłamy|zostanie|zostaną) ..5 (jeśli|jeżeli|gdy|kiedy|o ile|jak tylko) ..1
      ! (szczegóły|podsumowanie) ..3 (wymag*|prosimy|popraw*|znajdziesz w|są niezgodn*)
      ! (zawiadomienie|powiadomienie|informacja) ..4 (nie|wyślemy|wyśle|otrzymasz|dostaniesz|przyjdzie)
      ! (zwrot*|reklamac*|korekt*|nowy egzemplarz|zamiennik*|zamienn*|brakując*) ..5 (wyślemy|nadamy|wysyłamy|zostanie|zostaną|jutro|dziś)
      ! z (paczką|przesyłką|zamówieniem) ..2 (był|nie|zwrotn*)
      (produkty|pliki|zamówienie|zakupy) ..1 (są|jest) (już)? gotow* ..2
      ! (produkty|pliki|zakupy|zamówienie) ..1 (są|jest) (już)? gotow* do (zwrotu|wymiany|użycia|użytku|montażu|akceptacji|sprawdzenia|druku|pobrania)
      do ciebie (już)? (jadą|jedzie|leci|lecą|zmierza|zmierzają|pędzi|pędzą|mknie|mkną|wędruje|wędrują)
      (mknie|mkną|pędzi|pędzą|leci|lecą|jedzie|jadą|wędruje|wędrują) (już)? (prosto)? (do ciebie|do państwa|do pana|do pani|do was)
      (wiadomość|mail|e-mail) ..2 (potwierdza|jest potwierdzeniem|stanowi potwierdzenie) ..2 (otrzymani*|przyjęci*|złożeni*|zamówieni*)
      zamówienie ..1 (wpadło|weszło do systemu)
      (poniżej|oto|tutaj) ..2 (jego|jej) (zestawienie|podsumowanie)
      (zamówienie|paczka|paczki|przesyłka|zakupy|towar|całość) ..5 (dziś|dzisiaj|jutro) (już)? (wychodzi|wyjeżdża|jedzie|rusza|idzie|wyrusza|leci)
      (zanieśliśmy|zawieźliśmy|oddaliśmy|wrzuciliśmy|zaniosłam|zaniosłem|oddałam|oddałem|wrzuciłam|wrzuciłem|zawiozłem|zawiozłam) ..3 (paczk*|przesyłk*|zamówieni*) ..2 (poczt*|kurier*|paczkomat*|punkt*|inpost*|dpd|dhl|gls)
      (pracujemy|pracuję) (już|właśnie|teraz|pełną parą)? nad ..2 (zamówieniem|paczką)
      ^ (wszystko|całość) (jest)? (już)? gotow* do (wysyłki|nadania|drogi)
      (robimy|szyjemy|drukujemy|lepimy|malujemy|składamy|produkujemy|wykańczamy|pleciemy|wykonujemy|toczymy|odlewamy|grawerujemy|tkamy) (już|właśnie|teraz|dla ciebie) ..1 (twój|twoja|twoją|twoje|państwa|pana|pani)
      (właśnie|teraz) (robimy|szyjemy|drukujemy|lepimy|malujemy|składamy|produkujemy|wykańczamy|pleciemy|wykonujemy|toczymy|odlewamy|grawerujemy|tkamy) ..1 (twój|twoja|twoją|twoje|państwa|pana|pani)
      (wziął|wzięła|wzięli|wzięliśmy) ..3 na warsztat
      (jest|są) już (uszyt*|gotow*|skończon*|wydrukowan*|wypalon*|wykończon*) i (sprawdzon*|skontrolowan*)
      (jest|są) (już)? (uszyt*|gotow*|skończon*|wydrukowan*|wypalon*|wykończon*) i (zapakowan*|spakowan*)
      (teraz|następny krok|przyszła) ^? (czas|pora|kolej) na (wysyłkę|pakowanie|spakowanie)
      (zaksięgowaliśmy|otrzymaliśmy|odnotowaliśmy) ..2 (wpłatę|płatność|przelew) ^
      (wszedł|weszła|weszło|weszły|trafił|trafiła|trafiło|trafiły|poszedł|poszła|poszło|poszły) ..1 (do produkcji|w fazę produkcji|na produkcję)
      (jutro|dziś|pojutrze|w piątek|w czwartek|w poniedziałek|we wtorek|w środę) ..1 (będziesz mieć|będziesz miał|będziesz miała|będą państwo mieli|masz) ..3 (w domu|u siebie|w rękach)
      rezerwacja ..1 (potwierdzona|przyjęta)
      (rzeczy|produkty|zakupy|artykuły|świece|poduszki) ..2 (są|zostały)? (już)? (spakowane|zapakowane) i (czekają|gotowe)
      ^ (dobra|świetna|super) (wiadomość|nowina) ^? (poszło|wysłane|nadane|leci|jedzie|spakowane|w drodze)
      (jest|są) już ..1 (na poczcie|u kuriera|w paczkomacie|u listonosza|w busie|w furgonetce|na ciężarówce|w samochodzie)
      (poszł*|poszedł|wyszł*|wyszedł) ..2 (dziś|dzisiaj|wczoraj|rano) ..2 (poczt*|kurier*|paczkomat*)
      (wysłaliśmy|nadaliśmy|wysłałem|wysłałam) (osobno|oddzielnie|w osobnej paczce|w dwóch paczkach)
      spodziewaj się ..1 (kuriera|pukania|dzwonka|listonosza|paczki|dostawy|przesyłki)
      (w rękach|w dobrych rękach|w ręce) ..1 (naszych|pakowaczy|pakowaczek|magazynierów|zespołu)
      ! (części|baterie|śruby|klucz|instrukcja|pokrowiec|kabel|ładowarka) ..6 (jest|są) (spakowan*|zapakowan*|przygotowan*) (w|pod|osobno|do|razem|przy)
      ! (jest|są) (spakowan*|zapakowan*) (w|pod) (pokryw*|środku|wieczk*|wnęc*|schowk*|opakowani*|uchwy*|blat*|ramie|tub*|szuflad*|wewn*)
      ! (pracujemy|pracuję) nad (rozwiązaniem|sprawą|zgłoszeniem)
      etykieta ..1 wydrukowana ^
      (wyekspediowaliśmy|wyekspediowano)
      (kurier|kierowca|dpd|inpost|poczta) ..1 (bierze|zabiera) (ją|je|go|paczkę|przesyłkę)
      (jutro|dziś|dzisiaj|po południu|zaraz|niedługo) (je|ją|go)? (pakujemy|spakujemy|wysyłamy|tniemy|szyjemy|drukujemy|nadajemy) ^
      (niedługo|wkrótce|zaraz|wieczorem|rano) (je|ją|go) (spakujemy|wyślemy|nadamy)
      system pokazuje ..2 (doręczono|dostarczono|wysłano|nadano)
      (jest|są) (już)? w (sortowni|centrum sortowania|oddziale kuriera|punkcie odbioru)
      przyjęliśmy zlecenie ^
      (ekspedycja|nadanie|wysyłka) (nastąpiła|nastąpiło|odbyła się|odbyło się) ..2
      ^ do odbioru (w|od) ..6
      (właśnie|już) (zamknął|zamknęliśmy|zakleiliśmy|zakleił) ..1 (karton|paczkę|pudełko)
      (zamknął|zamknęliśmy|zakleiliśmy|zakleił) (właśnie|już) ..1 (karton|paczkę|pudełko)
      zamówienie ..1 (wskoczyło|czeka w kolejce|jest w kolejce|ustawiło się)
      (pierwsza|druga|jedna) z ..1 paczek ..1 (ruszyła|wyjechała|wyszła|poszła|jedzie)
      widzimy ..1 wpłatę ^
      ! (zaksięgowaliśmy|otrzymaliśmy|odnotowaliśmy|widzimy) ..2 (wpłatę|płatność|przelew) ^ (ale|jednak|lecz|która|jest)
      ^ (załadowane|spakowane|wysłane|nadane) ^
      (kierowca|kurier) ..1 (wyjechał|ruszył|wyruszył) ..2
      zlecenie nadania (jest|zostało)? (przyjęt*|złożon*|wysłan*|zarejestrowan*|przekazan*)
      (przewidujemy|planujemy|spodziewamy się) (doręczenie|doręczenia|dostawę|dostawy) ..2 (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|jutro|dziś|{})
      (pakujemy|pakuję) (już|właśnie)? (je|ją|go|paczkę|zamówienie|twoje zamówienie) ..2 i (wysyłamy|nadajemy|wysyłam)
      ! ^ do odbioru ..4 (zwrot*|faktur*)
      ! (pakujemy|spakujemy|wysyłamy) (je|ją|go)? (zawsze|zwykle|w|tylko|osobno)
      ! ^ (załadowane|spakowane|wysłane|nadane) (zdjęci*|plik*|dane)
      (dziś|dzisiaj|jutro) ..4 (kurier|listonosz) z (zamówieniem|paczką|przesyłką)
    `,
    parcel: `
      zamówienie|zamówienia|zakup|zakupy|paczka|paczki|paczkę|przesyłka|przesyłkę|dostawa|towar|towary|płatność|wpłata
    `,
    transit: `
      (został|została|zostało|zostały|właśnie|już|dziś|dzisiaj|wczoraj|przed chwilą) ..2 (wysłan*|nadan*|dostarczon*|doręczon*|przyjęt*|potwierdzon*|zarejestrowan*|zrealizowan*|przekazan*|odebran*|wydan*|pokwitowan*|oddan*|złożon*)
      (już|właśnie|dziś|dzisiaj) ..2 (spakowan*|zapakowan*|skompletowan*|gotow*)
      (jest|są) (wysłan*|nadan*|dostarczon*|doręczon*|potwierdzon*|zrealizowan*|odebran*|zarejestrowan*|przyjęt*)
      (odbiór|dostawę|doręczenie) ..2 (pokwitowan*|potwierdzon*)
      pokwitowano|wysłano|nadano|doręczono|dostarczono|przekazano
      wyruszył*|w doręczeniu|w realizacji|na ostatniej prostej
      (jest|są|już|właśnie|teraz|zamówienie|zakup|zakupy|paczka|paczki|przesyłka|towar|{}) ..1 (w drodze|w trasie|w transporcie)
      ^ (już)? w drodze ^
      (dotarł|dotarła|dotarło|dotarły|dojechał*|jedzie|jadą|wędruj*|zmierza*|przekroczył*) ..2 (do ciebie|do państwa|do was|do pana|do pani|na miejsce|dziś|dzisiaj|wczoraj|granicę|do sortowni|do magazynu)
      (dotrze|dotrą|przyjdzie|przyjdą|przyjedzie|dojedzie|dojadą) ..2 (dziś|dzisiaj|jutro|pojutrze|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|przed|między|w ciągu|do piątku|około)
      (oddan*|przekazan*|odebran*|zabran*|przejął|przejęł*|zabrał*|odebrał*|oddał*|oddaliśmy|przekazaliśmy|zawieźliśmy|zanieśliśmy|wzięł*|wziął|jest u|są u|już u) ..2 (kurier*|listonosz*|poczt*|paczkomat*|inpost*|dpd|dhl|gls|sąsiad*)
      (kurier|listonosz|poczta|kierowca) ..2 (odebrał*|zabrał*|jedzie|wiezie|przywiezie|przyjechał*|przejął|przejęła)
      (kurier|listonosz|poczta|poczta polska|kierowca) ma (już)? (twoją|twoje|pani|pana|państwa)? (paczkę|przesyłkę|zamówienie|zakupy|ją|je) ^
      (jest|są|czeka|czekają|leży|leżą|już) ..1 (na poczcie|u kuriera|u sąsiada|u sąsiadów|u listonosza|w paczkomacie|w skrzynce|pod drzwiami|w busie|w furgonetce|w sortowni)
      (zamówienie|zakup|zakupy|paczka|przesyłka|{}) (na poczcie|u kuriera|u sąsiada|u sąsiadów|u listonosza|w paczkomacie|w skrzynce|pod drzwiami|w busie|w furgonetce|w sortowni)
      (opuścił*|opuszcza|wyszł*|wyszedł|wyjechał*|wychodzi|wyjeżdża|wyjedzie) ..3 (magazyn*|pracowni*|sortowni*|dziś|wczoraj|dzisiaj|jutro|od nas|rano)
      (w rękach|w ręce|u) ..1 (pakowacz*|magazynier*|pakujących)
      (planowan*|przewidywan*|zaplanowan*|szacowan*|przewidzian*) ..2 (dostawa|dostawy|doręczeni*|dostarczeni*|na jutro|na dziś|na poniedziałek|na wtorek|na środę|na czwartek|na piątek|na sobotę|na {})
      (zaczynamy|zaczęliśmy|rozpoczęliśmy|rozpoczynamy|zabieramy się|bierzemy się) ..2 (pakować|pakowanie|pakowania|szykować|przygotowywać|pracę|pracy|robotę|roboty)
      (powędrował*|trafił*|poszł*) ..1 (do)? (magazyn*|kurier*|pakowani*|paczkomat*|sortowni*)
      ^ (zamówienie|zakup|paczka|przesyłka|płatność|wpłata) (już)? (przyjęt*|potwierdzon*|wysłan*|nadan*|spakowan*|opłacon*|zaksięgowan*)
    `,
    delay: `
      opóźni*|opóźnion*|spóźni*|zwłok*
      (później|dłużej) niż
      (wydłuży|wydłużył|wydłużyła|wydłużony|wydłużenie|wydłużeniu|wydłużyć|wydłuża) ..4
      (przesunięci*|przesunięty|przesunięta|przesunąć|przełożon*|przełożyć)
      nie ..3 (na czas|w terminie|o czasie)
      (utknęła|utknął|utknęło|wstrzyman*|zatrzyman*)
      (strajk*|awari*|spiętrzeni*)
      ! (nie) (później|dłużej) niż
      ! (bez|bezzwłoczn*|niezwłocznie) (zwłoki|opóźnień|opóźnienia)
    `,
    problem: `
      uszkodz*|uszkodzon*|zaginę*|zaginion*|zgubi*|zgubion*|skradzion*|stłucz*|zepsut*|wadliw*|wadę|wada|wady|usterk*|brakuj*|rozbit*
      (błędn*|niepełn*|niepoprawn*|nieprawidłow*|niekompletn*|zły|złego) ..1 (adres*|produkt*|towar*|rozmiar*|numer*|kod*|dane|danych|model*|kolor*)
      reklamacj*|pomyłk*|pomyłce|pomyliliśmy|błąd|błędu
      (twój|twojego|państwa|otrzymaliśmy|przyjęliśmy|zgłoszon*|zgłoszenie|zgłosiłeś|zgłosiłaś|w sprawie|dotycząc*|dokonać|sprawie) ..2 (zwrot|zwrotu|zwrotem|wymian*)
      (zwrócon*|zwracan*|zwrotn*|wróciła|wróciło|wrócił) ..3 (paczk*|przesyłk*|towar*|do nas|nadawc*|zamówieni*)
      (paczka|przesyłka|towar|zamówienie) ..4 (wróciła|wróciło|wrócił|zwrócon*|zaginę*)
      nie (możemy|mogliśmy|może|mógł|mogła|udało|jesteśmy w stanie|był w stanie|da się|byliśmy w stanie) ..4 (dostarczyć|doręczyć|wysłać|zrealizować|skompletować|nadać|dostarczyć|zlokalizować|skontaktować|zastać)
      (odmow*|odmówił*|nieodebran*|niedoręczon*|awizo|awizowan*|nieudan*)
      (problem|problemu|problemy|problemów|problemem|problemach) (z|ze|przy|w|dotycząc*|techniczn*)
      ! (bez|nie ma|żadn*) ..1 (błęd*|uszkodz*|problem*|wad)
      ! (polityka|prawo|prawa|zasady|warunki|formularz|informacje o|adres do) ..1 (zwrot*|reklamacj*)
    `,
    errand: `
      faktur*|paragon*|rachunek|rachunku|projekt*|wizualizacj*|grawer*|personalizacj*|podgląd|podglądu
      załącznik*|załączamy|załączon*|w załączeniu
      (termin|terminu|terminie|umówić|umówienia|umówienie|awizacj*|wniesieni*|montaż*|instalacj*|technik|serwisant|ekip*)
      (kurier|kierowca|przewoźnik|spedytor) ..3 (zadzwoni|skontaktuje|będzie dzwonił)
      instrukcj*|gwarancj*|bezpieczeństw*
      ! termin ..2 (dostawy|realizacji|płatności)
    `,
    apology: `
      przepraszamy|przepraszam|przeprosin*|przeprosić|przykro|przykrością|niestety|ubolewamy|żałujemy
      (niedogodności|niedogodność|utrudnienia)
    `,
    'stock-out': `
      (brak|braku|brakiem) ..2 (towaru|produktu|w magazynie|magazynow*|na stanie|artykułu|dostępności|asortymentu|na magazynie|zapasów)
      (niedostępn*|wyprzedan*|wyczerpan*|wykupion*)
      nie (mamy|posiadamy|ma|jest) ..4 (na stanie|w magazynie|na magazynie|w sprzedaży|dostępn*)
      nie jest ..2 dostępn*
      (skończył|skończyła|skończyło|skończyły|wyprzedał|wyprzedała|wyprzedały|wyczerpał|wyczerpała|wyczerpały) się
      (zabrakło|zabraknie)
      wycofan* (z produkcji|ze sprzedaży|z oferty)
    `,
    adjustment: `
      <refund>
      (anulowaliśmy|anulowałem|anulowałam)
      (został|zostało|została|zostanie|jest) ..2 (anulowan*|skorygowan*|zmodyfikowan*)
      (skorygowaliśmy|zmodyfikowaliśmy|dostosowaliśmy|korekt*|usunęliśmy)
      nie (zostaniesz|zostałeś|zostaną|zostanie|zostali|zostałaś|będziesz) ..2 obciążon*
      zwrot|zwrotu
    `,
    'partial-refund': `
      częściow* (zwrot|zwrotu|zwrotem|refundacj*)
      (zwrot|zwrotu|zwrócić|zwrócimy|zwracamy) ..3 (części|część|# %|połow*|różnic*)
      # % (zwrotu|ceny|wartości|kwoty)
      (zatrzyma*|zachowa*) ..8 <refund>
      <refund> ..8 (zatrzyma*|zachowa*)
      (obniżeni*|obniżenie|obniżkę) ceny
    `,
    'cancel-ask': `
      (prosimy|proszę|prosiłbym|prosiłabym|prosić|poprosić|prośba|prośbą|prośbę|wdzięczni za) ..1 o ..4 (anulowanie|anulację|anulowania|rezygnację|odwołanie zamówienia|wycofanie zamówienia|anulacje)
      (prosimy|proszę) ..3 (anulować|zrezygnować|odwołać zamówienie|wycofać zamówienie)
      (prosimy|proszę|prosić|poprosić|prośba|prośbą) ..1 o ..3 (złożenie|wysłanie|przesłanie|zgłoszenie|wypełnienie) ..3 (anulowani*|anulacj*|rezygnacj*)
      (złóż|złożyć|złożenie|wyślij|wysłać|zgłoś|zgłosić|prześlij|przesłać|utwórz) ..3 (prośbę|wniosek|zgłoszenie|żądanie|dyspozycję)? ..1 (o|z)? (anulowanie|anulowania|anulację|anulacji|rezygnację|rezygnacji)
      (czy)? (mógłbyś|mogłabyś|mógłby|mogłaby|moglibyście|mogliby|możesz|może pan|może pani|mogą państwo) ..3 (anulować|zrezygnować|odwołać zamówienie|wycofać zamówienie)
      (wdzięczni|zobowiązani|wdzięczny|wdzięczna|miło) ..4 (anulowanie|anulujesz|anulował|anulowała|anulowali|zrezygnowanie|anulują)
      (musisz|musi pan|musi pani|muszą państwo|należy|trzeba|konieczne jest) ..3 (anulować|anulowanie|zrezygnować|odwołać)
      ^ (anuluj|anulujcie|odwołaj|zrezygnuj z) ..3 (zamówienie|zamówienia|zakup|zakupu)
      (anuluj|anulować|anulowanie) ..4 (ze swojego konta|na swoim koncie|z poziomu konta|po swojej stronie|ze swojej strony|przez konto|w swoim koncie)
      ! (prosimy|proszę) ..2 nie (anulować|rezygnować|odwoływać)
      ! (daj|dajcie|prosimy o|proszę o|poinformuj|napisz) ..3 (znać|informację|decyzję|odpowiedź) ..6 (anulować|anulowanie|anulujemy|zrezygnować)
      ! (czy) ..2 (mamy|możemy|powinniśmy|życzysz|chcesz|wolisz) ..5 (anulować|anulowanie|anulowali)
      ! (otrzymaliśmy|przyjęliśmy|dotarła|zaakceptowaliśmy) ..4 (anulowani*|anulacj*|rezygnacj*)
      ! (aby|żeby|jeśli|gdyby) ..4 (anulować|zrezygnować)
      (ułatwi|ułatwiłoby|pomoże|pomogłoby) ..3 (jeśli|gdyby) ^? (anulujesz|sam anulujesz|anulują państwo)
      (wyjście|wyjściem|rozwiązanie|rozwiązaniem|możliwość|opcja) (to|jest) anulowanie ..2 (zamówienia|przez)
      (lepiej|najlepiej|najprościej) będzie ^? (jak|jeśli|gdy) ..2 (anulujesz|anulują|zrezygnujesz)
      przez pomyłkę ^? i anuluj ^
    `,

    'opt-out': `
      (wypisz|wypisać|wypisanie|wypisania|wypiszesz|wypisując) (się|z)?
      (się) wypisać
      (zrezygnuj|zrezygnować|zrezygnowanie|rezygnacja|rezygnację|rezygnacji|rezygnujesz|rezygnować) z ..2 (subskrypcji|newslettera|otrzymywania|wiadomości|mailingu|powiadomień|maili)
      (anuluj|anulować|anulowanie|anulowania|zakończ|cofnij) ..2 (subskrypcję|subskrypcji|subskrypcje)
      nie ..2 (chcesz|chce|chcą|życzysz|życzą|chciałbyś|chcecie|chce pan|chce pani) ..3 (otrzymywać|dostawać|otrzymywania) ..3 (wiadomości|maili|e-maili|informacji|newslettera|powiadomień|korespondencji|takich|tego|ofert|od nas)?
      (przestać|zaprzestać|wstrzymać) ..1 (otrzymywać|otrzymywania|wysyłanie|wysyłania)
      (cofnąć|wycofać|odwołać) ..2 (zgodę|zgody) (na|marketing*)
      (usuń|usunąć|usunięcie|usunięcia|wykreślić|wykreślenie) ..4 (listy mailingowej|listy|bazy|newslettera|subskrybentów|bazy danych)
      odsubskryb*|unsubscribe
      (zmień|zmienić|zarządzaj) ..2 (ustawienia|preferencj*|subskrypcj*) ..1 (powiadomień|mail*|e-mail*|komunikacji|newslettera)?
      ! (zmień|zmienić|zarządzaj) ..2 (ustawienia|preferencj*) ..1 (urządzeni*|telefon*|wifi|aplikacj*)
      ! (usuń|usunąć|usunięcie) ..3 (z listy|listy) (zakup*|życzeń|urządzeń)
      (wyłącz|wyłączyć|wyłączysz) ..1 (te|nasze|takie|dalsze|kolejne) (powiadomienia|prośby|wiadomości|maile|przypomnienia)
      (wyłącz|wyłączyć|wyłączysz) ..1 (prośby|wiadomości|maile|przypomnienia) (od nas|ze sklepu|o opinię)
      (próśb|wiadomości|maili|przypomnień|prośby|maile|przypomnienia) ^ (wyłącz|wyłączysz) je ..3
      nie chcesz ..1 (więcej|już) ..1 (próśb|przypomnień)
      (odpisz|odpowiedz|wyślij|napisz) ..1 stop
      (aby|żeby|by) ..1 nie (dostawać|otrzymywać) ..2 (wiadomości|maili)
    `,
    'off-platform': `
      (skontaktuj|skontaktujcie|skontaktować|skontaktowanie|kontaktuj|kontaktować|kontaktowanie|kontakt|napisz|napiszcie|pisz|pisać|napisać|zgłoś|zgłosić|zgłaszać|zapytaj|zwróć się|odezwij się|odpowiedz|łapać|łap) (się)? (z|do|nam|nas)? (nami|nas|mną|mnie|nam|naszym zespołem|naszą obsługą|obsługą klienta|obsługą sklepu|biurem obsługi|zespołem)? (bezpośrednio|na|drogą|poprzez|przez|za pośrednictwem|za pomocą|pod|pośrednictwem)? (na|drogą|poprzez|przez|za pośrednictwem|za pomocą|pod)? (nasz|nasza|naszą|naszej|naszego|adresem|adres|adresu|wiadomość)? (e-mail|e-mailem|e-mailowy|e-mailowo|e-mailową|email|emailem|emaila|emailowo|emailowy|mail|mailem|maila|mailowo|mailowy|mailowej|mailową|elektroniczną|pocztę elektroniczną|poczty elektronicznej|whatsapp*|messenger*|telegram*|facebook*|instagram*|formularz*|stronę|strony|stronie|www|czat|chat|@|viber*|skype)
      (kontakt|kontaktu|skontaktujesz się|skontaktują się) ..4 (drogą mailową|drogą elektroniczną|mailowo|mailem|e-mailem|e-mailowo|messenger*|whatsapp*|formularz*)
      kontakt (mailowy|e-mailowy|emailowy|mailowo|przez mail|przez whatsapp|pod adresem|na adres|poprzez formularz|przez formularz)
      (na|pod) (adres|adresem|nasz adres|naszym adresem|maila|mail|mailem|e-mail) (mailowy|mailowym|e-mail|e-mailowy|email|elektroniczn*)? @
      (napisz|pisz|napisać|pisać|wyślij|wysłać|prześlij|przesłać|kontakt|kontaktuj|skontaktuj|przesyłać|odpowiedź|odpowiedzi|wysyłać|wiadomość) ..4 (na|pod|do) ..2 @
      (wyślij|wysłać|wysłanie|prześlij|przesłać|przesłanie|napisz|napisać|napisanie|wyślijcie) (nam|do nas)? (e-mail|e-maila|email|emaila|mail|maila) (na|do|pod|@|z|nas|w)?
      (wyślij|wysłać|prześlij|przesłać|przesłanie|wysłanie) ..5 (mailem|e-mailem|emailem|mailowo|drogą mailową|drogą elektroniczną)
      (wypełnij|wypełnić|wypełnienie|użyj|skorzystaj z|skorzystać z|skorzystanie z|poprzez|przez|pośrednictwem) ..2 formularz* (kontaktow*|zgłoszeniow*|na stronie|online|reklamacyjn*)
      formularz* kontaktow*
      whatsapp|whatsappie|whatsappa|whatsapp'ie|telegramie|viber|messengerze
      (prosimy|proszę)? ..1 nie (odpowiadać|odpowiadaj|odpowiadajcie|odpisywać|odpisuj) ..1 (na)? (tę|tą|ten|niniejsz*|powyższ*)? (wiadomość|wiadomości|mail|maila|e-mail|email|adres)?
      (wiadomość|mail|e-mail|email) ..4 (wygenerowan*|wysłan*|generowan*) automatycznie ..4 nie (odpowiada*|odpisuj*)
      (odpowiedzi|wiadomości) na ten ..3 nie (są|będą) (odczytywane|czytane|monitorowane|sprawdzane)
      (skrzynka|adres|skrzynki) ..4 nie (jest|są) (monitorowan*|obsługiwan*|sprawdzan*|czytan*)
      (na|poprzez|przez|pośrednictwem|odwiedź) ..1 (naszej|naszą|nasza|swojej) ..1 (stronie|stronę|strony|witrynę|witryny) ..4 (kontakt*|formularz*|czat*|zgłoszeni*|zgłosić|pomoc*)
      (kontakt|kontaktu|pomoc|zgłoszenia|zgłoszenie|zgłosić|skontaktować się|skontaktuj się) ..4 (na|przez|poprzez|pośrednictwem|za pośrednictwem) (naszą|naszej|nasza) (stronie|stronę|strony|witrynę|witryny)
      (poza|z pominięciem|omijając) ..2 (amazon*|platform*|allegro|serwis*|systemem wiadomości)
      (zamiast) ..3 (odpowiadać|pisać) ..3 (tutaj|tu|amazon*|wiadomość)
      (kontakt|kontaktu|skontaktuj|skontaktować|napisz|napisać|napisanie|zgłosić|zgłoś) ..6 (na|pod) ..1 (@|email|e-mail|mail|{})
      (wiadomość|wiadomości|wiadomością) na (adres|nasz adres)? (@|email|e-mail|maila)
      (prosimy|proszę|prześlij|podeślij|wyślij) ..8 (zdjęć|zdjęcia|zdjęcie|numeru|numer|szczegółów|szczegóły|opisu|opis|skan|skanu|dokument|dokumentu|dokumenty|dokumentów|danych|dane|pytań|pytania|filmu|film) ..8 (na|pod) (adres|nasz adres)? (@|email|e-mail|maila|{})
      ^ (na|pod) (adres|nasz adres|adresem) (@|email|e-mail)
      (prosimy|proszę|prześlij|wyślij|kieruj) ..6 na (nasz|podany|poniższy)? ..1 (adres|skrzynkę) (mailowy|e-mail|email|e-mailowy|elektroniczny|mailową|e-mailową|poczty elektronicznej)
      (napisz|napisać|napiszcie|odezwij się|pisz) ..2 (na|w) (priv|priva|pw|dm|wiadomości prywatnej)
      (napisz|napisać|wyślij|wysłać) ..2 (sms|smsa|sms-a|esemesa)
      (czat|chat|czacie|czatem) ..2 (na|w) ..1 (stronie|witrynie|sklepie|sklepu|strony)
      (skan|skanu|zdjęcie|zdjęcia|kopię|kopia|dokument|umowę) (na|pod) ..1 (email|e-mail|maila|mail)
      ! (kurier*|przewoźnik*|producent*|bank*|amazon*|serwis* producenta|inpost*|dpd|dhl|ups|gls|poczt* polsk*) ..4 (mail*|e-mail*|formularz*|stron*|infolini*|adres*)
      ! (konto|konta|koncie|centrum|panelu) ..3 (amazon*|formularz*)
      ! (formularz* kontaktow*) ..2 (amazon*|przewoźnik*|kurier*|producent*)
      ! nie (musisz|trzeba|ma potrzeby) ..3
      ! poza ..1 (gwarancj*|termin*|amazon prime)
      ! (prosimy|proszę)? nie (odpowiadać|odpowiadaj) ..3 (jeśli|jeżeli)
      ! na adres ..1 (dostawy|zwrotu|zwrotny|magazynu)
      ! ^ (kontakt|pomoc|pytania) ^? @
      (złapiesz|znajdziesz|znajdą|spotkasz|złapać) nas ..2 (na|przez) (instagramie|facebooku|messengerze|whatsappie|instagram|messenger)
      (najszybciej|najłatwiej|szybciej) ..3 (na|przez) (instagram*|facebook*|messenger*|whatsapp*)
      (zapraszamy|zapraszam|pisz|kieruj) ..1 na (naszego|nasz|naszą) (maila|mail|adres mailowy|skrzynkę)
      (kontakt*|skontakt*|dzwoń|dzwonić|pisz|pisać|dostępni|jesteśmy) ..4 pod (poniższymi|następującymi) (danymi|adresami|numerami)
      (na|pod) (nasz)? numer ..1 (z wizytówki|podany w stopce|podany na wizytówce|podany na ulotce|poniżej|podany poniżej)
      ! (kurier*|producent*|serwis*|przewoźni*|infolini*) ..4 (na|pod) numer ..4
      (porozmawiajmy|kontynuujmy|dokończmy) ..2 (mailowo|mailem|telefonicznie|przez maila|na whatsapp*)
      (zeskanuj|zeskanować) ..1 kod qr ..4 (porozmawiać|napisać|skontaktować|kontakt|pisać)
      odpowiedzi na ..2 (wiadomość|wiadomości|mail|maila) nie (docierają|dochodzą|trafiają)
      ! (czat|chat|formularz) na stronie (producenta|kuriera|przewoźnika|banku|marki|inpost*|dpd)
      ! (możemy|mogę) ..1 (wysłać|przesłać) ..5 (mailem|e-mailem|emailem|mailowo|drogą mailową|drogą elektroniczną)
    `,

    greeting: `
      ^ (witaj|witam|witamy|dzień dobry|dobry wieczór|cześć|hej|szanowny|szanowna|szanowni|szanowne|drogi|droga|drodzy|hallo|halo|siema|kochani|kochana|panie|pani) ..4
    `,
    thanks: `
      dziękujemy|dziękuję|dziękować|dzięki|podziękowania|podziękowanie|podziękować|dziękujemy|wdzięczni|wdzięczny|wdzięczna|wdzięczność|wdzięczności
      ^ (super|świetnie|fajnie|cudownie) ^? że nas (wybrałeś|wybrałaś|wybrali|znalazłeś|znalazłaś)
      (kłaniamy|kłaniam) się ..1 ..3
    `,
    availability: `
      (w razie|w przypadku|jeśli|jeżeli|gdyby|gdybyś) ..6 (pytań|pytania|pytanie|wątpliwości|problemów|problemu|problemy|problem|pomocy|potrzeby|uwag|uwagi|potrzebujesz|potrzebują|trudności|zapytań)
      (jesteśmy|pozostajemy|jestem|pozostaję|zawsze) ..3 (do dyspozycji|do twojej dyspozycji|do państwa dyspozycji|dyspozycji|dla ciebie|dla państwa|gotowi|pomocą)
      (chętnie|z przyjemnością|z chęcią) ..2 (pomożemy|odpowiemy|pomogę|odpowiem|doradzimy|wyjaśnimy|pomoże|odpowie)
      (służymy|służę) ..2 (pomocą|radą)
      nie (wahaj|wahajcie|krępuj|wahać|krępować) się
      (śmiało|zawsze) ..1 (pisz|napisz|pytaj|możesz|skontaktuj)
      (pozostajemy|jesteśmy) w kontakcie
      (masz|macie|mają państwo) ..2 (pytania|pytanie|wątpliwości)
      nasz* ..3 (zespół|obsług*|dział|biuro) ..4 (dyspozycji|pomoc*|pomoże|odpowie|chętnie)
      ^ pytania
      w razie czego ..4
      ^ (gdyby|jakby) co ^? (pisz|piszcie|napisz)
    `,
    courtesy: `
      (mamy|mam) nadzieję
      (życzymy|życzę|życząc)
      (cieszymy|cieszę|ucieszyło|miło) ..2 (się|nam|było)
      (do zobaczenia|do usłyszenia|zapraszamy ponownie|polecamy się|polecam się)
      (witamy|gratulujemy|gratulacje)
      (twoje|państwa|wasze|okazane|okazane nam) (zaufanie|wsparcie|zadowolenie)
      za (zaufanie|zakup|zakupy|zamówienie|wybór|wybranie|wsparcie|bycie|skorzystanie|dokonanie)
      (doceniamy|dokładamy wszelkich starań|staramy się|dbamy|zależy nam)
      (miłego|udanego|dobrego|pięknego|wspaniałego|spokojnego|wesołych) (dnia|weekendu|tygodnia|popołudnia|użytkowania|świąt|korzystania)
      (niech|oby) ..3 (służy|służą|cieszy|przyniesie)
      (wiele|dużo) dla nas znaczy
      (dobrze|długo) ..1 (służył|służyła|służyło|służy)
      (jesteś|są państwo) ..2 (dla nas|naszym)
      ^ (super|świetnie|fajnie|cudownie) ^? że nas (wybrałeś|wybrałaś|wybrali|znalazłeś|znalazłaś)
      witamy w (rodzinie|gronie)
    `,
    closing: `
      ^ (pozdrawiamy|pozdrawiam|pozdrowienia|z pozdrowieniami|z poważaniem|z wyrazami szacunku|serdecznie pozdrawiam|serdecznie pozdrawiamy|serdecznie|serdeczności|ściskamy|łączę|łączymy) ..3
      pozdrawiamy|pozdrawiam
      ^ (zespół|ekipa|team|obsługa|dział|biuro) ..4
      (dział|biuro) ..1 (obsługi|klienta)
      ^ twój ..3 zespół
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
      adres*|rozmiar*|kolor*|zdjęci*|obraz*|dokument*|etykiet*|śledzeni*|płatnoś*|wpłat*|opłat*|cena|ceny|cło|cła|podat*|magazyn*|kurier*|przewoźnik*|konto|konta|koncie
      urlop*|zamknięt*|nieczynn*|bateri*|akumulator*|ładow*|kabel|kabla|przewód|wtyczk*|śrub*|kompatybiln*|materiał*|wymiar*|wag*|ustawieni*|konfigurac*|czyścić|czyszczeni*|prać|prani*|montować|montażu|recykling*
      anulow*|anulacj*|rezygnacj*|zgłoszeni*|wniosek|zapytani*|zwrot*|wymian*
      wysył*|wyśl*|wysłan*|dostaw*|dostarcz*|doręcz*|przesyłk*|paczk*
      poradnik*|wskazówk*|krok*|film*|pobierz|link*|stron*|jak (używać|korzystać|obsługiwać|dbać|zamontować)
      ! uwag*
      ! dokładamy
    `,
  },
}
