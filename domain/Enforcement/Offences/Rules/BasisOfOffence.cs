using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences.Rules;

/// <summary>An offence rests on an article, and the catalogue says where that is read: the basis of enforcement is public (APL 39).</summary>
[Law(AdministrativePenaltyLaw.Art39)]
[RuleText("违法行为 {offence} 须有法律依据和出处。", "Offence {offence} needs an article it rests on and a reference for it.")]
public static class BasisOfOffence
{
    public static readonly RuleId Id = new("ENF-CAT-001");

    public static Refusal? Check(OffenceCode offence, OffenceTerms terms, string reference) =>
        string.IsNullOrWhiteSpace(reference) || terms.Basis.IsEmpty || terms.Basis.Any(basis => string.IsNullOrWhiteSpace(basis.Article))
        || string.IsNullOrWhiteSpace(terms.Zh) || string.IsNullOrWhiteSpace(terms.En)
            ? new Refusal(Id, ("offence", offence))
            : null;
}
