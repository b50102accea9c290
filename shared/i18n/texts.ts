/** The shape of an area's texts in any language: the keys of the English ones. */
export type Texts<Area> = {
  readonly [Key in keyof Area]: Area[Key] extends string ? string : Texts<Area[Key]>
}
