using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-15: a licence is revoked, and a business closed or barred, only in the ordinary procedure and after the party was
/// told of the right to a hearing.
/// </summary>
[Law(AdministrativePenaltyLaw.Art63)]
[RuleText(
    "{kind} 只能在告知听证权利后依普通程序决定。",
    "{kind} is decided only in the ordinary procedure, after the party was told of the right to a hearing.")]
public static class RevocationWithHearing
{
    public static readonly RuleId Id = new("ENF-DEC-009");

    public static Refusal? Check(EnforcementCase enforcementCase, ImmutableArray<Penalty> penalties)
    {
        if (enforcementCase.Notice is { HearingOffered: true }) return null;
        foreach (var penalty in penalties)
            if (HearingRight.IsHeavy(penalty.Kind)) return new Refusal(Id, ("kind", penalty.Kind));
        return null;
    }
}
