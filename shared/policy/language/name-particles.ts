/**
 * Small words that stand in names, titles and addresses, and in them in a text of any language: "Karl von der Heide und
 * Söhne", "12, rue de la Paix". Lower case.
 */
export const nameParticles: ReadonlySet<string> = new Set(
  (
    'a al and au aux avenue by calle da das de degli dei del della delle dem den der des di do dos du e el ' +
    'en et i im in la laan las le les los no of og och på rua rue the ulica und van ve via von y zu zum zur'
  ).split(' '),
)
