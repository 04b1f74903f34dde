using System.Collections.Immutable;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>撤销信用信息: what was found no longer holds. A driver who falls below full marks by it is graded A again.</summary>
/// <param name="Reference">One entry, or every entry of a source document.</param>
/// <param name="DocumentNumber">The superior decision, the revocation or the finding of error.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(OwnRules.CreditRecord)]
public sealed record ReverseCreditFact(CreditProfileId Profile, EntryReference Reference, ReversalGround Ground, string DocumentNumber)
    : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, ReverseCreditFact command, CreditContext context)
    {
        if (EntryOnRecord.Check(profile, command.Reference) is { } missing) return missing;
        if (ReversalByDocument.Check(command.DocumentNumber) is { } bare) return bare;
        ImmutableArray<CreditProfileFact> facts =
        [
            .. command.Reference.In(profile).Where(entry => !entry.Reversed)
                .Select(entry => new CreditFactReversed(entry.Number, command.Ground, command.DocumentNumber, context.On)),
        ];
        if (facts.IsEmpty) return Decision<CreditProfileFact>.Nothing;
        var after = facts.Aggregate(profile, CreditProfile.Evolve);
        if (after.FullMarks is not null && DriverPoints.In(after, context) is { IsFull: false })
            facts = facts.Add(new DriverGradeRestored(DriverRestoration.PointsReversed, 0, command.DocumentNumber, context.On));
        return Decision<CreditProfileFact>.Accept(facts);
    }
}
