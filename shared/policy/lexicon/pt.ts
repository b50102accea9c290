import type { Lexicon } from './concept.ts'

/** Portuguese, of Brazil and Portugal; você, tu and the formal third person. */
export const portuguese: Lexicon = {
  language: 'pt',
  unit: 'word',
  foldsDiacritics: true,
  negationScope: { ahead: 6, behind: 0 },
  abbreviations: [
    'sr',
    'sra',
    'srs',
    'sras',
    'srta',
    'exma',
    'exmo',
    'exmos',
    'dr',
    'dra',
    'eng',
    'prof',
    'num',
    'n',
    'nr',
    'aprox',
    'tel',
    'av',
    'r',
    'ex',
    'obs',
    'att',
    'etc',
    'ref',
    'art',
    'ltda',
    'lda',
  ],
  shortForms: [
    'max',
    'min',
    'qtd',
    'qtde',
    'pag',
    'depto',
    'tlm',
    'jan',
    'fev',
    'abr',
    'jun',
    'jul',
    'ago',
    'out',
    'nov',
    'dez',
  ],
  concepts: {
    negation: `
      não|nunca|jamais|sem|nem|nenhum|nenhuma|ninguém|tampouco|tão pouco
      ! não (só|somente|apenas|obstante)
      ! não (hesit*|esque*|perca|percas|percam|perder|demor*|deix*|esper*|exit*)
      ! não (se|te) (esque*|preocup*)
      ! não (há|tem) (problema|problemas)
      ! sem (dúvida|dúvidas|problema|problemas|falta|custo|custos|taxa|encargos|compromisso|demora|mais|hesitar)
      ! já não
      ! não (deseja|quer|desejar|quiser|pretende|pretender) mais
      ! se não
      ! (por que|porque) não
      ! (nada|ninguém) ..4 (mais|melhor|tanto)
      ! que ..2 não ..1 (vemos|falamos|compra|compras|pede|pedes|encomenda|encomendas|visita|vem)
      ! não (perc*|perd*) ..1 (nenhuma|nenhum|mais nenhuma|mais)
      ! não (paga|pague|pagas|pagam) ..1 (portes|frete|envio|entrega)
      ! sem (marketplace|intermediários|intermediário)
    `,
    request: `
      por favor|por gentileza|pf|favor
      (poderia|poderias|poderiam|podia|podias|conseguiria|conseguirias|conseguiriam) (você|o senhor|a senhora|vocês)?
      (você|pode|podes|podem) (você)? (nos|me) (ajudar|avaliar|deixar|contar|enviar|dizer|informar|dar|escrever)
      (pode|podes|podem) (deixar|avaliar|dar|escrever|partilhar|compartilhar|ajudar) nos
      (pedimos|peço|pedíamos|pediríamos|solicitamos|solicito|rogamos|convidamos|convido|sugerimos|sugiro|recomendamos|aconselhamos|incentivamos|encorajamos|pedir lhe|pedir te|gostaríamos de pedir|gostaria de pedir|gostávamos de pedir|vimos pedir|venho pedir|queremos pedir|quero pedir)
      (gostaríamos|gostaria|gostávamos|gostava|adoraríamos|adoraria|adorávamos|queríamos|ficaríamos|ficaremos|ficávamos|apreciaríamos) ..4
      agradecemos (muito|imenso|desde já)? (que|se|a sua ajuda|o seu apoio)
      (agradeceríamos|agradeceria|agradecíamos|agradecia)
      (ajude|ajuda|ajudem|ajudar|ajudaria|ajudarias|ajudava) nos
      nos (ajude|ajudar|ajudaria|ajudam|ajuda|ajudem|ajudarem)
      seria (possível|ótimo|óptimo|incrível|muito|uma|de|um|importante|excelente|maravilhoso|fantástico)
      (você)? (deve|deverá|deves|tem que|tem de|terá que|terá de|precisa|precisará|tens de|tens que) (você)? (cancelar|solicitar|avaliar|pedir|alterar|remover|abrir|efetuar|fazer)
      (considere|considerar|considera|consideraria|considerem|consideres)
      (tire|tira|tirar|reserve|dedique|dedicar|dispense|dispensar|tome|gaste|gastar|disponibilize|use) ..3 (minuto|minutos|minutinho|minutinhos|momento|segundos|tempo|instante|tempinho)
      (importa se|importa te|importar se ia|importava se|importaria|importaria se) (de)?
      esperamos que (possa|possas|você|considere|nos|altere|reconsidere)
      (faça|faz|fazer|faria|fazia|fariam) ..3 (favor|gentileza)
      (teria|tenha|teriam|tenham) ..1 (gentileza|bondade|amabilidade|disponibilidade)
      (estaria|estarias) ..1 (disposto|disposta|disponível)
      que tal
      não (se|te)? (esqueça|esqueças|esquece|esqueçam|deixe|deixes|deixem) (de)?
      (aceita|aceitaria|topa|toparia)
      ! (poderia|poderiam|podia) (demorar|atrasar|ter|ser|estar|haver|ocorrer|variar|sofrer|chegar)
      ! (recomendamos|aconselhamos) (lavar|limpar|carregar|usar|ler|não|guardar|manter)
      ! (pedimos|peço|pedir|pedindo) (sinceras|as nossas|nossas|mil|imensas|muita|muitas|imensa)? (desculpa|desculpas|perdão|sinceras desculpas)
      ! (por favor|favor) (aceite|desculpe|note|considere que)
      ! (gostaríamos|gostaria|gostávamos|queríamos|queremos) ..2 (informar|agradecer|avisar|oferecer*|dizer|comunicar|esclarecer|confirmar|pedir desculpa|pedir desculpas|parabenizar|presentear)
      ! não (deixe|deixes|deixem|hesite|hesites) (de)? (nos)? (contact*|contat*|entrar|perguntar|falar|chamar|escrever)
      ! (em|a|ao) (seu|teu|nosso) favor
      dá para (subir|rever|mudar|alterar|ajustar|apagar|retirar)
      (ficaríamos|ficávamos|ficaria) (contentes|felizes|gratos|muito gratos) se
      (pedimos|peço|pedíamos) que
      (devolvemos|reembolsamos|enviamos|reembolsaremos) ..4 (assim que|quando|logo que|se) ..4 (desaparecer|sumir|retirar|apagar|for)
      se (apagar|retirar|remover|eliminar|excluir|alterar|mudar|atualizar) ..2 (<review>|comentário|nota|estrelas) ..3 (enviamos|reembolsamos|mandamos|devolvemos|damos)
    `,
    'information-request': `
      (envie|envia|enviem|envies|mande|manda|mandem|encaminhe|encaminha|forneça|forneçam|fornece|informe|informa|informem|indique|indica|indiquem|confirme|confirma|confirmem|diga|dizer|digam|responda|anexe|anexa|escolha|escolhe|selecione|seleccione|preencha|especifique|verifique|complete|assine|remeta|partilhe|compartilhe) (nos|me) ..5
      (nos|me) (envie|enviem|enviar|envia|mande|mandar|manda|encaminhe|encaminhar|forneça|fornecer|informe|informar|informa|indique|indicar|confirme|confirmar|confirma|passe|passar|fornecesse|enviasse|indicasse|facultar|faculte) ..5
      (enviar|mandar|fornecer|informar|indicar|confirmar|facultar|facultar|dizer|encaminhar|responder|remeter|indique|passar|anexar) nos ..5
      (por favor|por gentileza|favor|pedimos que|solicitamos que|pedimos o favor de|solicitamos|pedimos|agradecemos que) ..2 (envie|enviar|mande|mandar|encaminhe|encaminhar|forneça|fornecer|informe|informar|indique|indicar|confirme|confirmar|responda|responder|anexe|anexar|escolha|preencha|verifique|verificar|selecione|compartilhe|partilhe) ..4 (o|a|os|as|um|uma|seu|sua|se|qual|quais|foto|fotos|dados|número|nos|endereço|morada|tamanho|cor|esta|este|com|ao|mais)
      (precisamos|preciso|necessitamos|necessito|precisaríamos|precisávamos|falta|faltam|faltou|aguardamos|fico no aguardo|ficamos no aguardo|no aguardo) ..2 (do|da|dos|das|de|que|seu|sua|saber|o|a|os|as|nos|um|uma) ..2 (seu|sua|seus|suas|dados|endereço|morada|foto|fotos|informação|informações|número|tamanho|cor|medidas|cpf|nif|telefone|confirmação|confirme|envie|informe|complemento|cep|documento|documentos|qual|teu|tua|mais|artigo|arte)
      (qual|quais|que) (é|seria|são)? ..1 (tamanho|cor|endereço|morada|modelo|nome|texto|data|dia|horário|hora|opção|medida|voltagem|número|defeito)
      (pode|podes|poderia|poderias|podem|podia|consegue|conseguiria) ..2 (verificar|confirmar|indicar|enviar|anexar|facultar|responder|informar|assinar|aprovar|escolher|descrever|explicar|mandar|fornecer|esclarecer|encaminhar|dizer)
      (dados|informação|informações|endereço|morada) (incompleto|incompletos|incompleta|incompletas|em falta|faltando|faltante)
      (basta|só) (responder|enviar|informar|indicar|confirmar) ..3 (com|o|a|os|as|seu|sua)
      diga nos (se|qual|quais|como|quando|onde|o que prefere)
      (informar|dizer) (se|qual|quais|como|quando|onde)
      ! (envi*|mand*|cont*|partilh*|compartilh*|dig*|diz*|indi*|inform*|respond*|escrev*|preench*) ..4 (experiência|opinião|opiniões|impressões|impressão|avaliação|avaliações|comentário|comentários|feedback|estrelas|achou|achaste|acha|pensa|inquérito|pesquisa de satisfação)
      ! (informar|informamos|informá|informar lhe|informar te) (que|lhe que|o que)
      ! (indi*|inform*|mencion*|forne*|inclu*|cit*|tenha) ..3 (número|referência|id) ..6 (ao|quando|se|para|sempre) ..3 (contact*|contat*|escrev*|falar|ligar|entrar em contato|entrar em contacto|entre em contato)
      ! (verific*|consult*|confer*|confir*|ver) ..2 (estado|status|situação|andamento|progresso)
    `,
    condition: `
      (se|caso|desde que|a menos que|a não ser que|salvo se|na eventualidade|contanto que)
      ! (como se)
      ! (neste|nesse|seu|este|o|do|deste|um|no|em todo|qualquer|desse|de) caso
      ! se (encontra|trata|deve|encontram|deu|refere|preocupe)
      ! (encontra|encontram|trata|deve|inscreva|inscreve|torne|cadastre|registe|importa) se
    `,
    positive: `
      satisfeito|satisfeita|satisfeitos|satisfeitas|contente|contentes|feliz|felizes|encantado|encantada|agradado|apaixonado|apaixonada
      (gostou|gostaste|gostaram|gostado|gosta|gostas|gostam|goste|gostes|gostar|gostando|adorou|adoraste|adoraram|adorado|adora|adorar|adore|amou|amaram|ama|amar|amado|amando|curtiu|curtir|aprovou|aprovar)
      (agradou|agradaram|agrada|agradar|encantou|surpreendeu|correspondeu|correspondeu|corresponde|correspondem)
      (boa|ótima|óptima|excelente|positiva|agradável|incrível|fantástica|maravilhosa|satisfatória|melhor|bela) (experiência|impressão|compra|atendimento)
      experiência ..3 (boa|ótima|óptima|positiva|excelente|satisfatória|agradável|incrível|perfeita)
      (ao|do) (seu|teu|vosso) (agrado|gosto)
      (atendeu|atender|atendemos|superou|superamos|superámos|superar|atingiu|cumpriu|correspondeu|corresponder|atendido|superado) ..3 (expectativa|expectativas)
      à altura ..3 expectativas?
      (tudo|pedido|produto|compra|encomenda|entrega|artigo) ..3 (bem|certo|certinho|perfeito|perfeita|perfeitamente|correto|correctamente|corretamente|ok|em ordem|como esperava|como esperado|conforme esperado)
      (merecemos|merece|merecem|mereceu|merecermos) ..3 (estrelas|avaliação|5|cinco)
      (bom|ótimo|excelente|bela) (trabalho|serviço|atendimento)
      adorando|amando|curtindo
      (correu|correram|deu|saiu) (tudo)? (bem|certo|como esperava)
      ! (não|nunca|pouco|nada|menos) ..4 (satisfeito|satisfeita|satisfeitos|contente|feliz|gostou|gostaste|gostar|gosta|adorou|agradou|agrado|expectativas|altura|bem|perfeito|correto|esperava|esperado|corresponde|correspondeu|atendeu|certo|satisfatória|boa|positiva)
      ! (satisfeitos|contentes|felizes|feliz|satisfeito) (em|por|de) (ajud*|atend*|ter|poder|anunciar*|saber|receb*|vê*)
      ! (ficamos|ficaremos|ficaríamos|estamos|fico|estou|ficarei|somos) ..2 (felizes|feliz|contentes|satisfeitos|encantados)
      ! (feliz|felizes|boas) (dia|natal|ano|páscoa|festas|aniversário|semana)
      ! se gostar (de|que|da)
      (lhe|te) (agrada|agradou|agradar|serve bem)
    `,
    negative: `
      insatisfeito|insatisfeita|insatisfeitos|descontente|descontentes|desapontado|desapontada|decepcionado|decepcionada|desiludido|insatisfação|decepção
      (não|nunca|pouco|nada|menos) ..4 (satisfeito|satisfeita|satisfeitos|satisfez|contente|feliz|gostou|gostaste|gostar|gosta|adorou|agradou|agradar|agrado|expectativas|altura|bem|perfeito|correto|esperava|esperado|corresponde|correspondeu|atendeu|atender|saiu|conforme|certo|satisfatória|boa|positiva)
      (algum|qualquer|um|alguma|quaisquer|alguns|haja|houver|houve|tiver|teve|tenha) ..1 (problema|problemas|inconveniente|inconvenientes|questão|questões|reclamação|queixa|defeito|contratempo|imprevisto|insatisfação|divergência)
      (problema|problemas|inconveniente|inconvenientes|queixas) com
      (má|ruim|negativa|péssima|desagradável) experiência
      experiência ..2 (ruim|negativa|má)
      (algo|alguma coisa) ..3 (errado|mal|deu errado|correu mal)
      não ..2 (agradou|agradar|agrada|agradaram|correspondeu|corresponde|convenceu|convencer|serviu)
    `,
    'buyer-wish': `
      (se|caso) ..3 (desejar|desejas|deseja|deseje|desejem|quiser|quiseres|queira|quer|queiras|preferir|preferires|prefira|prefere|pretender|pretenda|pretenderes|decidir|decida|optar|opte|gostaria|necessitar|mudar de ideia|mudar de ideias)
      (você)? (pode|podes|podem|poderá|poderás) (você)?
      (tem a opção|tem a possibilidade|tens a possibilidade|tem o direito|tem direito|fica à vontade|é livre)
      (diga nos|informe nos|indique nos|avise nos|nos avise|nos informe|nos diga) se
      (prefere|preferes|deseja|gostaria|quer) (que|aguardar|esperar|continuar|seguir|um|uma|o|a|de)
      como cancelar
      ! (pode|podes|poderia) ..1 por favor
      ! (pode|podes|poderia) ..1 (cancelar|cancelá) ..1 (o senhor|a senhora|você)
    `,
    later: `
      (assim que|logo que|quando|depois|antes|até|se|caso|enquanto|após|apos|tão logo|ao receber|mal|uma vez)
      será|serão|seremos|estará|estarão|vai ser|vamos|vai|vão|irá|irão|iremos|deverá|deve|devem|deverão|ficará|enviaremos|despacharemos|prepararemos|procederemos|poderá|poderás|receberá|receberás|for|forem|seja|sejam|tenha|tenham|tiver|esteja|estiver
      espero|esperamos|esperando|acreditamos|cremos|confirmar se|verificar|verifique|saber se|confirme se|confira se|confirma se
      para que|a fim de
      já (recebeu|chegou)
      ! (vamos|iremos) ..1 (começar|iniciar)
      ! (vai|vão) a caminho
      ! se (encontra|trata|encontram)
      ! (encontra|encontram|trata|deve|inscreva|inscreve|torne|cadastre|registe) se
      ! (será|serão|vai ser|irá ser) (entregue|entregues) ..2 (hoje|amanhã|esta)
      ! vai chegar ..2 (hoje|amanhã|esta)
    `,

    review: `
      avaliação|avaliações|avaliacao|resenha|resenhas|review|reviews|depoimento|depoimentos|testemunho|testemunhos
      opinião|opiniões|opinar
      feedback|feedbacks|classificação|classificações|pontuação|nota máxima
      comentário (negativo|positivo|público|ruim)|comentários (negativos|positivos|públicos)
      (mau|bom|bons|maus) (comentário|comentários)
      (seu|teu|vosso|este|esse|o|um|do|no) comentário
      (#|uma|duas|três|quatro|cinco|1|5) (estrela|estrelas|★|⭐)
      ★|⭐
      (antes de|em vez de|ao invés de) (nos)? (avaliar|opinar|classificar)
      ! (mud*|alter*|troc*) de opinião
      ! (nossa|minha|outra|segunda|de) opinião
      ! (classificação|avaliação|etiqueta) (energética|de risco|técnica|médica|fiscal|etária|pautal)
      ! (avaliação|classificação) (técnica|do dano|dos danos|do caso|do seu caso|do produto devolvido|da garantia|do equipamento|da avaria|do defeito|da devolução|do pedido de|da reclamação|interna|da assistência|do técnico|da oficina)
      ! (em|sob|para|passar por) (avaliação|análise)
      ! (aguarda*|ficamos|fico) ..3 (comentário|comentários)
      ! (qualquer|algum|outro) (comentário|comentário adicional)
      ! (feedback|opinião|avaliação) ..1 (da|do|à|ao|das|aos|dos) (transportadora|correios|ctt|estafeta|armazém|fornecedor|fabricante|fábrica|banco|equipa|equipe)
    `,
    'review-ask': `
      (deixe|deixem|deixes|deixa|deixar|deixando|deixasse|deixarem|escreva|escrevam|escreve|escrever|escrevendo|escrevas|publique|publicar|publica|publicando|publiques|compartilhe|compartilhem|compartilhar|compartilha|compartilhando|partilhe|partilhem|partilhar|partilha|partilhando|partilhasse|partilhes|faça|façam|fazer|faz|fazendo|faças|fizer|dê|dêem|dar|dá|dando|dês|der|desse|envie|enviem|enviar|envia|enviando|mande|mandar|manda|poste|postar|posta|postando|registre|registrar|registe|registar|coloque|colocar|atribua|atribuir|submeta|submeter|preencha|adicione|adicionar|redija|redigir|ceda|ceder|conceda|contar|conte) (nos|me|lhe|te)? ..4 (<review>|comentário|comentários)
      (captura|print|screenshot|foto|cópia|link|comprovante|comprovativo) (de ecrã|da tela)? (da|de|do|para) (sua|tua|a|avaliar) ..1 <review>
      (avalie|avaliem|avalies|avalia|avaliar|avaliando|avaliasse|avaliares|classifique|classifiquem|classificar|classifica|pontue|pontuar|opine|opinar|resenhe|qualifique|qualificar|comente|comentar) (nos|o|a|os|as|sua|seu|este|esta|nosso|nossa|tua|teu|sobre|com)? ..3 (compra|produto|produtos|pedido|encomenda|artigo|serviço|atendimento|experiência|vendedor|loja|transação|transacção|item|nosso|nossa|{})
      (avalie|avaliem|avaliar|classifique|classificar|avalies|avalia|pontue|qualifique|recomende) nos
      nos (avalie|avaliar|avaliasse|avalia|avaliem|classifique|classificar|qualificar|qualifique)
      (avaliá|avalia|classificá|classifica|pontuá) (lo|la|los|las)
      (como) (avalia|avalias|avaliaria|avaliarias|classifica|classificaria|classificarias|você avalia|você avaliaria|foi|está sendo) ..2 (compra|produto|pedido|encomenda|artigo|serviço|atendimento|experiência|nosso|nossa)
      (conte|contem|conta|contar|contando|diga|digam|diz|dizer|dizendo|fale|fala|falar|compartilhe|compartilhar|partilhe|partilhar|partilha|relate|descreva|saber|conhecer|ouvir|ler|dê|dar) (nos|me|nós)? ..4 (experiência|opinião|opiniões|impressões|impressão|achou|achaste|acharam|acha|achas|está achando|pensa|pensas|correu|foi sua|foi a sua|parecer)
      <review> ..2 (é|são|será|serão|seria|conta|contam|ajuda|ajudam|ajudará|ajudaria|vale|significa|faz|nos|tem|e) ..5 (importante|importantes|valiosa|valiosas|valioso|valiosos|ajuda|ajudam|ajudar|ajudará|muito|útil|úteis|fundamental|fundamentais|essencial|bem vinda|bem vindo|bem vindas|preciosa|tudo|diferença|outros clientes|imensamente|grande)
      (agradecemos|agradeceríamos|agradeceria|agradecíamos|adoraríamos|adoraria|adorávamos|gostaríamos|gostaria|gostávamos|apreciaríamos|valorizamos|esperamos|aguardamos|queremos|queríamos|pedimos|peço|pedir|pedir lhe|solicitamos) ..4 (receber|ter|conhecer|ler|ver|contar com|ouvir|saber|que|se|muito)? ..2 (sua|tua|a|uma|um|seu|teu|vossa|breve|sincera|honesta) ..1 <review>
      (clique|clica|clicar|acesse|aceda|aceder|visite|entre|toque|escaneie) ..8 (avaliar|classificar|opinar)
      (o que) (você|a senhora|o senhor)? (achou|achaste|acharam|está achando|acha|achas|pensa) ..1 (do|da|dos|das|de)
      (hora|tempo|momento) de (avaliar|classificar|opinar)
      (ajude nos|nos ajude|ajude|ajudar) ..5 <review>
      (pesquisa|inquérito|questionário) (de satisfação|de opinião|de qualidade)
      ! (receberá|receberás|receberão|vai receber|recebe|enviaremos) ..3 (pesquisa|inquérito|questionário) ..2
      (conte|conta|contem|diga|diz|digam|partilhe|partilha|compartilhe|compartilha|expresse|descreva) ..5 (em|numa|na|com|através de|por) (uma|sua|tua|a)? ..1 <review>
      ! (obrigado|obrigada|agradecemos|agradeço|agradecer|agradecer lhe|grato|gratos) (muito|imenso)? (por|pela|pelo|pelas|pelos|a|o) ..4 <review>
      ! (obrigado|obrigada|agradecemos|agradeço) ..2 por (ter|deixar|escrever|compartilhar|partilhar|avaliar|dedicar|nos) ..6 (<review>|experiência|opinião|nos)
      ! (vimos|lemos|recebemos|deixou|deixaste|escreveu|publicou|ter deixado|ter escrito|analisamos|li|vi) ..4 <review>
      ! (faz|fazer|faça) ..1 (parte|questão) ..4 <review>
      ! (enviar|envie|enviaremos|encaminhar|envia) ..2 (para|à|ao) ..2 (avaliação|equipe|técnico)
      ! (qualquer|algum) comentário
      ! (dizer|diz|diga) ..2 (respeito)
      ! (avaliar|avalia|avaliando) (o|a|os|as)? (caso|dano|danos|defeito|situação|produto devolvido|possibilidade|ocorrido|equipamento)
      ! (vai|vamos|iremos|irá|estamos|está|para|técnico) (avaliar|avaliando) ..3
      (captura|print|printscreen) ..6 (da|com a|de|à|a) (sua|tua|uma)? ..1 <review>
      (adoraríamos|adoraria|gostaríamos|faria|ajudaria) ..3 que (contasse|contasses|partilhasse|partilhasses|compartilhasse)
      (avalie|avalia|avaliem) (e|ou) (concorra|ganhe|receba|participe|resgate|escreva)
      ^ (avalie|avalia|avalie nos) ^
      (conte|conta|diga|fale) ..1 (aos|para os|às) (outros|demais|todos|clientes) ..3 <review>
      (uma|breve|rápida|sua) ..1 <review> ..1 (por favor|pf) ^
      (uma) ..1 <review> (seria|ia ser|faria|ajudaria|ajudava) ..3
      (umas palavras|duas linhas|algumas palavras|umas linhas|duas palavrinhas|palavrinhas) ..1 (numa|em uma|de|na|em) <review>
      (deixaria|deixarias|escreveria|daria|faria|podia deixar) ..3 <review>
      quem (nos)? (avalia|avaliar|comenta|deixa avaliação|deixa uma avaliação|escreve uma avaliação|deixar avaliação)
      (mostre nos|mostra nos|mande|envie|mande nos|envie nos) ..2 <review>
      (como) (obrigado|agradecimento) (pela|pelo) ..1 <review>
      (assim que|quando|logo que) ..2 <review> (estiver|está|for|ficar|aparecer|sair) ..1 (no ar|online|publicada|publicado|visível)?
      (generoso|generosa|generosos) ..1 (na|com a|nas) ..1 (<review>|nota|estrelas)
      (agradecíamos|agradeceríamos|agradecia|agradecemos) ..2 uma <review>
      (poderia|podia|pode|consegue|quer) ..1 (avaliar|classificar) (o|a|os|as)? (seu|sua|nosso|nossa)? (produto|artigo|item|compra|pedido|encomenda|loja|serviço|atendimento|experiência)
      (gaste|dedique|escreva|deixe|bastam) ..1 (duas palavras|duas linhas|umas palavras|um minuto|poucas palavras|algumas palavras) ..1 (numa|em uma|a uma|para uma|de) <review>
      (creditamos|pagamos|damos|oferecemos) ..3 (por|em) cada <review>
    `,
    'praise-ask': `
      (deixe|deixem|deixes|deixa|deixar|deixando|escreva|escrever|publique|publicar|compartilhe|compartilhar|partilhe|partilhar|faça|fazer|faz|dê|dar|dá|dando|dês|der|envie|enviar|atribua|atribuir|coloque|receber|ter|merecemos|merecer|ganhar|esperamos|obter|conceda|conceder|avalie|avaliar|com|adoraríamos|pedimos|agradecemos|agradecíamos|agradeceríamos|ficaríamos|gostaríamos) ..5 (boa|boas|positiva|positivas|excelente|ótima|óptima|melhor|bela|favorável|máxima|linda) ..1 (<review>|nota|recomendação|referência)
      (deixe|deixem|deixes|deixa|deixar|deixando|escreva|escrever|publique|publicar|compartilhe|compartilhar|partilhe|partilhar|faça|fazer|dê|dar|dá|dando|der|envie|enviar|atribua|atribuir|receber|obter|conceda|conceder|com|adoraríamos|pedimos|agradecemos|agradecíamos|agradeceríamos|gostaríamos|ajude) ..5 (<review>|comentário|comentários) ..1 (positiva|positivas|positivo|positivos|favorável|excelente|máxima|ótima)
      (deixe|deixem|deixes|deixa|deixar|deixando|escreva|escrever|publique|publicar|faça|fazer|dê|dar|dá|dando|der|atribua|atribuir|avalie|avaliar|avalia|avaliando|classifique|classificar|qualifique|qualificar|receber|merecemos|merecer|ganhar|obter|conceda|conceder|com|nos|adoraríamos|pedimos|agradecemos|agradecíamos|agradeceríamos|gostaríamos|ajude|marque|marcar) ..6 (5|cinco) (estrela|estrelas|★|⭐)
      (avaliação|classificação|nota|opinião) (de|com)? (5|cinco) (estrelas|★|⭐) ..3
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      (com|a|dar|dê) (a)? (nota|classificação|pontuação|avaliação) máxima
      (nota) (10|dez|5|máxima)
      (alegra|alegria|feliz|felizes|ajuda|contentes) ..7 (que|como|com) (5|cinco) (estrelas|estrela|★|⭐)
      ! (obrigado|obrigada|agradecemos|agradeço) (muito|imenso)? (pela|pelas|por|a|o) ..4 <review>
      ! (1|um|uma) (estrela)? (a|e|ou|até) (5|cinco) (estrela|estrelas)?
      ! (1|um) ..3 (5|cinco)
      ! (entre|escala) ..3 (5|cinco)
      ! (temos|tem|produto|contamos) ..3 (5|cinco) estrelas
      ! (esperamos|espero) ..2 (ter|tenha|que) ..3 (boa|ótima|excelente)
      (ficaríamos|ficávamos|ficaremos) ..2 (nas nuvens|felicíssimos|radiantes|felizes) ..1 com ..1 (5|cinco) (estrelas|★|⭐)
      (seja|sê|sejam) ..1 (generoso|generosa|generosos) ..1 (na|com a|nas) ..1 (<review>|nota|estrelas)
      (5|cinco) (estrelas|★|⭐) ..3 (ajudaria|ajudariam|ajudava|ajudavam)
      ^ (5|cinco) (estrelas|★|⭐) (ajuda|ajudam)
      ! antes de ..2 (dar|deixar|pôr|colocar) ..1 menos de (5|cinco) estrelas
      (queríamos|adoraríamos|gostávamos|sonhamos|esperamos) ..1 (com|ter|receber|ver|por|de|suas|tuas) ..1 (5|cinco) (estrelas|★|⭐)
      ! agradecer ..4 (5|cinco) (estrelas|★|⭐)
      ! (ficámos|ficamos|estamos) ..2 (felizes|contentes) com as suas (5|cinco) (estrelas|★|⭐)
      queríamos ..1 (as)? suas (5|cinco) (estrelas|★|⭐)
    `,
    'change-review': `
      (remover|remova|remove|removam|removesse|removas|removendo|apagar|apague|apaga|apagasse|apagues|excluir|exclua|excluam|excluísse|excluindo|eliminar|elimine|eliminasse|elimina|retirar|retire|retira|retirasse|retires|alterar|altere|altera|alterasse|alteres|alterando|mudar|mude|muda|mudasse|mudes|modificar|modifique|modificasse|modifica|editar|edite|edita|editasse|atualizar|atualize|actualizar|actualize|atualizasse|actualizasse|atualiza|rever|reveja|revisse|revisar|revise|revisasse|corrigir|corrija|corrigisse|retificar|rectificar|retifique|reconsiderar|reconsidere|reconsiderasse|repensar|repense|repensasse|anular|anule|cancelar|melhorar|melhore|melhorasse|aumentar|aumente|aumentasse|subir|suba|subisse|ajustar|ajuste|ajustasse|trocar|troque|reavaliar|reavalie|remoção da|exclusão da|alteração da|eliminação da|retirada da|remoção do|alteração do|edição da) (a|o|as|os|sua|seu|tua|teu|esta|essa|este|esse|vossa|uma)? ..2 (<review>|comentário|comentários|nota)
      (alterar|altere|alterasse|mudar|mude|mudasse|modificar|atualizar|atualize|atualizasse|subir|suba|melhorar|melhore|melhorasse|aumentar|aumente|editar|edite|trocar|troque|passar|transformar|reverter) ..5 (para|a|em) ..1 (4|5|quatro|cinco) ..1 (estrelas|estrela|★|⭐)
      (transformar|converter|reverter|mudar|alterar|trocar|tornar) ..2 <review> (negativa|negativo)? (em|para|por)
      (<review>|comentário) ..2 (seja|fosse|ser|sejam) (removida|removido|apagada|apagado|excluída|excluído|alterada|alterado|retirada|retirado|eliminada|atualizada)
      ! (mud*|alter*|troc*) de opinião
      ! (remover|remova|apagar|excluir|eliminar|retirar|alterar|altere|mudar|atualizar|corrigir|melhorar|melhore|rever|ajustar|cancelar|trocar|editar|aumentar) ..4 (deixar|deixe|escrever|segundo|graças|publicar|partilhar|compartilhar|a partir de|com|para que|avaliar|serviço|serviços|produtos|atendimento|com base) ..3 (<review>|comentário|comentários)
      ! (alterar|altere|mudar|atualizar|rever|melhorar|alteração|trocar|corrigir) (o|a|os|as|seu|sua|nosso|nossos|nossa) (produto|produtos|pedido|encomenda|artigo|endereço|morada|tamanho|cor|data|dados|serviço|serviços|atendimento) ..3
      ! (removemos|alteramos|revisamos|melhoramos|ajustamos|vamos melhorar) ..4 <review>
      ! (nota) (fiscal|de crédito|de débito|de encomenda|fiscais)
      (rever|reconsiderar|reavaliar|alterar|mudar|subir|ajustar|aumentar|corrigir) (as|a|o|os) ..1 (estrelas|estrela|nota|pontuação)
      <review> (refletisse|reflita|refletir|espelhasse|tivesse em conta|levasse em conta) ..3 (solução|reembolso|troca|desfecho|resultado|resolução)
      (passar|subir|mudar|trocar|transformar) ..2 (#|uma|duas|três)? (estrela|estrelas) ..1 (para|em|a)
      (subir|melhorar|aumentar|ajustar) ..3 (nota|estrelas|pontuação)
      (assim que|quando|se|logo que) ..2 (<review>|comentário) (negativo|negativa|ruim)? (desaparecer|sumir|desapareça|for removido|for removida|for retirado|for apagado|sair)
      <review> ..9 que a (apague|retire|remova|altere|elimine|exclua|corrija|mude)
      (ajuste|retoque|alteração|correção|atualização|mudança|revisão) (na|da|à) (sua|tua) ..1 (<review>|nota)
      se (apagar|retirar|remover|eliminar|excluir|alterar|mudar|atualizar) ..2 (<review>|comentário|nota|estrelas)
      ! (subir|rever|reconsiderar|alterar|mudar|ajustar|corrigir|melhorar|aumentar|corrija|mude|altere|reveja|ajuste|suba|alteração|correção|revisão|atualização) ..3 nota (fiscal|de|do|da|eletrónica|eletrônica)
      (corrija|corrigir|mude|reveja|altere|suba|ajuste) (as|a) (estrelas|nota|pontuação|estrela)
    `,
    'thanks-for-review': `
      (obrigado|obrigada|agradecemos|agradeço|agradecer|agradecer lhe|gratos|grato|grata) ..6 (<review>|comentário|comentários)
      (vimos|lemos|recebemos|li|vi) ..3 (sua|tua|vossa|seu|teu) ..2 (<review>|comentário|comentários)
      ! (não|ainda|nunca) ..2 (vimos|lemos|recebemos) ..5 (<review>|comentário)
      ! (agradecemos|agradeço|obrigado|obrigada) (muito)? (que|se) ..3
      ! (agradecemos|agradeço) (uma|um|receber|muito uma) ..4 (<review>|comentário)
      ! (agradecemos) ..5 (ajuda|deixar|alterar|remover|atualizar) ..4 <review>
      (verificamos|conferimos|confirmamos) ..3 (sua|tua|vossa|seu|teu) ..2 (<review>|comentário|comentários)
    `,
    'review-reminder': `
      (esqueceu|esqueceste|esqueceram|esquecido) (se)? ..1 (de)? ..2 (<review-ask>|avaliar|classificar|opinar)
      (não|ainda não|nunca) (nos|a|o)? (deixou|deixaste|deixaram|escreveu|escreveste|compartilhou|partilhou|partilhaste|publicou|deu|deste|enviou|fez|fizeste|recebemos|vimos|tivemos|avaliou|avaliaste|classificou|teve|conseguiu|registrou|registou|temos|obtivemos) ..6 (<review>|comentário|comentários|feedback)
      (não|ainda não|nunca) (nos)? (avaliou|avaliaste|avaliaram|classificou|opinou|opinaste|avaliado) ..3
      (ainda) (está|estás|vai|dá|há|tem) (a tempo|tempo) ..2 (de)? ..1 (avaliar|classificar|deixar|partilhar|compartilhar|dar|opinar|escrever) ..4
      (lembrar|lembrar lhe|lembrar te|lembrá lo|lembrá la|lembramos|lembrete|lembretes|relembrar|relembramos|recordar|recordamos|lembrando) ..10 (<review-ask>|<review>|avaliar|avalie|avalies|classificar|deixe|opinar)
      (<review-ask>|<review>) ..4 (lembrete|pendente|pendentes)
      (tem|tens|falta|continua|está) ..3 pendente ..4 (<review>|avaliar)
      (esperando|à espera|aguardando|a aguardar|aguardamos|no aguardo|continuamos à espera|esperamos ainda|ainda esperamos|ainda aguardamos|continuamos a aguardar) ..5 <review>
      não é tarde ..3 (avaliar|classificar|deixar|partilhar|compartilhar|opinar)
      (última|segunda) (oportunidade|chance|vez) ..3 (avaliar|classificar|deixar|opinar|partilhar|compartilhar)
      (segundo|segunda|terceiro|terceira|último|última|outro|outra|novo|nova|anterior|primeiro|primeira|recente) ..1 (pedido|solicitação|convite|mensagem|email|e-mail|mail|contato|contacto) ..6 (<review>|avaliar|avalie)
      (pedimos|solicitamos|convidamos|escrevemos|contactamos|contatamos|enviamos|pedi|enviei|pedíamos|tínhamos pedido|havíamos pedido) ..6 (<review-ask>|<review>|avaliasse|avaliasses) ..2
      (novamente|de novo|mais uma vez|outra vez) ..6 <review-ask>
      <review-ask> ..3 (novamente|de novo|outra vez|mais uma vez)
      ! não (se|te)? (esqueça|esqueças|esquece|deixe|deixes|esqueçam) (de)? ..3 <review-ask>
      ! (obrigado|obrigada) (novamente|de novo|mais uma vez|uma vez mais) ..8 <review-ask>
      ! (se|caso) ..2 (não|ainda não) ..8 <review>
      ! (nos) (pediu|pediste|solicitou|escreveu|contactou|contatou|enviou) ..6 <review>
      ! (comprar|vê lo|vê la|atendê lo|atendê la|servi lo|recebê lo|recebê la|contar com você) (novamente|de novo|outra vez) ..6 <review-ask>
      ! ^ (pedimos|solicitamos|convidamos|pedimos lhe|solicitamos lhe|convidamos te) ..6 (<review-ask>|<review>)
      ! (por isso|assim|portanto|gentilmente|encarecidamente) ..1 (pedimos|solicitamos|convidamos) ..6 (<review-ask>|<review>)
      (escrevi|escrevemos|mandei|mandamos|enviei|enviamos|pedi) (lhe|te) ..4 (sobre|a propósito de|por causa de) uma <review>
      (última|último) (chamada|apelo|lembrete) ..2 (para|de|da) ..2 <review>
      ainda não (sabemos|soubemos|nos disse|nos contou|sei) (o que|se) (achou|acha|gostou|tem achado|achaste) ..2 (compra|produto|artigo|encomenda|pedido|loja)
      <review> (continua|ainda é|segue) ..1 (bem-vinda|bem vinda|bem-vindo|valiosa)
      (retomo|retomamos|retomando|volto|voltamos|na sequência) ..1 (minha|nossa|meu|nosso) ..1 (mensagem|email|e-mail|pedido|contato|contacto) ..4 <review-ask>
      (retomo|retomamos|retomando|volto|voltamos) ..1 (meu|nosso) ..1 pedido (de|por|da) ..1 <review>
      já (lhe pedimos|pedimos lhe|lhe pedi|pedi lhe|lhe solicitamos|solicitamos lhe) ..2 <review>
      (falta|só falta) ..1 (a)? (sua|tua) (avaliação|review|resenha|estrelas) ^
      ! nunca ..1 (pedimos|peço|pedi) ..6
      ! (não|nem) ..1 (pedimos|pedíamos|pediríamos) ..6
      ! (pedimos|pedi|solicitamos|escrevemos|enviamos) (ao marketplace|à amazon|à plataforma|à transportadora|ao suporte) ..12
      ! feedback (da|do|à|ao|das|dos) (transportadora|correios|ctt|estafeta|armazém|fornecedor|fabricante|fábrica|banco)
    `,
    'already-asked': `
      lembrete|lembretes|lembrar|relembrar|recordar
      (lhe|te|nós|já)? (escrevemos|contactamos|contatamos|contactámos|enviamos|enviámos|pedimos|solicitamos|convidamos|mandamos) (lhe|te|o|a)? ..2 (há|na semana passada|ontem|anteriormente|recentemente|já|previamente|dias)
      (há|faz) (alguns|uns|poucos|#) dias ..2 (lhe|te)? (escrevemos|contactamos|contatamos|enviamos|enviámos|pedimos|solicitamos|convidamos|mandamos)
      (na semana passada|anteriormente|recentemente) ..2 (escrevemos|contactamos|contatamos|enviamos|enviámos|pedimos|solicitamos|convidamos|mandamos)
      já (lhe|te) (tínhamos|havíamos|temos) ..1 (escrito|pedido|enviado|contactado|solicitado)
      (nosso|meu|nossa|minha) (último|última|anterior|primeiro|primeira|recente|prévio|prévia) (mensagem|email|e-mail|mail|contato|contacto|pedido|solicitação|convite)
      (mensagem|email|e-mail|pedido|solicitação|convite) anterior
      (segundo|segunda|terceiro|terceira|último|última) ..1 (pedido|solicitação|convite|mensagem|email|e-mail|lembrete|oportunidade|tentativa|vez)
      (mais uma vez|novamente|outra vez|de novo) ..4 (pedi*|solicit*|escrev*|contact*|contat*|convid*)
      (voltamos|volto|voltar) a (escrever*|contact*|contat*|pedir*|solicitar*|entrar)
      (insistir|insistimos)
      (não|ainda não) ..2 (recebemos|tivemos|obtivemos) ..1 (resposta|retorno|notícias)
      (lhe|te|já)? (escrevi|enviei|pedi|mandei|contactei|contatei|perguntei|perguntamos) (lhe|te|o|a)? ..2 (há|na semana passada|ontem|anteriormente|recentemente|já|dias)
      é a (última|segunda|terceira) vez que ..2 (escrev*|contact*|contat*|peç*|ped*)
      ! (obrigado|obrigada|desculpe|desculpas|desculpa|agradecemos) ..2 (novamente|de novo|mais uma vez|outra vez)
      ! (novamente|mais uma vez) ..2 (obrigado|obrigada|desculpas|agradecemos)
      (retomo|retomamos|retomando|na sequência) ..2 (mensagem|email|e-mail|pedido|contato|contacto)
      (ainda)? não (sabemos|soubemos|nos disse|nos contou) ..1 (o que|como|se)
      (perdeu|não viu|escapou lhe|passou lhe) ..2 (última|nossa|anterior) ..1 (mensagem|email|e-mail)
      sei que já (pedimos|pedi|lhe pedimos)
      (voltamos|volto) a (pedir|insistir|tentar)
    `,
    'positive-condition': `
      (se|caso|quando|desde que|assim que|logo que|contanto que|uma vez que|já que|agora que|sempre que) ..7 <positive>
      (por|ao) (estar|ficar|ter) ..3 <positive>
      (se|caso) ..3 (não houve|não teve|não tiver|não tiveres|sem) ..1 (problemas|nenhum problema|reclamações)
      se ..2 (acha|achas|achar|considera|considerar|acredita|sente|entende) que ..1 (merecemos|merece|fizemos)
      se (nos)? (recomendaria|recomenda|recomendarias|recomendar)
      se (sim|for o caso|foi o caso|assim for)
      se ..1 (cumprimos|superamos|superámos|atendemos|correspondemos|conseguimos|fizemos)
      ! (se|caso|quer|tenha|tendo) ..7 (ou não|quer não|ou insatisfeito)
      ! se ..2 gostaria
      ! (se|caso|quando) ..7 <negative>
      ! (se|caso) ..2 (estiver|concordar|esteja|está|estiveres) (satisfeito|satisfeita|de acordo|feliz|contente) com (a|o|esta|este|essa|esse) ..1 (solução|proposta|arte|layout|reembolso|oferta|maquete|prova)
      ! (esperamos|espero|esperando) que ..7
      se (te|lhe|o|a)? (ajudamos|ajudámos|pudemos ajudar|conseguimos ajudar)
      se ..5 (útil|úteis)
      se for assim
      se (foi|é) assim
      (quem|a quem) ..1 (gostou|gostar|amou|adorou|curtiu)
      ^ (adorou|gostou|amou|curtiu|adoraste|gostaste|chegou tudo|correu tudo|deu tudo) ..4
      se ..1 (ganhamos|ganhámos|merecemos|conquistamos|conquistámos) ..2 (confiança|estrelas|avaliação)?
      se ..1 (está|estiver|correu|chegou) tudo ..2 (gosto|perfeito|bem|ok|certo|ordem|conforme|esperado)
      ^ (nesse|em tal) caso
      (só|somente|apenas) se (gostar|gostou|gostares|curtir)
    `,
    'negative-condition': `
      (se|caso|quando|desde que|na eventualidade de|em caso de) ..7 <negative>
      (em caso de|perante|por|havendo|houver|para) ..1 (qualquer|algum|insatisfação|problema|problemas)
      se não (for|foi|é) (o caso|assim)
      (caso|do) contrário
      senão
      ^ não (está|ficou|estás|ficaste) (totalmente|completamente)? (satisfeito|satisfeita|contente)
      ^ (algum|um) problema
      se algo (não|está|estiver|correu|falhou) ..2
      se não (estiver|for|gostou|gostar|correu)
      ^ se não ^
      ^ (não gostou|não gostaste|detestou)
    `,
    'before-review': `
      (antes de|antes que|em vez de|ao invés de|sem|previamente a) ..5 (<review-ask>|<review>|comentário|comentários|avaliar|classificar|opinar)
      (contact*|contat*|fale|fala|falar|escreva|escreve|escrever|diga|dizer|avise|avisar|entre em contato|entre em contacto|entrar em contato|entrar em contacto|informe|chame|comunique) ..4 (primeiro|antes|antes de mais|previamente|em primeiro lugar|primeiramente)
      (dê|dar|dá|dêem|permita|permite|deixe) nos ..2 (oportunidade|chance|hipótese|resolver|solucionar|ajudar) ..6 (antes|primeiro)?
      nos (dê|dar|permita|deixe) ..2 (oportunidade|chance|resolver|solucionar|ajudar) ..6 (antes|primeiro)?
      (primeiro|antes) (contact*|contat*|fale|entre em contato|entre em contacto|nos avise|nos contate)
      ! (antes de|antes que|sem) ..2 (amazon)
      não (deixe|deixes|deixem|publique|dê|faça) ..3 (negativa|negativo|neutra|ruim|má) ..2 (<review>)?
      não (deixe|deixes|deixem|publique|dê|faça) ..2 <review> (negativa|negativo|neutra|ruim|má)
      (dê|dá|dê nos|dá nos|dê a nós) ..3 (oportunidade|chance|hipótese) ..6 (antes)
    `,
    'contact-us': `
      (contacte|contate|contactem|contatem|contacta|contata|contactar|contatar|contactes) (nos|a nossa|o nosso|conosco|connosco|me|primeiro)
      nos (contacte|contate|contactar|contatar|contacta|avise|avisar|informe|informar|escreva|escrever|chame|chamar|ligue|ligar|diga|dizer|fale|responda|responder)
      (fale|fala|falar|falem|conversar|conversa|converse) (conosco|connosco|com a gente|com nossa|com a nossa|comigo)
      (entre|entra|entrar|entrem|entres) em (contato|contacto)
      (avise|avisa|avisar|informe|informar|escreva|escreve|escrever|diga|dizer|ligue|ligar|envie|chame|mande) nos
      (mande|manda|envie|envia) (uma)? mensagem
      (responda|responde|responder|respondendo) ..1 (a)? (esta|este|ao|à) ..1 (mensagem|email|e-mail)?
      chama (a gente|no chat)|chame a gente
      (dê|dar|dá) nos ..2 (oportunidade|chance|hipótese)
      (deixe nos|nos deixe|permita nos) (ajudar|resolver)
      (fale|fala) com a gente
      (dê|dá) nos ..2 (oportunidade|chance|hipótese)
    `,

    incentive: `
      (cartão|cartões|vale|vales|cheque|cheques) (de|da)? (presente|presentes|oferta|compra|compras|amazon|prenda)
      vale-presente|vale-compras|vale-compra|gift card|gift cards
      presente|presentes|presentinho|brinde|brindes|mimo|mimos|oferta|surpresa|prenda|amostra|amostras|lembrancinha
      grátis|gratuito|gratuita|gratuitos|gratuitas|de graça
      <discount>
      dinheiro|pix|cashback|paypal
      prêmio|prêmios|prémio|prémios|premiamos|recompensa|recompensas|recompensamos|recompensaremos|sorteio|sorteios|rifa|concurso|incentivo|bonificação|gratificação|compensação|bônus|bónus|benefício|benefícios
      pontos (de fidelidade|extra|extras|bônus|bónus|adicionais|de recompensa)?
      (ganhe|ganha|ganhar|ganhará|ganharás|concorra|concorre|concorrer)
      (receb*|ganh*|enviaremos|pagaremos|daremos|oferecemos|ofereceremos|devolvemos|obtenha) ..3 # (€|$|euros|reais|dólares)
      (receb*|ganh*|enviaremos|pagaremos|daremos|oferecemos|ofereceremos|devolvemos|obtenha) ..3 (r)? (€|$) #
      (ganhe|receba) {}
      garantia (estendida|alargada|adicional|extra|vitalícia|prolongada)
      (extensão|prolongamento) da garantia
      (crédito|saldo) (na|em|de) (loja|conta|seu)
      mês (grátis|extra|adicional|gratuito)
      (sem) (custo|custos|encargos)
      (enviamos|enviaremos|damos|daremos|oferecemos|mandamos) (outro|outra|um segundo|uma segunda|mais um|mais uma)
      (ganhe|acumule|receba|ganha) ..2 pontos
      ! (embrulho|papel|mensagem|caixa|cartão|talão|embalagem) (de|para|pra)? (presente|oferta)
      ! (para|de) (presente|oferecer)
      ! (sem|nenhum|nenhuma|nunca|não|nem) ..6 (recompensa|recompensas|incentivo|presente|presentes|brinde|brindes|desconto|descontos|compensação|prêmio|prémio|benefício)
      ! (devolução|etiqueta|reposição|substituição|troca|reenvio) (grátis|gratuita|gratuito|sem custo|sem custos)
      ! (seu|teu) dinheiro
      ! (devol*|reembols*) ..3 dinheiro
      ! (no|ao|momento|tempo|a|da|na|pela|desta|nesta) presente
      (ganh*|receb*|acumul*|obtenh*) ..1 (#|{}) ..2 (pontos|créditos|moedas|coins|estrelas)
      (resgate|resgatar|levante|receba|retire|peça|garanta) ..1 (o|a)? (seu|sua|um|uma) (código|prêmio|prémio|vale|recompensa|brinde|surpresa|cupom|bônus)
      mimo|mimos|lembrancinha|miminho
      por (nossa|minha) conta
      garantia ..2 (duplica|dobra|dobrada|em dobro|duplicada|estendida|prolongada)
      kit de amostras
      (devolvemos|devolveremos|reembolsamos|devolver) ..1 (o|a|seu|sua|o seu) ..1 (frete|dinheiro|valor|portes|compra|envio)
      (sorteamos|sortearemos|vamos sortear) (um|uma|o|a)
      (creditamos|pagamos|damos|oferecemos) ..1 # (€|euros|reais)
    `,
    refund: `
      reembols*|estorn*|ressarci*|restitui*
      (devolver|devolução|devolvemos|devolveremos|devolvido|devolvida) ..3 (dinheiro|valor|montante|pagamento|quantia|#|parte)
      (creditado|creditada|creditaremos|creditamos|crédito) ..3 (valor|montante|conta|cartão|fatura)
      nota de crédito
      crédito (número|n°|nº)
    `,
    exchange: `
      <review> ..2 (vale|dá direito|rende|garante|tem prêmio)
      em (troca|agradecimento|retribuição|contrapartida|reconhecimento)
      (como|em) (forma|sinal|prova|gesto)? (de)? (nosso|nossa)? (agradecimento|gratidão|recompensa|obrigado|prêmio|prémio|incentivo|presente)
      para (agradecer|agradecer lhe|agradecer te|recompensar|compensar|retribuir)
      (pela|por|pelo) (sua|tua|cada|deixar|escrever|publicar|partilhar|compartilhar|uma|vossa|seu) ..3 (<review>|comentário)
      (depois de|após|assim que|quando|se|ao|caso|logo que) ..5 (deixar|deixares|deixe|publicar|escrever|receber|recebermos|partilhar|compartilhar|remover|alterar|avaliar|enviar|fizer|der|postar|excluir|apagar|virmos|publicada|feita) ..4 (<review>|comentário)
      (cada|todas as) <review>
      (como|em|a título de) (agradecimento|forma de agradecimento|recompensa|retribuição)
      por (cada)? (avaliar|avaliação|avaliações|ter avaliado|comentário) ..6
      (como|conforme|tal como) (lhe|te)? (prometido|prometida|prometemos|havíamos prometido|combinado)
      (cada|todo|todos os|todas as) ..1 (participante|participantes)
      (quem|todos que|todos os que) (participar|participe|avaliar|opinar|deixar)
      com (ela|ele|isso|isto) ..1 (lhe|te|vai|vamos|iremos)? ..1 (chegar|chegará|enviaremos|enviar|daremos|oferecemos)
      (vai|vão) chegar ..4 (de graça|de brinde|grátis|de oferta)
      (só|apenas|basta|bastará|única coisa) ..3 (deixar|escrever|publicar|compartilhar|partilhar|avaliar) ..3 (<review>|produto|pedido|compra|encomenda)
      como (obrigado|agradecimento) (pela|pelo)
      (assim que|quando|logo que) ..2 <review> (estiver|está|for|ficar|aparecer|sair) ..1 (no ar|online|publicada|publicado|visível)?
      quem (nos)? (avalia|avaliar|comenta|deixa avaliação|deixa uma avaliação|escreve uma avaliação)
      (por|em|a) cada <review>
    `,
    promise: `
      (receberá|receberás|receberão|obterá|obterás|ganhará|ganharás|participará|participarás|concorrerá|concorrerás|concorre|concorra|terá|terás|terá direito|tem direito|vai receber|vai ganhar|vais receber|vais ganhar|você ganha|você recebe|habilita se)
      (lhe|te|nós|vamos|iremos|a gente)? (enviaremos|oferecemos|ofereceremos|oferecer|reembolsamos|reembolsaremos|devolvemos|devolveremos|daremos|creditaremos|pagaremos|pagamos|presenteamos|presentearemos|sorteamos|premiamos|recompensamos|mandaremos|enviarei|damos|devolver|enviar|reembolsar) (lhe|te)?
      (e|para|de|a) (receba|recebe|receber|recebas|obtenha|obter|ganhe|ganha|ganhar|ganhes|concorra|concorrer|concorre|participe|participar|garanta|aproveite|habilite se)
      ^ (receba|ganhe|obtenha|concorra|participe|garanta|ganha|recebe)
      (ganhe|ganha|ganhar|concorra|concorrer) ..2
      se (nós|a gente)? (lhe|te)? (dermos|oferecermos|enviarmos|reembolsarmos|devolvermos|enviássemos|oferecêssemos)
      (enviamos|mandamos) (lhe|te)?
      (e|ou) (resgate|levante|peça|concorra|colocamos|juntamos|duplica|dobra|mandamos|devolvemos)
      (ganha|recebe|leva|participa|concorre) ..2 (um|uma|do|no|de|kit|sorteio)
      (entre|de) todos ..2 (sorteamos|sortearemos)
      (chega|chegará|vai chegar) lhe
      (creditamos|creditaremos|pagamos|damos|oferecemos) ..1 # (€|euros|reais|r) ..1
    `,
    discount: `
      {} %
      desconto|descontos|descontão|cupom|cupons|cupão|cupões|abatimento|voucher|vouchers|promocode
      (código|códigos) (promocional|promocionais|promo|de desconto|desconto|de promoção|de cupom|exclusivo)
      (vale|vales) (desconto|de desconto|de # %|de #)
      vale-desconto
      # % (de)? (desconto|off|menos|abatimento|extra|adicional|em|na|no|sobre)
      desconto (de)? # %
      # (€|$|euros|reais) (de)? (desconto|off|menos)
      preço (especial|reduzido|promocional|exclusivo|de oferta|preferencial|baixo|de atacado)
      preços (especiais|reduzidos|promocionais|exclusivos|de oferta|preferenciais|de atacado|baixos)
      metade do preço
      ! (o|seu|teu|este|esse|do|ao|a|um) (código|cupom|cupão|desconto|voucher|vale)? (de|promocional)? (desconto|cupom|cupão|código) ..4 (aplicado|aplicada|aplica|usado|utilizado|expirado|expirou|expirada|vencido|venceu|válido|inválido|descontado|incluído|inserido|introduzido|funciona|funcionou|digitado)
      ! (já|foi|está|fica|será) ..2 (aplicado|aplicada|aplicar|descontado|abatido|refletido) ..4 (desconto|cupom|cupão|código|cupons)
      ! (aplicar|combinar|acumular|usar|inserir|acumuláveis|aplicámos|aplicamos) ..3 (desconto|descontos|cupom|cupons|cupões|código|códigos) ..4 (pedido|encomenda|compra|retroativ*|anterior|já|realizado|realizada|mesmo|mesma)
      ! (não|sem|nenhum|nenhuma|nem|nunca|qualquer) ..5 (desconto|descontos|cupom|cupons|cupão|cupões|código|códigos|promocional|voucher)
      ! (sua|tua) (dúvida|pergunta|questão|mensagem|solicitação|pedido) ..5 (desconto|descontos|cupom|cupão|código)
      ! (pergunt*|solicit*|pediu) ..3 (por|sobre|um|o) ..2 (desconto|descontos|cupom)
      ! # % (de)? (em|na|no)? (algodão|poliéster|umidade|humidade|bateria|volume|linho)
      ! (problema|erro|campo) ..3 (cupom|código|desconto|cupão)
    `,
    offer: `
      (lhe|te|nós)? (oferecemos|ofereço|oferecer|presenteamos|presentear|damos|temos|trazemos|preparamos|preparámos|enviamos|concedemos|conceder|liberamos|separamos|criamos|queremos|gostaríamos de oferecer|disponibilizamos|lançamos) (lhe|te)?
      (aproveite|aproveita|aproveitem|aproveitar|use|usa|usar|utilize|utiliza|utilizar|obtenha|obtém|obter|receba|recebe|receber|ganhe|ganha|garanta|economize|poupe|poupa|poupar|resgate|insira|digite|aplique|aplica|compre|compra|descubra|desfrute|usufrua|usando|utilizando|leve|adquira)
      não (perca|percas|percam|perder|deixe de aproveitar)
      exclusivo|exclusiva|exclusivos|exclusivas|especial|especiais|hoje|agora|limitado|limitada|até|todo o site|toda a loja|todas as
      (aqui está|aqui vai|segue|seguem|aqui tem|eis|confira)
      com o (código|cupom|cupão)
      para (nossos|todos|todos os|os nossos|você|novos|si|ti)? (clientes|nossos|membros)
      (você ganhou|ganhou|ganhaste|tem direito|tens direito|você tem|você merece)
    `,
    'next-purchase': `
      (próxima|próximo|próximas|próximos|seguinte|futura|futuras|futuro|segunda|segundo) (compra|compras|pedido|pedidos|encomenda|encomendas|visita)
      (compra|compras|pedido|pedidos|encomenda|encomendas) (futura|futuras|futuros|seguinte|seguintes)
      (volte|volta|voltar|voltes|volta) (sempre|a comprar|a encomendar|às compras)
      (comprar|compre|compra|encomendar) (novamente|de novo|outra vez|conosco|connosco)
      próxima vez (que)?
      ! (não|evitar|para que não) ..4 próxima vez
      ! (fazer|faça|realizar|realize|efetuar|efetue) ..2 (novo|nova) (pedido|compra|encomenda)
    `,
    compensation: `
      (pelo|pela|pelos|pelas|por) (o|a|este|esta|qualquer|todo|todos)? ..1 (transtorno|transtornos|inconveniente|inconvenientes|atraso|atrasos|demora|erro|problema|problemas|espera|dano|falha|incómodo|incômodo|ocorrido|sucedido|lapso|engano)
      (compensar|compensá|compensação|indenizar|indemnizar|ressarcir)
      gesto (comercial|de boa vontade|de cortesia)
      reembolso parcial
      <refund>
      (ficar|fique|permanecer|manter|mantenha|conservar) (com)? ..2 (o|a|artigo|produto|item)?
      (desculpa|desculpas|desculpe|lamentamos|lamento|sentimos|perdão)
      (devolução|devolver|danificado|danificada|defeituoso|avariado|riscado)
      diferença de preço
    `,
    promotion: `
      ! (segundo|segunda) (é|sai|fica|vai) (grátis|gratuito|gratuita|de graça) (porque|pois|já que|por)
      (vantagens|benefícios) (do|de) (nosso|meu) (clube|club|programa)
      (assine|assinar|inscreva|inscrever|inscreve|inscreva se|inscrever se|subscreva|subscrever|subscreve|cadastre|cadastrar|cadastre se|registe|registe se|junte se|junta te|faça parte|fazer parte|participe|adira|entre) ..4 (newsletter|boletim|novidades|lista de emails|lista vip|lista|clube|comunidade|programa|ofertas|promoções|canal|grupo)
      nossa (newsletter)
      (siga|segue|seguir|sigam|curta|curte|curtir|acompanhe|acompanha|acompanhar|visite|encontre|procure) (nos|a gente|nosso|nossa|nossas|o nosso|a nossa|as nossas)? ..3 (redes|redes sociais|instagram|facebook|tiktok|twitter|youtube|pinterest|linkedin)
      (siga|segue|sigam) nos
      nos (siga|seguir|acompanhe) (no|nas|na|em|também)?
      (nosso|nossa) (página|perfil|conta|canal|grupo) (do|da|no|na|de|em) (instagram|facebook|tiktok|youtube|pinterest|telegram|whatsapp|ofertas|promoções|novidades)
      (nosso|nossa) (instagram|facebook|tiktok|youtube|pinterest)
      (nossas|as nossas) redes (sociais)?
      (visite|visita|visitar|conheça|conhece|conhecer|descubra|descobre|descobrir|explore|explora|explorar|confira|confere|conferir|dê uma olhada|dá uma olhada|veja|vê|espreite|espreita|acesse|aceda|navegue|venha|passe) ..4 (nossa|nosso|nossos|nossas) ..3 (loja|lojas|site|website|catálogo|coleção|coleções|colecção|produtos|artigos|ofertas|novidades|promoções|gama|linha|linhas|seleção|acessórios|showroom|vitrine|modelos|página)
      (encontrar|encontra|encontre|encontrará|encontrarás|disponíveis|disponível) ..4 (nossa|nosso) (loja|lojas|site|catálogo|website) ..1 (oficial|online|virtual)?
      (nossos|os nossos) (outros|novos|últimos|demais) (produtos|artigos|modelos|acessórios|lançamentos)
      (nossas|as nossas) (outras|novas|últimas) (coleções|colecções|linhas|novidades|ofertas|peças)
      (nossa|a nossa) (nova|última|ampla|vasta|grande) (coleção|colecção|linha|gama|variedade|seleção|loja)
      (outros|mais) (produtos|artigos|modelos|acessórios) (que|da|na|em|do) ..2 (lhe|te|nossa|nosso|podem|pode|possam) ..2 (interessar|gostar|agradar|loja|catálogo|site)?
      (produtos|artigos|acessórios) (semelhantes|relacionados|complementares|recomendados|similares) ..4 (interessar|gostar|loja|catálogo|você|si)
      (também)? (pode|podem|poderá|poderão|talvez) (também)? (lhe|te|se)? (interessar|gostar|agradar|interesse|goste)
      (você)? (também)? (pode|poderá|vai) (também)? (gostar|adorar|se interessar) ..1
      (quem|clientes) ..4 (também) (compraram|comprou|levaram|viram|compram|levou)
      (combina|combinam|ficam|fica) (muito|perfeitamente)? (bem|perfeito)? com (o|a|os|as)? noss*
      (complete|completa|complemente) ..3 (look|conjunto|coleção|visual|kit)
      (grande|ampla|vasta|enorme|extensa) (variedade|gama|seleção|oferta) de
      (melhores|melhor|baixos|incríveis|imbatíveis|excelentes|competitivos) (preços|preço|ofertas|promoções|descontos)
      (oferta|ofertas|promoção|promoções|promo) (especial|especiais|exclusiva|exclusivas|limitada|limitadas|relâmpago|imperdível|imperdíveis|do mês|do dia|da semana|de verão|de inverno|de natal|por tempo|válida|válidas|incríveis|flash)
      (nossas|as nossas|melhores|últimas|grandes|estas|novas|incríveis|próximas) (ofertas|promoções)
      (nossa|esta|grande|super) (promoção|oferta|liquidação|queima)
      (aproveite|aproveita|aproveitem|não perca|não percas) ..4 (oferta|ofertas|promoção|promoções|desconto|descontos|saldos|preços|liquidação|novidades|frete)
      tempo limitado
      black friday|cyber monday|blackfriday|dia do consumidor|prime day|esquenta black
      (saldos|liquidação|promoção) de (verão|inverno|janeiro|estação|fim|natal|outono|primavera)
      (leve|compre) (dois|três|2|3|1|um) ..1 (e)? (pague|leve|ganhe) ..1
      ^ (compre|compra|encomende|reserve|garanta|peça) (já|agora|hoje|aqui|o seu|a sua)
      (garanta) (já)? (o|a)? (seu|sua)
      (enquanto durarem|até durarem|até acabar|até esgotar) ..1 (estoque|estoques|stock|stocks|os estoques)
      (use|usa|usar|utilize|utiliza|utilizar|insira|digite|aplique|resgate|usando|utilizando|introduza) (o|este|nosso|o nosso|seu|um)? (cupom|cupão|código) (de desconto|promocional|de desconto exclusivo|exclusivo)? _ ..2 (e|na|no|para|em|ao|da|do)?
      (aqui|este|segue|seu|oferecemos|ganhou|ganhaste) ..4 (código|cupom|cupão) (de desconto|promocional|exclusivo)
      até # % (de)? (desconto|off|abatimento|menos)
      # % (de)? (desconto|off) ..3 (todo|toda|todos|todas|seu|sua|nossa|nosso|nossos|loja|site|compras|produtos|selecionados|se|usando|com|na|no)
      (economize|poupe|poupa|poupar|economizar) (até|um|mais|#|€|r) ..3 (€|%|$|euros|reais|compra|hoje|em)?
      <discount> ..6 <next-purchase>
      <next-purchase> ..8 <discount>
      (frete|envio|envios|portes|entrega|entregas) (grátis|gratuito|gratuitos|gratuita|gratuitas|free|zero)
      (programa|clube|plano) (de)? (fidelidade|fidelização|pontos|recompensas|indicação|afiliados|vip|vantagens|benefícios|embaixadores)
      (torne se|torna te|seja|vire) ..2 (membro|sócio|afiliado|revendedor|embaixador|cliente vip)
      (convide|convida|indique|indica|recomende|traga) ..3 (amigo|amigos|amiga|familiares|conhecidos)
      (acumule|acumula) ..3 pontos
      (baixe|baixa|descarregue|descarrega|instale|instala|baixar|experimente|transfira) ..3 (app|aplicativo|aplicação)
      (nosso|nossa) (novo|nova)? (app|aplicativo|aplicação)
      (inscreva|inscreva se|registe|participe|participa|junte se|venha|convidamos|convidar|convidado|assista) ..5 (webinar|workshop|evento|curso|masterclass|seminário|conferência|feira|inauguração|live)
      (participe|participa|participar|concorra|concorre|ganhe) ..4 (sorteio|concurso|rifa|giveaway|passatempo|prêmios|prémios)
      (nosso|grande|novo) (sorteio|concurso|passatempo|giveaway)
      (nova|novo|novos|novas) (coleção|colecção|produtos|modelos|lançamento|lançamentos|linha|catálogo)
      (apresentamos|apresentar|lançamos|lançamento de|lançámos) ..3 (novo|nova|nossa|nosso|nossos|nossas)
      (acabou|acabaram|acabado|acabados) de chegar
      (venha|vem|visite nos|esperamos por si|esperamos você|te esperamos|esperamos por você) ..4 (loja|lojas|showroom|espaço)
      (visite|visita) nos
      volte sempre
      (esperamos|adoraríamos|convidamos|aguardamos) ..4 <next-purchase>
      (preço|preços|descontos|desconto|vendas) (no|de|por|para) (atacado|grosso|quantidade|revenda|volume)
      (dicas|ideias|sugestões) de presente
      (exclusivo|exclusiva|exclusivos|especial) para (nossos|os nossos)? (clientes|membros|você|si)
      (recomendamos|sugerimos) ..3 (comprar|levar|adquirir|nosso|nossa|nossos) ..2
      (sentimos|sinto|sentir) (a)? (sua|tua) falta|saudades (de você|suas|tuas)
      (faz|há|fazia) ..2 (tempo|tempinho|tempão) que ..2 não ..2 (falamos|vemos|visita|compra|aparece|vem)
      não (visita|nos visita|aparece) ..5 há
      (volte|volta|regresse|venha) (e|já|logo|hoje|para) (ganhe|aproveite|garanta|comprar|conferir|usar|ver)
      que tal voltar
      (carrinho|cesto|sacola) ..4 (espera|esperando|abandonad*|guardad*|expira|reservad*)
      (esqueceu|deixou|esqueceste|deixaste) ..2 (algo|itens|produtos|artigos) ..3 (carrinho|cesto|sacola|para trás)?
      (finalize|conclua|termine|complete) ..2 (sua|seu|tua) (compra|pedido|carrinho|encomenda) (agora|hoje|antes|já)
      (últimas unidades|última chance de comprar|quase esgotado|antes que esgote)
      (^ corra|não espere mais|não fique de fora|não fique sem)
      (quem|clientes|pessoas) ..2 (comprou|compraram|levou|levaram) ..5 também
      (recomendo|recomendamos|sugiro|sugerimos) ..3 (complementar|combinar com)
      (aproveito|aproveitamos) ..2 (para|e) ..3 (contar|avisar|apresentar|convidar|informar|oferecer|mostrar) ..6 (oferta|ofertas|promoção|promoções|novidade|novidades|coleção|desconto)
      (compre|leve|comprando|levando) ..2 (dois|duas|três|2|3) ..4 (segundo|segunda|terceiro|terceira|outro|outra) ..3 (grátis|metade|brinde|graça|desconto)
      (o|a) (segundo|segunda|terceiro|terceira) (produto|item|unidade|par|peça)? (é|sai|fica|vai)? (grátis|pela metade|de brinde|de graça)
      (acumulou|ganhou|ganha|ganhará) ..3 pontos
      (pontos|cashback) (bônus|extra|acumulados|em dobro|na sua)
      (troque|resgate|acumule|ganhe) ..3 (pontos|cashback)
      (vocês|você e|ambos) ..3 (ganham|ganha|recebem) ..5 (desconto|bônus|brinde|pontos)
      (indique|indica|indicar|indicou) (um|uma)? ..1 (amigo|amigos|alguém|conhecidos|e ganhe|e vocês|e você|pessoa)
      (quer|queres) indicar alguém
      (participa|participar|concorrer|concorre|entra|entrar|participando|concorrendo) ..4 (sorteio|sorteios|rifa|passatempo)
      (sorteio) (do mês|da semana|especial|mensal)
      (condição|condições|vantagem|vantagens|benefício|benefícios) (especial|especiais|exclusiva|exclusivas|exclusivo|exclusivos|imperdível) ..4
      (ofertas|oferta) (personalizadas|exclusivas|especial|especiais|exclusiva|imperdível|imperdíveis|da semana|do dia)
      (fique|fica|de olho|atento|atenta|ligado) ..4 (promoções|ofertas|lançamentos)
      (venha|vem|venham) (nos)? (visitar|conhecer|conferir)
      (chegaram|chegou|chegando) novidades|novidades (na|no|da|do|em) ..2 (loja|site|cardápio|coleção|catálogo)
      (acesso antecipado|pré-venda|venda privada)
      (pague|leve) (menos|mais) (por|e pague|e leve)
      (confira|confere|veja|conhece|conheça|visite|acesse) (o|a|os|as)? (nosso|nossa|nossos|nossas) (google|perfil|instagram|facebook|portfólio|site|loja|catálogo)
      vale a pena (dar uma olhada|conferir noss*)
      (lá)? (no|em) nosso site ..2 (você)? (encontra|encontras|vê|tem)
      fechar ..4 (sai|fica) grátis|se fechar ..8 grátis
      (catálogo|folheto|panfleto|brochura) ..4 (lançamentos|novidades|ofertas|promoções|produtos|estação|coleção)
      ! (substituição|reposição|reenvio|devolução|troca|devolver|etiqueta|reenviar|peça|novo artigo) ..6 (frete|envio|envios|portes|entrega) (grátis|gratuito|gratuita|gratuitos)
      ! (frete|envio|portes|entrega) (grátis|gratuito|gratuita|gratuitos) ..5 (substituição|reposição|devolução|troca|peça|reenvio)
      ! (seu|teu|este|o|sua|tua|esta|a) (pedido|compra|produto|artigo|encomenda) ..3 (tem|inclui|conta|qualifica|possui|teve|tinha) ..3 (frete|envio|entrega|portes) (grátis|gratuito|gratuitos|gratuita)
      ! (ver|veja|consulte|consultar|confira) ..3 (página) (do|da) (produto|artigo|rastreio)
      ! (veja|consulte|visite|ver|confira|consultar|conhecer|conheça) ..4 (nossa|nossas) ..2 (página de ajuda|perguntas|guia|política|políticas|central de ajuda)
      ! código (de|do|da|que|qr|pin|postal|iban|fiscal) (ativação|activação|rastreio|rastreamento|seguimento|verificação|acesso|barras|levantamento|retirada|erro|produto|pedido|referência|série|cor|cliente|área|envio|modelo|artigo|encomenda|segurança|entrega|transportadora|objeto)?
      ! código ..4 (levantar|retirar|ativar|activar|abrir|baixar|descarregar|seguir|rastrear|registrar|registar|desbloquear|acessar|aceder)
      ! (nossos|os nossos) produtos (são|estão|têm|possuem|passam|vêm)
      ! (baixar|baixe|instale|descarregue|instalar) ..4 (app|aplicativo|aplicação) ..3 (controlar|ligar|conectar|configurar|emparelhar|fabricante|do)
      ! (app|aplicativo|aplicação) (da amazon|do fabricante|da transportadora|do banco)
      ! (novo|nova|novos|novas) (modelo|produto|produtos|linha) (de substituição|de reposição|sem custo|em substituição)
      ! mais produtos (do|no|para o) (seu|mesmo) pedido
      ! entre em (contato|contacto) ..9
      ! novidades (sobre|do|da|quanto|em relação) ..3 (pedido|caso|entrega|envio|encomenda|troca|reembolso)
      ! (não|algum|alguma|qualquer|caso) ..2 vantagem
      ^ (comprar|compre|peça|encomende|encomendar|adquira) (agora|já|hoje mesmo)
      ^ (estoque|stock|unidades|quantidades|vagas) (limitado|limitada|limitadas)
      (compartilhe|compartilhar|partilhe|partilhar|publique|poste) ..6 (no|na|nos|nas|em) (seu|sua|suas|nosso|nossa)? (facebook|instagram|tiktok|redes sociais|redes|stories)
      (queda|baixa|redução) de preço
      (lista de desejos|favoritos|wishlist) ..4 (baixou|caiu|em promoção|com desconto|mais barato)
      (receberá|recebe|receba|receberás|enviamos|enviaremos|oferecemos|oferecer) ..2 (cupom|cupão|vale|código) ..1 (desconto|compras|presente)
      ainda ..2 (artigos|itens|produtos) ..2 (carrinho|cesto)
      (antes que|antes de) ..1 (esgote|esgotem|esgotar)
      (aproveite|aproveita|corra|corre|garanta) ..4 (antes que|antes de) ..1 (acabe|acabem|acabar)
      ! (antes que|antes de) ..1 (esgote|esgotem|esgotar) ..2 (bateria|pilha|pilhas|carga|tinta|prazo|prazos|tempo|garantia)
      não demora ..2 (para|a) ..1 (esgotar|acabar)
      (faça|faz|realize|finalize|conclua) (já|agora|hoje)? (o|a)? (seu|sua|teu|tua|um|uma) (novo|nova|próximo|próxima)? (pedido|encomenda|compra) (o quanto antes|quanto antes|hoje|já|agora|o mais rápido possível)
      (faça|faz|finalize|conclua) (já|agora) (o|a)? (seu|sua|teu|tua) (novo|nova|próximo|próxima)? (pedido|encomenda|compra)
      (intenção) de comprar ..5
      (pedido|encomenda|compra|carrinho) ..2 (esperando|à espera) ..3 (conclua|finalize|complete|termine)
      (seu|sua|teu|tua) (desconto|cupom|cupão|oferta) ..2 (pronto|pronta|disponível|ativo|ativa|te espera|esperando)
      ^ (cupom|cupão|vale|código) (de desconto)? (enviado|gerado|liberado)
      (produto|artigo|item|modelo) (que|em que) ..3 (queria|querias|procurava|procuravas|desejava|desejavas|interessado|interessada|interessou) ..5 (estoque|stock|disponível)
      recomendamos que ..1 (faça|faças) ..2 (seu|sua|teu|tua) (novo|nova|próximo|próxima)? (pedido|encomenda|compra) ..6 (breve|rápido|já|agora|hoje)
      ! (pedido|pedidos) de (garantia|troca|devolução|reembolso|assistência|reparação|reparo)
      (quer|queres|deseja) (fazer|finalizar|concluir) ..1 (o|seu|a|sua)? ..1 (pedido|encomenda|compra) (agora|hoje|já)
      (cartão) (de)? (fidelidade|pontos|cliente frequente|vantagens)
      (acumul*|resgat*|ganh*) ..2 pontos
      (som*|junt*|troc*) (mais|seus|os seus|teus|#|{}) pontos
      (tem|possui|tens) ..1 {} pontos
      ! pontos de (fixação|apoio|luz|solda|venda|retirada|coleta|entrega|contato|contacto|costura|encaixe|conexão)
      (passou|passaram|passado|passados|faz|fazem) ..4 (desde|da|do) ..1 (sua|seu|tua|teu) (última|último) (compra|visita)
      (convidar|convidamos|convido) ..2 (a|para) (voltar|regressar) (em breve|à loja|à nossa|a comprar|às compras)
      (chegaram|trouxemos|lançamos|lançámos) ..1 (novos|novas) ..1 (sabores|cores|aromas|modelos|estilos|fragrâncias|perfumes|estampas|pratos|doces|tons|planos)
      temos ..1 (novos|novas) ..1 (sabores|aromas|fragrâncias|perfumes|doces)
      temos (um|uma) ..1 (novo|nova) ..1 (sabor|aroma|fragrância|perfume|prato|doce)
      (apetece|apetece lhe) ..1 (fazer|realizar) ..1 (outro|outra) (pedido|encomenda|compra)
      (cardápio|ementa|pratos) (da semana|do dia|semanal)
      (quer|queres|querem|deseja|gostaria de|venha|pode vir) (ver|conhecer) (a|o|as|os)? (nossa|nosso|nossas|nossos) ..2 (coleção|coleções|catálogo|loja|novidades|vitrine)
      ^ (o|a)? (presente|mimo|lembrança|prenda) (perfeito|perfeita|ideal) ..1 para
      (agora|desde hoje|a partir de hoje) também (vendemos|fabricamos|servimos)
      (guarde|guarda|adicione|adiciona|salve|salva|marque|coloque) ..3 (loja|perfil) ..2 (favoritos|favoritas|favorita)
      (conte|conta) (às|aos|para as|para os) (suas|seus)? (amigas|amigos|conhecidos|conhecidas)
      ! (aceit*|recus*|declin*|receb*) ..3 nossa oferta
      (hora|momento|altura|período) ..2 (de|para) renovar (o|a|os|as)? (seu|sua|seus|suas|teu|tua)
      (hora|altura) de repor (o|a)? (seu|sua) (stock|estoque|creme|café|ração|despensa)
      temos ..1 (novidade|novidades) que ..2 (adorar|amar|curtir)
      ! renovar ..2 (documento|documentos|palavra|senha|certificado|passaporte)
      (um presente|brinde|surpresa|desconto|cupom|cupão|mimo) ..4 (espera por si|espera por você|espera por ti|esperam por si|à sua espera|à tua espera|te espera|te aguarda|te esperando|esperando por você)
      ! (presente|brinde|surpresa|mimo) ..5 (espera|esperando) ..2 (nos|na|no) ..1 (correios|agência|loja dos correios|ponto|armazém)
      (faz|há) ..3 (dias|semanas|meses|tempo) que ..1 não (compra|compras|pede|pedes|encomendas|encomenda)
      (seus|teus) # pontos (expiram|caducam|vencem) (hoje|amanhã|em breve|no domingo|domingo|esta semana|este mês|no fim)
      (nova|novo) (coleção|colecção|linha|catálogo) ..3 (está|já está|chegou|já chegou) (online|na loja|no ar|aqui|disponível)
      (nova (coleção|colecção) | (coleção|colecção) (nova|de verão|de inverno|de outono|de primavera|de natal)) ..3 (chegou|já chegou|está aqui|está na loja|está online)
      (inspire se|inspira te|deixe se inspirar|deixa te inspirar|deixe se encantar)
      (está|estão|voltou|voltaram) (de volta|novamente disponível|disponível de novo|ao estoque|ao stock) ..4 (encomende|corra|corre|despache se|aproveite|garanta|apresse se|compre)
      (que|de que) (procurava|procuravas|buscava|desejava) (voltou|está de volta|regressou)
      (encomende|compre|leve|garanta) (já|agora|hoje)? antes que (acabe|acabem|esgote|esgotem|termine|voe|voem|seja tarde)
      (dê|dá|dar|faça|faz) (uma|um) (voltinha|volta|passeio|passada|pulo|espreitadela|passeada|salto) ..1 (na|pela|em|à|no|pelo|a) ..1 (nossa|nosso|loja|site)
      para todos os gostos
      (tudo|toda a loja|todo o site) ..1 (pela metade|a metade|a # %|com # %|metade do preço)
      (de volta|de desconto|de cashback) ..1 (por|em|na|para) cada (compra|pedido|encomenda) ..1 (acima|superior|a partir|de)
      (combina|combinam|casa|casam) ..1 (bem|lindamente|super bem|na perfeição|perfeitamente) com (a|o|os|as) (sua|seu|suas|seus|tua|teu) (compra|novo|nova)
      (outros|clientes|muitos) ..1 também (compraram|levaram|escolheram|adoraram)
      ^ complete (o|a) (visual|look|coleção) com
      ^ complete (o|a) (conjunto|set|jogo) com (o|a|os|as)? (nosso|nossa|nossos|nossas)
      (fique|fica|ficar|mantenha se|mantém te|vamos|manter|mantenhamos) ..1 (por dentro|a par|atualizado|atualizada|em contato|em contacto|contato|contacto|ligado|ligada) ..6 (instagram|facebook|tiktok|youtube|redes|ofertas|promoções)
      não (perca|percas|deixe de ver|deixes de ver|fique de fora) ..1 (nenhuma|nenhum|as|os|nossas|das|das nossas)? ..1 (oferta|ofertas|promoção|promoções|novidade|novidades)
      (hora|vontade) de ..1 (novidade|novidades)
      (nossos|os nossos) (queridinhos|favoritos|mais vendidos|campeões)
      (mime se|mima te|presenteie se|dê se um mimo|se mime|se presenteie|ofereça se)
      (agarre|agarra|garanta|garante|aproveite) ..1 (sua|a sua|tua|esta|essa) (vantagem|oferta)
      (última|últimas|últimos) (chamada|oportunidade|chance|dias|horas|dia|semana) (de|da|do|das|dos|para) ..1 (saldos|promoção|promoções|ofertas|liquidação|oferta|descontos)
      (saldos|promoções|ofertas|liquidação|descontos) ..2 (acabam|terminam|acaba|termina|começaram|chegaram)
      (damos|oferecemos|dou|tem|ganha|ganhas) ..1 # (€|euros|reais|%) ..2 (na|para a|em) (próxima|sua próxima)
      não (paga|pague|pagas) (portes|frete|envio) ..1 (até|hoje|acima|a partir|esta semana|este fim|neste fim|nas compras|em compras)
      (hoje|esta semana|fim de semana|domingo|acima de # (€|euros|reais)|a partir de # (€|euros|reais)) ..2 não (paga|pague|pagas) (portes|frete|envio)
      (conheça|ofereça|descubra|experimente|dê|presenteie com) ..1 (nosso|nossos) (cartão|cartões|vale|vales) presente
      (dica|sugestão) ..1 combine (com|o|a|os|as)
      ^ (combine|combina) com (o|a|os|as) (nosso|nossa|nossos|nossas)
      (visite|conheça|veja|descubra) ..1 nossas outras lojas
      ^ (reabasteça|reabastece|reponha|abasteça) (já|agora)? (o|a)? (seu|sua)? (estoque|stock|despensa)
      (encomende|compre) ..2 (antes de acabar|antes que acabe)
      (encomende|compre) ..2 a tempo (do|da|para) ..1 (natal|dia|páscoa|festas)
      (descubra|conheça|espreite) (o|a|os|as) ..2 (a condizer|a combinar|que combina|que combinam|combinando)
      aproveite enquanto (pode|há|dura|durar|tem)
      (faltam|falta|só faltam|mais) ..1 # (€|euros|reais) ..4 (frete|portes|envio|entrega) ..2 (grátis|gratuito|gratuita|de graça|oferecidos|oferecido)
      (estamos em festa|estamos a festejar|para comemorar|comemoramos|celebramos) ..3 (# %|desconto|descontos)
      # % em (tudo|toda a loja|todo o site|toda a coleção|todos os produtos|todos os artigos)
      ^ (novidade|novidades|acabou de chegar|recém chegado|lançamento) (na|em|da|cá|no)? (loja|nossa|casa|site)
      (pode|vai|deve) também (curtir|adorar|amar) (isto|isso|este|esta|os|as|estes|o|a)
      também (pode|vai|deve) (curtir|adorar|amar) (isto|isso|este|esta|os|as|estes|o|a)
      (veja|vê|confira|descubra|conheça|explore) ..1 (coleção|linha|gama|catálogo|seleção) (completa|completo|inteira|toda)
      (veja|vê|confira|descubra|conheça|explore) (toda|todo|a nossa|o nosso) ..1 (coleção|linha|gama|catálogo|loja|seleção)
      (carrinho|favorito|favoritos|lista de desejos|que viu|que guardou) ..3 (baixou|desceu|caiu|baixaram|desceram) de preço
      (carrinho|favorito|favoritos|lista de desejos|que viu|que guardou) ..3 (ficou|está|saiu|ficaram|estão) ..1 mais (barato|barata|baratos|baratas|em conta)
      (seu|sua|teu|tua) (favorito|favorita|carrinho) ..1 (à sua espera|à tua espera|te espera|espera por|te esperando|está à espera|aguarda por|ainda espera)
      (ainda|esquecido|esquecida|deixou|deixaste|esqueceu) ..3 no (seu|teu) carrinho
      (guardamos|guardámos|salvamos|deixamos guardado|está guardado) ..1 (o)? (seu|teu)? carrinho
      (nova loja|loja nova|novo site|site novo|nosso e-commerce) ..2 (no ar|online)
      ^ com (a|o|uma|a nossa|o nosso|nossa|nosso) (assinatura|clube|plano) ..2 (recebe|recebes|tem|ganha|poupa|chega) ..3 (# %|desconto|descontos|brinde|brindes|todos os meses|todo mês|grátis|vantagens)
      (passe|envie|partilhe|compartilhe|mande|dê|repasse) ..1 (este|esse|o seu|seu) (código|link|cupom|cupão) ..2 (amigo|amiga|amigos|amigas)
      (leia|lê|visite|acompanhe|siga|conheça) ..1 nosso (blog|blogue)
      (faltava|faltou|falta) (pouco|só um passo|quase nada) para ..1 (concluir|finalizar|fechar) ..2 compra
      também temos ..3 (a condizer|a combinar|que combinam|para combinar|na mesma linha)
      (sabia|sabias|sabe) que também ..1 (temos|vendemos|produzimos)
      (quem|clientes|pessoas) ..2 (compra|compram|leva|levam) ..2 (costuma|costumam|geralmente|normalmente|quase sempre|sempre)? ..1 (levar|leva|levam|comprar|pedir|leva) ..1 também
      que tal (um|uma|o|a|levar|experimentar|dar) ..3 (a condizer|a combinar|de presente)
      que tal (levar|experimentar) (um|uma|o|a)? ..1 (novo|nova|segundo|segunda|nosso|nossa)
      (encomende|compre|garanta) (os|as|o|a) ..1 (refis|filtros|recargas|refil|recarga) (na nossa|já|agora)
      quanto mais (leva|compra|pede|levas) ..1 menos
      (inauguramos|inaugurámos|vamos inaugurar) ..1 (uma|um|nossa|nova|mais uma) ..1 (loja|showroom|espaço|quiosque|unidade)
      (abrimos|vamos abrir) (uma|um|a nossa)? (nova|mais uma|novo) ..1 (loja|showroom|quiosque)
      (acabamos|acabámos) de lançar ..3 (cores|modelos|sabores|gama|linha|coleção|estampas|aromas)
      (acabamos|acabámos) de (juntar|acrescentar|adicionar) ..2 (novas|novos) ..1 (cores|modelos|sabores|estampas|aromas)
      (espreite|espreita) (a|o|as|os) (nossa|nosso|nossas|nossos|loja|novidades|coleção|catálogo|saldos)
      se (gosta|gostas|gostou|curtiu|adora) ..4 (vai adorar|vai amar|vais adorar|vai curtir)
      código _ ..1 (tira|dá|dá lhe|vale|oferece|garante) ..1 # %
      (o|a) (segundo|segunda|terceiro|terceira) ..1 (fica|sai|custa|é) (a|por|pela)? (metade|# %)
      (leve|compre) ..6 e (poupe|economize|poupa|pague menos|ganhe)
      (siga|segue|sigam) ..1 @
      (junte se|junta te|faça parte|inscreva se) ..2 (nossa|nosso) ..1 (comunidade|clube|grupo|canal|lista vip|lista de novidades|lista)
      entre (para|no|na) (a|o)? (nossa|nosso) (comunidade|clube|grupo)
      (coleção|novidades|ofertas|nossa loja) ..3 a um clique
      clientes (fiéis|vip|especiais|habituais|antigos) ..1 (têm|ganham|recebem|contam|aproveitam)
      (mostre|apresente|mostra) (este|esse) (vale|cupom|cupão) ..2 (loja|caixa|balcão|entrada)
      em (promoção|oferta|liquidação) (só hoje|só até|só esta|só este|só neste|só nesta|esta semana|este fim|nesta semana|neste fim)
      (conte|conta|fale|fala|diga) ..1 (aos|às|para os|para as|com os|com) ..1 (amigos|amigas|conhecidos|família|colegas) (sobre|de) nós
      (esperamos|contamos|aguardamos) ..2 (com|pelo|pela|por) ..2 (próximo|próxima) (pedido|compra|encomenda)
      (reserve|garanta|pré-encomende) (já)? (hoje|agora)? ..1 (o|a) (novo|nova)
      (só|apenas) (restam|resta|sobraram|há|temos|sobram) ..3 (corra|aproveite|despache se|apresse se|encomende|garanta)
      (sorteio|giveaway|passatempo) ..1 (no|na|em) (nosso|nossa)? (instagram|facebook|página|tiktok|perfil)
      (leve|adicione|junte|acrescente) (um|uma|o|a) ..7 por (só|apenas)
      (compra|comprar|compre|na compra de) (duas|dois|três) ..3 (ganha|leva) ..2 (uma|um|terceira|terceiro|grátis|oferta)
      (ainda)? tem ..1 # (€|euros|reais) ..2 (crédito|saldo|desconto|vale) ..1 gastar
      não fique sem ..6 (encomende|compre|leve|garanta)
      (marque|marca|identifique) ..1 @ ..6
      experimente (também|já)? (o|a|os|as)? (nosso|nossa|nossos|nossas) (novo|nova|novos|novas|loja|clube)
      ^ (o|a)? (presente|prenda) (certo|certa|perfeito|perfeita|ideal) para ..2 (dia|natal|mãe|pai|aniversário)
      (frete|portes|envio) ..2 nossa conta (acima|a partir|em compras|nas compras|em todas|esta semana|este fim|até domingo|só hoje)
      (comprando|levando|a partir de|acima de) ..4 (frete|portes|envio) ..2 (grátis|nossa conta|oferecidos)
      ! (baixou|desceu|caiu) de preço ..8 (reembols*|diferença)
      ! não (paga|pague|pagas) ..1 (portes|frete|envio|entrega) ..4 (devolução|troca|substituição|devolver)
      ! (devolução|troca|substituição) ..6 não (paga|pague|pagas) ..2 (portes|frete|envio)
      ! (devolução|troca|substituição|peça) ..5 por nossa conta
      (aqui|cá) na loja (também)? encontra ..4
      (novas|novos) ..1 (já)? ..1 (estão|chegaram) na loja
      (já|ainda não) (viu|viste|conhece|passou|veio) ..2 (nossas novidades|nova coleção|novos modelos|novos produtos|novos sabores|nova linha)
      quem ama ..3 (ama|vai amar|adora) ..1 também
      (marque|marca|identifique|mencione) ..3 (fotos|foto|stories|publicações) e (ganhe|concorra|participe|receba)
      e ganhe (um|uma|o seu)
      (mude|passe|suba) para (o|a) (modelo|versão|plano|linha) (premium|superior|plus|anual|profissional|pro|completo|completa|família)
      (com|pela|na|no) (a|o)? (nossa|nosso) (app|aplicativo|aplicação) ..1 (compra|poupa|economiza|compre)
      (última|últimos|últimas|primeira) ..1 (semana|dia|dias|horas) (da|de|das|dos) ..1 (promo|promoção|promoções|saldos|ofertas|descontos|liquidação)
      ! loja está aberta (de|das|aos|à|até|entre|todos|só|apenas)
      ! não ..2 (peça|encomende|compre) mais
      ! (esqueceu|esqueceste|deixou|deixaste) ..2 (algo|itens|artigos|produtos) ..3 (caixa|pacote|devolveu|devolução) ..1
      ! (sensor|lâmpada|aparelho|dispositivo|ligue|ligar|conecte|emparelhe|associe) ..4 (nossa|nosso) (app|aplicativo|aplicação)
      ! (novos|novas) modelos ..1 (prova|maquete|etiqueta|desenho)
      ! complete ..3 conjunto ..2 (peça|peças)
      ! (mãe|pai|filho|filha|esposa|marido|amigo|amiga|família|avó|avô) vai (adorar|amar|gostar) ..2
      ^ (estes|estas) ..2 combinam com a sua compra
      (abrimos|vamos abrir) uma loja nova
      temos (o|a) (presente|mimo|prenda) (perfeito|perfeita|ideal) para
      ^ gostaria de fazer (outro|outra) (pedido|encomenda|compra) ^
      já viu (as|nossas|as nossas) novidades (da|do|de)
      quem (pede|compra|leva) (duas|dois|três) ..2 leva
    `,

    'order-status': `
      ! (pedido|encomenda) foi (feito|feita) (em|duas|com|por|sem|há|antes|no)
      ! (tratar|tratando|cuidando|cuidar|trabalhando|trabalhar) ..3 pedido de _
      ! pagamento ..2 duas vezes
      (recebemos|confirmamos|confirmámos|enviamos|enviámos|despachamos|despachámos|processamos|processámos|embalamos|expedimos|postamos|acabamos de enviar|acabámos de enviar|acabamos de receber|acabamos de despachar|estamos preparando|estamos a preparar|estamos processando|estamos a processar|estamos embalando|estamos separando|preparamos|já enviamos|já recebemos|estamos cuidando) ..2 (o|seu|sua|teu|tua|a|os|que|do)? ..2 (pedido|pedidos|encomenda|encomendas|compra|pacote|envio|artigo|produto|produtos|artigos|mercadoria)
      (confirmação|aviso|notificação) (de|do|da) (seu|sua|tua|teu)? ..1 (pedido|compra|envio|encomenda|entrega|despacho|expedição)
      (confirmamos|confirmar|informamos|informar|comunicamos|avisamos|avisar) ..4 (seu|sua|teu|tua|a|o) (pedido|encomenda|compra|pacote|envio) ..4 (enviado|enviada|despachado|recebido|recebida|confirmado|confirmada|entregue|caminho|expedida|expedido|postado)
      (confirmamos|confirmar|acusamos) (a|o) (recepção|receção|recebimento|envio|compra|pagamento|pedido) (da|do|de) ..2 (pedido|encomenda|compra|pacote)
      (pedido|pedidos|encomenda|encomendas|compra|pacote|pacotes|envio|artigo|artigos|produto|produtos|mercadoria|{}|item|itens) ..4 (foi|foram|está|estão|já está|já foi|encontra se|se encontra|já se encontra|está sendo|está a ser|sendo|acabou de ser|já saiu|já vai|vai|acaba de ser) ..1 (já|com sucesso|hoje|agora|corretamente|devidamente|sendo|a ser)? (recebido|recebida|recebidos|confirmado|confirmada|confirmados|processado|processada|processados|enviado|enviada|enviados|enviadas|despachado|despachada|despachados|expedido|expedida|preparado|preparada|preparados|embalado|embalada|separado|separada|entregue|entregues|postado|postada|registrado|registrada|registado|registada|aceito|aceite|aprovado|aprovada|realizado|realizada|concluído|concluída|faturado|coletado|recolhida|a caminho|em trânsito|em rota|em preparação|em processamento|em separação|em transporte|em distribuição|pronto|pronta|em andamento|saindo|com a transportadora|na transportadora|em curso)
      (pedido|encomenda|compra|pacote|envio|artigo|produto) (#|{})? (confirmado|confirmada|enviado|enviada|despachado|despachada|entregue|recebido|recebida|processado|a caminho|em trânsito|postado|expedida|em separação|aprovado)
      (pedido|encomenda|pacote|envio|produto|artigo|compra|mercadoria) ..3 (já|hoje)? (saiu|chegou|seguiu|está chegando|está quase chegando|vem a caminho|partiu)
      (preparando|processando|embalando|separando) ..2 (seu|sua|o|a) ..1 (pedido|encomenda|compra|pacote)
      (número|código|link) (de|do) (rastreio|rastreamento|seguimento|tracking|acompanhamento|envio|objeto) (é|e|do|para|{}|#|seu|abaixo|da)
      (segue|seguem|envio|enviamos|aqui está|aqui vai|confira|partilhamos|compartilhamos|informamos|seu|teu|este é|o seu|passamos|deixo|deixamos) ..3 (número|código|link|dados) (de|do) (rastreio|rastreamento|seguimento|tracking|acompanhamento)
      (pode|podes|poderá|podem|já pode) ..2 (seguir|acompanhar|rastrear|consultar|ver) ..5 (pedido|envio|pacote|entrega|encomenda|compra)
      ^ (rastreie|acompanhe|siga) ..1 (seu|sua|o|a) (pedido|envio|pacote|encomenda|entrega)
      (o|a|os|as)? (estamos|estão) (a|já)? (preparar|preparando|processar|embalar) lo
      (já)? (está|estão|vai) a caminho
      (está|vai) a caminho (da|de) (sua|tua)
      (pagamento) ..3 (foi|está|recebido|já)? (sido|já|foi)? (recebido|confirmado|aprovado|compensado|registado|registrado|identificado)
      (recebemos|confirmamos|confirmámos|recebi|identificamos) ..2 pagamento
      (pedido|encomenda|pacote|envio|compra) ..4 (marcado|marcada|indicado|indicada|consta|aparece|registado|registada|registrado) como (entregue|enviado|enviada|recebido|recebida|concluído|concluída|expedida)
      (atualizado|atualizamos|atualizámos|mudou|alterado|atualizou) ..2 (estado|status) (de|da|do) ..2 (pedido|encomenda|envio|compra)
      (estado|status) (de|da|do) ..2 (pedido|encomenda|envio|compra) ..3 (atualizado|mudou|foi|agora|alterado)
      (pedido|encomenda|pacote) ..4 saiu (para)? (entrega|distribuição)
      ! (confirmação|notificação|aviso) (de|do) (pedido|envio|entrega|compra) (por|da amazon|que)
      ! (recebemos|recebida|acusamos) ..3 (mensagem|dúvida|solicitação|email|pergunta|devolução|foto|fotos|comentário|comentários|avaliação|reclamação|informação|informações|dados|contato|contacto)
      ! (artigo|produto|pedido|pacote|item|encomenda) ..3 (devolvido|danificado|danificada|errado|incorreto|incompleto) ..3 (recebido)?
      ! (foi|está|chegou|recebeu|entregue|recebido|enviado|estava) ..2 (danificado|danificada|quebrado|partido|errado|incorreto|incompleto|incorretamente|tarde|por engano|com defeito|atrasado)
      ! (não|nunca|ainda não) ..5 (recebido|confirmado|processado|enviado|enviada|despachado|entregue|recebida|saiu|chegou|recebemos)
      ! (devolução|reembolso|reclamação|solicitação|estorno) ..3 (recebido|recebida|processado|processada|em processo|em andamento|enviada|enviado|aprovado|concluído|concluída)
      ! (seu|sua|do|da|para) (pedido|encomenda|compra) (enviado|recebido|realizado|realizada|feita|feito|enviada) (em|no|na|a|por)
      ! novo envio
      ! (não|sem|falta) ..4 pagamento
      ! (método|meio|link|forma|formas|problema|problemas) de pagamento
      ! (desde|após|depois de|depois do|desde o|no) (o)? (seu|sua|teu) (último|última|anterior|primeiro|primeira) (pedido|compra|encomenda) ..8
      estamos (providenciando|preparando|tratando|a preparar|a tratar) ..10 (envio|expedição|despacho) ..3 (produto|produtos|pedido|encomenda|compra)
      (pedido|encomenda|compra) ..2 (entrou|entra|passou|já está) (na|em|no|para a|para) ..1 (fila|produção|preparação|separação)
      (pediu|encomendou|comprou|adquiriu|solicitou) ..2 (os|as|o|a)? ..1 (seguinte|seguintes) (artigo|artigos|produto|produtos|item|itens)
      (começar|começamos|começaremos|iniciar|iniciamos|iniciaremos) ..1 (a preparar|a processar|a produzir|a preparação|o preparo|a separação) (o|a|do|da)? (seu|sua|teu|tua)? (pedido|encomenda|compra) ..1 (já|hoje|imediatamente|imediato|em breve|logo|agora)
      (começamos|começaremos|iniciamos|iniciaremos) (já|hoje|imediatamente|de imediato) (a preparar|a processar|a produzir|a preparação) (o|a|do|da)? (seu|sua|teu|tua)? (pedido|encomenda|compra)
      (preparando|a preparar) tudo para (você|si|ti)
      (entregador|estafeta|motoboy|motorista) ..1 (está|vai) (a caminho|chegando|a chegar|recolhendo|a recolher|coletando)
      (artigos|produtos|itens) (do|da) (seu|sua|teu|tua) (pedido|encomenda|compra) ..3 (prontos|disponíveis|enviados|entregues)
      (aqui|este|segue|seguem|abaixo|confira) ..3 (resumo|detalhe|detalhes) (do|da|de) ..1 (seu|sua|teu|tua)? (pedido|compra|encomenda)
      (pedido|encomenda|compra) ({}|#)? (foi|já foi|acaba de ser) (criado|criada|gerado|gerada)
      ! (fatura|factura|nota fiscal|recibo|reembolso|etiqueta|devolução|solicitação|caso|ticket|boleto|código|cupom|estorno) ..7 (criado|criada|gerado|gerada)
      (entregamos|entregámos|enviamos|enviámos|despachamos|expedimos) ..1 parte (do|da) ..1 (pedido|encomenda|compra)
      (entregamos|entregámos) (o|a) (seu|sua|teu|tua) (pedido|encomenda|compra)
      ! entregamos ..5 em ..1 # (dias|horas|dia)
      (pedido|encomenda|pacote|compra) ..3 (será entregue|vai ser entregue|serão entregues|chega|chegará|vai chegar|é entregue) ..2 (hoje|amanhã|esta tarde|esta manhã|esta noite)
      ! (recebemos|recebido|recebi|confirmamos|acusamos|registamos|registramos) ..4 pedido de (disputa|contestação|esclarecimento|esclarecimentos|informação|informações|orçamento|cotação|suporte|ajuda|apoio|contato|contacto|alteração|mudança|correção|segunda via|desculpa|desculpas|devolução|troca|reembolso|estorno|cancelamento|anulação|garantia|assistência|reparo|reparação|recolha|coleta|fatura|factura|nota|adesão|registo|cadastro|análise|revisão)
      estamos (preparando|a preparar|embalando|a embalar) (o|a|os|as)? (seu|sua|seus|suas|teu|tua) {}
      (pedido|encomenda|pacote) ..9 (saiu|saíram) (para)? (entrega|distribuição)
      mensagem (confirma|serve para confirmar) (o|a) (recebimento|receção|recepção|chegada)
      (pedido|encomenda|compra) ..1 (deu entrada|entrou no sistema|deu entrada no sistema|caiu no sistema)
      (mãos à obra|botar a mão na massa|mão na massa|pomos mãos)
      temos (o|a) (seu|sua|teu|tua) (pedido|encomenda|compra) ^
      temos (o|a) (seu|sua|teu|tua) (pedido|encomenda|compra) (e)? (já|vamos|começamos|está em|estamos)
      (em baixo|abaixo|a seguir|aqui) ..1 (encontra|encontras|está|vai|segue) (um|o) resumo (do|da) ..1 (pedido|encomenda|compra)
      obrigad* (pela|pelo|por) ..2 (pedido|encomenda|compra) ..6 resumo ^
      (acabamos|acabámos|acabei) de (entregar|deixar|passar|enviar|postar|despachar|expedir|embalar) (a|o|as|os)? (sua|seu|suas|seus|tua|teu)? (encomenda|pedido|pacote|compra|artigo|artigos|produto|produtos) ..1
      (entregador|estafeta|motorista|carteiro|motoboy) ..4 com (o|a) (seu|sua|teu|tua) (pacote|pedido|encomenda)
      (vimos|venho) ..3 (acusar|confirmar) (a|o) (receção|recepção|recebimento) ..3
      (colocamos|colocámos|pusemos|deixamos|deixámos|entregamos|entregámos|levamos|levámos|postamos|postámos) ..2 (seu|sua|teu|tua|o|a) (pedido|encomenda|pacote|compra) ..3 (correios|correio|ctt|transportadora|agência|estafeta)
      estamos ..1 (tratando|cuidando|a tratar|a cuidar|trabalhando|a trabalhar) (do|da|no|na|de) (seu|sua|teu|tua)? ..1 (pedido|encomenda|compra)
      pagamento ..1 (deu certo|caiu|entrou|bem sucedido|chegou|passou|foi concluído|foi efetuado|concluído)
      (pedido|encomenda) foi (feito|feita|concluído|concluída|efetuado|efetuada|finalizado|finalizada|passado|passada|transmitido|encaminhado|encaminhada|aceite|aceito)
      estamos (fazendo|fabricando|costurando|produzindo|montando|imprimindo|a fazer|a fabricar|a costurar|a produzir|a montar|a imprimir|a criar|criando) (o|a|os|as)? (seu|sua|seus|suas|teu|tua|teus|tuas)
      (motorista|estafeta|entregador|carteiro|transportadora) ..1 (passa|passará|vem|vai) ..2 (hoje|amanhã)? ..1 (com|entregar) (o|a) (seu|sua|teu|tua) ..1 (pacote|pedido|encomenda)
      (entregamos|entregaremos|enviamos|expedimos|despachamos) (hoje|amanhã) (o|a) (seu|sua|teu|tua)
      (artesão|artesã|equipe|equipa|armazém|oficina|ateliê|estafeta|carteiro|transportadora|motorista) ..1 (pegou|recebeu|recolheu|levou|apanhou|coletou|iniciou|começou) ..1 (seu|sua|no seu|na sua) (pedido|encomenda|pacote)
      (pedido|encomenda|compra) ..1 (passa|passou|entra|entrou|avança|avançou|vai|está) ..1 (à|a|para|na|em) ..1 (fase|etapa|produção|fabricação|fabrico)
      (seu|sua|seus|suas|teu|tua) ..2 (está|estão) (pronto|pronta|prontos|prontas|terminado|terminada) e ..5 (inspeção|controle|controlo|verificação|revisão|envio)
      agora é só (enviar|despachar|embalar|aguardar|esperar) ..1
      (amanhã|hoje) ..1 (tem|terá|recebe|receberá|vai ter|vai receber|chega|já tem) ..3 (pedido|encomenda|pacote|compra)
      (recebe|receberá|vai receber) ..2 (pedido|encomenda|pacote) ..3 (hoje|amanhã)
      (artigos|itens|pedido|pacote|encomenda|produtos) ..1 (iniciou|iniciaram|começou|começaram|partiram|seguiram) ..1 (viagem|caminho|jornada)
      (reserva|pré-venda|pré-encomenda) ..1 (está|foi) ..1 (confirmada|registada|registrada|recebida|garantida)
      etiqueta ..1 (foi|está) ..1 (impressa|criada|gerada|pronta|emitida) e
      (à espera|a espera|aguardando|aguardam|aguarda|esperando) (o|pelo|do|a|pela|da) (estafeta|entregador|carteiro|transportadora|recolha|coleta|motorista)
      (seu|sua|seus|suas|teu|tua|teus|tuas) ..3 (está|estão|foi|foram|vai|vão|já está) (já|agora|oficialmente)? ..1 (a caminho|na caixa|no caminhão|no camião|na carrinha|no correio|em viagem|em boas mãos|nas mãos|à sua porta|em rota)
      ^ ..3 (já|acabou de)? (seguiu|saiu|foi enviado|foi enviada|foi postado|foi despachado|foi expedido|está a caminho|partiu) ^
      (está|estão) ..2 nas mãos (dos|da|do) (correios|ctt|transportadora|estafeta|carteiro|entregador)
      (foi|foram|seguiu|seguiram|saiu|saíram) (no|com o|pelo|nos|pelos) ..1 (correio|correios|ctt|recolha|camião|caminhão)
      ^ ..2 entrega ..1 (prevista|está prevista|será) ..1 (para|hoje|amanhã|segunda|terça|quarta|quinta|sexta|entre|na|no)
      (rastreio|rastreamento|seguimento) ..1 (mostra|indica|diz|aponta|confirma) ..2 (pacote|pedido|encomenda|objeto) ..3 (a caminho|entregue|em distribuição|saiu|em trânsito|em rota)
      (pacote|pedido|encomenda|objeto|envio|volume) ..1 (foi|está) ..1 (assinado|assinada|postado|postada|deixado|deixada|recolhido|recolhida|coletado|coletada|carregado|carregada|digitalizado|escaneado|depositado|depositada)
      (pacote|encomenda|pedido|envio) ..1 (passou|cruzou|atravessou|saiu) ..1 (fronteira|alfândega|aduana)
      (pedido|encomenda|pacote) ..4 reta final
      (pedido|encomenda) ..1 está (com|na|no) (a|o)? ..1 (equipe|equipa|oficina|armazém|depósito|transportadora)
      (enviámos|enviamos|despachámos|despachamos|postámos|postamos|expedimos|embalámos) (o|a|os|as)? (seu|sua|seus|suas) _ ..1 (à parte|separadamente|hoje|ontem|esta manhã|num pacote|pela)
      ! (enviámos|enviamos) ..2 (fatura|factura|nota|recibo|manual|prova|e-mail|email|mensagem|pergunta|maquete|foto|fotos|instruções|formulário|etiqueta|código|resposta|reembolso)
      (tocar|tocam|bater|batem|toca|bate) ..1 (à|na|a) (sua|tua) (campainha|porta) (hoje|amanhã|logo|em breve|a qualquer)
      (mercadoria|produtos|artigos|itens) que (encomendou|comprou|pediu) ..1 (seguiu|seguiram|saiu|saíram|foi enviada|foram enviados|foi expedida|foram expedidos|estão a caminho|está a caminho)
      (seu|sua|seus|suas) ..2 (voa|voam|viaja|viajam) ..1 (até|para|rumo) ..1
      (itens|artigos|pedido|pacote) ..6 (chegam|chega|saem|sai|partem) (na|no|hoje|amanhã|em|esta)? ..1 (segunda|terça|quarta|quinta|sexta|hoje|amanhã|sábado|semana)
      (pacote|encomenda|pedido|caixa) (já)? ..1 (foi fechado|foi fechada|está fechado|está fechada|está de saída|está na portaria|com o porteiro|no centro de distribuição|no centro de triagem)
      (acabamos|acabámos) de (embalar|costurar) ..1 (seu|sua|seus|suas)
      ^ entrega (concluída|efetuada|realizada|feita)
      ^ (enviado|enviada|despachado|entregue|postado|expedida) ^
      (pedido|encomenda|pacote|presente|objeto) ..4 foi (entregue|deixado na portaria)
      (seu|sua|seus|suas) ..1 (sai|saem|partem|chega|chegam) (na|no|hoje|amanhã|já)? ..1 (segunda|terça|quarta|quinta|sexta|sábado|hoje|amanhã)
      (tomamos|tomámos) nota (do|da) ..1 (pedido|encomenda)
      ! etiqueta ..3 (devolução|troca|devolver|reversa) ..6
      ! (devolução|troca) ..4 etiqueta
      ! (aguarda|aguardando|à espera|levantar|retirar|retirada|levantamento) ..3 (agência|correios|ponto|loja)
      ! entrega ..1 (marcada|prevista|agendada) ..8 (elevador|piso|andar|adequado|convém|conveniente)
      (seu|sua|seus|suas|teu|tua) _ (saiu|saíram|partiu|partiram|seguiu|seguiram) (da|do|de|para|com|pela|no) ..1 (nossa|nosso|armazém|oficina|transportadora|estafeta|correios|ctt|correio|depósito|ateliê|fábrica)
      (pacotinho|embrulho|pacote|encomenda) está (fechado|fechada|pronto|pronta|selado|selada)
      (objeto|pacote|pedido|encomenda|mercadoria) ..1 (está|foi|fica) ..1 (com|nos|nas) (os|a|o|as)? ..1 (correios|ctt|transportadora|estafeta|entregador|dpd|jadlog|gls)
      (mercadoria|produtos|artigos|itens|volumes) ..2 (foi|foram) ..1 (carregado|carregada|carregados|expedida|expedidos|despachada|despachados|recolhida|recolhidos)
      pagamento (ok|aprovado) ..1
      (começamos|começámos|vamos começar) (já|logo|hoje|agora)? a (produzir|preparar|embalar|fazer|costurar) ^
      (estafeta|entregador|carteiro|motorista) ..2 (tocar|toca|tocará|bater|bate) ..2 (hoje|amanhã|logo)
      (acabei|acabamos|acabámos) de (embrulhar|embalar|empacotar) ..1 (seu|sua|seus|suas)
      (pedido|encomenda|pacote|objeto) ..2 (no|em|na) (centro|unidade|posto) (de|da) (triagem|distribuição|tratamento|logística)
      (pedido|encomenda|almofada|peça) ..4 (bancada|mãos) (do|da|dos) (nosso|nossa|nossos) (artesão|artesã|equipe|equipa|costureira|artesãos)
      (vão|vai) tocar (à|na|a) (sua|tua) (campainha|porta)
      ! (instruções|manual|peças|foto) ..6 bancada
      (em baixo|abaixo|a seguir) encontra um resumo ^
      (enviámos|despachámos|postámos) (o|a|os|as) _ (à parte|separadamente)
    `,
    parcel: `
      pedido|pedidos|encomenda|encomendas|compra|pacote|envio|entrega|artigo|artigos|item|itens|pagamento
    `,
    transit: `
      (foi|foram|já|acabou de ser|acaba de ser|acabamos de|hoje|agora|está|estão|temos) ..2 (enviado|enviada|enviados|enviadas|despachado|despachada|despachados|expedido|expedida|expedidos|postado|postada|postados|entregue|entregues|recolhido|recolhida|coletado|coletada|confirmado|confirmada|registado|registada|registrado|processado|aprovado)
      (acabado de|acabou de ser|já|hoje|agora) ..2 (embalado|embalada|embalados|embaladas|pronto|pronta)
      (saiu|saíram|partiu|partiram|seguiu|seguiram|chegou|chegaram) ..2 (hoje|ontem|esta|do|da|de|para|pela|com|ao)
      (chega|chegam|chegará|chegarão|sai|saem|sairá|segue|seguem|parte|partem|entrega) ..2 (hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|esta tarde|esta manhã|esta semana)
      a caminho|em trânsito|em rota|em viagem|saiu para entrega
      (entregue|recolhido|recolhida|coletado|coletada|levado|levada|levou|deixado|deixada|passado|mãos) ..3 (transportadora|estafeta|carteiro|motorista|entregador|correios|ctt|dpd|gls|jadlog|vizinho|vizinha|portaria|porteiro)
      (deixado|deixada|está|ficou|deixámos|deixamos) ..1 (na|à) (sua|tua) (caixa de correio|caixa do correio|porta)
      (deixa|deixou|deixaram|saiu|sai|saíram|partiu) ..2 (armazém|depósito|oficina|centro de distribuição)
      (entrega|chegada) ..2 (prevista|previsto|agendada|marcada|estimada) ..1 (para|hoje|amanhã|entre|segunda|terça|quarta|quinta|sexta|até)
      (começámos|começamos|começou|iniciou|iniciámos|iniciamos) ..3 (preparar|preparação|embalar|separação|produção|separar)
    `,
    delay: `
      atraso|atrasos|atrasado|atrasada|atrasados|atrasou|atrasará|atrasar|atrasadas|demora|demoras|demorar|demorará|demorando|adiado|adiada|remarcado|remarcada|reagendado|reagendada|adiamento
      mais (tempo|tarde) (do que|do|que)
      (demorando|demorar|demora|demorado|levando|levar|tardar|tardando) mais (do que|que|do)
      (retido|retida|parado|parada|bloqueado) (na|no|em|pela|por)
      (greve|temporal|tempestade|alfândega|aduana|feriado|chuvas)
      ! (o mais tardar|mais tardar)
      ! sem (demora|demoras|atraso|atrasos)
      ! pode variar ..5 (feriado|feriados)
      ! (passou|cruzou|atravessou|saiu|liberado|liberada|liberou) ..1 (alfândega|aduana)
    `,
    problem: `
      danificado|danificada|danificados|dano|danos|quebrado|quebrada|partido|partida|perdido|perdida|extraviado|extraviada|extravio|roubado|defeituoso|defeituosa|defeito|defeitos|avariado|avaria|falha|falhas|faltando|errado|errada|trocado|incorreto|incorreta|erro|erros|incidente|engano|lapso
      (devolução|devoluções|devolver|devolvido|devolvida|troca|trocar|substituição|substituir|reposição|garantia|reclamação)
      (endereço|morada) ..2 (incompleto|incompleta|incorreto|incorreta|errado|errada|inválido|insuficiente)
      (não|impossível|sem) ..3 (possível|conseguimos|conseguiu|podemos|foi possível|pôde|consegue|é possível|conseguiram) ..2 (entregar|enviar|processar|completar|localizar|despachar|realizar|efetuar|entrega|concluir)
      (tentativa|tentativas|tentaram|tentou) ..2 (entrega|entregar|falhada|frustrada)
      (recusado|devolvido|recusou) (pela|pelo|ao|à) ..2 (transportadora|remetente|destinatário|correios|nós)
      (levantar|retirar|recolher|buscar|levante|retire) (na|no|nos|em|o) ..3 (loja|agência|ponto|correios|estação|pacote)
      (produto|artigo|tamanho|cor|modelo|item) (errado|errada|incorreto|trocado)
      inconveniente com
      ! sem (danos|erros|problemas|defeitos)
      ! política de (devolução|devoluções|troca|trocas)
      ! em troca
    `,
    errand: `
      fatura|faturas|factura|nota fiscal|nf|danfe|recibo|comprovante|comprovativo|boleto|arte|layout|maquete|prova|design|gravação|personalização|personalizado|personalizada|pré-visualização
      anexo|anexa|anexamos|anexada|anexado
      agendar|agendamento|marcação|marcar|agende|instalação|técnico|montagem|janela horária
      (transportadora|motorista|entregador|estafeta|transportador|correios) ..4 (ligará|contactará|contatará|entrará|ligar|vai ligar|vai contactar)
      garantia|instruções|manual|segurança
      entre as # e as #
      (haverá|haja|estará|esteja|estar|haver) ..2 (alguém|em casa|presente)
    `,
    apology: `
      desculpa|desculpas|desculpe|desculpem|desculpar|lamentamos|lamento|lamentável|lamentavelmente|infelizmente|perdão|sentimos muito|sinto muito|pena
      (o|os|pelo|pelos|qualquer|este|eventuais|quaisquer)? (transtorno|transtornos|inconveniente|inconvenientes|incómodo|incômodo|incómodos)
    `,
    'stock-out': `
      (esgotado|esgotada|esgotados|esgotadas|esgotou|esgotaram|descontinuado|descontinuada|indisponível|indisponíveis)
      sem (stock|estoque|disponibilidade)
      (não) ..2 (está|estão|se encontra|temos|há|dispomos de|possuímos|encontra se|contamos com) ..4 (disponível|disponíveis|stock|estoque|disponibilidade|unidades)
      já não ..3 (disponível|disponíveis|stock|fabric*|vend*|temos)
      (não) ..3 (mais|disponível) ..1 (disponível|estoque|stock)
      (fora de|rutura de|ruptura de|falta de|erro de|erro no|erro em) (stock|estoque)
      (ficamos|ficámos) sem
      acabou ..2 (estoque|stock)
      ! enquanto durarem
      ! em estoque
    `,
    adjustment: `
      <refund>
      ajustado|ajustada|ajustamos|ajustámos|ajuste|ajustar
      (foi|será|sido|ficou|fica) ..2 (cancelado|cancelada|anulado|anulada)
      (cancelamos|cancelámos|cancelaremos|anulamos|anulámos|anularemos)
      não ..3 (cobrado|cobrada|cobraremos|cobrança|debitado|debitada|cobrança)
    `,
    'partial-refund': `
      (reembolso|reembolsos|devolução|estorno) parcial
      (reembols*|devol*|estorn*) ..3 (parte|percentagem|porcentagem|metade) (do|da|de)
      (reembols*|estorn*) ..4 # %
      # % (de)? (reembolso|devolução|estorno)
      (ficar|fique|ficares|manter|mantenha|conservar) ..6 <refund>
      <refund> ..8 (ficar|fique|ficares|manter|mantenha|conservar)
    `,
    'cancel-ask': `
      (por favor|por gentileza|favor|pf) ..2 (cancele|cancela|cancelar|cancelem|cancelá lo|anule|anular)
      ^ (cancele|cancela|cancelem|anule) ..3 (pedido|compra|encomenda)
      (poderia|poderias|poderiam|pode|podes|podem|conseguiria|consegue|podia) ..2 (cancelar|anular|cancelá|cancelá lo|solicitar o cancelamento|pedir o cancelamento|efetuar o cancelamento) ..6
      (pedimos|peço|solicitamos|solicito|agradecemos|agradecíamos|agradeceríamos|agradecia|agradeceria|precisamos|preciso|sugerimos|recomendamos|pedir lhe|pedir|gostaríamos de pedir|rogamos) ..5 (cancele|canceles|cancelem|cancelar|cancelasse|cancelasses|cancelando|cancelamento|anule|anular|anulasse|anulação|cancela) ..2 (a|o|seu|sua|esta|este|do|da)? (compra|pedido|encomenda)?
      (solicite|solicita|solicitar|solicite nos|envie|enviar|efetue|efetuar|efectuar|faça|fazer|realize|realizar|abra|abrir|inicie|iniciar|peça|pede|pedir|submeta|submeter|clique|clicar) ..4 (cancelamento|anulação)
      (deve|deverá|deves|tem de|tem que|terá de|terá que|precisa|precisamos que|é necessário que|necessário|teria de|teria que|tens de|importa se de|importaria) ..2 (cancelar|cancele|canceles|anular|anule)
      (ajude|ajuda|ajudar|ajudaria) ..3 (cancelando|com o cancelamento|a cancelar|cancelar)
      (cancelar|cancele|cancela) ..4 (na|pela|através da|a partir da|em|pelo|no|do) (sua|tua|suas|seu|meus) (conta|lado|pedidos|compras|encomendas|encomenda)
      ! (não|sem) ..2 (cancel*|anul*) ..3
      ! (foi|será|fomos|já) ..2 (cancelado|anulado|cancelada) ..4
      ! (que|para que|se) ..2 (cancelemos|cancelamos|possamos|anulemos) ..4
      ! (recebemos|recebido|confirmamos|processado|aceite|aceito|aprovado) ..3 (pedido|solicitação) de (cancelamento|anulação)
      ! (seu|sua|o|a) (pedido|solicitação) de (cancelamento|anulação) (foi|está|já|será) ..3
      ! (solicitou|solicitaste|pediu|pediste|solicitado) ..3 (cancelamento|anulação|cancelar)
      ! ^ (para|caso|se) ..3 (cancelar|anular|cancele)
      (comece|começar|registe|registre|registrar|registar) ..3 (cancelamento|anulação)
      (pode|podes|poderia|podia) ..1 (cancelar|cancelá) ..1 (o senhor|a senhora|você)
      (poderia|podia|pode) ..1 (fazer|efetuar|realizar|pedir) (o|um) cancelamento
      (cancelasse|cancelasses|anulasse) ..3 (lado|pedido|encomenda|compra|conta)
      (única|melhor) ..2 (saída|solução|opção|hipótese) ..1 (é|seria) ..2 (cancelar|cancelamento|cancele|anular)
      ! (forma|maneira|modo) de cancelar é ..3
    `,

    'opt-out': `
      (descadastr*|desinscrev*|desinscrição|dessubscrev*|desubscrev*|unsubscribe)
      (cancelar|cancele|cancela|anular|anule|remover) ..2 (subscrição|assinatura da newsletter|inscrição|assinatura)
      (deixar de|não|parar de|já não|deixe de|deixares de) ..3 (receber|receba|recebas|recebê los) ..5 (mensagem|mensagens|email|emails|e-mail|e-mails|mail|mails|notificações|comunicações|newsletter|newsletters|boletim|publicidade|sms)
      (gerir|gerencie|gerenciar|alterar|modificar|atualizar|configurar|altere) ..2 preferências (de|do)? (email|e-mail|comunicação|contato|contacto|notificações|subscrição|mensagens)?
      (remover|removido|sair|retirar|eliminar|remova|excluir) ..4 (lista de emails|lista de e-mails|lista de envio|lista de contatos|lista de contactos|nossa lista|mailing|lista de distribuição|newsletter)
      (responda|responde|envie|envia|respondendo|escreva) ..2 (stop|sair|parar|remover|cancelar)
      (não) (deseja|quer|desejar|quiser|pretende|pretender) (mais)? (receber|ser contactado|ser contatado) ..3 (mensagens|emails|e-mails|comunicações)?
      não (deseja|quer|desejar|quiser) mais receber
      ! não (receberá|receberás|recebeu|recebemos|ter recebido|recebeste) ..6
      ! assinatura (da amazon|prime|digital)
      ! (cancelar|cancele) ..3 (assinatura) (prime|da)
      (se|caso) (já)? não (quer|queres|deseja|pretende|quiser|queira) mais ..2 (mensagens|lembretes|avisos|e-mails|emails|comunicações|pedidos de)
      (desative|desativa|desativar|cancele) ..1 (estas mensagens|estes avisos|estes lembretes|estes pedidos|nossas mensagens|nossos avisos|nossos lembretes)
      (desative|desativa) aqui (as|os|estas|estes) (mensagens|lembretes|pedidos)
      ^ desative aqui ^
    `,
    'off-platform': `
      ! não ..1 (vamos|podemos) ..1 (continuar|seguir|tratar|conversar|falar|resolver) ..4
      (contact*|contat*|escrev*|comuni*|fale|fala|falar|falem|ligue|ligar|chame|chama|chamar|atend*|consult*|respond*|avis*|entre em contato|entre em contacto|entrar em contato|entrar em contacto|entra em contacto|converse|conversar|encontre|encontra|procure|mande mensagem|envie mensagem) ..5 (por|via|pelo|pela|através do|através da|através de|no|na|em|para o|para|ao|pelos) (o|nosso|nossa|a|um|uma|este|meu|seu)? ..1 (email|e-mail|mail|correio|whatsapp|whats|zap|wpp|telegram|messenger|facebook|instagram|direct|formulário|sms|chat online|site|website|loja online|redes|@)
      (contact*|contat*|escrev*|envie|envia|enviar|mande|mandar|comuniq*|fale|encaminhe|remeta) ..5 (para|ao|no|a|o)? (email|e-mail|mail)? @
      (envie|envia|enviar|mande|manda|mandar|escreva|escreve|escrever|dispare) (nos|me|lhe)? (um|o|seu|uma|o seu)? ..1 (simples|breve)? (email|e-mail|mail|whatsapp|direct|dm)
      nos (envie|enviar|mande|mandar|escreva|escrever) (um|por|pelo|uma) ..1 (email|e-mail|mail|whatsapp|direct|dm)
      (envie|envia|enviar|mande|escreva|escrever|escrevendo|enviando|encaminhe) ..6 (para|ao|por|no) (o|nosso|seguinte|a)? ..1 (email|e-mail|mail|endereço de email|endereço de e-mail|@)
      (preencha|preencher|preenche|utilize|utilizar|use|através do|pelo|via|no) ..3 formulário (de contato|de contacto|online|web|do nosso|no site|no nosso|de atendimento)
      formulário de (contato|contacto)
      whatsapp|whats|zap|wpp|telegram|wechat|viber
      (mensagem|mensagens) (direta|diretas|privada|privadas|no direct|no inbox) (no|pelo|na)? (instagram|facebook|nosso)?
      (chame|chama|chamar|envie|manda|mande) ..2 (no|pelo) (direct|inbox|privado|chat do instagram)
      (não) (responda|respondas|respondam|responder|responde) ..2 (a|à|ao)? (esta|este|essa|esse)? ..1 (mensagem|email|e-mail|mail|endereço|notificação)
      (favor|por favor) não (o|a)? (responda|respondas|responder) ..1
      (este|esta|nossa|nosso) ..2 (email|e-mail|caixa|endereço|conta|mensagem) ..5 não ..3 (monitor*|verific*|lid*|recebe|aceita|permite|é lid*)
      não (aceita|recebe|permite|é monitorado|é monitorada|é monitorizada|admite) ..1 (respostas|resposta)
      (respostas|mensagens) ..5 não (são|serão) (lidas|atendidas|recebidas|monitoradas|respondidas)
      (abra|abrir|crie|criar|abre|cria) ..2 (ticket|chamado|pedido de suporte) ..2 (no|através do|pelo|na) ..1 (nosso|nossa) (site|website|página|portal)
      (suporte|ajuda|contato|contacto|atendimento|assistência) ..3 (no|através do|pelo|via|na) (nosso|nossa) (site|website|página)
      (visite|visitar|aceda ao|acesse|acessar|entre no|vá ao) ..1 (nosso|nossa) (site|website|página) (para)? ..3 (contactar|contatar|suporte|ajuda|falar|entrar em|atendimento)
      (fora) (da|do|desta) (amazon|plataforma|mercado livre|marketplace)
      (em vez de|ao invés de) (responder|escrever|usar) ..4 (amazon|mensagem|mensagens|aqui|plataforma|esta|este)
      ! (contact*|contat*|escrev*|respond*|entre em contato|entre em contacto) ..6 (amazon|marketplace|plataforma)
      ! (contact*|contat*|ligue|escreva|fale|entre em contato com|entre em contacto com|entrar em contato com|entrar em contacto com) ..3 (a|o|com a|com o|sua|seu) (transportadora|fabricante|banco|correios|ctt|dpd|ups|fedex|jadlog|transportador|marca) ..6
      ! (transportadora|fabricante|correios|ctt|dpd|dhl|ups|fedex|amazon|banco|jadlog) ..5 (site|website|página|email|e-mail|formulário)
      ! não (é necessário|precisa|precisas|necessita) (de)? (responder|responda)
      ! não responda (se|caso)
      ! formulário de (devolução|devoluções|reembolso|troca)
      ! (receberá|receberás|recebeu|receber|enviaremos|enviamos|enviará|enviámos|chegará|enviado|enviada) ..6 (email|e-mail|mail)
      ! (contactaremos|contataremos|contactará|contatará|ligará|avisaremos|avisará|contactá lo|contatá lo) ..5 (email|e-mail|mail|whatsapp)
      ! (seu|teu) (email|e-mail|endereço de email|endereço de e-mail)
      ! por (este)? (meio|chat|aqui)
      ! (pode|podes|poderá|podem|também|simplesmente|basta|prefere|prefira) (responder|responda) ..1 (a|ao) (este|esta|esse) (email|e-mail|mail|mensagem)
      ! ^ (responda|responde) (diretamente)? (a|ao) (este|esta|esse) (email|e-mail|mail|mensagem)
      (contact*|contat*|escrev*|fale|falar|entre em contato|entrar em contato|entre em contacto|entrar em contacto|envi*) ..8 (através de|através do|pelo|por|via) (seguinte|o|a|nosso)? (email|e-mail|correio|endereço)? @
      (pode|podes|podem) (falar|entrar em contato|entrar em contacto|contactar|contatar) ..1 (connosco|conosco|nos|com a gente) (por|pelos|através|nestes|nesses|por estes|pelo) ..2 (contactos|contatos|números|canais|endereços|e-mail|email|telefone)
      (rápida|rápido|fácil|direta) ..2 (contactar nos|contatar nos|nos contatar|nos contactar|falar connosco|falar conosco|falar com a gente|nos encontrar|chegar a nós|chegar até nós) ..2 é ..2 (whatsapp|instagram|facebook|telegram|chat|mail|email|e-mail|telefone|messenger|sms|zap)
      (estamos|atendemos|respondemos|nos encontra) ..1 (também)? (no|pelo|na|em) ..1 (whatsapp|instagram|facebook|telegram|messenger|zap|direct) ..1
      ! não ..1 (é possível|dá para) responder (antes|até|já|hoje)
      não ..1 (é possível|dá para|adianta) responder (a esta|a este|por aqui|nesta|neste|a essa|aqui)
      (aceitamos|recebemos|respondemos|atendemos) ..3 (por|pelo|no|via|em) (dm|direct|whatsapp|instagram|telegram|messenger|zap)
      (mande|envie|manda|envia|mande nos|mande me) ..1 (um|uma)? (sms|torpedo|mensagem de texto|zap) ..1 para ..1 (nosso|número|telemóvel|celular|#|{})
      não (use|utilize|usar|utilizar) ..2 (mensagens|mensagem|chat|sistema) ..3 (marketplace|plataforma|amazon|site)
      (leia|escaneie|aponte|digitalize) ..3 (qr|qr code|código qr) ..4 (falar connosco|falar conosco|falar com a gente|contactar nos|contatar nos|nos contatar|chat)
      (vamos|podemos|prefiro|melhor) ..1 (continuar|seguir|tratar|conversar|falar|resolver|falamos) ..2 (por|via|pelo|no) (e-mail|email|mail|telefone|whatsapp|sms|telegram|zap)
      (compre|compra|encomende|comprar|encomendar) ..1 (direto|diretamente|directamente) ..1 (nosso|nossa|connosco|conosco|site|na loja)
      (adicione me|adicione nos|me adicione|nos adicione) ..1
      ! (manter|mantenha|mantenhamos|fique|ficar) ..2 (contato|contacto) ..4
      (no|pelo|em) privado ..1 (facebook|instagram|whatsapp|telegram) ..1
      (melhor|prefiro|preferimos|convém) ..1 (falarmos|falar|conversar|tratarmos|tratar) ..1 (por|pelo|via|no) (telefone|e-mail|email|whatsapp|sms|zap)
      (estamos|atendemos|respondemos) no chat do nosso site
      (leia|escaneie|digitalize) ..3 (qr|código qr) ..2 falar ..1 (connosco|conosco)
    `,

    greeting: `
      ^ (olá|oi|bom|boa|caro|cara|caros|prezado|prezada|prezados|estimado|estimada|exma|exmo|exmos|querido|querida|ola|saudações) ..4
    `,
    thanks: `
      obrigado|obrigada|obrigados|obg|agradecemos|agradeço|agradecer|agradecidos|agradecido|agradecida|agradecimento|gratidão|grato|grata|gratos|valeu
    `,
    availability: `
      (se|qualquer|caso|alguma|algum|quaisquer|para) ..5 (dúvida|dúvidas|questão|questões|pergunta|perguntas|problema|problemas|inconveniente|ajuda|precisar|precise|precisares|necessitar|necessite|esclarecimento|esclarecimentos|assistência|mais informações|informação adicional|informações adicionais)
      (à|a|ao) (sua|tua|vossa|seu|teu|inteira|total|sua inteira|vossa inteira) ..1 (disposição|dispor|serviço)
      à disposição
      não ..1 (hesite|hesites|hesitem|hesitar|exite)
      (estamos|estaremos|ficamos|fico|estou|permanecemos|continuamos|seguimos) ..3 (disponíveis|disponível|à disposição|ao dispor|aqui|prontos|para ajudar|para atender|sempre|para o)
      (prazer|felizes|feliz|gosto) ..3 (ajudar|ajudá|atender|atendê|auxiliar|esclarecer|ajudá lo)
      aqui (estamos|estou) (para)?
      dúvidas|perguntas
      (se|caso) ..4 (algo|alguma coisa)
      ^ (alguma|qualquer)? (dúvida|pergunta|questão)
      (conte|contar|conta) (conosco|connosco|com a gente)
      (atendimento ao cliente|apoio ao cliente|suporte) ..2 (disponível|está|à sua)
      (fique à vontade|fica à vontade|sinta se à vontade|sente te à vontade)
      (contacte nos|contate nos|fale conosco|fale connosco) (a qualquer momento|sempre que|se|caso|para)
      ! (mime|dê|presenteie|inspire|deixe|torne|junte|inscreva) se ..6
    `,
    courtesy: `
      (esperamos|espero|desejamos|desejo|torcemos) ..3
      (aproveite|desfrute|aproveita|desfruta|curta|divirta) ..2
      até (breve|logo|já|a próxima|mais|à próxima)
      bem-vindo|bem-vinda|bem-vindos|parabéns
      (felizes|feliz|contentes|orgulhosos|honrados|animados|entusiasmados|alegria|prazer|gosto|honra) ..1 (em|de|por|que|tê*|receb*|contar|atend*|saber)?
      (sua|tua|vossa)? (confiança|preferência|apoio|lealdade|fidelidade|satisfação|compra|escolha|opinião|interesse)
      (significa|significam) ..2 (muito|tudo)
      (comprometidos|compromisso|esforçamos|trabalhamos|prioridade|missão|objetivo|empenho|dedicamos)
      (melhor|excelente|ótimo|bom|qualidade) (serviço|atendimento|experiência|de)
      (pequena|pequeno|familiar) (empresa|negócio|loja|equipe|equipa)
      (tenha|tenham|tenhas|resto de|uma|um) ..2 (dia|tarde|semana|noite|fim)
      (bom|ótimo|excelente|lindo|feliz|boa) (dia|fim de semana|tarde|semana|noite|continuação)
      (boas festas|feliz natal|feliz ano|cuide se|tudo de bom|votos)
      (escolher nos|nos escolher|escolher|escolhido|escolheu|preferir|preferido|confiar|confiado|comprar|comprado|comprou|sua compra|tua compra|seu pedido|sua encomenda|tua encomenda)
      de nada|disponha|por nada
      (cliente|clientes) (especial|fiel|fiéis)
      (bom|ótimo|alegria) que ..1 nos ..1 (escolheu|encontrou)
    `,
    closing: `
      ^ (um|com)? (abraço|abraços|beijos|saudações)
      ^ (atenciosamente|cordialmente|att|atentamente|sinceramente|respeitosamente|cumprimentos|carinhosamente)
      ^ (com|os)? (os)? (melhores|mais cordiais|nossos)? (cumprimentos|votos)
      ^ (a|sua|nossa|tua)? (equipe|equipa)
      ^ (atendimento|apoio|suporte|serviço|departamento) (ao|de|a)? (cliente|apoio|atendimento|vendas)
      ^ (muito|muitas)? (obrigado|obrigada)
      (equipe|equipa) (de|da|do) (suporte|vendas|atendimento|apoio)
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
      endereço|morada|tamanho|tamanhos|cor|foto|fotos|fotografia|imagem|imagens|documento|documentos|etiqueta|rastreio|rastreamento|seguimento|pagamento|cobrança|preço|imposto|impostos|taxa|taxas|alfândega|estoque|stock|armazém|transportadora|correios|conta|dados
      férias|fechado|fechados|fechada|encerrado|encerrados|encerramento|bateria|pilha|pilhas|peça|peças|carregador|cabo|botão|parafuso|parafusos|compatível|compatibilidade|material|medidas|dimensões|peso|configuração|configurações|firmware|cuidados|lavar|lavagem|limpar|limpeza|instalar|montar|reciclar
      cancelar|cancelado|cancelada|cancelamento|anular|ticket|chamado|caso|reclamação|solicitação
      enviar|enviado|enviada|envio|envios|entrega|entregue|entregar|chegar|chegará|chega|despacho|despachar|receber
      guia|dicas|dica|passos|passo|vídeo|página|baixar|descarregar|link|site
      ! ^ caso
      ! (em|neste|nesse) (todo|qualquer)? caso
      ! caso (tenha|tenhas|precise|precises|haja|necessite|queira|surja|deseje|você)
      ! (atendimento|apoio) ao cliente
      ! parte ..2 (comunidade|família|equipe|equipa|história)
      informamos|informar|comunicamos|avisamos|avisar|notificamos
      atualização|actualização|orçamento|oficina|agendamento|processo|andamento|aparelho
      (novo|atual) (status|estado)
      avalie nos|cancele|cancelar|vale-presente|estrelas
      mime|presenteie
    `,
  },
}
