import type { Texts } from '../texts.ts'
import type { rules as english } from '../en/rules.ts'

export const rules: Texts<typeof english> = {
  recipient: {
    title: 'Destinataires',
    help: 'Confirmez une seule fois : la réponse vaut pour ce modèle, quoi que vous y changiez.',
    messages: {
      recipient:
        'Confirmez que ce modèle n’est envoyé qu’à des personnes qui vous ont écrit ou qui ont acheté chez vous.',
    },
  },
  'send-window': {
    title: 'Moment de l’envoi',
    help: 'Indiquez combien de jours après la finalisation de la commande le message peut encore partir, de 1 à {{maximum}}.',
    messages: {
      missing:
        'Ce message n’a pas de délai d’envoi. Fixez-en un d’au plus {{maximum}} jours après la finalisation de la commande.',
      outside: 'Le délai d’envoi est de {{days}} jours. Il doit se situer entre 1 et {{maximum}}.',
    },
  },
  'missing-order-number': {
    title: 'Numéro de commande absent',
    help: 'Insérez le champ variable du numéro de commande dans le corps du message. L’objet ne compte pas, car la place de marché peut le récrire.',
    messages: {
      perhaps:
        'Un champ variable figure là où serait le numéro de commande. Confirmez que c’est bien lui, ou ajoutez-le.',
      missing: 'Le corps ne contient pas le numéro de commande, exigé dans tout message dont vous êtes à l’origine.',
    },
  },
  'literal-order-number': {
    title: 'Vrai numéro de commande dans le texte',
    help: 'Mettez le champ variable du numéro de commande à sa place, pour que chaque acheteur voie la bonne commande.',
    messages: { literal: '« {{number}} » est un vrai numéro de commande. Tous les acheteurs le recevraient.' },
  },
  'wrong-language': {
    title: 'Paragraphe dans une autre langue',
    help: 'Rédigez le paragraphe dans la langue de cette variante, ou ajoutez au modèle une variante dans l’autre langue.',
    messages: {
      foreign:
        'Langue probable de ce paragraphe : {{found, languageName}}. Langue du message : {{declared, languageName}}.',
    },
  },
  'missing-language': {
    title: 'Langue de la boutique absente',
    help: 'Ajoutez le texte dans chaque langue, ou confirmez que le modèle ne va qu’aux acheteurs qui préfèrent l’une des siennes.',
    messages: {
      missing:
        'Langue que des acheteurs de cette boutique peuvent préférer et dans laquelle ce modèle n’a pas de texte : {{languages, languageNames}}.',
    },
  },
  'cancellation-request': {
    title: 'Annulation demandée à l’acheteur',
    help: 'Annulez ou ajustez la commande vous-même, puis dites à l’acheteur que c’est fait, et pourquoi.',
    messages: {
      cancellation:
        'Cette phrase demande à l’acheteur d’annuler la commande. C’est à vous de le faire quand vous ne pouvez pas l’honorer.',
    },
  },
  'missing-adjustment': {
    title: 'Rupture de stock sans ajustement',
    help: 'Dites que la commande a été ajustée ou remboursée, et pourquoi. Si elle part plus tard, annoncez plutôt le retard.',
    messages: {
      adjustment:
        'Cette phrase annonce une rupture de stock, mais rien ne dit que la commande a été ajustée. Confirmez qu’il ne manque rien.',
      marked:
        'Cette phrase annonce une rupture de stock, et rien ne dit que la commande a été ajustée ou aura du retard.',
      notice:
        'Ce modèle est marqué comme avis de rupture de stock, et rien n’y dit que la commande a été ajustée ou aura du retard.',
      reason:
        'Cet avis de rupture de stock dit que la commande a été ajustée. Confirmez qu’il en donne aussi la raison : aucun mot pour « rupture de stock » n’a été trouvé.',
    },
  },
  'unneeded-return-message': {
    title: 'Message de retour superflu',
    help: 'Demandez le renseignement qui vous manque ou offrez un remboursement partiel. Sinon, n’envoyez rien : la place de marché informe l’acheteur.',
    messages: {
      return:
        'Ce message au sujet d’un retour ne demande rien et n’offre aucun remboursement partiel. Confirmez que l’acheteur en a besoin.',
    },
  },
  'order-or-shipping-confirmation': {
    title: 'Confirmation de commande ou d’expédition',
    help: 'Retirez-la. La place de marché dit déjà à l’acheteur que la commande est reçue, expédiée ou livrée.',
    messages: {
      confirmation:
        'Cette phrase répète ce que la place de marché dit déjà : que la commande est reçue, expédiée ou livrée.',
    },
  },
  'thank-you-only': {
    title: 'Remerciements seulement',
    help: 'Ne l’envoyez pas, ou dites ce que l’acheteur doit savoir ou faire.',
    messages: {
      thanks: 'Ce message ne dit rien d’autre que merci, ou que vous êtes là pour aider.',
    },
  },
  marketing: {
    title: 'Publicité',
    help: 'Retirez l’offre. Un message sert la commande passée, et non la prochaine.',
    messages: {
      promotion: 'Cette phrase fait la promotion d’autre chose que la commande.',
      discount: 'Cette phrase offre un rabais ou un bon de réduction.',
    },
  },
  'incentivized-review': {
    title: 'Récompense ou pression pour un commentaire',
    help: 'Demandez à chaque acheteur un commentaire honnête, en termes neutres, et ne promettez rien en échange.',
    messages: {
      reward: 'Cette phrase offre quelque chose en échange d’un commentaire.',
      praise: 'Cette phrase demande un bon commentaire. Seule une demande neutre est permise.',
    },
  },
  'review-removal-request': {
    title: 'Demande de modifier un commentaire',
    help: 'Retirez la demande. Réglez le problème et laissez l’acheteur décider de son commentaire.',
    messages: {
      removal: 'Cette phrase demande à l’acheteur de retirer ou de modifier un commentaire.',
    },
  },
  'positive-only-review': {
    title: 'Commentaire demandé aux seuls acheteurs satisfaits',
    help: 'Demandez-le à chaque acheteur dans les mêmes termes, sans condition.',
    messages: {
      happy: 'Cette phrase ne demande un commentaire qu’à l’acheteur satisfait.',
      'unhappy-first': 'Cette phrase dirige l’acheteur mécontent ailleurs avant qu’il n’écrive un commentaire.',
    },
  },
  'repeat-review-request': {
    title: 'Nouvelle demande de commentaire',
    help: 'Retirez le rappel. Pour une commande, on ne demande un commentaire qu’une fois.',
    messages: {
      reminder: 'Cette phrase demande de nouveau un commentaire sur la même commande.',
      library:
        'D’autres modèles de cette boutique demandent aussi un commentaire : {{titles}}. Confirmez qu’aucune commande ne reçoit deux demandes.',
    },
  },
  'external-link': {
    title: 'Lien hors de la place de marché',
    help: 'Retirez le lien, ou indiquez que l’acheteur en a besoin pour finaliser la commande.',
    messages: {
      external: 'Ce lien mène hors de la place de marché, vers {{host}}.',
      'look-alike': '{{host}} ressemble à l’adresse de la place de marché, mais c’est un autre site.',
    },
  },
  'insecure-link': {
    title: 'Lien non sécurisé',
    help: 'Utilisez l’adresse en https. Si le site n’en a pas, retirez le lien.',
    messages: {
      insecure: 'Ce lien est en http : {{address}}. Seul https est permis.',
    },
  },
  'unneeded-attachment': {
    title: 'Pièce jointe',
    help: 'Ne joignez que ce qui règle le problème de l’acheteur : une étiquette, une facture, une création à approuver. Dites de quoi il s’agit.',
    messages: {
      attachment:
        '« {{words}} » annonce une pièce jointe. Confirmez qu’elle règle le problème de l’acheteur, ou dites de quoi il s’agit.',
    },
  },
  'website-logo': {
    title: 'Logo qui mène à votre site',
    help: 'Utilisez un logo sans adresse Web, et n’y mettez pas de lien.',
    messages: {
      linked: 'Ce logo mène à {{host}}.',
      address: 'Cette image montre une adresse Web : {{address}}',
      perhaps:
        'Cette image mène à {{host}}. Confirmez que ce n’est pas un logo et qu’elle ne montre aucune adresse Web.',
    },
  },
  'messaging-opt-out': {
    title: 'Contournement de la messagerie',
    help: 'Retirez ce passage. L’acheteur répond et choisit ses messages dans la place de marché.',
    messages: {
      'opt-out': 'Ce passage offre à l’acheteur de ne plus recevoir les messages.',
      elsewhere: 'Ce passage mène la conversation hors de la messagerie de la place de marché.',
    },
  },
  'sensitive-content': {
    title: 'Mot offensant',
    help: 'Dites-le en termes calmes et neutres.',
    messages: {
      word: '« {{word}} » est offensant ou sexuel.',
    },
  },
  'tracking-pixel': {
    title: 'Image de suivi',
    help: 'Retirez l’image de la source. Elle ne peut pas figurer dans un message écrit ici.',
    messages: {
      removed_one: 'La source contient une image qui suit le lecteur : {{source}}',
      removed_other: 'La source contient {{count}} images qui suivent le lecteur : {{source}}',
    },
  },
  'email-address': {
    title: 'Adresse courriel',
    help: 'Retirez l’adresse. Les acheteurs répondent par la messagerie de la place de marché.',
    messages: {
      plain: '« {{address}} » est une adresse courriel.',
      disguised: '« {{address}} » se lit comme une adresse courriel.',
      link: 'Ce lien ouvre un courriel adressé à {{address}}.',
    },
  },
  'phone-number': {
    title: 'Numéro de téléphone',
    help: 'Retirez le numéro, ou indiquez qu’il est celui d’une garantie, d’un transporteur ou d’un fabricant.',
    messages: {
      phone: '« {{number}} » est un numéro de téléphone.',
      'maybe-permitted':
        '« {{number}} » est un numéro de téléphone. Il peut rester s’il est celui d’une garantie, d’un transporteur ou d’un fabricant.',
      link: 'Ce lien appelle le {{number}}.',
    },
  },
  'product-image': {
    title: 'Image du produit',
    help: 'Retirez l’image. La place de marché ajoute celle de l’article acheté.',
    messages: {
      product: 'C’est une image du produit. La place de marché ajoute la sienne.',
      perhaps: 'La description « {{alt}} » parle du produit. Confirmez que ce n’est pas une image de l’article acheté.',
      catalogue:
        'Cette image vient des images de produits de la place de marché. Confirmez qu’elle ne montre pas l’article acheté.',
    },
  },
  'unrelated-image': {
    title: 'Image sans but déclaré',
    help: 'Dites ce qu’est l’image : le logo de votre marque, un mode d’emploi, une étiquette ou une création sur mesure. Sinon, retirez-la.',
    messages: {
      undeclared:
        'Rien ne dit à quoi sert cette image. Confirmez qu’elle est de votre marque ou qu’elle sert cette commande.',
      stock:
        'Cette image vient d’un site de banques d’images : {{host}}. Confirmez qu’elle est de votre marque ou qu’elle sert cette commande.',
    },
  },
  'link-text': {
    title: 'Lien sans texte explicatif',
    help: 'Écrivez ce que l’acheteur trouvera en suivant le lien, par exemple « instructions de retour ».',
    messages: {
      address: 'Le texte du lien est son adresse. Dites en mots où il mène.',
      vague: '« {{text}} » ne dit pas où mène le lien.',
      picture: 'Ce lien est une image sans texte de remplacement; il ne peut donc pas être lu à voix haute.',
    },
  },
  'image-alt': {
    title: 'Image sans texte de remplacement',
    help: 'Décrivez en quelques mots ce que montre l’image.',
    messages: {
      missing: 'Cette image n’a pas de texte de remplacement.',
      'file-name': 'Le texte de remplacement « {{alt}} » ne décrit pas l’image.',
    },
  },
  emoji: {
    title: 'Émoji',
    help: 'Supprimez-le et dites-le en mots.',
    messages: {
      emoji: '« {{emoji}} » est un émoji.',
      removed_one: 'Un émoji a été retiré : {{source}}',
      removed_other: 'Un émoji a été retiré {{count}} fois : {{source}}',
    },
  },
  emoticon: {
    title: 'Émoticône',
    help: 'Supprimez-la et dites-le en mots.',
    messages: { emoticon: '« {{emoticon}} » est une émoticône.' },
  },
  'animated-gif': {
    title: 'Image animée',
    help: 'Utilisez une image fixe.',
    messages: {
      animated: 'Cette image bouge.',
      'animation-site': 'Cette image vient d’un site d’images animées : {{address}}',
      unseen:
        'Ce GIF n’est pas dans le message et n’a donc pas pu être examiné. Confirmez qu’il ne bouge pas : {{address}}',
      removed_one: 'La source contient une image qui bouge : {{source}}',
      removed_other: 'La source contient {{count}} images qui bougent : {{source}}',
    },
  },
  'margin-too-wide': {
    title: 'Marge trop large',
    help: 'Retirez la marge ou le retrait de la source, ou ramenez-le à au plus {{maximum}} % de la largeur.',
    messages: {
      removed_one: 'La source fixe une marge de plus de {{maximum}} % de la largeur du message : {{source}}',
      removed_other:
        'La source fixe {{count}} fois une marge de plus de {{maximum}} % de la largeur du message : {{source}}',
    },
  },
  'image-too-wide': {
    title: 'Image trop large',
    help: 'Ramenez l’image à au plus {{maximum}} % de la largeur du message.',
    messages: {
      wide: 'Cette image occupe {{width}} % de la largeur du message. Le maximum est de {{maximum}} %.',
      removed_one: 'Une image occupant {{source}} de la largeur a été réduite.',
      removed_other: '{{count}} images occupant {{source}} de la largeur ont été réduites.',
    },
  },
  'style-override': {
    title: 'Couleur, police ou interligne modifiés',
    help: 'Retirez le style de la source. Le message s’affiche dans le style de la place de marché.',
    messages: {
      removed_one: 'La source modifie le style de la place de marché : {{source}}',
      removed_other: 'La source modifie {{count}} fois le style de la place de marché : {{source}}',
    },
  },
  'too-many-font-sizes': {
    title: 'Trop de tailles de texte',
    help: 'Utilisez au plus {{maximum}} tailles de texte.',
    messages: {
      removed_one: 'La source utilise plus de {{maximum}} tailles de texte : {{source}}',
      removed_other: 'La source utilise plus de {{maximum}} tailles de texte à {{count}} endroits : {{source}}',
    },
  },
  'text-alignment': {
    title: 'Alignement modifié',
    help: 'Retirez l’alignement de la source. Le texte garde son côté naturel.',
    messages: {
      removed_one: 'La source modifie l’alignement du texte : {{source}}',
      removed_other: 'La source modifie {{count}} fois l’alignement du texte : {{source}}',
    },
  },
  'too-many-line-breaks': {
    title: 'Trop de sauts de ligne',
    help: 'Laissez au plus {{maximum}} sauts de ligne de suite.',
    messages: {
      breaks: '{{count}} sauts de ligne de suite. Le maximum est de {{maximum}}.',
      removed_one: 'Des sauts de ligne au-delà de {{maximum}} de suite ont été retirés : {{source}}',
      removed_other:
        'Des sauts de ligne au-delà de {{maximum}} de suite ont été retirés à {{count}} endroits : {{source}}',
    },
  },
  'insecure-image': {
    title: 'Image non sécurisée',
    help: 'Intégrez l’image au message, ou utilisez son adresse en https.',
    messages: {
      insecure: 'Cette image est en http : {{address}}. Seul https est permis.',
      removed_one: 'La source contient une image en http : {{source}}',
      removed_other: 'La source contient {{count}} images en http : {{source}}',
    },
  },
  'spelling-grammar': {
    title: 'Orthographe et grammaire',
    help: 'Corrigez la faute. Une seule est simplement signalée; à partir de deux, elles bloquent l’exportation.',
    messages: {
      spelling: 'Le dictionnaire ne connaît pas « {{text}} ».',
      'repeated-word': 'Un mot est répété : « {{text}} ».',
      article: '« {{text}} » devrait s’écrire « {{suggestion}} ».',
      punctuation: 'La ponctuation « {{text}} » a un signe de trop.',
      'space-before': 'Une espace précède « {{suggestion}} ».',
      'space-after': 'Il manque une espace après « {{text}} ».',
      'spaced-sign': 'Une espace précède « {{suggestion}} ». Le français en met une, cette langue n’en met pas.',
      'french-space': 'Le français d’Europe met une espace insécable à côté de « {{text}} ».',
      capital: 'Une phrase commence par une minuscule.',
      bracket: 'Une parenthèse ou un crochet est seul.',
      quote: 'Un guillemet est seul.',
      'grammar-agreement': 'Deux mots ne s’accordent pas : « {{text}} ».',
      'grammar-verb-form': 'Le verbe a une autre forme ici : « {{text}} ».',
      'grammar-noun-form': 'Le nom a une autre forme ici : « {{text}} ».',
      'grammar-apostrophe': 'Une apostrophe manque ou est mal placée : « {{text}} ».',
      'grammar-confused': '« {{text}} » n’est pas le mot qui convient ici.',
      'grammar-wording': 'L’anglais le dit autrement ici : « {{text}} ».',
    },
  },
  'unknown-placeholder': {
    title: 'Champ variable inconnu',
    help: 'Choisissez un champ variable dans la liste. Rien ne pourrait remplir celui-ci, et l’acheteur le verrait tel quel.',
    messages: {
      unknown: 'Aucune valeur n’existe pour le champ variable « {{name}} ».',
      misspelt: 'Aucune valeur n’existe pour le champ variable « {{name}} ». Vouliez-vous dire « {{suggestion}} »?',
      plain: '« {{name}} » est écrit comme du texte. En tant que champ variable, il est rempli pour chaque acheteur.',
    },
  },
  'placeholder-parity': {
    title: 'Langues qui diffèrent',
    help: 'Donnez à chaque langue les mêmes champs variables, liens et images, afin que tous les acheteurs reçoivent le même message.',
    messages: {
      missing:
        'Champs variables présents en {{original, languageName}} et absents en {{language, languageName}} : {{names, list}}.',
      added:
        'Champs variables présents en {{language, languageName}} et absents en {{original, languageName}} : {{names, list}}.',
      links:
        'Liens vers {{host}} : {{found}} en {{language, languageName}}, {{expected}} en {{original, languageName}}. Il en faut autant des deux côtés.',
      images:
        'Images : {{found}} en {{language, languageName}}, {{expected}} en {{original, languageName}}. Il en faut autant des deux côtés.',
    },
  },
  'length-limit': {
    title: 'Trop long pour l’envoi',
    help: 'Raccourcissez le texte. Un champ variable compte pour la plus longue de ses valeurs habituelles.',
    messages: {
      long: 'Une fois ses champs variables remplis, ce message peut compter {{length}} caractères. Le service d’envoi en accepte {{limit}}.',
    },
  },
  'important-subject': {
    title: 'Objet marqué comme important',
    help: 'Supprimez cette mention. La place de marché y a mis fin : elle ne fait plus que presser l’acheteur.',
    messages: {
      important: 'Depuis 2025, la place de marché ne connaît plus de mention « [Important] » dans un objet.',
    },
  },
  'unchecked-language': {
    title: 'Formulation non vérifiée',
    help: 'Relisez le message à la lumière des clauses sur l’état des commandes, les types de message et le contenu, puis confirmez.',
    messages: {
      unchecked:
        'La formulation de ce message n’a pas été vérifiée, car les mots de sa langue ({{language, languageName}}) ne sont pas connus ici. Confirmez que vous l’avez relu à la lumière de la politique.',
    },
  },
  fixes: {
    'set-send-window': 'Fixer à {{maximum}} jours',
    'add-order-number': 'Ajouter le numéro de commande',
    'use-order-number': 'Utiliser le champ variable',
    'remove-link': 'Retirer le lien, garder le texte',
    'use-https': 'Utiliser https',
    delete: 'Supprimer',
    'narrow-image': 'Ramener à {{maximum}} %',
    'collapse-breaks': 'Laisser {{maximum}} sauts de ligne',
    'use-placeholder': 'En faire un champ variable',
    'use-suggestion': 'Utiliser « {{suggestion}} »',
    'use-neutral-request': 'Demander plutôt à chaque acheteur : « {{request}} »',
    'delete-sentence': 'Supprimer la phrase',
    'delete-sentences': 'Supprimer ces phrases',
    'name-destination': 'Écrire « {{words}} »',
    'move-link': 'Mettre le lien sur « {{words}} »',
  },
  exceptions: {
    'needed-for-order': 'L’acheteur a besoin de ce lien pour finaliser la commande',
    warranty: 'Le numéro est celui d’une garantie',
    carrier: 'Le numéro est celui d’un transporteur',
    manufacturer: 'Le numéro est celui du fabricant',
    'shipping-label': 'La pièce jointe est une étiquette d’expédition',
    invoice: 'La pièce jointe est une facture',
    'custom-design': 'La pièce jointe est une création sur mesure',
    'issue-resolution': 'La pièce jointe règle le problème de l’acheteur',
  },
  clauses: {
    C1: {
      title: 'À qui vous écrivez',
      summary: 'Vous n’écrivez qu’aux personnes qui vous ont écrit ou qui ont acheté chez vous.',
      why: 'Un message que personne n’attend est du pourriel, et la place de marché retire la messagerie à qui en envoie.',
    },
    C2: {
      title: 'Envoi dans les {{sendWithinDays}} jours',
      summary:
        'Un message dont vous êtes à l’origine part au plus tard {{sendWithinDays}} jours après la finalisation de la commande.',
      why: 'Passé ce délai, l’acheteur n’attend plus de nouvelles de sa commande, et la place de marché peut bloquer le message.',
    },
    C3: {
      title: 'Numéro de commande dans le corps',
      summary: 'Un message dont vous êtes à l’origine montre le numéro de commande à 17 chiffres (3-7-7).',
      why: 'Sans lui, ni l’acheteur ni la place de marché ne savent de quel achat il s’agit.',
    },
    C4: {
      title: 'La langue de l’acheteur',
      summary: 'Le message est dans la langue que l’acheteur préfère.',
      why: 'Un acheteur qui ne peut pas lire un message ne peut pas y donner suite.',
    },
    O1: {
      title: 'Rupture de stock ou retard',
      summary:
        'Quand un article ne peut être expédié, vous ajustez la commande et dites pourquoi. Quand il part en retard, vous annoncez le retard. Vous ne demandez jamais à l’acheteur d’annuler.',
      why: 'Une annulation faite par l’acheteur passe pour son souhait et cache qui n’a pas pu livrer.',
    },
    O2: {
      title: 'Messages sur les retours',
      summary:
        'Au sujet d’un retour, vous n’écrivez que pour obtenir un renseignement manquant ou pour offrir un remboursement partiel.',
      why: 'La place de marché tient l’acheteur au courant du retour; d’autres messages sèment la confusion.',
    },
    K1: {
      title: 'Aucune confirmation de commande ou d’expédition',
      summary:
        'Un message dont vous êtes à l’origine ne se borne pas à confirmer qu’une commande est reçue, expédiée ou livrée.',
      why: 'La place de marché envoie elle-même ces confirmations; deux confirmations font douter de la vraie.',
    },
    K2: {
      title: 'Pas seulement merci',
      summary: 'Aucun message qui ne fait que remercier ou dire que vous êtes là pour aider.',
      why: 'L’acheteur cesse de lire les messages qui ne lui apportent rien et manque ceux qui comptent.',
    },
    K3: {
      title: 'Aucune publicité',
      summary: 'Aucune publicité ni promotion, bons de réduction compris.',
      why: 'L’acheteur a donné ses coordonnées pour une commande, et non pour des offres.',
    },
    K4: {
      title: 'Un commentaire ne s’achète pas',
      summary: 'Ni récompense ni pression pour obtenir un bon commentaire, maintenant ou plus tard.',
      why: 'Un commentaire payé ou quémandé trompe le prochain acheteur.',
    },
    K5: {
      title: 'Un commentaire reste tel quel',
      summary: 'Aucune demande de retirer ou de modifier un commentaire existant.',
      why: 'Un commentaire appartient à l’acheteur, même quand il blesse.',
    },
    K6: {
      title: 'Des commentaires de tous',
      summary: 'Une demande de commentaire s’adresse à tous les acheteurs, et non aux seuls satisfaits.',
      why: 'Des commentaires de seuls acheteurs satisfaits donnent une image fausse.',
    },
    K7: {
      title: 'Une seule demande de commentaire',
      summary: 'Pour une commande, un commentaire n’est demandé qu’une fois.',
      why: 'Une deuxième demande met l’acheteur sous pression.',
    },
    N1: {
      title: 'Liens',
      summary:
        'Les liens mènent à la place de marché. Un autre lien en https ne peut rester que si la commande ne peut être finalisée sans lui.',
      why: 'Un lien vers un autre site peut mener l’acheteur à une fraude ou hors de la protection de la place de marché.',
    },
    N2: {
      title: 'Pièces jointes',
      summary:
        'Une pièce jointe n’a sa place que si elle règle le problème de l’acheteur : étiquette, facture, création à approuver.',
      why: 'La fraude voyage par les fichiers d’inconnus, et l’acheteur a raison de ne pas les ouvrir.',
    },
    N3: {
      title: 'Logos',
      summary: 'Un logo ne montre aucune adresse Web et ne mène pas à votre site.',
      why: 'Un logo qui mène ailleurs est une publicité.',
    },
    N4: {
      title: 'Dans la messagerie de la place de marché',
      summary: 'Rien qui permette à l’acheteur de quitter ou de contourner la messagerie de la place de marché.',
      why: 'Elle seule conserve et protège ce que chacun a dit.',
    },
    N5: {
      title: 'Rien de choquant',
      summary: 'Ni nudité, ni violence, ni sang, ni propos pour adultes ou insultants.',
      why: 'L’acheteur doit pouvoir ouvrir un message n’importe où, à côté de n’importe qui.',
    },
    N6: {
      title: 'Aucun suivi',
      summary: 'Aucune image ni aucun pixel qui dise à l’expéditeur si le message a été lu.',
      why: 'L’acheteur n’a pas accepté d’être suivi.',
    },
    N7: {
      title: 'Aucune adresse courriel',
      summary: 'Aucune adresse courriel, quelle que soit sa graphie.',
      why: 'La place de marché ne peut pas protéger les échanges tenus hors de sa messagerie.',
    },
    N8: {
      title: 'Numéros de téléphone',
      summary: 'Aucun numéro de téléphone, sauf celui d’une garantie, d’un transporteur ou du fabricant.',
      why: 'Un appel ne laisse aucune trace qui puisse aider l’acheteur, ou vous, en cas de litige.',
    },
    N9: {
      title: 'Aucune image du produit',
      summary: 'Un message ne contient aucune image de l’article acheté.',
      why: 'La place de marché en ajoute une; une seconde peut montrer une autre variante.',
    },
    N10: {
      title: 'Images de votre marque',
      summary: 'Une image est de votre marque ou de votre entreprise, ou sert cette commande.',
      why: 'Les autres images ne disent rien de la commande et donnent au message l’air d’une publicité.',
    },
    F1: {
      title: 'Lisible par tous',
      summary: 'Un lien dit en mots où il mène, et une image a un texte de remplacement.',
      why: 'Qui écoute un message au lieu de le voir n’a que ces mots.',
    },
    F2: {
      title: 'Ni émojis ni émoticônes',
      summary: 'Aucun émoji ni visage fait de caractères.',
      why: 'Ils sont mal lus à voix haute et diffèrent d’un appareil à l’autre.',
    },
    F3: {
      title: 'Aucune image animée',
      summary: 'Les images sont fixes.',
      why: 'Le mouvement distrait et peut nuire à certaines personnes.',
    },
    F4: {
      title: 'Marges',
      summary: 'Les marges occupent au plus {{marginPercent}} % de la largeur du message.',
      why: 'Sur un téléphone, de larges marges ne laissent qu’une étroite colonne de texte.',
    },
    F5: {
      title: 'Largeur des images',
      summary: 'Les images occupent au plus {{imagePercent}} % de la largeur du message.',
      why: 'Plus larges, elles repoussent le texte ou débordent de l’écran.',
    },
    F6: {
      title: 'Style de la place de marché',
      summary: 'L’interligne, la police et la couleur du texte restent ceux de la place de marché.',
      why: 'Ce style est conçu pour être lu sur tous les appareils, en mode clair comme en mode sombre.',
    },
    F7: {
      title: 'Tailles de texte',
      summary: 'Un message utilise au plus {{fontSizes}} tailles de texte.',
      why: 'Avec plus de tailles, on ne voit plus ce qui compte.',
    },
    F8: {
      title: 'Alignement naturel',
      summary: 'Le texte n’est pas centré et garde son côté naturel.',
      why: 'Des lignes qui commencent au même bord sont les plus faciles à lire.',
    },
    F9: {
      title: 'Sauts de ligne',
      summary: 'Pas plus de {{lineBreaks}} sauts de ligne ne se suivent.',
      why: 'De grands vides cachent ce qui compte.',
    },
    F10: {
      title: 'Images sécurisées',
      summary: 'Les images passent par https.',
      why: 'Les autres peuvent être lues ou remplacées en route, et les logiciels de courriel les refusent.',
    },
    F11: {
      title: 'Orthographe et grammaire',
      summary: 'Pas de fautes d’orthographe ou de grammaire répétées.',
      why: 'Les fautes font douter les acheteurs de l’authenticité du message.',
    },
    P: {
      title: 'Nos propres règles',
      summary:
        'Chaque champ variable peut être rempli, toutes les langues contiennent la même chose, le texte n’est pas plus long que ce que l’envoi accepte, aucun objet n’est marqué comme important, et une personne confirme tout texte dont la langue ne peut être lue ici. Ces règles sont les nôtres, en plus de la politique de la place de marché.',
      why: 'Un message coupé, au champ variable resté vide ou moins complet dans une langue fait défaut à l’acheteur, et un texte que personne n’a lu n’est pas un texte sans faute.',
    },
  },
  notices: {
    subject: 'La place de marché peut récrire l’objet de tout message.',
    discretion:
      'La place de marché peut bloquer tout message à sa seule discrétion. Une vérification sans constat ne garantit pas que le message sera remis.',
  },
}
