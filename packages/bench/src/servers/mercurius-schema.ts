/** The part of our schema that the operations ask, for Mercurius: same names, so that the same documents run. */
export const mercuriusSchema = `
  scalar TerritoryCode
  scalar Date
  scalar DateTime
  scalar Money
  scalar UUID
  enum OrderDirection { ASC DESC }
  enum ListOrderField { UPDATED_AT }
  enum MicroProjectState { ${'APPROVED CONTRACTED EQUIPPED OPERATING AT_RISK SUBMITTED REJECTED WITHDRAWN FORMULATED SUSTAINED'} }
  enum CaseState { IN_INTEGRATION IN_FOLLOW_UP PREPARING ASSESSED }
  enum ContactChannel { PHONE MESSAGE OFFICE HOME FAMILY LETTER PARTNER }
  input ListOrder { field: ListOrderField!, direction: OrderDirection }
  input TerritoryFilter { within: TerritoryCode }
  input MicroProjectStateFilter { eq: MicroProjectState }
  input CaseStateFilter { eq: CaseState }
  input MicroProjectWhere { territory: TerritoryFilter, state: MicroProjectStateFilter }
  input CaseWhere { territory: TerritoryFilter, state: CaseStateFilter }
  input FiguresWhere { from: Date, to: Date }
  input RecordContactInput { idempotencyKey: UUID!, caseId: ID!, on: Date!, channel: ContactChannel!, isReached: Boolean!, note: String }
  interface Node { id: ID! }
  type Trilingual { ar: String!, fr: String!, en: String! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type Territory { code: TerritoryCode!, names: Trilingual! }
  type Sector { code: String!, names: Trilingual! }
  type Agreement { id: ID!, number: String! }
  type PersonIdentity { firstNameAr: String!, lastNameAr: String!, firstNameFr: String!, lastNameFr: String!, phone: String }
  type Person { id: ID!, publicCode: String!, identity: PersonIdentity }
  type Asset { id: ID!, tag: String!, state: String!, quantity: Int!, cost: Money! }
  type AssetConnection { nodes: [Asset!]! }
  type Handover { id: ID!, reportNumber: String!, deliveredAt: DateTime!, amount: Money!, witness: String }
  type HandoverConnection { nodes: [Handover!]! }
  type MicroProject implements Node { id: ID!, code: String!, title: String!, state: MicroProjectState!, requested: Money!, granted: Money, updatedAt: DateTime!,
    case: Case, territory: Territory, sector: Sector, agreement: Agreement,
    assets(first: Int, orderBy: [ListOrder!]): AssetConnection!, handovers(first: Int): HandoverConnection! }
  type MicroProjectEdge { cursor: String!, node: MicroProject! }
  type MicroProjectConnection { totalCount: Int!, pageInfo: PageInfo!, edges: [MicroProjectEdge!]!, nodes: [MicroProject!]! }
  type Case { id: ID!, number: String!, state: String!, openedOn: Date!, person: Person!, territory: Territory!,
    microProjects(first: Int, orderBy: [ListOrder!]): MicroProjectConnection! }
  type CaseConnection { nodes: [Case!]! }
  type TerritoryCount { territory: TerritoryCode!, beneficiaries: Int!, amount: Money! }
  type SectorCount { sector: String!, count: Int! }
  type StateCount { state: String!, count: Int! }
  type Figures { territories: [TerritoryCount!]!, sectors: [SectorCount!]!, projectsByState: [StateCount!]! }
  type Query {
    microProjects(first: Int!, where: MicroProjectWhere, orderBy: [ListOrder!]): MicroProjectConnection!
    cases(first: Int!, where: CaseWhere, orderBy: [ListOrder!]): CaseConnection!
    case(id: ID!): Case
    node(id: ID!): Node
    figures(where: FiguresWhere): Figures!
  }
  type Mutation { recordContact(input: RecordContactInput!): Case! }
`;
