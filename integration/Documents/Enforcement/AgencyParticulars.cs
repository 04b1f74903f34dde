namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>What the papers of an agency say about itself and about where to turn, on a day. Not law: each agency's own data.</summary>
/// <param name="Address">Where the agency is reached.</param>
/// <param name="Contact">Who answers there: an office.</param>
/// <param name="Reconsideration">To whom an application for reconsideration goes (APL 59(5)).</param>
/// <param name="Court">The court that hears suits against it (APL 59(5)).</param>
/// <param name="Bank">The designated bank (APL 67).</param>
/// <param name="BankAccount">The account for fines at that bank.</param>
public sealed record AgencyParticulars(
    string Address, string Contact, string Telephone, string Reconsideration, string Court, string Bank, string BankAccount);
