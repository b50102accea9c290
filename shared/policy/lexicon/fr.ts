import type { Lexicon } from './concept.ts'

/** French, of Canada, France and Belgium; tu and vous. */
export const french: Lexicon = {
  language: 'fr',
  unit: 'word',
  foldsDiacritics: true,
  negationScope: { ahead: 6, behind: 0 },
  abbreviations: [
    'm',
    'mm',
    'mme',
    'mlle',
    'dr',
    'no',
    'nos',
    'env',
    'approx',
    'tel',
    'ex',
    'inc',
    'ltee',
    'etc',
    'av',
    'boul',
    'st',
    'ste',
  ],
  shortForms: [
    'qte',
    'ref',
    'dep',
    'bat',
    'min',
    'max',
    'incl',
    'trim',
    'ttc',
    'janv',
    'fevr',
    'avr',
    'juil',
    'sept',
    'oct',
    'nov',
    'dec',
    'lun',
    'jeu',
    'ven',
    'sam',
  ],
  concepts: {
    negation: `
      ne|n'|pas|sans|jamais|aucun|aucune|ni|nul|nulle
      ! (ne|n')? (hésite|hésitez|hésiter|manque|manquez|manquer|rate|ratez|oublie|oubliez|oublier|attendez|tardez) (surtout)? (pas|plus)?
      ! ne pas (hésiter|manquer|rater|oublier|tarder)
      ! pas (hésiter|manquer|rater|oublier)
      ! sans (doute|faute|hésiter|hésitation|souci|problème|tarder|plus|attendre|délai)
      ! pas de (souci|problème|soucis)
      ! n'est-ce pas
      ! n° (#|{}|de|client|commande|colis|suivi|x|xx*|order*|num*|ref*|*id|*number)
      ! pourquoi pas
      ! si ce n'est
      ! sinon
      ! pas seulement
      ! ne .. que
      ! ni plus
      ! rien (ne)? ..6 (plus|davantage|autant|mieux)
      ! (n'|ne) ..2 (pas|rien|plus) ..1 (commandé|acheté) (chez|depuis|récemment|dernièrement)
      ! (n'|ne)? vous avons ..1 (pas|plus) ..1 (vu|vue|vus|revu)
      ! n'avez (pas|pas encore|jamais) ..1 (finalisé|terminé|validé) (votre|vos) (panier|commande|achat|achats)
      ! ne passez (surtout)? pas à côté
      ! panier ..1 sans (valider|finaliser|terminer|commander|acheter)
    `,
    request: `
      merci (de|d') (bien vouloir|_)
      s'il (vous|te) plaît
      svp|stp|s.v.p
      veuillez|veuille
      (pourriez|pourrais|pouvez|peux|auriez|aurais) (vous|tu)
      est-ce que (vous pourriez|tu pourrais|vous pouvez|tu peux)
      (si|si jamais) (vous pouviez|tu pouvais|vous pourriez)
      (nous|je|on) (vous|te|t')? (donc|maintenant|alors)? (demandons|demande|prions|prie|invitons|invite|conseillons|conseille|recommandons|recommande|encourageons|encourage|suggérons|suggère|saurions|serions|serais|serait|apprécierions|apprécierais|aimerions|aimerais|souhaitons|souhaitons)
      (vous|te|t') (prions|prie|invitons|invite|demandons|demande) (de|d'|à|bien)?
      (serions|serais|serait) ..3 (reconnaissant|reconnaissants|reconnaissante|reconnaissantes|ravi|ravis|heureux|gentil|sympa|gré)
      (accepteriez|accepterais|seriez|serais|voudriez|voudrais) (vous|tu)
      (prenez|prends|prendre|prendriez|accordez) ..1 (un|une|quelques|deux|30|trente) ..1 (instant|instants|moment|moments|minute|minutes|secondes)
      (n'hésitez|hésite) pas à
      (remercions|remercie) (de|d') (bien vouloir|nous|m'|ne pas)
      il (faut|faudrait|faudra) (que|de)?
      vous devez|vous devrez|tu dois
      (pensez|pense) à
      (aidez|aide) (nous|moi)
      (cela|ça|ce) (nous)? (aiderait|ferait)
      (faites|fais) (nous|moi)
      ! merci (de|d') (votre|ta|vos|nous avoir|m'avoir|l'avoir|les avoir|lui avoir|l'intérêt|avoir|nous contacter|m'écrire|nous écrire)
      ! (veuillez|merci de) (noter|agréer|trouver|recevoir|croire|accepter|nous excuser|m'excuser|ne pas tenir)
      ! (prions|prie) (de|d') (bien vouloir)? (nous excuser|m'excuser|agréer|accepter|recevoir|trouver|croire|noter|excuser)
      ! (prions|prie) de nous excuser
      ! (veuillez) (bien vouloir)? (excuser)
      ! (remercions|remercie) (à nouveau|encore|sincèrement|encore une fois|infiniment|par avance|d'avance)? (de|pour|d')? (votre|ta|vos|l'|nous|m'|avoir|la|le)
      (auriez|aurais) (vous|tu) (l'amabilité|la gentillesse|l'obligeance|la bonté)
      ayez (l'amabilité|la gentillesse|l'obligeance|la bonté)
      serait-il possible
      (aiderait|aiderait beaucoup|rendrait service) ..2 si
    `,
    'information-request': `
      <request> ..4 (envoyer|envoyez|transmettre|transmettez|fournir|fournissez|indiquer|indiquez|préciser|précisez|confirmer|confirmez|communiquer|communiquez|donner|donnez|faire parvenir|partager|joindre|choisir|sélectionner|répondre|valider|approuver|signer|compléter|remplir|renvoyer|dire|décrire|mesurer|nous faire) ..5 (votre|vos|ton|ta|tes|le|la|les|un|une|des|l'|que|si|quel|quelle|photo|photos|image|images|taille|couleur|adresse)
      (indiquez|précisez|confirmez|envoyez|dites|transmettez|communiquez|donnez|indique|précise|confirme|envoie|dis|donne) (le|la|les)? (nous|moi) ..3 (votre|vos|ton|ta|le|la|les|un|une|des|l'|que|si|quel|quelle|ce)
      (nous|je|on|j') (n')? (avons|ai|aurions|aurais|a|aura) (toujours|aussi|encore|également)? besoin ..2 (votre|vos|ton|ta|le|la|les|quelques|photo|photos|précisions|informations|renseignements|l'|d'une|un|une|plus)
      il (nous|me)? manque
      (quelle|quel) (taille|couleur|adresse|modèle|nom|texte|date|jour|option|est)
      (nous|me) (faire|faites) savoir (si|quel|quelle|quand|comment|lequel|laquelle|où|votre)
      (informations|renseignements|information) (manquante|manquantes|manquants)
      en attente de (votre|vos)
      il (nous|me)? (faut|faudrait) (votre|vos|ton|tes|savoir|connaître)
      (dès que|une fois que|quand|lorsque|après que) (vous|tu) ..1 (confirmez|confirmé|envoyez|envoyé|répondez|répondu|choisissez|choisi|approuvez|approuvé|validez|validé)
      (serez|seriez) vous ..2 (maison|chez vous|présent|présente|disponible|domicile)
      (assurez-vous|veillez|prévoyez|merci d'être|soyez|prière d'être) ..6 (là|présent|présente|présents|maison|chez vous|sur place|disponible)
    `,
    condition: `
      si|s'|sinon|à moins|pourvu|à condition|au cas où|en cas de|dans le cas où|lorsque
      ! s'il (vous|te) plaît
      ! comme si
      ! s' (est|agit|être|avère)
    `,
    positive: `
      satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|contentes|heureux|heureuse|heureuses|ravi|ravie|ravis|ravies|comblé|comblée|emballé|emballée|enchanté|enchantée|conquis|conquise
      aimez|aimes|aimé|aimée|adorez|adores|adoré|adorée|apprécié|appréciée|appréciés|appréciez|apprécies|plaît|plaisent|plu|convient|conviennent|convenu|convaincu|convaincue
      (bonne|belle|excellente|agréable|super|merveilleuse|positive) (expérience|impression)
      (à la hauteur|répond|répondu|répondent|comble|comblé|dépasse|dépassé) ..2 (attente|attentes|espérances)
      satisfaction
      (bien|parfaitement|comme prévu) (passé|passée|déroulé|déroulée|arrivé|reçu|fonctionne)
      (tout) ..2 (bien|parfait|ok|beau|conforme|correct)
      (mérite|méritons|vaut) ..2 (étoiles|cinq|5)
      bon travail
      ! (pas|n'|ne|jamais|pas entièrement|peu|moins|aucunement) ..4 (satisfait|satisfaite|satisfaits|content|contente|heureux|heureuse|ravi|aimé|apprécié|plaît|convient|conviennent|plu|satisfaction|hauteur|répond|attentes)
      ! s'il (vous|te) plaît
      ! si (cela|ça) vous convient
      ! (votre|ta) convenance
      ! (nous|je) (sommes|suis|serons|serions|serais|serait) (très|vraiment|toujours|heureusement)? (ravi|ravis|ravie|heureux|heureuse|contents|content|enchantés|désolé)
      ! (assurer|garantir|améliorer|garantie) ..3 satisfaction
      ! seriez (satisfait|satisfaite)
      à (votre|ton) (goût|goûts|convenance|satisfaction)
      (trouvez|trouves) ..3 (bon|bonne|excellent|utile|super|parfait)
      (gagné|mérité|su gagner) ..1 (votre|ta) confiance
      fait (ses|leurs) preuves
    `,
    negative: `
      insatisfait|insatisfaite|insatisfaits|mécontent|mécontente|mécontents|déçu|déçue|déçus|déçues|insatisfaction|déception
      (pas|n'|ne|jamais|peu|moins|aucunement) ..4 (satisfait|satisfaite|satisfaits|satisfaites|content|contente|heureux|heureuse|ravi|aimé|apprécié|plaît|convient|conviennent|plu|satisfaction|hauteur|parfait|bien passé)
      (moindre|un|quelconque|des|aucun|le) (petit)? (problème|souci|pépin|problèmes|soucis|insatisfaction|hic)
      en cas (de|d') (petit)? (problème|souci|pépin|insatisfaction|mécontentement|réclamation)
      (mauvaise) expérience
      problème avec
      quelque chose ..2 (pas|cloche)
      (pas|peu|moins que) (emballé|emballée|enchanté|ravi|content|satisfait)
    `,
    'buyer-wish': `
      (si|s') ..1 (vous|tu|cela|il)? ..1 (souhaitez|souhaites|voulez|veux|préférez|préfères|désirez|désires|aimeriez|aimerais|décidez|choisissez|n'en voulez|ne voulez|ne souhaitez|souhaiteriez|voudriez|changez|changé)
      vous (pouvez|pourrez|avez la possibilité|avez le droit|êtes libre|êtes libres|avez le choix|avez l'option)
      tu (peux|pourras|as la possibilité|as le choix)
      (dites|faites|indiquez|dis|fais|informez) (le)? (nous|moi)? (savoir)? (si|votre préférence)
      si besoin
      ! si (vous|tu)? (veux|voulez) bien
      ! vous (avez|êtes|êtes déjà)
    `,
    later: `
      si|s'|dès que|dès réception|dès qu'|lorsque|lorsqu'|quand|une fois|après|avant|jusqu'|aussitôt|à moins|pendant|afin
      sera|seront|serez|serons|allons|va être|vont être|devrait être|pourra|pourrons|pourrez|enverrons|expédierons
      espère|espérons|espérant|pensons|vérifier|vérifiez|savoir si|assurer que
      (avez|as) (vous|tu)
      a t (il|elle)
      est-ce que
      ! une fois de plus
      ! une fois encore
      ! si (vite|rapidement)
      ! (sera|seront|va être) (expédiée|expédié|expédiés|envoyée|envoyé|envoyés|traitée|traité|préparée|préparé|postée|posté|emballée|emballé|remise|remis) ..3 (demain|aujourd'hui|sous peu|sous #|sous un|sous deux|sous trois|dans les|dans la|dans l'|dans un délai|dans quelques jours|bientôt|prochainement|ce matin|ce soir|cet après-midi|cette semaine|rapidement|lundi|mardi|mercredi|jeudi|vendredi)
      ! (sera|seront|va être) (très)? (bientôt|prochainement|rapidement) (expédiée|expédié|expédiés|envoyée|envoyé|envoyés|traitée|traité|préparée|préparé|postée|posté|emballée|emballé|remise|remis)
      ! (enverrons|expédierons|allons) ..5 (demain|aujourd'hui|sous peu|sous #|sous un|sous deux|sous trois|dans les|dans la|dans l'|dans un délai|dans quelques jours|bientôt|prochainement|ce matin|ce soir|cet après-midi|cette semaine|rapidement|lundi|mardi|mercredi|jeudi|vendredi)
      ! devrait (arriver|être livrée|être livré|vous parvenir) ..2 (demain|aujourd'hui|sous peu|sous #|sous un|sous deux|sous trois|dans les|dans la|dans l'|dans un délai|dans quelques jours|bientôt|prochainement|ce matin|ce soir|cet après-midi|cette semaine|rapidement|lundi|mardi|mercredi|jeudi|vendredi)
      ! (recevrez|enverrons|communiquerons|transmettrons) ..3 (numéro|lien) de (suivi|repérage) (dès que|dès|dès l'|lorsque|une fois) ..4 (expédiée|expédié|expédition|partie|parti)
    `,

    review: `
      avis
      évaluation|évaluations|note|notes|notation|notations
      commentaire|commentaires
      critique|critiques
      témoignage|témoignages
      feedback|feedbacks|review|reviews
      rétroaction|rétroactions
      appréciation|appréciations
      (#|une|deux|trois|quatre|cinq|d') (étoile|étoiles|★|⭐)
      ★|⭐
      votre retour (d'expérience|sur)
      vos retours
      retour d'expérience
      (avant de|au lieu de|plutôt que de) (nous)? (noter|évaluer|commenter)
      ! (prendre|prenons|prends|pris|prenez|prendrons|prenant) (bien|bonne)? note
      ! (avons|ai|avez|est) (bien|déjà)? (noté|notée)
      ! (note|notes) (de crédit|de frais|d'information|que|bien|importante)
      ! (à|sauf|jusqu'à nouvel|sans|nouvel|d'un autre|changer d'|changez d'|changé d'|changeons d'|même) avis
      ! avis (de passage|de livraison|d'expédition|de retard|de non|de réception|de souffrance|d'absence|du transporteur|de dépôt|contraire|de tempête|juridique|d'arrivée|important)
      ! (l'|à mon|à votre|à notre|un) avis (contraire|médical)
      ! évaluation (de votre demande|de la demande|du dommage|des dommages|du dossier|de votre dossier|du produit retourné)
      ! (situation|état|point|condition|pièce) (critique|critiques)
      ! (commentaire|commentaires) (de livraison|du bon|de commande)
      ! (champ|zone|case|section|section des) (commentaire|commentaires)
      ! (dans|en) ..2 commentaires (de commande|du colis)
      (étoiles|note|notes) que vous (avez|nous avez) (données|donnée|mises|mise|attribuées|attribuée|laissées)
      (votre|vos|ton) (unique|seule|#|une|deux|trois)? (étoile|étoiles) (unique)?
    `,
    'review-ask': `
      (évaluant|notant|laissant|partageant|rédigeant|publiant|écrivant|donnant|déposant) ..3 <review>
      (évaluant|notant) (le|la|votre|ce|cet|nos|notre) (produit|achat|article|commande|service)
      (capture d'écran|capture|lien|photo|copie|preuve) (de|vers|d') (votre|ton|l') <review>
      (laisser|laissez|laisse|laissiez|écrire|écrivez|écris|rédiger|rédigez|rédige|donner|donnez|donne|donniez|partager|partagez|partage|partagiez|publier|publiez|publie|publiiez|poster|postez|poste|déposer|déposez|dépose|soumettre|soumettez|soumets|faire|faites|attribuer|attribuez|mettre|mettez|mets|ajouter|ajoutez|envoyer|envoyez|accorder|formuler|fournir|fassiez part|faire part) (nous|moi|leur|lui)? ..3 <review>
      (évaluer|évaluez|évalue|noter|notez|note|évaluiez|notiez) (nous|moi|le|la|les|ce|cet|cette|notre|votre|ton|l'|{}) ..1 (produit|achat|article|commande|service|boutique|vendeur|transaction|expérience|nous|{})
      (évaluez|notez|évalue|note) (nous|moi)
      (nous|me) (évaluer|noter)
      (partager|partagez|partage|partagiez|raconter|racontez|raconte|racontiez|décrire|décrivez|décriviez|faire part de|fassiez part de|faites-nous part de|donnez|donner|dites|dire|dites-nous|dis-nous) (nous|moi|avec nous)? ..3 (expérience|opinion|impression|impressions|ressenti|retour|ce que vous|ce que tu|pensées|point de vue)
      (ravis|ravi|heureux|heureuse|contents|content|apprécierions|apprécierais|aimerions|aimerais|reconnaissants|reconnaissant) ..4 (avoir|recevoir|connaître|lire|entendre) ..3 (<review>|retour|expérience|opinion)
      <review> ..2 (est|sont|serait|seraient|sera|seront|nous|compte|comptent|aide|aident|aidera|aideront) ..5 (précieux|précieuse|important|importants|importante|apprécié|appréciés|appréciée|utile|utiles|aide|aident|aidera|bienvenu|bienvenus|bienvenue|beaucoup|compte|clients|améliorer)
      (apprécierions|apprécierais|apprécions|apprécie|attendons|espérons) (beaucoup|grandement|vraiment|énormément)? ..2 (votre|ton|un|une|vos|tes|d'avoir|recevoir) ..3 <review>
      (cliquez|clique|rendez-vous|scannez|connectez-vous) ..8 (évaluer|noter|avis|commentaire|évaluation)
      (dites|dis|dire|racontez|raconte|raconter|partagez|partage|exprimez|exprime|décrivez) (le|nous|moi)? ..5 (dans|avec|par|en|via) (un|votre|ton|quelques|l') ..1 (<review>|commentaire|témoignage)
      (un|votre|ton|le) ..1 <review> (nous|me|m')? ..1 (ferait|fait|feraient|aiderait|aide|serait) ..2 (plaisir|chaud au coeur|beaucoup|précieux|utile|bienvenu)
      (publiez|postez|partagez|envoyez|ajoutez|joignez) ..4 (avec|dans|à) (votre|un|ton|l') <review>
      ! (merci|remercions|remercie|remercier) (vous|beaucoup|infiniment|sincèrement)? (encore)? (d'avoir|de nous avoir|pour avoir|de m'avoir|pour) ..5 <review>
      ! (lu|vu|reçu|reçus|lus) ..3 <review>
      ! (donner|faire|mettre|donnez) ..1 suite ..3 <review>
      ! (fait|faire|faites) ..2 critique
      ! (notez|note|noter) (bien|également|aussi|toutefois|cependant|donc|par ailleurs)? (que|qu')
      ! note (que|bien)
      ! noter (le|la|les|votre|l')? (numéro|date|adresse|référence|changement)
      (capture|captures|capture d'écran) ..6 (de|d'|avec|montrant) (votre|ton|l'|un) ..1 <review>
      ^ (un|votre) (petit)? (avis|commentaire) (avec photo|et)
      (montrez|envoyez|transmettez) (nous)? ..1 (votre|ton) (avis|évaluation|commentaire)
      (auteur|auteurs|rédacteur|rédacteurs) (d'un|d'|de l'|des|de) (avis|évaluation|évaluations|commentaire)
      dès que (votre|ton) (avis|évaluation|commentaire) (sera|est|paraît|paraîtra|apparaît) ..1 (en ligne|publié|publiée|visible)?
      <review> ..2 (importe|importent|intéresse|intéressent)
      (client|cliente|clients|acheteur|premier|première|ceux|celui|celle) qui (publie|laisse|écrit|note|évalue|rédige|laissent|publient) (un|une|celle|l'|la|le)
      si vous (notez|évaluez) (celle|celui|nous|notre)
      ^ (évaluez nous|notez nous|évaluez notre|notez notre)
    `,
    'praise-ask': `
      <review> (de)? (5|cinq) étoiles ..2 (ferait|serait|aiderait|fera|aide)
      <review> (positif|positive) ..2 (ferait|serait|aiderait)
      (laisser|laissez|laisse|laissiez|écrire|écrivez|rédiger|rédigez|donner|donnez|donne|donniez|partager|partagez|publier|publiez|déposer|déposez|faire|faites|attribuer|attribuez|mettre|mettez|mets|recevoir|avoir|accorder|gratifier|espérons|obtenir|mériter|apprécierions|apprécierais|aimerions|souhaitons|adorerions) (nous|moi)? ..4 <review> ..1 (positif|positive|positifs|positives|favorable|favorables|élogieux|élogieuse|excellent|excellente)
      (laisser|laissez|laisse|laissiez|écrire|écrivez|rédiger|donner|donnez|donne|donniez|partager|partagez|publier|publiez|déposer|déposez|faire|faites|attribuer|attribuez|mettre|mettez|mets|recevoir|avoir|accorder|gratifier|obtenir) (nous|moi)? ..4 (bon|bonne|bons|bonnes|beau|belle|gentil|gentille|excellent|excellente|super|meilleure|joli|jolie|parfaite) <review>
      (laisser|laissez|laisse|laissiez|donner|donnez|donne|donniez|attribuer|attribuez|mettre|mettez|mets|accorder|noter|notez|évaluer|évaluez|note|recevoir|avoir|faire|écrire|publier|partager|déposer|gratifier|à|de|d') (nous|moi)? ..4 (5|cinq) (belles|jolies)? (étoiles|étoile|★|⭐)
      (note|noter|notez|évaluez|évaluer|mettez|mettre|donner|donnez|attribuer) ..4 (maximale|maximum|parfaite)
      (note|noter|notez|évaluez|évaluer|mettez|mettre|donner|donnez|attribuer) ..4 (5|cinq) sur (5|cinq)
      (5|cinq) (étoiles|★|⭐) ..4 (rendrait|rendra|ferait|comblerait) ..2 (heureux|heureuse|ravis|plaisir|fiers)
      (note|notez|évaluez|mettez|donnez|attribuez) (nous|moi)? ..1 (un|la note|une note de|la note de)? (5|cinq)
      ! (5|cinq) ..1 (heure|heures|minute|minutes|jour|jours|semaine|semaines|mois|chiffres|lettres|photo|photos|mots|€|$|%|euros|dollars|étapes|points|secondes|articles|exemplaires|pièces|ml|cm|mm)
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      (visons|visez|espérons|méritons) ..2 (5|cinq) (belles|jolies)? (étoiles|★|⭐)
      (plaisir|heureux|heureuse|heureuses|fiers|joie) ..8 (que|avec|comme) ..1 (5|cinq) (belles|jolies)? (étoiles|étoile|★|⭐)
      ! (merci|remercions|remercie) (vous|beaucoup|infiniment)? (d'avoir|de nous avoir|pour) ..6 <review>
      ! (une|1|un) (étoile)? à (5|cinq) étoiles
      ! de (1|un|une|0|zéro) à (5|cinq)
      ! sur une échelle
    `,
    'change-review': `
      (supprimer|supprimez|supprimiez|supprime|suppression|retirer|retirez|retiriez|retire|retrait|enlever|enlevez|enlève|enleviez|effacer|effacez|efface|modifier|modifiez|modifie|modifiiez|modification|changer|changez|change|changiez|corriger|corrigez|réviser|révisez|révise|révisiez|révision|reconsidérer|reconsidérez|reconsidériez|revoir|revoyez|revoyiez|réévaluer|réévaluez|rectifier|rectifiez|ajuster|ajustez|actualiser|actualisez|éditer|éditez|annuler|annulez|remonter|augmenter|améliorer|rehausser|hausser|repenser|ôter|mettre à jour|mettez à jour|mettiez à jour|mets à jour|mise à jour|revenir sur) ..1 (votre|ton|ce|cet|cette|le|la|l'|vos|tes|du|de|son) ..1 <review>
      (passer|passez|passiez|changer|changez|modifier|modifiez|monter|remonter|transformer|transformez|faire passer|augmenter|améliorer) ..5 (à|en|pour)? ..1 (4|5|quatre|cinq) (étoiles|étoile|★)
      (le|la|l|note|avis|commentaire|évaluation) (mettre|mettez|mettiez) ..1 (à|en) ..1 (4|5|quatre|cinq) (étoiles|étoile|★)
      (transformer|transformez|changer|convertir) ..4 <review> (négatif|négative) en
      <review> ..3 (soit|soient|être) (supprimé|supprimée|retiré|retirée|modifié|modifiée|révisé|révisée|changé)
      ! (supprimer|retirer|modifier|changer|corriger|annuler|améliorer|mettre à jour|ajuster) ..3 (laisser|laissez|donner|donnez|écrire|selon|suite à|d'après|grâce à|partager|suivant) ..2 <review>
      ! (améliorer|modifier|revoir|ajuster|changer) ..3 (grâce|selon|service|services|produits)
      <review> ..8 (merci de|veuillez|pourriez-vous|pouvez-vous|prière de|vous prions de) (bien vouloir)? (le|la|l'|les) (modifier|changer|retirer|supprimer|revoir|corriger|enlever|effacer|rectifier)
      mettre (votre|ton|l'|cet) <review> à jour
      mise à jour de (votre|ton|l') <review>
      ! (changer|changez|changé|changes) d'avis
      ! annuler ..2 avis de
      (modification|révision|mise à jour|correction|retouche|suppression|retrait) (de|à) (votre|ta) ..1 (note|avis|évaluation|commentaire|étoiles)
      passer (votre|vos|ton|tes|de) ..2 (étoile|étoiles|note) (à|en)
      (revoir|reconsidérer|réviser|remonter|rehausser|hausser|augmenter) (votre|ta|vos|tes|les|la) (étoile|étoiles|note)
      (avis|note|évaluation|commentaire) ..8 (prions|demandons|merci|veuillez|pourriez) ..4 (la|le|l') (supprimer|retirer|modifier|enlever|corriger|effacer)
      (lever|effacer|ôter|faire disparaître|faire retirer) ..3 <review>
      (aiderait|possible|heureux|reconnaissants|ravis) ..6 <review> ..4 (disparaissait|disparaisse|était retiré|était retirée|était modifiée|était supprimée|soit retiré|soit retirée)
      (ajuster|ajustez|réviser|modifier|changer|hausser|corriger|revoir) (votre|ta) (cote|note|appréciation|pointage)
      (échangez|échanger|changez|changer|transformez|remplacez) (votre|vos|ton|tes) ..2 (étoile|étoiles) (contre|en|pour|par)
    `,
    'thanks-for-review': `
      (merci|remercions|remercie|remercier) (vous)? (beaucoup|encore|infiniment|sincèrement)? (pour|d'avoir|de nous avoir|de m'avoir|d'avoir pris) ..6 <review>
      (lu|vu|reçu|remarqué|constaté|pris connaissance) (de)? ..2 (votre|vos|ton) ..2 <review>
      ! (pas|jamais|toujours) (encore)? (lu|vu|reçu) ..3 (votre|vos|ton) ..2 <review>
      (vérifié|contrôlé|consulté) ..2 (votre|vos|ton) ..2 <review>
    `,
    'review-reminder': `
      <review> ..2 manque
      (oublié|oubliée) (de|d') <review-ask>
      (espérons|attendons|aimerions) toujours ..2 <review>
      (n')? (avez|as|avons|ai|a) ..1 (pas|toujours pas|pas encore|jamais|point|encore) ..3 (laissé|écrit|rédigé|donné|partagé|publié|déposé|reçu|soumis|posté|eu|fait|évalué|noté|vu) ..4 <review>
      (n')? (avez|as) ..1 (pas|toujours pas|pas encore|jamais|point|encore) ..1 (évalué|noté|commenté) ..3 (achat|achats|commande|produit|produits|article|articles)
      (toujours pas|pas encore|encore) ..3 (laissé|reçu|donné|évalué|noté|publié|partagé|rédigé) ..4 (<review>|évaluer)
      (rappel|rappeler|rappelons|rappelle|relance|relancer|relançons|rappels) ..8 (<review-ask>|<review>|évaluer|noter)
      (<review-ask>|<review>) ..3 (rappel|relance)
      (attendons|attends|attendant|attente) (toujours|encore)? ..4 <review>
      (encore le temps|il est encore temps|toujours temps|pas trop tard|dernière chance) ..2 (évaluer|noter|laisser|donner|partager|écrire|rédiger)
      (deuxième|seconde|troisième|dernière|dernier|nouvelle|nouveau|précédent|précédente|premier|première) ..1 (demande|invitation|message|courriel|relance|rappel|e-mail|mail) ..6 (<review>|évaluer|noter)
      (demandé|invité|invitée|sollicité|sollicitée|écrit|contacté|envoyé) ..8 (<review-ask>|<review>) ..4
      (nouveau|encore une fois|une nouvelle fois|une dernière fois|une seconde fois) ..6 <review-ask>
      <review-ask> ..2 (à nouveau|de nouveau|une nouvelle fois)
      <review> ..6 (manque|manquent) (encore|toujours)
      (manque|manquent) (encore|toujours) ..4 <review>
      ! (si) (vous|tu)? (ne)? (l')? ..2 (pas) ..5 <review>
      ! (merci|remercions|remercie) (vous)? (beaucoup|encore|infiniment)? (pour|d'avoir|de nous avoir) ..6 <review>
      ! (nous|m')? (avez|as) (demandé|écrit|contacté|envoyé|contactés) ..6 <review>
      ! ne (donnez|laissez|partagez) pas
      ! (rappeler|rappelons) (que)? ..3 <review> (est facultatif|sont facultatifs|facultatif)
      ! pas ..2 (écrit|reçu) ..2 (avis de)
      (dernier|dernière) (appel|chance|rappel|occasion) (pour|de) ..3 (avis|évaluation|évaluer|commentaire|noter)
      toujours (pas|aucun) (d'|de)? (avis|évaluation) de votre part
      (avez|as) (vous|tu) eu (le temps|l'occasion|la chance|un moment) (de|d'|pour) (laisser|écrire|rédiger|publier|donner) (un|votre|une) (avis|commentaire|évaluation)
      (écrit|contacté) ..4 pour noter ..2
    `,
    'already-asked': `
      rappel|relance|relancer|relançons|relançais
      (nous|je) vous ..2 (avons|ai) (déjà|récemment|dernièrement)? (écrit|contacté|contactée|demandé|sollicité|sollicitée|envoyé|invité|relancé)
      (nous|je) (vous|t')? (avions|avons|ai|avais) (déjà|récemment|dernièrement)? (écrit|contacté|demandé|sollicité|envoyé|invité|relancé)
      (notre|mon) (dernier|précédent|premier|récent) (message|courriel|e-mail|mail|demande|sollicitation)
      (notre|ma) (dernière|précédente|première|récente) (demande|sollicitation|invitation)
      (deuxième|seconde|troisième|dernière|dernier|second) (et dernière)? (demande|relance|rappel|message|courriel|chance|fois)
      (revenons|reviens|permettons de revenir) vers vous
      (à nouveau|de nouveau|encore une fois|une nouvelle fois|une dernière fois|une fois de plus)
      sans (nouvelles|réponse|retour) de votre part
      n'ayant (pas|toujours pas)? (eu|reçu)
      (petit|simple|dernier|amical|gentil|doux|léger) rappel
      c'est la (dernière|deuxième|seconde|troisième) fois que (je|nous) (vous|te) (écris|écrivons|contacte|contactons|sollicite|sollicitons|demande|demandons)
      ! (merci|remercions|remercie|désolé|excuser|excuses|excusons) ..3 (encore une fois|à nouveau|de nouveau|une nouvelle fois|une fois de plus)
      ! (rappel) (de produit|du produit|produit)
      ! rappel (de|des|du) ..2 (commande|commandes|achat|achats|détails|informations|articles)
      ! (encore une fois|à nouveau|de nouveau) (merci|pardon|désolé|toutes nos|nos)
      ! (commander|acheter|servir|accueillir|revoir|disponible|essayer) (à nouveau|de nouveau)
      (pardon|désolés|désolé|excusez) ..2 (redemander|insister)
      (réessayons|réessaie|redemandons|redemande)
      ! (le|la|les) (relançons|relance|relancerons)
    `,
    'positive-condition': `
      (si|s'|lorsque|quand|une fois que|dès que|dès lors que|à condition que|pourvu que|dans la mesure où|tant que|puisque|puisqu'|comme|maintenant que) ..7 <positive>
      si (vous|tu)? ..2 (recommandez|recommanderiez|pensez que nous méritons)
      si nous (méritons|vous avons satisfait|avons répondu|avons su|avons bien)
      si (oui|c'est le cas|tel est le cas)
      ! (si|que) ..6 (ou non|ou pas|ou insatisfait|ou déçu)
      ! s'il (vous|te) plaît
      ! si (cela|ça) (vous|te) convient
      ! si vous aimeriez
      ! (si|s'|lorsque) ..7 <negative>
      ! que (vous soyez|tu sois) ..6
      si (nous|on) ..2 (avons|a) ..2 (aidé|aidée|répondu à vos attentes|comblé|satisfait)
      si ..5 (utile|utiles)
      si nous avons (gagné|mérité|su gagner) ..3
      ^ pas (5|cinq) étoiles
    `,
    'negative-condition': `
      (si|s'|lorsque|quand|au cas où|dans le cas où|pour) ..8 <negative>
      sinon
      dans le cas contraire
      si (non|ce n'est pas le cas|tel n'est pas le cas)
      en cas (de|d') (moindre|quelconque|petit) (problème|souci|pépin|insatisfaction|mécontentement|déception)
      ^ (un|une) (problème|souci|question|insatisfaction)
      ^ pas (entièrement|totalement|tout à fait|complètement) satisfait
    `,
    'before-review': `
      (avant|plutôt que|au lieu|avant même|sans) (de|d'|que)? ..5 (<review-ask>|<review>)
      (contacter|contactez|contacte|écrire|écrivez|écris|parler|parlez|joindre|aviser|avisez|prévenir|prévenez|dites|faites|informez|informer) (le)? (nous|moi)? ..4 (d'abord|en premier|au préalable|préalablement|avant tout|en priorité|avant toute)
      (d'abord|au préalable|préalablement) (nous|me)? (contacter|écrire|informer|joindre|en parler|prévenir)
      (laissez|donnez|laisser|donner)-nous ..2 (chance|occasion|possibilité) ..8 avant
      ! avant (que)? (nous|amazon)
      (ne)? (laissez|mettez|publiez|donnez|postez) (pas|jamais) ..3 (mauvais|mauvaise|négatif|négative|neutre) ..3 <review>
      (ne)? (laissez|mettez|publiez|donnez|postez) (pas|jamais) ..2 <review> ..1 (négatif|négative|neutre|défavorable)
      ne pas (laisser|mettre|publier|donner|poster|déposer) ..2 <review> ..1 (négatif|négative|neutre|défavorable)
      ne pas (laisser|mettre|publier|donner|poster|déposer) ..3 (mauvais|mauvaise|négatif|négative|neutre) ..2 <review>
      avant de (noter|évaluer|écrire|publier|poster|commenter)
    `,
    'contact-us': `
      (contacter|contactez|contacte|écrire|écrivez|écris|joindre|joignez|aviser|avisez|prévenir|prévenez|préviens|informer|informez|appeler|appelez|parler|parlez|répondre|répondez|signaler|signalez|dites|dire|adresser|adressez) (le|la|les|en)? (nous|moi|vous à nous)
      (nous|me|m') (le|la|en)? (contacter|écrire|joindre|aviser|prévenir|informer|appeler|parler|signaler|le dire|répondre|recontacter)
      (faites|fais|faire) (le)? (nous|moi|nous-le)? savoir
      (répondez|répondre|réponds) à ce
      (en répondant|en réponse) à ce
      (laissez|donnez|laisser|donner)-nous ..2 (chance|occasion|possibilité)
      (entrer|entrez|prendre|prenez) (en)? contact
      (contacter|contactez|contacte|écrire|écrivez|joindre|joignez) ..1 à? (notre|nos|le|l') ..1 (support|service|équipe|équipes|sav|assistance|conseillers)
      écrivez-nous plutôt|parlez-nous-en|dites-le-nous
    `,

    incentive: `
      carte-cadeau|cartes-cadeaux
      carte (cadeau|cadeaux)
      chèque-cadeau|chèques-cadeaux
      (cadeau|cadeaux|surprise|échantillon|échantillons|goodies)
      (gratuit|gratuite|gratuits|gratuites|gratuitement|offert|offerte|offerts)
      <discount>
      argent|espèces|cash|cashback|paypal
      récompense|récompenses|récompenser|récompensé|récompensée|prime|primes|bonus|gratification|incitatif|dédommagement
      tirage|tirages|concours|loterie
      points (bonus|fidélité|de fidélité|de récompense|de récompenses)
      (gagner|gagnez|gagne|remporter|remportez|courez la chance|chance de gagner)
      (recevez|recevoir|recevrez|obtenez|obtenir|obtiendrez|gagnez|verserons|offrirons|offrons|enverrons) ..3 # ($|€|euros|dollars|euro)
      (recevez|obtenez|gagnez|recevrez) {}
      garantie (prolongée|étendue|supplémentaire|à vie)
      (en remerciement|pour vous remercier|en échange) ..8 (enverrons|enverrai|offrirons|offrons|envoyons) (un|une|des|deux|le|la|votre) ..1
      mois (supplémentaire|supplémentaires|offert|offerts|gratuit)
      avoir de # ($|€|euros|dollars)
      (crédit|avoir) (de|en)? (magasin|boutique|#)
      (offrons|offrirons|offririons|envoyons|enverrons|donnons) (un|une|des) (second|seconde|deuxième|autre|produit|article|nouveau|nouvelle|petit|petite)
      (gagnez|cumulez|recevez|obtenez) ..2 points
      ! (emballage|papier|message|reçu) cadeau
      ! (récompenser|récompense|féliciter) (nos|les|notre|l'|le|la) ..2 (livreur|livreurs|coursiers|équipe|équipes|employés|vendeurs|artisans|conseillers|techniciens)
      ! gagner (du temps|un temps)
      ! (sans|aucun|aucune|pas de|jamais de|ni) ..3 (récompense|récompenses|cadeau|cadeaux|compensation|contrepartie|remise|rabais|réduction)
      ! (sans frais|retour|expédition|remplacement|étiquette) (gratuit|gratuite)
      ! sentez-vous libre
      (voici|envoyons|enverrons|envoie) (votre|ton|le) ..1 (cadeau|bonus)
      (gagnez|recevez|obtenez|cumulez) ..1 (#|{}) ..2 (points|crédits|pièces|étoiles|jetons)
      (donne|donnent|ouvre|ouvrent|donnera) (vous)? ..1 droit à (un|une|des)
      (réclamez|réclamer|obtenez|recevez|demandez) (votre|ton) (code|bon|prime|récompense|cadeau|surprise)
      (est|sont|sera) (pour nous|à nos frais|offert|offerte|offerts|gratuit|gratuite)
      (garantie) (double|doublée|prolongée|est doublée|sera doublée|sera prolongée|est prolongée)
      tirage (mensuel|hebdomadaire|au sort)?
      (rapporte|rapportent|vaut|donne droit à) ..2 (points|$|rabais|cadeau|crédit)
      (donnons|donne|versons|verse|remettons) # $
      (ajoute|ajoutons|glisse|glissons|joint|joignons|met|mettons) (un|une|votre|le) _ (de rechange|gratuit|gratuite|en plus|en prime|offert)
      livraison (est|sera) (gratuite|offerte)
    `,
    refund: `
      rembours*
      (crédité|créditer|créditée|créditons|recrédité|crédit) ..3 (montant|compte|carte|somme)
      note de crédit
      (avoir|crédit) (numéro|n°|nº)
      remise de la somme
    `,
    exchange: `
      <review> ..1 (rapporte|donne droit|vaut|fait gagner|permet de gagner)
      en (échange|retour|contrepartie|remerciement|guise de remerciement|guise de reconnaissance|signe de gratitude|reconnaissance|récompense)
      contre (un|une|votre)? ..3 <review>
      pour (vous|te) (remercier|récompenser|dédommager)
      afin de vous (remercier|récompenser)
      (en)? guise de (remerciement|merci)
      pour (votre|chaque|tout|toute|un|une|ton) ..2 <review>
      (après|dès|une fois|lorsque|quand|si) ..5 (laissé|publié|posté|rédigé|écrit|reçu|partagé|supprimé|modifié|retiré|laissez|publiez|laisserez|aurez|publication|réception|supprimez|modifiez|retirez) ..4 <review>
      chaque <review>
      moyennant
      (en|comme|à titre de|guise de) (remerciement|remerciements|récompense|cadeau)
      pour chaque <review>
      ! (merci|remercions|remercie) (vous|beaucoup|encore|infiniment)? (pour|de) ..3 <review>
      comme promis|tel que promis|telle que promise
      (auteur|auteurs|rédacteur|rédacteurs) (d'un|d'|de l'|des|de) (avis|évaluation|évaluations|commentaire)
      (dès que|une fois que|quand|lorsque) (votre|ton) (avis|évaluation|commentaire) (sera|est|paraît|paraîtra|apparaît) ..1 (en ligne|publié|publiée|visible)?
      (à|pour) (chaque|tout|tous les) (client|cliente|clients|acheteur|personne) qui (publie|laisse|écrit|note|évalue|partage|rédige|donne)
      (premier|première|ceux|celui|celle|chaque client) qui (laisse|publie|écrit|note|évalue|rédige) (un|une)
    `,
    promise: `
      (vous|tu)? (recevrez|recevras|obtiendrez|obtiendras|gagnerez|bénéficierez|aurez droit|profiterez|participerez|serez inscrit|serez inscrite|pourrez gagner|pourriez gagner)
      (nous|je|on) (vous|te|t'|leur)? (offrons|offre|offrirons|offrirai|enverrons|enverrai|envoyons|donnerons|donnons|rembourserons|rembourserai|remboursons|accorderons|accordons|ferons|verserons|créditerons|remettrons|remettons|réservons)
      (et|pour|afin de) (recevez|recevoir|reçois|obtenez|obtenir|gagnez|gagner|gagne|profitez|profiter|bénéficier|bénéficiez|participer|participez|courir la chance|courez la chance)
      ^ (recevez|obtenez|gagnez|profitez|courez)
      (gagnez|courez la chance|à gagner)
      vous sera (offert|offerte|remis|remise|envoyé|envoyée|versé)
      vous serez (remboursé|remboursée|récompensé|récompensée)
      pour être (remboursé|remboursée|récompensé|récompensée|crédité|créditée)
      (offert|offerte) (pour|à|aux)
      (est|sera|seront) (offert|offerte|offerts)
      si (nous|je|on) (vous)? (offrons|offrions|accordons|accordions|remboursons|remboursions|envoyons|envoyions|proposons|versons|créditons|rembourse|offre)
    `,
    discount: `
      {} %
      rabais|remise|remises|réduction|réductions|ristourne|ristournes|escompte|escomptes|solde|soldes
      (code|codes) (promo|promotionnel|promotionnels|réduction|rabais|de réduction|de remise|avantage|de promotion|coupon)
      (bon|bons) (de réduction|de remise|d'achat|de rabais)
      coupon|coupons|coupon-rabais|bon-rabais
      (chèque|chèques) réduction
      (un|une|des|d'un|d'une) (chèque|chèques|carte|cartes|bon|bons) (cadeau|cadeaux)
      # % (de|d'|sur|à)?
      (moins)? # % (rabais|réduction|remise)
      (de|à) moins # %
      # % de moins
      moitié prix
      (prix) (réduit|réduits|spécial|spéciaux|cassés|promo|promotionnel|préférentiel|préférentiels|exceptionnels|exceptionnel|mini|imbattables|imbattable|doux)
      (tarif|tarifs|condition|conditions) (préférentiel|préférentiels|préférentielle|préférentielles)
      promo|promos|promotion|promotions
      ! # % (de|des|d')? (coton|laine|soie|polyester|nos clients|humidité|batterie|charge|la valeur|laine|lin|remboursement|du prix)
      ! (le|la|votre|ce|cette|du) (code)? (code promo|rabais|remise|réduction|coupon|code) ..4 (déjà|appliqué|appliquée|utilisé|utilisée|expiré|expirée|invalide|déduit|déduite|fonctionne|valide|incluse|inclus|pris en compte|prise en compte)
      ! (appliquer|appliqué|appliquée|déduit|cumuler|cumulables|honorer) ..4 (réduction|remise|rabais|code|coupon|promotion|promo)
      ! (aucun|aucune|pas de|sans|ni|jamais de|pas) (code)? (rabais|remise|remises|réduction|réductions|coupon|coupons|promotion|promotions|promo|code|escompte|soldes)
      ! (votre|ta) (demande|question|message) ..3 (rabais|remise|réduction|coupon|promo|code promo|promotion)
      ! montant de la (réduction|remise)
      ! remise (en main|du colis|de votre colis|au transporteur|en mains|contre signature|en état|de la commande|de votre commande|des clés|au destinataire|à neuf|en service|à niveau)
      ! (solde) (de|du|restant|dû|impayé|à)
      ! (le|son|votre|ton|du|au) solde
      ! réduction (du bruit|de bruit|de la taille)
      ! votre promotion
      ! (entrez|saisissez|insérez|indiquez|inscrivez|tapez) (votre|le|ton) ..5 (champ|case|zone|rubrique|espace)
      ! (second|deuxième|seconde) est (gratuit|gratuite|offert|offerte) (parce|car|puisque|puisqu')
    `,
    offer: `
      vous (offre|offrent)
      (nous|je|on) (vous|te|t')? ..1 (offrons|offre|proposons|propose|accordons|accorde|offririons|souhaitons vous offrir|faisons|réservons|avons|donnons|envoyons)
      (offrons|proposons|offrir|proposer|accorder|faire bénéficier|faire profiter)
      (profitez|profite|profiter|bénéficiez|bénéficie|bénéficier|recevez|obtenez|économisez|utilisez|utilise|saisissez|entrez|découvrez|réclamez|gagnez|achetez|achète|bénéficierez|profiterez|sélectionné|sélectionnée)
      (ne)? (manquez|ratez|rate|manque) pas
      (exclusif|exclusive|exclusifs|exclusives|spécial|spéciale|spéciaux|spéciales|actuellement|aujourd'hui|limité|limitée)
      (voici|ci-joint|ci-dessous) ..2 (un|votre|ton|une)
      avec (le|ce|notre|votre)? code
      pour (nos|tous nos|les)? (clients|nouveaux clients|membres|clients fidèles)
      (vous avez|tu as) (droit|gagné)
      à valoir
      (ajouté|ajoutés|ajoutée) à (votre|ton) (compte|espace|panier)
    `,
    'next-purchase': `
      (prochain|prochaine|prochains|prochaines|futur|future|futurs|futures|ultérieur|ultérieurs|ultérieure|deuxième|seconde|second) (commande|commandes|achat|achats|visite|emplettes|magasinage)
      (commande|commandes|achat|achats|visite) (futur|future|futurs|futures|ultérieur|ultérieure|ultérieurs|ultérieures|suivant|suivante|à venir)
      (prochaine fois)
      (commander|commandez|acheter|achetez|magasiner|magasinez|racheter|rachetez|recommander|recommandez) (chez nous|avec nous|sur notre site) ..1 (à nouveau|de nouveau|encore)?
      (acheter|commander) (à nouveau|de nouveau)? (chez|avec)
      ! (recommandez|recommander) (nous|notre|à|que|de|le|la)
    `,
    compensation: `
      pour (le|la|les|ce|cet|cette|tout|votre|compenser) ..2 (désagrément|désagréments|inconvénient|inconvénients|retard|problème|erreur|gêne|attente|dommage|déception|contretemps)
      (compensation|compenser|dédommagement|dédommager|geste commercial|geste|gestes commerciaux)
      <refund>
      (garder|gardez|conserver|conservez|conserviez|gardiez) (l'|le|la|votre|cet|ce|les)? (article|produit|colis|commande|articles)
      (excuses|excuser|excusons|désolé|désolés|désolée)
      (retour|retourner|endommagé|endommagée|défectueux|abîmé|rayé)
      différence de prix
    `,
    promotion: `
      nos clients ..2 (aussi|également) (acheté|aimé|choisi)
      (suivez|suis) ..3 (instagram|facebook|tiktok|pinterest|youtube)
      (découvrir|découvrez|parcourez|voir|voyez|essayez|regardez|coup d'œil à|œil à|oeil à|œil sur|intéressé par) (aussi|également)? nos autres
      (abonner|abonnez|abonne|inscrire|inscrivez|inscris|inscription|abonnement|rejoindre|rejoignez|adhérer|adhérez|vous abonner) (vous|toi)? ..4 (infolettre|newsletter|bulletin|bulletin d'information|bulletin d'informations|lettre d'information|liste de diffusion|club|programme|communauté|liste d'envoi|chaîne|alertes)
      notre (infolettre|newsletter|lettre d'information|bulletin d'information|bulletin d'informations)
      (suivre|suivez|suis|aimer|aimez|rejoindre|rejoignez|retrouver|retrouvez|ajoutez) (nous|moi|notre page) ..4 (facebook|instagram|twitter|tiktok|youtube|pinterest|linkedin|réseaux sociaux|médias sociaux|réseaux|snapchat)
      (suivez|suis|retrouvez)-nous (sur|aussi)?
      notre (page|compte|chaîne|groupe) (facebook|instagram|tiktok|youtube|pinterest|telegram)
      (découvrir|découvrez|découvre|parcourir|parcourez|consulter|consultez|voir|voyez|explorer|explorez|visiter|visitez|jeter un oeil|jetez un oeil|jetez un œil|jeter un coup d'œil|jetez un coup d'œil) (à|sur|aussi|également|dès maintenant|vite)? ..1 (nos|notre|l'ensemble de nos|toute notre|tous nos) (autres|nouveaux|nouvelles|dernières|derniers|nouvelle|large|vaste|nouveau)? (produits|articles|collection|collections|gamme|gammes|catalogue|boutique|magasin|offres|nouveautés|promotions|site|accessoires|sélection|soldes|modèles|promos|aubaines|rabais|créations)
      (visiter|visitez|visite|découvrez|parcourez) notre (boutique|site|magasin|salle d'exposition|showroom|vitrine)
      nos (autres|nouveaux|nouvelles|dernières|derniers|meilleures|prochaines) (produits|articles|collections|créations|offres|nouveautés|promotions|modèles|ventes|aubaines|rabais)
      notre (nouvelle|nouveau|dernière|prochaine|toute nouvelle) (collection|gamme|catalogue|boutique|ligne|produit|offre|promotion|modèle|application|appli)
      nos (nouveautés|promotions|offres|soldes|promos|aubaines)
      (pourrait|pourraient|devrait|va|vont|pourrez|aimerez|plaire) ..1 (également|aussi)? (vous)? (plaire|intéresser|aimer)
      vous (aimerez|aimeriez|apprécierez) (peut-être)? (aussi|également)
      (autres)? produits (qui|susceptibles|complémentaires|similaires) ..4 (plaire|intéresser)
      (large|vaste|grand|grande|vastes) (choix|gamme|sélection|assortiment|éventail) (de|d')?
      (meilleurs|petits|bas|imbattables) prix
      prix (compétitifs|imbattables|avantageux|cassés|exceptionnels|attractifs|compétitif|défiant)
      (offre|offres|promotion|promotions|vente|ventes|promo|promos) (très)? (spéciale|spéciales|exclusive|exclusives|limitée|limitées|exceptionnelle|exceptionnelles|promotionnelle|promotionnelles|éclair|flash|du moment|en cours|privée|privées|incroyable|incroyables|à durée limitée|de lancement|de bienvenue|de fin|d'été|de noël|du jour)
      (super|belle|belles|meilleures) (offre|offres|aubaine|aubaines|promo|promos)
      (temps limité|durée limitée|quantités limitées|jusqu'à épuisement (du stock|des stocks|de nos stocks)|dans la limite des stocks)
      (vendredi fou|black friday|cyber monday|lundi cyber|après-noël|fête des mères)
      (offre|promotion|promo|rabais|soldes|solde) (est|sont)? (valide|valides|valable|valables) (jusqu'|du|pour|dès|sur)
      (en) (promotion|solde|rabais) (jusqu'|cette|en ce moment|actuellement|ce|dès)
      # (acheté|achetés|achetées|achetée) ..1 # (offert|offerts|gratuit|gratuits)
      (un|une)? acheté (un|une)? (gratuit|offert)
      (achetez|commandez|magasinez|réservez|achète|profitez) (en|vite)? (dès)? (maintenant|aujourd'hui|vite|sans tarder)
      ^ commande (en|vite)? (dès)? (maintenant|aujourd'hui|vite|sans tarder)
      (passe|passez|passer) commande (en|vite)? (dès)? (maintenant|aujourd'hui|vite|sans tarder)
      (profitez|profite|profiter|bénéficiez|bénéficier|bénéficie) ..2 (offre|offres|promotion|promotions|promo|promos|rabais|remise|réduction|soldes|aubaine|code|tarif|tarifs|prix)
      (bénéficiez|bénéficier|bénéficierez|profiter|profitez|profiterez) (d'une|d'un|de|des) ..3 <discount>
      (avec|utilisez|utilise|entrez|saisissez|appliquez|inscrivez) (le|ce|notre|votre|ton)? (code|coupon) (promo|promotionnel|rabais|de réduction|réduction|de rabais)
      (avec|utilisez|entrez|saisissez) (le|ce)? code _ (pour|lors|à|sur|au|et)
      code (promo|promotionnel|rabais|de réduction|de rabais|réduction|avantage) est _
      code (promo|promotionnel|rabais|de réduction|de rabais|réduction|avantage) _ (pour|à|au|lors|et|dès)
      (voici|votre) ..2 code (promo|promotionnel|rabais|de réduction|de rabais|réduction)
      # % (de rabais|de réduction|de remise) (sur)? (tout|toute|tous|toutes|l'ensemble|nos|votre|une|les|la|le|chaque)
      (économisez|économiser|épargnez) (jusqu'à)? ..1 (#|$|€)
      jusqu'à # %
      <discount> ..6 <next-purchase>
      <next-purchase> ..8 <discount>
      (livraison|expédition|port) (gratuite|gratuit|offerte|offert) (dès|à partir|sur|pour|partout|en|au|dans|à l'achat|aux)
      (offrons|avons|proposons|offre|bénéficiez|profitez) ..1 (la|de la|une|le)? (livraison|expédition|port) (gratuite|gratuit|offerte)
      (programme|carte|club|points) (de|du)? (fidélité|parrainage|récompenses|privilège|privilèges|avantages)
      programme (ambassadeur|partenaire|vip|privilège)
      (devenez|devenir) (membre|ambassadeur|ambassadrice|partenaire)
      (parrainez|parrainer|référez|invitez|recommandez-nous|recommandez nous|parlez de nous|recommander) ..3 (ami|amis|amie|proche|proches|entourage|famille)
      (télécharger|téléchargez|télécharge|installer|installez|essayez|lancement de) ..2 (notre|nouvelle|l')? (nouvelle)? (application|appli)
      notre (nouvelle|toute nouvelle) (application|appli)
      (notre|l')? application mobile (est|pour|et|gratuite)
      (webinaire|webinaires|webinar|masterclass)
      (organisons|organise|tiendrons|tenons|invitons|inviter|invitation|participez|participer|inscrivez-vous|serons) ..5 (événement|événements|évènement|atelier|portes ouvertes|conférence|salon|vernissage|soirée|inauguration|journée)
      (participez|participer|participe|courez|gagnez|gagnant|gagnante|tentez|remporter) ..4 (concours|tirage|loterie|prix|jeu-concours)
      (notre|grand|prochain|dernier) (concours|tirage|jeu-concours)
      tirage au sort
      (lancement|lançons|présentons|annoncer|découvrez|dévoilons) ..3 (nouveau produit|nouvelle collection|nouveaux produits|nouvelle gamme|nouveautés|nouveau modèle|nouveau catalogue)
      (passez|venez|rendez-nous visite|visitez) ..3 (en magasin|à notre magasin|à notre boutique|dans notre boutique|dans notre magasin|notre boutique|nous voir|en boutique)
      (hâte|plaisir|espérons|espérant|impatients|invitons|encourageons) ..4 (prochaine|future|nouvelle|prochain|prochains|prochaines) (commande|achat|commandes|achats)
      (racheter|rachetez|recommandez|magasinez|acheter|commander|commandez) (chez nous|sur notre site|dans notre boutique|sur notre boutique)
      (réservée|réservé|réservées|exclusivement) (aux|à nos|à)? (clients|membres|meilleurs clients|abonnés)
      idées-cadeaux|idées cadeaux
      (faites|faites-vous) (plaisir) (dès|avec)?
      rabais de (quantité|volume)
      vous nous (manquez|avez manqué)|tu nous manques
      (ne)? vous avons ..1 pas (vu|vue|vus|revu) (depuis|dernièrement)
      ^ (ça fait|cela fait|ça faisait) (longtemps|un bail)
      (revenez|reviens|repassez|repasse) (nous voir|nous rendre visite|vite|chez nous|chercher|découvrir|faire un tour|profiter)
      (votre|ton|vos|ce) (panier|paniers) ..4 (attend|attendent|abandonné|réservé|réservés|sauvegardé|expire|expirer)
      (panier|paniers) (abandonné|abandonnés|sauvegardé|vous attend|t'attend)
      (laissé|oublié|oubliés|restent|attendent) ..4 dans (votre|ton) panier
      (vous avez|tu as|avez-vous) (oublié|laissé) (quelque chose|un article|des articles|votre panier|ton panier)
      (finalisez|finalise|terminez) ..2 (votre|ton|vos) (commande|achat|achats|panier) (avant|maintenant|vite)
      finaliser (vite|maintenant)
      (préférés|favoris|favorites) ..3 (attendent|attend)
      dernière chance|dernières pièces disponibles|({}|stock|produit|article) ..2 (presque|bientôt) épuisé|avant qu'il ne soit trop tard
      (dépêchez|dépêche|hâtez) (vous|toi)
      (clients|personnes|acheteurs|ceux) (qui|ayant) ..2 (acheté|commandé|choisi|pris) ..5 (aussi|également)
      (se marie|se marient|s'accorde|s'accordent|s'associe) (parfaitement|très bien|idéalement|à merveille)? (bien)? avec (notre|nos|votre)
      (pensons|pense|sûrs) que ..5 (plaire|plaira|plairont|plairait|adorer|adorerez)
      (profitons|profite|profitons-en|j'en profite|nous en profitons) ..2 (pour|de) ..3 (dire|signaler|présenter|annoncer|parler|informer|faire part) ..6 (offre|offres|nouveauté|nouveautés|promotion|promotions|collection|produit|produits|soldes|boutique|disponible)
      (achetez|acheté|achetés|prenez) ..3 (le|la|un|une)? (troisième|deuxième|3e|2e|second|seconde) ..3 (offert|offerte|gratuit|gratuite|moitié)
      (le|la) (troisième|deuxième|3e|2e|second|seconde) (article|produit|paire|pièce)? (est|vous est)? (offert|offerte|gratuit|gratuite|à moitié prix)
      (gagnez|cumulez|échangez) ..2 points
      (parrainez|parraine|parrainer) ..4 (ami|amie|amis|amies|proche|proches|filleul|collègue)
      (code|lien|programme) de parrainage
      (ventes|vente) (privée|privées|flash)
      (avant-première|accès anticipé)
      (abonnez|abonne) (vous|toi)? ..2 (à|sur) ..2 (notre|nos|instagram|facebook|tiktok|youtube|page|chaîne)
      (rendre|rendez) (nous)? visite (en|à|dans) ..2 (boutique|magasin|atelier|showroom)
      nous rendre visite
      (découvrez|découvrir|explorez|explorer|parcourez) ..3 (toute|tous|toutes|l'ensemble) ..2 (gamme|produits|articles|collections|collection)
      (découvrir|découvrez|voir|consulter|consultez) ..3 (nos|notre) ..3 (produits|articles|collections|modèles|catalogue|gamme)
      (boutique|magasin) (spécialisé|spécialisée) (en|dans)
      (faites-vous|fais-toi) plaisir
      (nouveauté|nouveautés) (de|du|à|en|dans|disponible|disponibles|viennent)
      ne (rien manquer|manquez rien|rien rater|ratez rien)
      (vient|viennent) d'arriver (en|dans|à la) ..2 (boutique|magasin|collection)
      (offre|offres) (spéciale|spéciales|exclusive|exclusives|de bienvenue|du moment)
      (invitez|invite|recommandez|parlez-en à|parlez de nous à) ..4 (ami|amis|amie|proches|entourage)
      (catalogue|brochure|dépliant|flyer) ..4 (nouveautés|offres|promotions|produits|collection|lancements|saison)
      (nouveau|nouvelle|dernier|dernière) (catalogue|brochure|dépliant|lookbook)
      ! (remplacement|retour|retours|renvoi|étiquette|rembours*|nouvel) ..5 (gratuit|gratuite)
      ! (remplacement|retour|retours|renvoi|étiquette) ..4 (livraison|expédition|port) (gratuit|gratuite)
      ! (profiter|bénéficier) de la garantie
      ! (consulter|consultez|voir|visitez) ..2 (page du produit|page produit|fiche du produit|politique|historique|conditions)
      ! (parler) de nous
      ! (découvrir|voir|consulter|consultez|découvrez) ..3 (nos|notre) ..3 (guide|faq|politique|conditions|aide|notice)
      ! dernière chance ..3 (avis|noter|évaluer)
      ^ (commander|acheter|précommander) (maintenant|vite|sans tarder|dès maintenant)
      ^ (stock|stocks|quantité|quantités|places|exemplaires) (limité|limités|limitée|limitées)
      ^ (ne)? (tardez|attendez) (pas|plus)
      ! ne tardez pas à ..6
      ! tardez (pas|plus) à ..6
      ! attendez (pas|plus) ..6 (réponse|retour|contacter|remboursement|livraison|signaler|écrire|joindre)
      (de nouveau|à nouveau) (disponible|disponibles|en stock) ..6 (commandez|commander|profitez)
      (partagez|partager|publiez|postez) ..6 (sur|via|dans) (votre|vos|nos|notre)? (facebook|instagram|tiktok|réseaux sociaux|réseaux|stories|story)
      (baisse|chute) de prix
      (liste de souhaits|liste d'envies|wishlist|favoris) ..4 (baissé|soldé|en promotion|en solde|réduit|moins cher)
      (bon|code|chèque|coupon) (de réduction|de remise|d'achat|de rabais|cadeau) (vous|t')? (sera|est) (offert|remis|envoyé|adressé)
      (code|codes|coupon|coupons) (promo|promotionnel|de réduction|de remise|de rabais)? ..4 (ajouté|ajoutés|offert|offerts|réservé|attribué|glissé|joint) ..1 (à votre|à ton|sur votre|dans votre|pour votre|pour vous|dans ton)
      (filleul|filleuls|filleule)
      (inviter|invite|invitons) ..3 (découvrir|visiter) (le|la|les|notre|nos) ..1 (site|boutique|magasin|collection|gamme|nouveautés)
      (bénéficier|bénéficiez|profiter|profitez|offrons|offre|offert|offerts) ..6 première (commande|commandes)
      pour (le|la|les) (découvrir|commander|acheter)
      (attendiez|convoitiez|guettiez) ..6 (disponible|disponibles|en stock|de retour)
      (est|sont) ..1 de retour en (stock|boutique|rayon|magasin)
      (de nouveau|à nouveau|enfin) (disponible|disponibles|en stock) (chez|sur|dans) (nous|notre|nos|le|la)
      (est|sont) (de nouveau|à nouveau|enfin) (disponible|disponibles|en stock) chez
      du nouveau (chez|dans (notre|nos)|en (boutique|magasin|rayon))
      (nouveaux|nouvelles) ..1 (est|sont|viennent) ..2 (arrivés|arrivées|disponibles|là|d'arriver) (en|dans|chez|sur) (notre|la|nous)? (boutique|magasin|rayon|vitrine|site)?
      (collection|capsule) ..3 (est|sont) ..1 (arrivée|disponible|là|en ligne|sortie)
      ^ (arrivage|nouvel arrivage|nouveautés)
      ! nouveautés (de|du|concernant|pour|sur) (la|le|votre|ta|notre) (commande|dossier|colis|livraison)
      (deuxième|troisième|seconde|second|2e|3e) (article|produit|paire|pièce)? à ..1 # %
      (rejoignez|rejoins|intégrez|suivez) ..3 (canal|chaîne|groupe|communauté) ..1 (whatsapp|telegram|instagram|facebook|messenger)?
      (retrouvez|retrouve|retrouver) ..2 (toute|toutes|tous|l'ensemble) ..2 (gamme|collection|collections|produits|articles|nouveautés|modèles)
      (offrez|offre) (vous|toi) ..2 (housse|assorti|assortie|coffret|nouveau|nouvelle|accessoire)
      (complétez|complète) (votre|ton|ta|vos) ..3 avec (notre|nos|un de nos|une de nos)
      (avez-vous|as-tu|avez vous) pensé (à|aux|au) ..5 (assorti|assortie|assortis|assorties|accessoire|accessoires)
      # % sur (tout|toute|toutes|tous)
      # (€|$|euros|dollars|chf|francs) de (remise|réduction|rabais) (dès|pour|sur|à partir)
      passez ..1 (pas|plus) à côté ..4 (offre|offres|promos|promotions|soldes|bons plans|nouveautés)
      ne passez pas à côté de nos ..1
      les soldes (c'est|commencent|sont|démarrent|débutent)
      (bons plans)
      (pensez|songez) à (commander|acheter|racheter|recommander) (vos|votre|nos|notre|un|une|des) ..2
      (temps|moment) (de|d') (renouveler|racheter|recommander) (votre|vos|ton)
      nos clients (adorent|raffolent|plébiscitent) ..1 (le|la|les|nos|notre|l')
      vous (aimerez|adorerez) ..1 (notre|nos)
      ! (espérons|espère|souhaitons) ..1 (que|qu') vous (aimerez|adorerez) ..2
      (frais de port|livraison) (offerts|offerte|gratuits|gratuite) (ce|cette|jusqu'|en ce moment)
      (en ce moment|ce week-end|cette semaine) ..1 (frais de port|livraison) (offerts|offerte|gratuits|gratuite)
      (passez|passer) à (la|le|une|notre) ..2 (premium|à moitié prix)
      (avons|ai) sélectionné pour vous
      pour (toute|chaque) (commande|achat) ..6 (offert|offerte|offerts|offertes)
      (rendez-vous|rendez vous) ..1 (sur|dans) (notre|nos) (boutique|catalogue|vitrine)
      plus que ..1 (jours|jour|heures|#) ..2 (profiter|commander)
      # % (jusqu'|ce week-end|aujourd'hui|cette semaine|seulement)
      (bon|bons|chèque|coupon) de # (€|$|euros|dollars|chf|francs) ..3 (attend|attendent|offert|offerts|réservé)
      (commandez|achetez|prenez) ..4 # % (de moins|de rabais|moins cher)
      (cadeau|surprise|surprises) (vous|t') ..1 (attend|attendent) (en|dans|chez|sur)
      (venons de recevoir|avons reçu|avons rentré|venons de rentrer|accueillons) ..1 (nouveaux|nouvelles) ..1 (produits|articles|modèles|arrivages|collections|créations|pièces)
      (avons|proposons) (de|des|plein de|beaucoup de) (nouveaux|nouvelles) (produits|articles|modèles|créations|collections)
      (ça fait|cela fait) un (petit|bon)? moment (que nous|que l'on)? ..3
      n'avez (pas|pas encore|jamais) ..1 (finalisé|terminé|validé) (votre|vos) (panier|achat|achats)
      (ajouté|laissé|mis) ..5 (à|dans|au) (votre|ton)? panier ..1 sans (valider|finaliser|terminer|commander|acheter)
      (ça fait|cela fait) (un moment|longtemps|quelque temps|plusieurs mois) que ..4 (rien|pas) ..1 (commandé|acheté|vu|vue|vus|rendu)
      ! (ça fait|cela fait) un (petit|bon)? moment que ..4 (attend*|cherch*|avez commandé|as commandé|patient*|suivons|travaillons)
      ! (disponible|disponibles|en stock) (chez|dans) (notre|nos|le|un) (fournisseur|fournisseurs|fabricant|entrepôt|grossiste)
      (anniversaire|fête|fêter) ..6 offre
      (vous|t') (offre|offrons) ..2 à utiliser (jusqu'|avant|d'ici|dès)
      (invite|invitons) ..8 réserver (votre|ta) place
      (invite|invitons) à {} le
      (étiez|êtes|étais) ..2 clic de ..1 (terminer|finaliser|valider|finir) (votre|ta|vos) (commande|achat|achats|panier)
      ajouté ..5 (à|dans) (votre|ton) panier ..4 (terminé|finalisé|validé|terminer|finaliser|valider)
      commande ..3 à (quelques|un|deux) clics
      (encore|toujours|reste|restent) ..3 (article|articles|produits) ..2 (votre|ton) panier
      (offrons|offre|offrirons|envoyons|accordons|donnons|remettons) ..1 (le|un|ce|votre) code {}?
      code ..8 <next-purchase>
      <next-purchase> ..2 (avec|grâce) ..2 code
      (offrons|offre|offrirons|accordons|offert|offerte) ({}|# (€|$|%|euros|dollars)?|un cadeau|une surprise|les frais de port|la livraison|le port) (sur|pour|lors de) ..1 <next-purchase>
      ! (livraison|expédition|port) (gratuite|gratuit|offerte|offert) ..8 (s'applique|s'appliquent|concerne|réservée|valable) ..1 (uniquement|seulement|qu'|pas|exclusivement|que)
      ! (entrez|saisissez|insérez|indiquez|inscrivez|tapez) (votre|le|ton) ..5 (champ|case|zone|rubrique|espace)
      ! code (de suivi|de retrait|de ramassage|du casier|d'accès|postal|de la porte|de confirmation) ..8
      (vos|tes) ..1 # points
      points ..2 (expirent|expireront|arrivent à échéance|prennent fin)
      (accumulez|cumulez|gagnez|échangez|amassez) ..1 points
      (vous)? rapporte ..2 points
      (est|sont) (enfin)? de retour ..6 (commandez|profitez|hâtez)
      (est|sont) (enfin)? de retour ^ commandez
      (faites|faire|venez faire) un (tour|saut|détour) ..1 (dans|sur|à|par|chez) (notre|nos)
      pour tous les goûts
      (tout|toute la boutique|tous les articles) ..1 (à moitié prix|à demi-prix|à # %)
      ^ (cette fin de semaine|ce week-end|cette semaine|aujourd'hui) (seulement|uniquement)
      (remis|remboursés|rendus|de remise|de moins) (sur|à) (chaque|tout|tous les|toute) ..1 (achat|achats|commande)
      (ces|nos|produits|articles) ..2 (vont|va|iront|s'accordent|s'agencent|se marient) ..1 (bien|parfaitement|à merveille) avec (votre|ton|vos) (achat|commande|nouveau|nouvelle)
      (ceci|cela|ça) (vous)? (plaira|plairait|intéressera|intéresserait) (aussi|également)
      (autres|clients|acheteurs) ..1 ont (aussi|également) (regardé|acheté|aimé|choisi|vu|consulté|commandé|adopté)
      ^ complétez (votre|ton) (ensemble|look|tenue|collection|décor|service) avec
      (magasinez|magasiner|shoppez) ..1 (nos|maintenant|la|les|en)
      (envie|besoin) (de|d') (nouveauté|nouveautés|changement|plus|quelque chose de nouveau)
      commandez ..6 (payez) (pas|aucuns|aucun) ..1 (livraison|port|frais)
      club ne paient (pas|aucuns|aucun) ..1 (livraison|port|frais)
      (idée|idées|bonne idée) (de)? (cadeau|cadeaux)
      cadeau ^ (notre carte cadeau|nos cartes cadeaux)
      (associez|combinez|mariez|agencez) (ce|cet|cette|le|la|votre|ces|vos) ..2 (à|avec) (notre|nos)
      (visitez|découvrez|voyez) (aussi|également)? nos autres (boutiques|magasins|produits|articles|modèles)
      (nous|on) (vendons|vend) (maintenant|désormais|aussi maintenant|dorénavant)
      refaites le plein
      (recommandez|commandez) (en un clic|à temps|dès aujourd'hui)
      ^ commandez encore
      commandez (vos|votre|un|une|le|la|les|l'|des) ..3 (à temps|dès maintenant|dès aujourd'hui|sans tarder|vite)
      commandez (la|le|les) (vite|sans tarder)
      (découvrez|voyez|ajoutez|trouvez) (la|le|les|l'|notre|nos) ..1 (assorti|assortie|assortis|assorties)
      (découvrez|parcourez|explorez) (toute|tout|l'ensemble de)? ..1 (la|notre|nos|les) (collection|gamme|catalogue|nouveautés|boutique|sélection)
      voyez toute (la|notre) (collection|gamme|sélection)
      (plus que|encore|il ne manque que|il vous manque) # $ ..4 (livraison|gratuite|gratuit|offerte)
      ^ (nouveau|nouveauté|nouveautés|nouvel arrivage) (chez nous|en boutique|dans notre|dans la|sur notre)
      (restez|demeurez|gardons) (en contact|connecté|connectés|à l'affût) ..4 (sur|via|grâce à) ..1 (facebook|instagram|tiktok|youtube|pinterest|réseaux)
      (produit|panier|sélection|coup de cœur) (vous)? attend (encore|toujours)?
      ! attend ..2 (au|à|chez|en|dans)
      (encore|toujours|resté|restés|restait) dans votre panier
      (notre|nos) ..1 (boutique|magasin) (en ligne)? (est|sont) (maintenant|de nouveau|enfin)? (ouverte|ouvert|ouvertes|en ligne|arrivée)
      ! (boutique|magasin) est (ouverte|ouvert) (de|du|tous|le|les|jusqu'|entre|en semaine|jour)
      avec (un|notre) abonnement vous (recevez|économisez|profitez|obtenez)
      (transmettez|envoyez|partagez|donnez) (ce|le|votre) (code|lien) ..2 (ami|amie|amis|proche|proches|connaissance)
      (code|bon) cadeau est _
      ! cadeau est ..1 (expiré|refusé|invalide|appliqué|utilisé|échu|déjà|valide|valable)
      (lisez|visitez|suivez|consultez) (notre|le) (blogue|blog)
      (vous y étiez presque|commande inachevée|terminez votre commande|finalisez votre commande|finalisez votre achat|terminez votre achat)
      (nous|on) (avons|a) (bien)? (d'autres|plein d'autres|beaucoup d'autres|aussi d'autres) ..3 (demandez|boutique|à découvrir)
      (nous|on) (avons|a) (d'autres|plein d'autres|beaucoup d'autres) ..3 ^ demandez
      (nous|on) (avons|a|vendons|offrons) (aussi|également) ..3 qui (va|vont|s'agencent|s'agence|se marient|s'accordent) ..1 (avec|bien)?
      (ceux|celles|clients|personnes) qui (l'|les|en)? ..1 (achètent|achète|ont acheté|choisissent|commandent|prennent) ..3 (aussi|également)
      (que diriez-vous|pourquoi pas|que pensez-vous) (d'|de)? (un|une|notre|nos|l'|la|le)? ..2 (assorti|assortie|assortis)
      (boutique|magasin) (officielle|officiel) (a|offre|propose|vend)
      (moins cher|meilleur prix|plus avantageux|économique) ..2 (si|quand|lorsque) (vous)? ..2 (plusieurs|deux|trois|en quantité|davantage)
      (ouvert|ouvrons|ouvrirons|inauguré|inaugurons) (un|notre|une) (nouveau|nouvelle|deuxième|troisième)? (magasin|boutique|succursale|salle de montre)
      (couleurs|modèles|produits|articles|teintes) (viennent|vient) de s'ajouter
      si vous (aimez|avez aimé) ..3 vous (adorerez|aimerez|allez adorer|allez aimer)
      saviez-vous que nous ..2 (aussi|également)
      (prenez|achetez|commandez|ajoutez) ..6 et (économisez|épargnez)
      (rejoignez|joignez-vous|abonnez-vous|inscrivez-vous) ..5 (infolettre|abonnés|liste|communauté|club|newsletter)
      (à|en) un (seul)? clic (dans|en|sur|chez) ..1 (boutique|magasin|nous)
      (clients|clientes) (fidèles|vip|privilégiés) ..3 (ont|profitent|bénéficient|reçoivent|obtiennent)
      prix de gros|prix de groupe|prix au volume
      (présentez|montrez) ce (message|courriel|mot|bon) (en|dans|à) ..1 (magasin|boutique|caisse)
      (en|à) (promotion|solde|rabais|spécial) (cette|ce|jusqu'|maintenant|seulement|pour)
      ^ il n'en reste (plus)? que (#|un|une|deux|trois|quatre|cinq|quelques) (dans votre taille|dans votre couleur|en stock|à ce prix)
      (faisons|organisons|lançons|tenons) ..1 (un|notre) (concours|tirage|encan)
      ajoutez (un|une|le|la|notre|l') ..3 pour (seulement|# $)
      précommandez|précommander (le|la|votre|dès|maintenant)
      (préféré|préférée|favori|favorite|coup de cœur) ..1 a baissé de prix
      ! (n'en|il en|il n'en) (reste|reste plus) que ..6 (préférez|remboursement|rembourser|envoyer|entrepôt|voulez)
      ! ne payez pas ..4 (retour|retours|échange)
      (offrons|offre|offrirons) (la|votre|les|le|vos) (livraison|frais de port|frais de livraison|port|expédition) ..3 (avec|dès|à partir|pour toute|pour toutes|sur toutes|si vous commandez)
      (votre|ton|vos) (panier|paniers) ..1 (s'ennuie|s'impatiente|manque|languit|pense)
      (réservé|gardé|mis de côté|sauvegardé|conservé) ..2 (articles|produits) (préférés|favoris)
      (articles|produits) (préférés|favoris) ..3 (épuisés|disponibles|réservés)
      (nouvelles|nouveaux|nouvelle|nouveau) ..2 (sortent|sort|sortis|sortie) ..2 (du four|de l'atelier|de presse|du moule)
      ^ venez (les|la|le|nous)? (voir|découvrir|essayer|goûter)
      (les nôtres|la nôtre|le nôtre) (sont|est) à (#|partir)
      entrez _ à la caisse
      prochaine fois ..4 (rabais|remise|code)|(rabais|remise) la prochaine fois
      au même endroit ^ notre (boutique|magasin)
      membres (de notre|du) (club|programme)
      (spécial|spéciaux|promo) (de la fin de semaine|du jour|de la semaine|du week-end|du mois)
      (deux pour un|2 pour 1|trois pour deux|3 pour 2) ^
      avez vous (vu|essayé|découvert|goûté) (nos|notre) (autres|nouvelle|nouveau|nouveaux|nouvelles|collection|boutique|gamme)
      (meilleurs vendeurs|coups de cœur|classiques|favoris) (partent|s'envolent|sont de retour)
      passez (au|à la|à l'|aux) ..3 pour (seulement)? # $
      rachetez (la|le|les) (d'un|en un)
      parlez de nous|faites connaître notre (boutique|marque)
      ^ aimez notre page
      ! (associez|combinez) ..4 (application|appli|télécommande)
      ! baissé de prix ..8 (achat|commande|remboursé|différence|depuis|après)
      ! (second|deuxième|seconde) est (gratuit|gratuite|offert|offerte) (parce|car|puisque|puisqu')
    `,

    'order-status': `
      (commande|commandes|colis|article|articles|achat|produit|produits|envoi|paquet|{}) ..4 (vient|viennent) (tout juste)? (d'être|de) (expédié|expédiée|expédiés|envoyé|envoyée|livré|livrée|confirmée|traitée|préparée|remis|remise|partir|quitter|postée|posté|enregistrée|validée)
      (avons|ai|a|venons de|vient d'être) (bien|déjà|bel et bien|maintenant|aussi|aujourd'hui|également)? (reçu|expédié|envoyé|traité|confirmé|enregistré|préparé|emballé|remis|posté|validé|accepté|recevoir|expédier|envoyer) (aujourd'hui|ce jour|hier|une partie de)? ..3 (commande|commandes|colis|article|articles|achat|produit|produits|envoi|paquet)
      (commande|commandes|colis|article|articles|achat|produit|produits|envoi|paquet|paquets|{}) ..6 (a|ont|est|sont|as) (bien|déjà|maintenant|actuellement|désormais|enfin|tout juste)? (été|être)? (bien|déjà|maintenant|reçu et)? (reçu|reçue|reçus|expédié|expédiée|expédiés|expédiées|envoyé|envoyée|envoyés|envoyées|traité|traitée|traités|confirmé|confirmée|confirmés|enregistré|enregistrée|préparé|préparée|préparés|emballé|emballée|remis|remise|posté|postée|livré|livrée|livrés|livrées|acceptée|validée|validé|pris en charge|prise en charge|prise en compte|passée)
      (commande|commandes|colis|article|articles|achat|produit|envoi|paquet|il|elle|ils|{}) ..6 (est|sont|a|ont|se trouve) (bien|déjà|maintenant|actuellement|désormais|enfin|à présent|présentement)? (en route|en chemin|partie|parti|partis|quitté|en cours de préparation|en cours de traitement|en cours de dédouanement|en cours d'acheminement|en cours de livraison|en cours d'expédition|en préparation|en traitement|en transit|en livraison|prête|prêt|arrivée|arrivé|arrivés|terminée|dans le camion|entre les mains|entre de bonnes mains)
      (en route|en chemin|en cours d'acheminement) (vers|chez|pour|jusqu'à) (vous|toi|votre|chez)
      (commande|colis|envoi|article|livraison|{}) ..1 (expédié|expédiée|expédiés|confirmée|envoyée|envoyé|livrée|livré|reçue)
      confirmation (de|d')? (votre|la|l')? (commande|expédition|livraison|réception|envoi)
      (nous) (sommes|préparons) (actuellement|en train de|déjà) ..4 (préparer|préparons|traiter|traitons|emballer) ..2 (commande|colis|article|articles)
      nous (préparons|traitons) (actuellement|déjà|maintenant)? ..2 (commande|colis)
      (commençons|commencé) ..2 (préparation|traitement) ..2 (commande|colis)
      (confirmons|confirmer|confirme) (bien|par la présente)? ..1 (la réception|la bonne réception|réception|l'expédition|l'envoi|la livraison|la prochaine livraison|la préparation|l'enregistrement|la validation|la prise en charge|le départ|votre commande|votre achat|la prise en compte)
      (numéro|no|code|lien) de (suivi|repérage) (est|ci-dessous|suivant|{}|sont)
      (voici|ci-joint|ci-dessous|trouverez|trouver|transmettons|communiquons) ..4 (numéro|lien|code|informations) de (suivi|repérage)
      (pouvez|peux|pourrez) (la|le|maintenant|désormais|dès maintenant|dès à présent)? ..1 suivre ..3 (colis|commande|livraison|envoi|expédition|paquet|acheminement|progression)
      (paiement|règlement) ..4 (a|est)? (bien|été)? (été|bien)? (reçu|confirmé|validé|accepté|encaissé)
      (avons|ai) (bien)? (reçu|validé|confirmé|encaissé) ..2 (paiement|règlement)
      (commande|colis|article|achat|livraison) ..3 (indiqué|indiquée|marqué|marquée|notée|noté|signalé|signalée|affichée|affiché|passée|passé) (comme|au statut|en)? (étant)? (livré|livrée|expédié|expédiée|reçu|reçue|envoyée|envoyé|terminée)
      (statut|état) de ..2 (commande|colis|livraison) ..3 (mis à jour|changé|évolué|passé|modifié|actualisé)
      (mis à jour|actualisé|changé) (le)? (statut|l'état) de ..2 (commande|colis|livraison)
      (commande|colis) ..3 (confirmé|confirmée|expédié|expédiée|terminée|livrée|livré)
      (nous)? préparons ..1 (votre|ton|vos) (colis|commande|paquet|achat|commandes)
      ! (reçu|recevoir) ..2 (votre|vos|ton|ta)? (message|courriel|demande|question|retour|photo|photos|avis|commentaire|e-mail|mail|réclamation|renseignements)
      ! (article|articles|produit|produits|colis) (retourné|retournée|retournés|renvoyé|de remplacement)
      ! (livré|livrée|livrés) (endommagé|endommagée|abîmé|cassé|par erreur)
      ! (avons|ai|venons de) (reçu|recevoir) (de|des|d') (nouveaux|nouvelles|autres) ..2
      ! (arrivé|arrivée|arrivés) ..2 chez nous
      ! (n'|ne) ..1 (pas|été|jamais|pas encore) ..2 (reçu|reçue|expédié|expédiée|envoyé|envoyée|traitée|confirmée|livré|livrée)
      ! (pas|jamais|pas encore|n'a pu) ..2 (reçu|reçue|expédié|expédiée|envoyé|envoyée|traitée|confirmée|livré|livrée|être)
      ! (courriel|e-mail|mail|message) de confirmation
      ! votre demande ..6 (a|est) (bien)? (été)? (traitée|reçue|prise)
      ! (pas|non|jamais|aucun) ..3 (paiement|règlement)
      ! (mode|moyen|lien|problème) de (paiement|règlement)
      ! (merci|remercions) ..3 confirm*
      ! (depuis|après|lors de|suite à) (votre|ta) (dernière|précédente|première) commande ..8
      confirmation (de|d') (votre)? (achat|paiement)
      (commande|colis|paquet) ..4 (a été|est) (bien)? (déposé|déposée|emballée|complète et emballée)
      (étiquette|bordereau) (d'expédition|d'envoi|de transport) ..4 (a été|est) (bien)? (créée|créé|générée|imprimée|prête|prêt)
      statut ..2 (en préparation|en cours|expédiée|expédié|livrée|livré|confirmée)
      ! (arrivée|arrivé|arrivés|livrée|livré) il y a ..4
      (avons|ai) (bien)? (noté|pris note de) (votre|vos|ton) (commande|commandes|achat)
      (commande|colis|paquet|envoi|article) ..4 (vient|viennent) de nous quitter
      (commande|colis|paquet|envoi) ..4 (arrivera|arriveront|arrive|arrivent) (chez vous)? (demain|aujourd'hui|ce matin|cet après-midi)
      (commande|colis|paquet|envoi|article) ..4 (a|ont) (déjà|bien)? pris la route
      (paiement|règlement) ..4 (nous est|est) (bien)? (parvenu|arrivé)
      (accusons|accuse) (bonne|bien)? réception ..2 (commande|achat|paiement|règlement)
      (commande|achat) ..2 (entrée|entre|passée|passe|entré|passé) (en|dans) ..1 (production|préparation|fabrication|file)
      (l'|les) (avons|ai) (bien)? (reçue|reçus|reçues|reçu|enregistrée|enregistré|enregistrées|validée) et (la|le|les|allons|nous|l') ..4 (préparer|préparons|préparerons|expédier|expédions|expédierons|traiter|traitons|traiterons|emballer|emballons|occupons)
      (confirmons|confirmer|confirme) (bien|par la présente)? ..1 (le retrait|le ramassage|la cueillette|la remise) ..3 (commande|commandes|colis|achat|article|articles)
      (avons|ai) (bien)? (remis|confié|déposé|donné|transmis) ..1 (votre|vos|ton|ta|le|la) ..2 (colis|commande|paquet|envoi|article) (au|à|aux|chez) ..3 (transporteur|livreur|poste|postes|coursier|facteur|purolator|ups|fedex|dhl|chronopost|colissimo|point relais)
      (transporteur|livreur|facteur|coursier|purolator|ups|fedex|dhl|chronopost) ..1 (a|vient de|viennent de) (bien)? (pris|prendre|récupéré|récupérer|chargé|charger|ramassé|ramasser|scanné|scanner) ..1 (votre|vos|ton|ta|le|la) ..2 (colis|commande|paquet|envoi)
      (paiement|règlement) ..4 (est|a été|a) (bien)? (passé|abouti|réussi|effectué|effectuée|approuvé|enregistré|crédité)
      ! (paiement|règlement) ..8 (deux fois|en double|double)
      ! (livreur|transporteur|facteur|coursier) ..8 (appellera|contactera|joindra)
      (votre|vos|ton|tes) ..3 (est|sont) (déjà|bien|maintenant|tous|toutes|tous deux)? (en route|en chemin|dans le camion|dans l'avion|parti|partie|partis|parties|emballé|emballée|emballés|emballées|prêt à partir|prête à partir|à votre porte|devant votre porte|dans votre boîte)
      (votre|vos|ton|tes) ..3 (est|sont|a été|ont été) (déjà|bien|maintenant)? (terminé|terminée|terminés|fini|finie|finis) et ..6 (contrôle|inspection|vérification|envoi|expédition)
      (commande|achat) ..1 (nous est|est) (bien)? (parvenue|arrivée|parvenu)
      (avons|a|on a|j'ai) (bien|bel et bien) (votre|ta) (commande|achat)
      (votre|vos|ton|le) (colis|commande|commandes|paquet|envoi|articles) (arrive|arrivent|part|partent|voyage|voyagent|quitte|quittent)
      (commande|colis|paquet|article|articles|envoi) ..4 (part|partent) (aujourd'hui|demain|ce|cet|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi)
      (livreur|facteur|coursier|transporteur|chauffeur) ..6 avec (votre|vos|ton) ..1 (colis|commande|paquet|envoi|articles)
      (colis|commande|paquet|livraison|envoi) ..2 sera (livré|livrée) (demain|aujourd'hui|ce soir|cet après-midi|après-demain)
      (mis|mise|déposé|déposée|glissé) ..1 (votre|vos|ton) ..1 (commande|colis|paquet|articles) ..1 (à la poste|au courrier|dans la boîte|au point)
      (nous|on|je) (nous|m'|s')? (occupons|occupe) (de|déjà de|maintenant de) (votre|vos|ton|ta) (commande|commandes|colis)
      (nous|atelier|artisan|artisans|équipe) (fabriquons|fabrique|fabriquent|confectionnons|confectionne|gravons|cousons|coud|assemblons|tissons|imprimons|produisons) ..1 (votre|vos|ton)
      (commande|colis|commandes) ..2 (a été|est|ont été|sont) (bien)? (transmise|transmis|confiée|confié|passée|envoyée) (à|au|aux) (notre|nos|l'|la)? ..1 (entrepôt|atelier|équipe|préparation|logistique|expédition)
      (a|avons|ont) pris (votre|ta) commande en main
      (commande|colis) (passe|est passée|est passé|passera|arrive|est) ..1 (à|au) ..1 (étape|stade) (de|d'|du) ..2
      place à (l'|la)? (envoi|expédition|livraison|préparation)
      vous (aurez|recevrez) ..2 (commande|colis|paquet|article|articles) ..4 (aujourd'hui|demain|ce soir|cet après-midi|dans la journée)
      (article|articles|commande|commandes|colis|produits|achats) ..2 (ont|a|viennent de|vient de) ..1 (pris|prendre) (la route|le chemin|le large|l'avion)
      (précommande|réservation) ..1 (est|a été|a bien été) ..1 (confirmée|enregistrée|reçue|validée)
      (étiquette|bordereau) ..1 (est|a été|vient d'être) ..1 (imprimée|imprimé|créée|créé|collée)
      (transporteur|livreur|coursier|facteur|purolator|ups|fedex) (passe|passera|vient|viendra) ..1 (ce|cet|demain|aujourd'hui|prendre|chercher|récupérer)
      (attendent|attend) ..1 (le|l'|leur|son) ..1 (coursier|transporteur|livreur|départ|ramassage|camion)
      ^ ..2 c'est (parti|expédié|en route|posté|livré|dans la boîte)
      (est|sont|maintenant|désormais) (entre les|aux) mains (de la|du|de|des) (poste|postes|transporteur|livreur|coursier|purolator)
      (parti|partie|partis|parties) (avec le|au|dans le|par le) ..1 (courrier|ramassage|camion|transporteur|levée)
      ^ ..2 livraison (est|était)? ..1 (prévue|planifiée|fixée|attendue|programmée) (pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd'hui|entre)
      (suivi|repérage) (indique|montre|dit|confirme) ..2 (colis|commande|paquet|article)
      (colis|commande|paquet|livraison) ..2 (a été|est) ..1 (signé|signée|scanné|scannée|laissé|laissée|déposé|déposée)
      (commande|colis) (bien)? (reçue|expédiée|confirmée|préparée|expédié|enregistrée)
      (franchi|passé|traversé) (la frontière|les douanes|la douane)
      dernière ligne droite
      (commande|colis|articles) (est|sont) (chez|auprès de|avec|dans) (notre|nos|l'|le) ..1 (équipe|atelier|entrepôt|service|transporteur|préparateurs)
      ^ (nous|on|j'|je) ..1 (avons|a|ai) (bien)? (expédié|posté|envoyé) (la|le|les|l'|votre|vos) _
      pouvez ..1 suivre ..2 (colis|commande|paquet|envoi)
      ! (étiquette|bordereau) (de|pour) ..2 retour ..4
      ! (retour|échange) ..4 (étiquette|bordereau)
      (commande|commandes|colis|paquet|envoi) ..2 (sera|seront|va être) (expédiée|expédié|expédiés|envoyée|envoyé|envoyés|traitée|traité|préparée|préparé|postée|posté|emballée|emballé|remise|remis) ..3 (demain|aujourd'hui|sous peu|sous #|sous un|sous deux|sous trois|dans les|dans la|dans l'|dans un délai|dans quelques jours|bientôt|prochainement|ce matin|ce soir|cet après-midi|cette semaine|rapidement|lundi|mardi|mercredi|jeudi|vendredi)
      (commande|commandes|colis|paquet|envoi) ..2 (sera|seront|va être) (très)? (bientôt|prochainement|rapidement) (expédiée|expédié|expédiés|envoyée|envoyé|envoyés|traitée|traité|préparée|préparé|postée|posté|emballée|emballé|remise|remis)
      (expédierons|expédions|enverrons|posterons|allons expédier|allons préparer|allons traiter|allons envoyer) (votre|ton|vos|la|le) ..1 (commande|colis|paquet|article|articles) ..3 (demain|aujourd'hui|sous peu|sous #|sous un|sous deux|sous trois|dans les|dans la|dans l'|dans un délai|dans quelques jours|bientôt|prochainement|ce matin|ce soir|cet après-midi|cette semaine|rapidement|lundi|mardi|mercredi|jeudi|vendredi)
      (commande|colis|paquet) ..2 devrait (arriver|être livrée|être livré|vous parvenir) ..2 (demain|aujourd'hui|sous peu|sous #|sous un|sous deux|sous trois|dans les|dans la|dans l'|dans un délai|dans quelques jours|bientôt|prochainement|ce matin|ce soir|cet après-midi|cette semaine|rapidement|lundi|mardi|mercredi|jeudi|vendredi)
      (recevrez|enverrons|communiquerons|transmettrons) ..3 (numéro|lien) de (suivi|repérage) (dès que|dès|dès l'|lorsque|une fois) ..4 (expédiée|expédié|expédition|partie|parti)
      ! (colis|article|articles) de retour
      (avons|a|ont) commencé à (emballer|préparer|fabriquer|traiter) ..1 (commande|colis)
      (votre|vos|ton|tes) ..2 (a|ont) quitté (notre|nos|nous|l'|la|le|les)? (entrepôt|atelier|boutique|magasin|locaux|_)
      (arrivée|livraison) (prévue|estimée) (de|pour) ..2 (colis|commande|paquet|envoi)
      (commande|achat) (passée|passé|effectuée|enregistrée|enregistré) avec succès
      (colis|commande|paquet) (semble|semblent|paraît) être (arrivé|arrivée|arrivés|livré|livrée)
      (colis|commande|paquet) ..1 (est|sont) à votre bureau de poste
      (avons|a bien) ..1 (votre|ton) paiement
    `,
    parcel: `
      commande|commandes|achat|achats|colis|paquet|paquets|envoi|livraison|article|articles|paiement
      (votre|vos|ton|tes) ..2 (parti|partie|partis|parties|arrivé|arrivée|voyage)
    `,
    transit: `
      (ont|est|sont|été|vient d'être) ..2 (expédié|expédiée|expédiés|expédiées|envoyé|envoyée|envoyés|envoyées|posté|postée|postés|livré|livrée|livrés|livrées|arrivé|arrivée|arrivés|parti|partie|partis|parties|enregistré|enregistrée|confirmé|confirmée|validée|traitée)
      (arrive|arrivent|arrivera|part|partent|partira) ..1 (demain|aujourd'hui|ce|cet|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|chez vous|dans)
      en route|en chemin|en transit|a quitté|ont quitté|remis au|remise au|pris en charge|prise en charge
      (au|à la|par le|par la|chez le|avec le|aux mains du) ..1 (transporteur|livreur|coursier|facteur|poste)
      (dans|devant) (la|le|votre) ..1 (boîte aux lettres|porte|camion)
      (quitte|quittent|sorti|sortie|sortis) ..2 (entrepôt|atelier)
    `,
    delay: `
      retard|retards|retardé|retardée|retardés|tardif|tardive|reporté|reportée|repoussé|repoussée|différé|prolongé|bloqué|bloquée|bloqués
      plus (tard|de temps|long|longue|longs) (que)?
      (délai|délais) (supplémentaire|supplémentaires|plus|allongé|allongés|inhabituel)
      (grève|tempête|intempéries|dédouanement|douane|douanes)
      (pas|jamais) ..3 à temps
      contretemps
      ! en cours de dédouanement
      ! (selon|suivant|après|frais de|frais du|droits de|taxes de) (le|la|les)? (dédouanement|douane|douanes)
      (n'a|n'ont|n'est|ne) (pas|plus|jamais) ..1 (bougé|avancé|scanné|progressé|été scanné|été mis à jour)
      (aucun|pas de|sans) (nouveau)? (scan|mouvement|mise à jour) ..2 (depuis|encore)
    `,
    problem: `
      endommagé|endommagée|endommagés|abîmé|abîmée|abîmés|cassé|cassée|cassés|brisé|brisée|fêlé|fêlée|fissuré|fissurée|ébréché|ébréchée|rayé|rayée|déchiré|déchirée|détérioré|détériorée|écrasé|écrasée|tordu|tordue|taché|tachée|perdu|perdue|perdus|volé|défectueux|défectueuse|erroné|erronée|manquant|manquante|manquants|incomplet|incomplète|erreur|erreurs|défaut|dommage|rappel
      (mauvais|mauvaise) (article|produit|taille|couleur|adresse|modèle)
      retour|retours|retourné|retournée|retourner|renvoyé|renvoyée|renvoyer|échange|échanger|remplacement|remplacer|remplacé
      (impossible|incapables|pas pu|n'a pu|pas été possible|ne pouvons|ne peut|impossibilité) ..3 (livrer|livré|livrée|expédier|expédié|envoyer|traiter|remettre|honorer|localiser)
      (tentative|avis) de (livraison|passage)
      (retenu|retenue|attend|bloqué|en attente|en souffrance) (à|au|en|chez) (la|le)? (douane|douanes|dépôt|bureau de poste|centre de tri|point relais|transporteur|comptoir)
      (récupérer|récupérez|ramasser|cueillir) (le|la|votre)? (colis|commande|paquet)
      problème|problèmes|souci
      ! en retour
      ! de retour
      ! (politique|par) retour
      ! votre retour sur
      ! sans problème
      ! (pas|jamais) (eu|rencontré) ..1 (problème|problèmes|souci)
      ! sans erreur
      ! pas de (problème|souci)
      ! (vos|votre|ton|tes) (retour|retours) ..4 (aide|aident|compte|comptent|permet|permettent|précieux|importe|important|importants|utile|utiles)
      ! (retour|retours) d'expérience
      ! (petit|simple|dernier|amical|gentil|doux|léger) rappel
      ! rappel (de|des|du) ..2 (commande|commandes|achat|achats|détails|informations|articles)
      ! (résoudrons|réglerons|résoudra|réglera|résoudre|régler) ..2 problème
      ! (attente|attends|attendons|espère|espérons) (de|d')? (votre|ton|un) retour
      (livraison|livraisons|remise|livreur|transporteur|facteur|coursier) ..6 (échoué|échouée|échec|infructueuse|infructueux|impossible)
      (échec|échecs) (de|de la) (livraison|remise)
      tentatives ..2 (livraison|remise|passage)
      (n'a|n'ont|n'a pu) (pu)? (pas|trouvé)? ..1 (trouver|trouvé) personne
      (personne|aucune personne) (n'|ne) (était|se trouvait|a répondu|a ouvert|pouvait)
      (étiez|était|êtes|étais|absence) ..1 (absent|absente|absents|lors|passage)
      (revient|revenu|revenue|reviennent|retourne|repart|repartie|reparti) (à|vers|chez|dans) (nous|notre|l'expéditeur)
      (retour|renvoi) à (l'expéditeur|l'entrepôt)
      (a été|est|ont été) (refusé|refusée|refusés|saisi|saisie)
      (introuvable|non réclamé|non réclamée|non livré|non livrée|non distribué|non distribuée|non distribuable)
      (adresse) ..1 (incomplète|inexacte|introuvable|inconnue|erronée|insuffisante)
    `,
    errand: `
      facture|factures|reçu de caisse|épreuve|épreuves|maquette|gravure|personnalisation|aperçu
      ci-joint|ci-jointe|ci-joints|ci-jointes|pièce jointe|pièces jointes|en annexe
      rendez-vous|plage horaire|créneau|installation|installateur|technicien|montage|assemblage
      (transporteur|livreur|chauffeur) ..1 (communiquera|appellera|contactera|prendra)
      (garantie|notice|mode) (d'emploi|consignes|manuel|sécurité)
    `,
    apology: `
      désolé|désolée|désolés|désolées|excuser|excusez|excuses|excusons|pardon|malheureusement|regret|regrettons|regrette|navré|navrés|navrée
      désagrément|désagréments|inconvénient|inconvénients
    `,
    'stock-out': `
      rupture (de)? (stock|stocks)
      (en|est|sont)? rupture
      épuisé|épuisée|épuisés|épuisées
      (n'est|ne sont|n'est malheureusement|n'était|n'avons|pas|plus) (plus|pas)? (malheureusement|actuellement)? (disponible|disponibles|en stock|en inventaire|en magasin)
      indisponible|indisponibles|indisponibilité|discontinué|discontinuée
      (erreur|problème|pénurie|manque) (de|d')? (stock|inventaire|stocks)
      (pouvons|sommes|pourrons) (malheureusement)? (plus|pas) (en mesure d'|en mesure de)? (honorer|fournir)
      (plus|pas) (de|en) stock
      ! (suivi|repérage|lien|numéro|statut|information|informations|mise à jour|détails) ..3 (non|pas|n'est pas|indisponible|indisponibles) (encore|actuellement)? (disponible|disponibles)?
    `,
    adjustment: `
      <refund>
      ajusté|ajustée|ajustement|ajuster
      (avons|ai|été|est|sera|allons) (dû|donc|malheureusement)? (annulé|annulée|annuler)
      (ne|pas) ..3 (facturé|facturée|débité|débitée|prélevé)
      crédité|créditée
    `,
    'partial-refund': `
      (remboursement|remboursements) (partiel|partiels|d'une partie|de #)
      (rembours*) (partiellement|en partie|une partie|# %|la moitié)
      (garder|gardez|conserver|conservez|conserviez|gardiez) ..6 <refund>
      <refund> ..8 (garder|gardez|conserver|conservez|conservant|gardant)
      # % du (prix|montant)
    `,
    'cancel-ask': `
      (veuillez|prière de|merci de|merci de bien vouloir) (bien)? (vouloir)? (svp)? (annuler)
      (pourriez|pouvez|pourrais|peux) (vous|tu) (s'il vous plaît|svp|donc|bien)? (bien vouloir)? (annuler)
      (prions|prie|demandons|demande|invitons|invite|conseillons|conseille|recommandons|suggérons|saurions gré|remercions|remercie|serions reconnaissants|apprécierions) ..3 (de|d'|à)? (bien vouloir|donc)? ..1 (annuler|procéder à l'annulation)
      (annulez|^ annule) (donc)? (votre|ta|la|cette) (commande|achat)
      ! j'annule
      (soumettre|soumettez|envoyer|envoyez|faire|faites|déposer|déposez|ouvrir|ouvrez|effectuer|effectuez|présenter|présentez|transmettre|lancer|créer|demander|demandez|initier|adresser|remplir) (nous)? ..2 (demande d'annulation|requête d'annulation|l'annulation|une annulation)
      (demander|demandez|demandiez) (l'|une|à)? annulation
      (vous) (devez|devrez|devriez) (d'abord|maintenant)? annuler
      (procéder|procédez|procédiez) (à)? (l')? annulation
      (annuliez|annulerez)
      (annuler|annulant) ..4 (depuis|dans|via|de|à partir de|sur) (votre|ton)? (compte|côté|espace|historique)
      ! (ne) (pas)? ..1 annul*
      ! n'annul* pas
      ! si ..6 annuler
      ! afin que (je|nous) ..6 annulation
      ! (puissions|puisse|pouvons|pourrons|je peux|allons|vais) ..3 (annuler|procéder à l'annulation)
      ! (reçu|confirmons|confirme|traité|accepté|bien pris) ..3 demande d'annulation
      ! pour annuler
      ! demande d'annulation a (bien)? été
      ! (souhaite|souhaitez|voulez|veux|préférez) ..2 annuler
      (entamer|entamez|engager|engagez|amorcer|amorcez|démarrer|démarrez|commencer|commencez) ..3 (demande d'annulation|l'annulation|une annulation)
      que vous annuliez (la|votre|cette) (commande|achat)
      (obligeance|amabilité|gentillesse|veuillez|prions) (de)? (retirer|révoquer) (votre|cette|la) commande
      cliquiez sur ..1 annuler
      ! (livrée|livrer|venir|passer) ..4 retirer (votre|la) commande
      ! (pouvez|pourrez|venez|viendrez|pour) ..2 retirer (votre|la|cette) commande
    `,

    'opt-out': `
      désabonner|désabonnez|désabonne|désabonnement|désinscrire|désinscrivez|désinscription|désabonnez-vous
      (ne plus|cesser de|arrêter de|plus) recevoir ..4 (message|messages|courriel|courriels|e-mail|e-mails|mail|mails|communication|communications|notifications|infolettre|nouvelles)
      (ne souhaitez plus|ne voulez plus) ..1 (recevoir|être contacté)
      (gérer|modifier|changer) ..2 préférences (de|d')? (communication|courriel|messagerie|e-mail|contact|abonnement)
      (retirer|retiré|supprimer) ..4 (liste d'envoi|liste de diffusion)
      (envoyez|répondez|écrivez|répondre|envoyer) (le mot)? (stop|arrêt)
      se désinscrire
      (ne voulez|voulez|ne souhaitez|souhaitez) plus (de|recevoir|d') ..3 (messages|courriels|demandes|rappels|infolettres|avis)
      (désactivez|désactiver) (les|ces|nos) (messages|courriels|rappels|demandes|notifications)
      (messages|courriels|demandes|rappels|avis) ^ désactivez les
      (n'aurez|ne recevrez|n'aurez plus|ne recevrez plus) ..2 (de|aucun) ..1 (messages|courriels|message|courriel) si
      plus de (messages|courriels) si vous
    `,
    'off-platform': `
      (ouvrez|ouvrir|créez|créer|déposez) ..2 (billet|ticket|demande) ..2 (sur|via|par) (notre|le) (site|portail)
      (contacter|contactez|contacte|contactiez|écrire|écrivez|écris|joindre|joignez|rejoindre|adresser|adressez|recontacter|recontactez|retrouver|répondre|discuter|parler) (nous|moi|à nous) (directement|aussi|également|plutôt|simplement|s'il vous plaît|svp|à tout moment)? (par|via|sur|à|à travers|au|au moyen de|en passant par|depuis|dans) (notre|le|la|l'|nos|mon|un)? ..1 (courriel|courriels|e-mail|email|mail|mél|adresse|whatsapp|telegram|messenger|facebook|instagram|viber|sms|texto|site|site web|site internet|formulaire|clavardage|@)
      (nous|me|m') (contacter|écrire|joindre|rejoindre|envoyer|recontacter|répondre) ..1 (directement|aussi|également|plutôt)? (par|via|sur|à|au moyen de|un|en) (notre|le|la|l'|un|adresse)? ..1 (courriel|e-mail|email|mail|mél|adresse|whatsapp|telegram|messenger|facebook|instagram|viber|sms|texto|site|site web|formulaire|clavardage|@)
      (envoyez|envoyer|écrivez|écrire|envoie|faire parvenir|transmettez) (nous|moi)? ..1 (un|votre|vos|le|la|les|par)? ..3 (courriel|e-mail|email|mail|mél) (à|au|directement|@)
      (envoyez|envoyer|écrivez|écrire|envoie) (nous|moi) (un|une)? (courriel|e-mail|email|mail|sms|texto)
      (envoyez|envoyer|écrivez|écrire|transmettez) ..4 (par)? (courriel|e-mail|email|mail) à
      (écrivez|écrire|envoyez|envoyer) ..5 @
      (formulaire|page) de contact
      (remplir|remplissez|utiliser|utilisez|via|par) ..2 formulaire ..4 (site|contact|en ligne)
      whatsapp|telegram|wechat|viber
      (message|messages) (privé|privés)
      (facebook|instagram) messenger
      ne (pas)? (répondez|répondre) (pas)? (directement)? (à|au) (ce|cet|présent|cette)? (message|courriel|e-mail|email|mail|adresse)
      (merci de|veuillez|prière de) ne pas (y|lui) répondre
      (boîte|adresse|messagerie|courriels) ..4 (pas|n'est pas) (surveillée|consultée|lue|relevée|consultés|lus)
      (au lieu|plutôt que) (de|d')? (répondre|écrire|passer) ..4 (message|messagerie|amazon|ici)
      (en dehors|hors) (de|d'|du)? (amazon|messagerie|la messagerie|la plateforme)
      (contacter|contactez|joindre|joignez|écrire|passer|passez|support|aide) ..4 (sur|via|par|depuis) notre (site|site web|site internet)
      (sur|via|par|visitez|depuis) notre (site|site web|site internet) (pour)? (nous contacter|toute question|ouvrir un|contacter|soumettre)
      (passez|passer|venez|écrivez|allez) ..2 (par|sur|via) (notre|nos) ..1 (page|compte|profil)? (facebook|instagram|messenger)
      ! (contacter|contactez|écrire|écrivez|joindre) (nous)? ..6 amazon
      ! (nous|me)? (contacter|écrire|joindre) ..6 amazon
      ! (transporteur|fabricant|manufacturier|purolator|postes canada|la poste|colissimo|amazon) ..5 (courriel|e-mail|site|mail|formulaire)
      ! inutile de répondre
      ! (ne)? répondez pas si
      ! (formulaire|formulaires) de (retour|douane|remboursement)
      ! avec (son|leur)? adresse
      ! (contacter|contactez) (le|la|les|votre|l'|son) ..4 (par|via|sur|depuis)
      ! (pouvez|peux|pourrez|pourriez|simplement|également|suffit de|aussi) (répondre|répondez) ..1 à (ce|cet) (courriel|email|e-mail|mail|message)
      ! (répondant|^ répondez) (directement|simplement)? à (ce|cet) (courriel|email|e-mail|mail|message)
      ! (nous|me|m') (répondre|écrire) ..1 à (ce|cet|présent) (courriel|email|e-mail|mail|message)
      (joindre|contacter|écrire) aux (coordonnées|adresses|numéros) (ci-dessous|ci-dessus|suivantes|suivants)
      (utilisez|employez|privilégiez) notre (adresse courriel|adresse e-mail|adresse électronique|courriel|formulaire)
      (pas|im) (possible|impossible) d'y répondre|impossible d'y répondre|y répondre n'est pas possible
      (continuons|poursuivons|passons|réglons cela|échangeons) ..1 par (courriel|téléphone|e-mail|mail|texto|whatsapp)
      (n'utilisez|ne passez|évitez) (pas|plus)? ..1 (par)? ..1 (messagerie|la messagerie|cette messagerie)
      (achetez|commandez|acheter|commander|magasinez) ..1 (directement|plutôt) (sur|chez|depuis|par|auprès de) (notre|nos|nous)
      ! (restez|demeurez|gardons) (en contact|connecté|connectés) ..6
      (envoyez|envoyer|transmettez|écrivez) ..4 à notre (gmail|courriel|adresse gmail|adresse courriel|adresse e-mail|adresse électronique|boîte courriel)
      notre adresse (gmail|hotmail|outlook|yahoo)
      (sur|par) notre ligne (directe|téléphonique)?
      (n'écrivez|n'écrivez pas|ne répondez) (plus|pas)? ici
      messages ..3 (ici|à cette adresse) ne (sont|seront) (pas|jamais|plus) (lus|consultés|traités)
    `,

    greeting: `
      ^ (bonjour|bonsoir|allô|salut|cher|chère|chers|chères|madame|monsieur|coucou|rebonjour) ..4
    `,
    thanks: `
      merci|mercis|remercie|remercions|remercier|remerciement|remerciements|gratitude|reconnaissant|reconnaissants|reconnaissante|reconnaissance
    `,
    availability: `
      (si|s') (vous|tu|jamais) ..3 (question|questions|préoccupation|préoccupations|problème|problèmes|besoin|aide|souci|doute|interrogation|renseignement)
      (n')? (hésitez|hésite) (surtout)? (pas)?
      pas hésiter
      (à votre|à ta|à votre entière|à votre) (disposition|service|écoute)
      (là|présents|disponible|disponibles|ici) (pour)? (vous|t')? (aider|répondre|assister|accompagner|servir)
      (heureux|ravis|heureuse|ravi|disponibles|disponible|contents) (de|d'|pour)? (vous|t'|pouvoir|vous) ..1 (aider|répondre|assister|servir|accompagner)
      (restons|reste|demeurons|demeure) (à|disponibles|disponible|joignables)
      (pour|en cas de|avec) (toute|toutes|d'autres|autres|vos) (question|questions|interrogation|assistance|renseignement|demande|information)
      (nous|me)? contacter (en tout temps|à tout moment)
      (une|des)? questions
      (notre)? (équipe|service client|service à la clientèle|support) (est|reste|demeure) (là|disponible|à)
    `,
    courtesy: `
      (espérons|espère|souhaitons|souhaite|espérant) ..3
      (profitez|profite) (bien|pleinement) (de)?
      (hâte|plaisir|impatients|impatiente|impatient)
      à (bientôt|très bientôt|la prochaine|plus)
      bienvenue|félicitations|bravo
      (ravis|ravi|heureux|heureuse|honorés|honoré|fiers|fier|enchantés) (de|d'|que)?
      (votre|ta|leur)? (confiance|soutien|appui|fidélité|satisfaction|intérêt|achat|encouragement|engagement|opinion|avis|collaboration)
      (vos)? (commentaires|encouragements|avis)
      (précieux|précieuse|précieuses|chère) (pour|à nos|à)?
      (engageons|engagés|efforçons|efforce|travaillons|priorité|mission|objectif)
      (service|qualité|expérience) (de qualité|exceptionnel|exceptionnelle|irréprochable|supérieure|optimale)
      (petite|jeune) (entreprise|boutique|équipe) (familiale|locale|indépendante)
      (bonne|belle|excellente) (journée|soirée|semaine|continuation|réception|fin de journée|année|fêtes|lecture|dégustation|utilisation)
      joyeux noël|joyeuses fêtes|meilleurs voeux|meilleurs vœux|prenez soin
      (choisi|choisir|choisis|commandé|commander|acheté|acheter|achat) (notre|chez|auprès|sur|{})
      avoir (choisi|commandé|acheté|magasiné)
      ce fut un plaisir
      de rien
      (votre|ton) (soutien|appui|encouragement) ..3
    `,
    closing: `
      ^ (bien|très|sincèrement|amicalement)? cordialement
      ^ (sincèrement|amicalement|respectueusement|chaleureusement|salutations|bien à vous|bien à toi|cdlt|cdt)
      ^ (meilleures|sincères|cordiales|mes|nos|avec nos) salutations
      (agréer|recevoir|recevez|agréez) ..6 (salutations|expression|sentiments)
      ^ (l'|votre|toute l'|notre)? équipe
      ^ (le|votre)? service (client|à la clientèle|clients|après-vente)
      ^ la direction
      équipe (de)? (support|direction|service|vente|la)
      ^ merci
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
      adresse|taille|tailles|couleur|photo|photos|image|document|documents|étiquette|suivi|paiement|frais|prix|taxe|taxes|douane|stock|entrepôt|transporteur|compte|montant|crédit|ticket|abonnement|congés|fermée|fermeture|fermés
      pile|piles|batterie|pièce|pièces|chargeur|câble|bouton|vis|compatible|compatibilité|matériau|dimensions|poids|réglage|réglages|logiciel|entretien|lavage|nettoyer|nettoyage|installer|assembler|recycler
      (confirmé|confirmée|validé|validée|enregistré|enregistrée)
      annuler|annulé|annulée|annulation|dossier|réclamation|demande|traitée|résolu|résolue
      expédier|expédié|expédiée|expédition|livrer|livré|livrée|livraison|arriver|arrivera|arrivée|envoi|part|partira|partiront|préparons|emballons|expédions|expédierons
      horaire|horaires|ouvert|ouverts|ouverte|ouvertes|rouvrons|fermons|fermé|fermées|vacances
      guide|conseils|astuce|astuces|étapes|vidéo|page|lien|télécharger|site|faq
      ! (problème|problèmes) (n'hésitez|contactez)
      ! (répondez|envoyez|écrivez) (le mot)? (stop|arrêt) ..6
      ! si (vous|tu|jamais) ..4 (problème|problèmes|souci|demande)
      ! merci (de|pour)? (votre|ta)? (récente)? demande
      ! partie de ..2 (communauté|famille|clients|clientèle|aventure|histoire)
      livreur|livreurs|coursier|chauffeur|technicien
      merci de (bien vouloir)? (*er|*ir|répondre|prendre|attendre|transmettre|permettre|joindre|remettre)
      ! merci de (bien vouloir)? (nous|m'|l')? (avoir|choisir|visiter|soutenir|compter|rester|apprécier)
      (filtre|filtres|garantie|échantillon|porte|livraison|livreur)
    `,
  },
}
