using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-02: a case of major public interest, a difficult one, one that was heard and one that other law names pass legal
/// review before the decision; a heard one after the hearing.
/// </summary>
[Law(AdministrativePenaltyLaw.Art58)]
[RuleText(
    "该案依法应当先经法制审核，未经审核或者审核未通过的不得决定。",
    "The case needs legal review before the decision, and has not passed it.")]
public static class LegalReviewFirst
{
    public static readonly RuleId Id = new("ENF-DEC-003");

    public static Refusal? Check(EnforcementCase enforcementCase)
    {
        var complexity = enforcementCase.Concluded?.Complexity;
        var needed = enforcementCase.WasHeard || complexity is { MajorPublicInterest: true } or { Difficult: true } or { OtherByLaw: true };
        return needed && enforcementCase.Review is null ? new Refusal(Id) : null;
    }
}
