using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-17: penalties are entrusted only in writing and in public, to a body that manages public affairs, with qualified
/// staff and the means for tests.
/// </summary>
[Law(AdministrativePenaltyLaw.Art20), Law(AdministrativePenaltyLaw.Art21)]
[RuleText(
    "受委托组织 {body} 不符合法定条件（{missing}），不得实施行政处罚。",
    "{body} does not meet the conditions of entrustment ({missing}) and may not act in penalty cases.")]
public static class EntrustedToQualifiedBody
{
    public static readonly RuleId Id = new("ENF-FIL-003");

    public static Refusal? Check(Entrustment? entrustment) => entrustment switch
    {
        null => null,
        { Kind: not EntrustedKind.PublicAffairsOrganisation } => Missing(entrustment, "public-affairs-organisation"),
        _ when string.IsNullOrWhiteSpace(entrustment.Document) => Missing(entrustment, "written-entrustment"),
        { Published: false } => Missing(entrustment, "publication"),
        { QualifiedStaff: false } => Missing(entrustment, "qualified-staff"),
        { EquippedForTests: false } => Missing(entrustment, "means-for-tests"),
        _ => null,
    };

    private static Refusal Missing(Entrustment entrustment, string what) => new(Id, ("body", entrustment.Body), ("missing", what));
}
